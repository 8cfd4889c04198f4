// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"
#include "ui/charts/chart_kind.h"
#include "ui/theme/tokens.h"

#include <QBarCategoryAxis>
#include <QChart>

namespace lab::ui {

/// Charts with a row for each arm, the first on top, which is named at its left with its median.

/// Where the arm's row is on the axis, which counts upwards.
double rowOf(qsizetype arm, qsizetype arms);

/// A new axis of those rows. The caller gives it to a chart.
QBarCategoryAxis *makeRowAxis(const measure::Point &point, const Tokens &tokens);

/// Whether the chart has rows rather than lines, and thus needs no legend and a height by the number of arms.
bool hasRows(const measure::Result &result, ChartKind kind);

/// A line with a cap at each of its ends, along the row.
void addWhisker(QChart &chart, double from, double to, double row, const QColor &colour);

} // namespace lab::ui
