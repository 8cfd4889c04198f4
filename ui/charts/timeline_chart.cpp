// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "ui/charts/axis_style.h"
#include "ui/charts/sample_dots.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QValueAxis>

#include <algorithm>

namespace lab::ui {

namespace {

constexpr double MicrosPerSecond = 1e6;

/// Where the round stands: the seconds since the first one, or its number where that is not known.
double placeOfRound(const measure::Point &point, std::size_t round)
{
    return hasStarts(point) ? point.starts[round] / MicrosPerSecond : static_cast<double>(round) + 1;
}

QValueAxis *makeMomentAxis(const measure::Point &point, const Tokens &tokens)
{
    const std::size_t rounds = point.arms.first().micros.size();
    const double first = placeOfRound(point, 0), last = placeOfRound(point, rounds - 1);
    const double margin = std::max((last - first) * 0.01, 1e-6);
    auto *axis = new QValueAxis;
    axis->setRange(first - margin, last + margin);
    // At round numbers, however long it took.
    const double step = niceStep(std::max(last - first, margin));
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickInterval(hasStarts(point) ? step : std::max(1.0, step));
    if (hasStarts(point)) {
        axis->setLabelFormat(QStringLiteral("%g"));
        axis->setTitleText(tr("Time since the first round (s)"));
    } else {
        axis->setLabelFormat(QStringLiteral("%.0f"));
        axis->setTitleText(tr("Round"));
    }
    styleAxis(axis, tokens);
    axis->setGridLineVisible(false);
    return axis;
}

std::pair<double, double> rangeOf(const QAbstractAxis &axis)
{
    if (const auto *logarithmic = qobject_cast<const QLogValueAxis *>(&axis))
        return {logarithmic->min(), logarithmic->max()};
    const auto &linear = dynamic_cast<const QValueAxis &>(axis);
    return {linear.min(), linear.max()};
}

/// A line that is high within the batches and low in the pauses.
QList<QPointF> outlineOfBatches(const measure::Point &point, double low, double high)
{
    QList<QPointF> outline;
    std::size_t first = 0;
    for (const int rounds : point.batches) {
        const std::size_t last = first + static_cast<std::size_t>(rounds) - 1;
        if (rounds < 1 || last >= point.starts.size())
            break;
        const double from = placeOfRound(point, first), to = placeOfRound(point, last);
        outline << QPointF(from, low) << QPointF(from, high) << QPointF(to, high) << QPointF(to, low);
        first = last + 1;
    }
    return outline;
}

/// Behind the dots: where the batches are, and thus where the pauses.
void addBatches(QChart &chart, const measure::Point &point, const QAbstractAxis &times, const Tokens &tokens)
{
    const auto [low, high] = rangeOf(times);
    const auto outline = outlineOfBatches(point, low, high);
    if (!hasStarts(point) || outline.isEmpty())
        return;
    auto *area = new QAreaSeries;
    auto *upper = new QLineSeries(area);
    auto *lower = new QLineSeries(area);
    upper->replace(outline);
    lower->replace({QPointF(outline.first().x(), low), QPointF(outline.last().x(), low)});
    area->setUpperSeries(upper);
    area->setLowerSeries(lower);
    area->setBrush(tokens.line);
    area->setPen(Qt::NoPen);
    attach(chart, area);
}

} // namespace

void addTimeline(QChart &chart, const measure::Point &point, const Tokens &tokens)
{
    const TimeScale scale = scaleOver(point.summaries, &measure::Summary::minimum, &measure::Summary::maximum);
    QAbstractAxis *times = makeTimeAxis(scale, tokens);
    chart.addAxis(makeMomentAxis(point, tokens), Qt::AlignBottom);
    chart.addAxis(times, Qt::AlignLeft);
    addBatches(chart, point, *times, tokens);
    const auto styles = stylesOf(point.arms);
    for (qsizetype arm = 0; arm < point.arms.size(); ++arm) {
        const ChosenSamples chosen = samplesOverTime(point, arm);
        QList<QPointF> places;
        for (const std::size_t round : chosen.rounds)
            places.append({placeOfRound(point, round), scale(point.arms[arm].micros[round])});
        addSampleDots(chart, point, arm, chosen, places, styles[arm]);
    }
}

} // namespace lab::ui
