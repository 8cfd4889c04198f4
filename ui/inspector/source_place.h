// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::ui {

/// A line of a file of a lesson, 1 for the first.
struct SourcePlace
{
    QString fileName; ///< empty: not known
    int line = 0;     ///< 0: the file as a whole
    bool operator==(const SourcePlace &) const = default;
};

/// The function that does the operation's work, found in the sources that were compiled in: what its `.run` names,
/// where it is defined. The operation's own lines when that is not to be found.
SourcePlace sourcePlace(const Lesson &lesson, const QString &operation);
/// Where the roles of the scenario are written.
SourcePlace scenarioPlace(const Lesson &lesson, const QString &scenario);

} // namespace lab::ui
