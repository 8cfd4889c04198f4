// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace lab {

/// The pages of the library, by their paths in the sources: `docs/architecture.md`, `learnings/README.md`. Those very
/// files were compiled in, with their pictures.
QStringList pages();

/// Where a page or a picture of one lies in the resources: `:/pages/docs/measuring.md`.
QString pageFile(const QString &path);

/// The Markdown of a page; empty of one that is not there. What it names beside itself leads to where it is in the
/// program: another page to `lab:page/…`, a picture to its resource.
QString pageText(const QString &page);

/// Its first heading, or its name.
QString pageTitle(const QString &page);

} // namespace lab
