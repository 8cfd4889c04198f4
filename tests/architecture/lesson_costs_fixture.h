// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"
#include "tests/architecture/source_tree_fixture.h"

namespace lab::testing {

/// A line of code is neither blank nor a comment, an include, a lone brace, or a mere text for people.
int linesOfCode(const QString &text);

/// What one kind of item of a lesson costs.
struct Cost
{
    QString what;   ///< `operation`, `scenario mass_expiry`
    int items = 0;  ///< of this kind; the lines are divided by it
    int lines = 0;  ///< of code; of `stage` and `lesson` all lines
    int budget = 0; ///< for each item

    double each() const { return items > 0 ? static_cast<double>(lines) / items : lines; }
    bool isWithinBudget() const { return each() <= budget; }
};

/// The files of a lesson are known by their names (docs/architecture.md): `pattern*`, `record_*`, `twin*` and
/// `operations*` are the operations', `scenario_*` a scenario each, `comparisons*`, `checks_challenges*`,
/// `checks_questions*`; scripts in Lua and SQL count in the lesson alone. Its stage is `ui/stages/NAME*`, where NAME is
/// that of the folder without its number.
QList<Cost> costsOf(const Lesson &lesson, const Sources &sources);

/// Rows of a Markdown table.
QString tableOf(const QString &lesson, const QList<Cost> &costs);

} // namespace lab::testing
