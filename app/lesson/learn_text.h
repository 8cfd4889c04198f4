// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/link.h"

#include <variant>

namespace lab {

/// Something to run or to answer in the midst of a text: a paragraph of learn.md that is one link to an operation, a
/// scenario, a question or a challenge of the same lesson, and nothing else: `[Read product 1](lab:try/read?id=1)`.
struct LearnCard
{
    QString title;
    Link link;
    bool operator==(const LearnCard &) const = default;
};

/// A stretch of Markdown, or a card.
using LearnSegment = std::variant<QString, LearnCard>;

/// What learn.md of `lesson` consists of, in order. A stretch of nothing but blank lines is left out.
QList<LearnSegment> segmentsOf(const QString &markdown, const QString &lesson);

/// Where links within the text and on cards lead, in order; not what code merely shows.
QList<QUrl> linksIn(const QString &markdown);

/// A command that a text shows, and what comes back, as redis-cli prints it. They stand in blocks fenced as `redis`: a
/// line `> SET lab:greeting hello`, and under it the reply.
struct CommandExample
{
    QByteArray command;
    QString reply;
    int line = 0; ///< of the text, counted from 1
    bool operator==(const CommandExample &) const = default;
};

QList<CommandExample> examplesIn(const QString &markdown);

} // namespace lab
