// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

class QUrl;

namespace lab {

/// A place in a lesson, as texts name it: `lab:try/read?id=1`, `lab:break/stampede`, `lab:check/counter` (a challenge
/// or a question), `lab:measure/hit-vs-query`, `lab:source/pattern.cpp`, `lab:learn`, `lab:notes`; of another lesson
/// with its id in front: `lab:cache-aside/break/stampede`. Or a page of the library, which is no lesson's:
/// `lab:page/docs/measuring.md`.
struct Link
{
    QString lesson;
    QString part;
    QString item = {};       ///< empty: the part as a whole
    GivenValues values = {}; ///< of the operation or scenario; others stay as they are

    static Link toPage(const QString &page) { return {{}, QStringLiteral("page"), page}; }
    bool isPage() const { return part == QLatin1StringView("page"); }

    /// Nothing when it is not of the scheme `lab` or names no part. `lesson` is the one in whose text it stands.
    static std::optional<Link> parse(const QUrl &url, const QString &lesson);
    QUrl url() const;
    bool operator==(const Link &) const = default;
};

/// The parts of a lesson that a link may name, in the order of the tabs.
const QStringList &partNames();

/// Why the link leads nowhere: a lesson, an item, a value or a page that is not there; empty when all is well.
QString problemOf(const Link &link, const Catalogue &catalogue);

} // namespace lab
