// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/chart_parts.h"

#include "app/base/units.h"
#include "ui/charts/axis_style.h"

#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPen>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto TipsProperty = "tips";
constexpr qreal MarkerSize = 9;
constexpr qreal LineWidth = 2;

} // namespace

void attach(QChart &chart, QAbstractSeries *series)
{
    chart.addSeries(series);
    const auto axes = chart.axes();
    for (QAbstractAxis *axis : axes)
        series->attachAxis(axis);
}

QScatterSeries *addPath(QChart &chart, const QString &name, const QList<QPointF> &points, const SeriesStyle &style)
{
    auto *line = new QLineSeries;
    line->setName(name);
    line->setPen(QPen(style.colour, LineWidth, style.line, Qt::RoundCap, Qt::RoundJoin));
    line->replace(points);
    attach(chart, line);
    auto *markers = new QScatterSeries;
    markers->setName(name);
    markers->setMarkerShape(style.marker);
    markers->setMarkerSize(MarkerSize);
    markers->setColor(style.colour);
    markers->setBorderColor(style.colour);
    markers->replace(points);
    attach(chart, markers);
    return markers;
}

void addLine(QChart &chart, const Curve &curve, const TimeScale &scale, const SeriesStyle &style)
{
    QList<QPointF> points;
    QStringList tips;
    for (qsizetype i = 0; i < curve.positions.size(); ++i) {
        points.append({curve.positions[i], scale(curve.micros[i])});
        tips.append(u"%1: %2"_s.arg(curve.arm, microsText(curve.micros[i])));
    }
    setTips(*addPath(chart, curve.arm, points, style), tips);
}

void setTips(QScatterSeries &markers, const QStringList &tips)
{
    markers.setProperty(TipsProperty, tips);
}

QStringList tipsOf(const QScatterSeries &markers)
{
    return markers.property(TipsProperty).toStringList();
}

std::unique_ptr<QChart> makeBareChart()
{
    auto chart = std::make_unique<QChart>();
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    // On the right, half of the last label may stand beyond the axis.
    chart->setMargins({0, 0, spacing::Large, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    return chart;
}

QBarCategoryAxis *makeCategoryAxis(const QStringList &labels, const Tokens &tokens)
{
    auto *axis = new QBarCategoryAxis;
    axis->append(labels);
    styleAxis(axis, tokens);
    axis->setGridLineVisible(false);
    return axis;
}

TimeScale scaleOver(const QList<measure::Summary> &summaries, double measure::Summary::*low,
                    double measure::Summary::*high)
{
    double least = summaries.first().*low, greatest = summaries.first().*high;
    for (const measure::Summary &summary : summaries) {
        least = std::min(least, summary.*low);
        greatest = std::max(greatest, summary.*high);
    }
    return timeScale(least, greatest);
}

} // namespace lab::ui
