// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/chart_factory.h"

#include "ui/charts/arm_rows.h"
#include "ui/charts/chart_parts.h"

#include <QWidget>

#include <algorithm>

namespace lab::ui {

namespace {

constexpr int LeastHeight = 240;
constexpr int AxisHeight = 60;
/// Of the row of an arm: room for a name of three lines and its figure, and not much more.
constexpr int LeastRow = 68, GreatestRow = 110;

bool hasSamples(const measure::Result &result, qsizetype point)
{
    if (point < 0 || point >= result.points.size() || result.points[point].arms.isEmpty())
        return false;
    const auto &summaries = result.points[point].summaries;
    return std::all_of(summaries.begin(), summaries.end(), [](const auto &summary) { return summary.count > 0; });
}

/// Points of a sweep that was stopped early may lack arms.
QList<measure::Point> wholePoints(const measure::Result &result)
{
    QList<measure::Point> points;
    for (qsizetype i = 0; i < result.points.size(); ++i) {
        if (hasSamples(result, i) && result.points[i].arms.size() == result.points.first().arms.size())
            points.append(result.points[i]);
    }
    return points;
}

} // namespace

std::unique_ptr<QChart> makeChart(const measure::Result &result, ChartKind kind, qsizetype point, const Tokens &tokens)
{
    auto chart = makeBareChart();
    if (kind == ChartKind::Median && result.points.size() > 1) {
        if (const auto points = wholePoints(result); !points.isEmpty())
            addSweep(*chart, points, tokens);
    } else if (hasSamples(result, point)) {
        const measure::Point &shown = result.points[point];
        switch (kind) {
        case ChartKind::Median:
            addMedians(*chart, shown, tokens);
            break;
        case ChartKind::Distribution:
            addBoxes(*chart, shown, tokens);
            break;
        case ChartKind::Percentiles:
            addPercentiles(*chart, shown, tokens);
            break;
        case ChartKind::Timeline:
            addTimeline(*chart, shown, tokens);
            break;
        }
    }
    return chart;
}

ChartHeights chartHeights(const measure::Result &result, ChartKind kind)
{
    if (!hasRows(result, kind) || result.points.isEmpty())
        return {LeastHeight, QWIDGETSIZE_MAX};
    const int rows = static_cast<int>(result.points.first().arms.size());
    return {AxisHeight + LeastRow * rows, AxisHeight + GreatestRow * rows};
}

QList<LegendEntry> legendOf(const measure::Result &result, ChartKind kind)
{
    const bool named = kind == ChartKind::Distribution || (kind == ChartKind::Median && result.points.size() == 1);
    if (named || result.points.isEmpty())
        return {};
    const auto &arms = result.points.first().arms;
    const auto styles = stylesOf(arms);
    QList<LegendEntry> entries;
    for (qsizetype i = 0; i < arms.size(); ++i)
        entries.append({arms[i].arm, styles[i]});
    return entries;
}

} // namespace lab::ui
