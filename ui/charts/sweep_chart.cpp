// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/chart_parts.h"
#include "ui/charts/variable_axis.h"

#include <QAreaSeries>
#include <QLineSeries>

namespace lab::ui {

namespace {

constexpr float BandOpacity = 0.14F;

/// One statistic of one arm over the variable.
Curve sweepCurve(const QList<measure::Point> &points, qsizetype arm, double measure::Summary::*statistic,
                 const VariableScale &places)
{
    Curve curve;
    curve.arm = points.first().arms[arm].arm;
    for (const qsizetype point : places.order()) {
        curve.positions.append(places.position(point));
        curve.micros.append(points[point].summaries[arm].*statistic);
    }
    return curve;
}

QLineSeries *edgeOf(const Curve &curve, const TimeScale &scale, QObject *parent)
{
    auto *edge = new QLineSeries(parent);
    for (qsizetype i = 0; i < curve.positions.size(); ++i)
        edge->append(curve.positions[i], scale(curve.micros[i]));
    return edge;
}

void addBand(QChart &chart, const Curve &low, const Curve &high, const TimeScale &scale, QColor colour)
{
    auto *band = new QAreaSeries;
    band->setLowerSeries(edgeOf(low, scale, band));
    band->setUpperSeries(edgeOf(high, scale, band));
    colour.setAlphaF(BandOpacity);
    band->setBrush(colour);
    band->setPen(Qt::NoPen);
    attach(chart, band);
}

TimeScale scaleOfAll(const QList<measure::Point> &points)
{
    QList<measure::Summary> all;
    for (const auto &point : points)
        all += point.summaries;
    return scaleOver(all, &measure::Summary::p5, &measure::Summary::p95);
}

} // namespace

void addSweep(QChart &chart, const QList<measure::Point> &points, const Tokens &tokens)
{
    const VariableScale places(points);
    const TimeScale scale = scaleOfAll(points);
    chart.addAxis(places.makeAxis(points, tokens), Qt::AlignBottom);
    chart.addAxis(makeTimeAxis(scale, tokens), Qt::AlignLeft);
    const auto &arms = points.first().arms;
    const auto styles = stylesOf(arms);
    const auto of = [&](qsizetype arm, double measure::Summary::*statistic) {
        return sweepCurve(points, arm, statistic, places);
    };
    for (qsizetype arm = 0; arm < arms.size(); ++arm) {
        addBand(chart, of(arm, &measure::Summary::p5), of(arm, &measure::Summary::p95), scale, styles[arm].colour);
    }
    for (qsizetype arm = 0; arm < arms.size(); ++arm)
        addLine(chart, of(arm, &measure::Summary::median), scale, styles[arm]);
}

} // namespace lab::ui
