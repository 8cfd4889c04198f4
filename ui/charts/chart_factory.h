// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"
#include "ui/charts/chart_kind.h"
#include "ui/charts/series_style.h"
#include "ui/theme/tokens.h"

#include <QChart>

#include <memory>

namespace lab::ui {

/// A chart without title and legend, which stand around it. `point` is the one that is shown where not all are
/// (Median); a result without samples gives an empty chart.
std::unique_ptr<QChart> makeChart(const measure::Result &result, ChartKind kind, qsizetype point, const Tokens &tokens);

/// Between which heights a chart is good to look at, in pixels.
struct ChartHeights
{
    int least, greatest;
};
ChartHeights chartHeights(const measure::Result &result, ChartKind kind);

/// What the arms are called and how they look, for charts whose axes do not name them; else empty.
struct LegendEntry
{
    QString name;
    SeriesStyle style;
};
QList<LegendEntry> legendOf(const measure::Result &result, ChartKind kind);

/// What the marks mean, how many samples stand behind them, and what the arms cost besides time.
QString captionOf(const measure::Result &result, ChartKind kind, qsizetype point);

/// What the columns of the numbers mean that is not in their titles.
QString tableCaption();

/// Conditions in one paragraph; of a result those of single arms included.
QString conditionsText(const measure::Conditions &conditions);
QString conditionsText(const measure::Result &result);

/// The figures in words, for those who do not see the chart.
QString describe(const measure::Result &result);

} // namespace lab::ui
