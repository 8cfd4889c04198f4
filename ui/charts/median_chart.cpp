// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/arm_rows.h"
#include "ui/charts/chart_parts.h"

#include <QBarSet>
#include <QHorizontalStackedBarSeries>

namespace lab::ui {

namespace {

constexpr double BarWidth = 0.36; ///< share of the row
constexpr qreal DotSize = 13;

void addBars(QChart &chart, const measure::Point &point, const TimeScale &scale)
{
    auto *bars = new QHorizontalStackedBarSeries;
    bars->setBarWidth(BarWidth);
    const auto styles = stylesOf(point.arms);
    const qsizetype count = point.arms.size();
    for (qsizetype arm = 0; arm < count; ++arm) {
        // A set per arm for its colour, which is zero in the rows of the others.
        auto *set = new QBarSet(point.arms[arm].arm);
        for (qsizetype row = 0; row < count; ++row)
            set->append(row == count - 1 - arm ? scale(point.summaries[arm].median) : 0);
        set->setColor(styles[arm].colour);
        set->setPen(Qt::NoPen);
        bars->append(set);
    }
    attach(chart, bars);
}

void addDot(QChart &chart, double median, double row, const QString &arm, const SeriesStyle &style)
{
    auto *dot = new QScatterSeries;
    dot->setName(arm);
    dot->setMarkerShape(style.marker);
    dot->setMarkerSize(DotSize);
    dot->setColor(style.colour);
    dot->setBorderColor(style.colour);
    dot->append(median, row);
    attach(chart, dot);
}

} // namespace

void addMedians(QChart &chart, const measure::Point &point, const Tokens &tokens)
{
    const TimeScale scale = scaleOver(point.summaries, &measure::Summary::p5, &measure::Summary::p95);
    chart.addAxis(makeTimeAxis(scale, tokens), Qt::AlignBottom);
    chart.addAxis(makeRowAxis(point, tokens), Qt::AlignLeft);
    if (!scale.logarithmic)
        addBars(chart, point, scale);
    const auto styles = stylesOf(point.arms);
    for (qsizetype arm = 0; arm < point.arms.size(); ++arm) {
        const measure::Summary &summary = point.summaries[arm];
        const double row = rowOf(arm, point.arms.size());
        addWhisker(chart, scale(scale.logarithmic ? summary.p5 : summary.median), scale(summary.p95), row, tokens.text);
        if (scale.logarithmic)
            addDot(chart, scale(summary.median), row, point.arms[arm].arm, styles[arm]);
    }
}

} // namespace lab::ui
