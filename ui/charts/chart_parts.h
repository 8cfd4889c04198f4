// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"
#include "ui/charts/series_style.h"
#include "ui/charts/time_scale.h"
#include "ui/theme/tokens.h"

#include <QBarCategoryAxis>
#include <QChart>

#include <memory>

namespace lab::ui {

/// What the kinds of charts are made of. All points have at least one arm, and every arm has samples.

/// Horizontal bars of the medians with a whisker to p95; dots with whiskers from p5 to p95 on a logarithmic axis, on
/// which a bar's length would mean nothing.
void addMedians(QChart &chart, const measure::Point &point, const Tokens &tokens);
/// Boxes over the quartiles, whiskers to p5 and p95, dots for the samples beyond.
void addBoxes(QChart &chart, const measure::Point &point, const Tokens &tokens);
/// A line of p50, p90, p95, p99 and the maximum per arm; without p95 and p99 when its samples are too few.
void addPercentiles(QChart &chart, const measure::Point &point, const Tokens &tokens);
/// A dot for each sample at the time when its round began; the batches shaded.
void addTimeline(QChart &chart, const measure::Point &point, const Tokens &tokens);
/// A line of medians over the variable per arm in a band from p5 to p95. All points have the same arms.
void addSweep(QChart &chart, const QList<measure::Point> &points, const Tokens &tokens);

/// A statistic of one arm at several places of an axis.
struct Curve
{
    QString arm;
    QList<double> positions, micros;
};

/// A line through the points with the style's markers, both with this name, on the axes that the chart has. Gives the
/// markers.
QScatterSeries *addPath(QChart &chart, const QString &name, const QList<QPointF> &points, const SeriesStyle &style);
/// A line through the curve with the arm's markers, both named after it, on the axes that the chart has.
void addLine(QChart &chart, const Curve &curve, const TimeScale &scale, const SeriesStyle &style);
/// What to say of each marker; parallel to the points.
void setTips(QScatterSeries &markers, const QStringList &tips);
QStringList tipsOf(const QScatterSeries &markers);

/// Adds the series and attaches it to all axes that the chart has.
void attach(QChart &chart, QAbstractSeries *series);

/// Bare: no background, title or legend, which stand around it.
std::unique_ptr<QChart> makeBareChart();

QBarCategoryAxis *makeCategoryAxis(const QStringList &labels, const Tokens &tokens);

/// The smallest and the greatest of the arms' `low` and `high` statistics as a scale.
TimeScale scaleOver(const QList<measure::Summary> &summaries, double measure::Summary::*low,
                    double measure::Summary::*high);

} // namespace lab::ui
