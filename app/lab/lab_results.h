// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"
#include "app/measure/measurement.h"

#include <QByteArray>

namespace lab {

/// What became of one scenario when each of its ways was played once.
struct PlayedScenario
{
    QString lesson, scenario; ///< ids
    QList<WayOutcome> outcomes;
    QString problem; ///< why a way came to no outcome; empty when all did
};

/// A real run of every lesson, as `lab-results` writes it.
struct LabResults
{
    QList<PlayedScenario> scenarios;
    QList<measure::Result> measurements;
    QString command;      ///< how to repeat it
    bool complete = true; ///< false when it was stopped
};

/// Markdown: for each lesson what its scenarios and comparisons came to, what was the same in all measurements once,
/// and how to repeat it. Texts of what was measured as they are, with nothing added.
QByteArray labResultsMarkdown(const Catalogue &catalogue, const LabResults &results);

} // namespace lab
