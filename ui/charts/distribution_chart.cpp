// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/arm_rows.h"
#include "ui/charts/chart_parts.h"
#include "ui/charts/sample_dots.h"

#include <QAreaSeries>
#include <QLineSeries>

namespace lab::ui {

namespace {

constexpr double HalfBox = 0.16; ///< share of the row
constexpr float BoxOpacity = 0.3F;

QLineSeries *makeLine(const QList<QPointF> &points, QObject *parent)
{
    auto *line = new QLineSeries(parent);
    line->replace(points);
    return line;
}

// Lying boxes made of an area and lines: Qt's own box plot stands upright, where long names of arms find no room.
void addBox(QChart &chart, double from, double to, double row, const QString &arm, const QColor &colour)
{
    auto *box = new QAreaSeries;
    box->setName(arm);
    box->setUpperSeries(makeLine({{from, row + HalfBox}, {to, row + HalfBox}}, box));
    box->setLowerSeries(makeLine({{from, row - HalfBox}, {to, row - HalfBox}}, box));
    QColor inside = colour;
    inside.setAlphaF(BoxOpacity);
    box->setBrush(inside);
    box->setPen(QPen(colour, 1.5));
    attach(chart, box);
}

void addMedianLine(QChart &chart, double median, double row, const QColor &colour)
{
    auto *line = makeLine({{median, row - HalfBox}, {median, row + HalfBox}}, nullptr);
    line->setPen(QPen(colour, 3, Qt::SolidLine, Qt::FlatCap));
    attach(chart, line);
}

void addOutliers(QChart &chart, const measure::Point &point, qsizetype arm, const TimeScale &scale,
                 const SeriesStyle &style)
{
    const ChosenSamples chosen = outliersOf(point.arms[arm], point.summaries[arm]);
    QList<QPointF> places;
    for (const std::size_t round : chosen.rounds)
        places.append({scale(point.arms[arm].micros[round]), rowOf(arm, point.arms.size())});
    addSampleDots(chart, point, arm, chosen, places, style);
}

} // namespace

void addBoxes(QChart &chart, const measure::Point &point, const Tokens &tokens)
{
    const TimeScale scale = scaleOver(point.summaries, &measure::Summary::minimum, &measure::Summary::maximum);
    chart.addAxis(makeTimeAxis(scale, tokens), Qt::AlignBottom);
    chart.addAxis(makeRowAxis(point, tokens), Qt::AlignLeft);
    const auto styles = stylesOf(point.arms);
    for (qsizetype arm = 0; arm < point.arms.size(); ++arm) {
        const measure::Summary &summary = point.summaries[arm];
        const double row = rowOf(arm, point.arms.size());
        const QColor &colour = styles[arm].colour;
        addWhisker(chart, scale(summary.p5), scale(summary.lowerQuartile), row, colour);
        addWhisker(chart, scale(summary.upperQuartile), scale(summary.p95), row, colour);
        addBox(chart, scale(summary.lowerQuartile), scale(summary.upperQuartile), row, point.arms[arm].arm, colour);
        addMedianLine(chart, scale(summary.median), row, colour);
        addOutliers(chart, point, arm, scale, styles[arm]);
    }
}

} // namespace lab::ui
