// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/operation.h"
#include "app/measure/measurement.h"

namespace lab {

/// A condition that is varied on purpose: `latency` 0, 1, 5, 20 ms.
struct Variable
{
    QString name, label, unit = {};
    QList<double> values;
    bool logarithmic = false; ///< the axis
    QStringList names = {};   ///< what the values are called where they are no numbers: `unix socket`; parallel to them

    /// A value as it is written: `5 ms`, `unix socket`.
    QString text(double value) const;
};

/// The value of each variable at one point.
using Setting = QMap<QString, double>;

/// The pattern against its relational twin: one measurement of the Measure part, one ID of `bench`.
struct Comparison
{
    QString id;
    QString title;
    QString question; ///< what the figures will answer
    /// The first one is swept; the others stay at their first value unless chosen. Empty: a single point.
    QList<Variable> variables = {};
    /// Prepares the data for one point and returns the arms, Redis first. What they share goes with the last of them,
    /// what they leave on the server by Run::removeAtEnd().
    std::function<QCoro::Task<std::vector<measure::Arm>>(Run &run, Setting setting)> arms;
    /// What has to be known beyond the machine, server and database, which are stated by themselves.
    measure::Conditions conditions = {};
    /// A figure that was published for the same work; the charts and reports show it beside ours.
    std::optional<measure::Published> published = {};
};

/// Its variables as what a person may give: for each, the value that it has while it is not swept.
Parameters parametersOf(const Comparison &comparison);

} // namespace lab
