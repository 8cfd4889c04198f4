// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/measure/format.h"
#include "app/measure/quality.h"
#include "ui/charts/chart_factory.h"
#include "ui/charts/chart_parts.h"
#include "ui/charts/sample_dots.h"

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// The median of a sweep is drawn of all its points; else one point is shown.
QList<measure::Point> shownPoints(const measure::Result &result, ChartKind kind, qsizetype point)
{
    if (kind == ChartKind::Median)
        return result.points;
    return result.points.mid(point, 1);
}

QList<measure::Summary> shownSummaries(const QList<measure::Point> &points)
{
    QList<measure::Summary> summaries;
    for (const auto &point : points)
        summaries += point.summaries;
    return summaries;
}

QString marks(const measure::Result &result, ChartKind kind, const QList<measure::Summary> &shown)
{
    switch (kind) {
    case ChartKind::Distribution:
        return tr("Box: middle half, line: median, whiskers: 5th to 95th percentile, dots: samples beyond.");
    case ChartKind::Percentiles:
        return tr("p99: 99 of 100 samples took no longer.");
    case ChartKind::Timeline:
        return tr("Dot: a sample, at the time when its round began. Shaded: batches; between them are pauses.");
    case ChartKind::Median:
        break;
    }
    if (result.points.size() > 1)
        return tr("Line: median, band: 5th to 95th percentile.");
    const bool bars = !scaleOver(shown, &measure::Summary::p5, &measure::Summary::p95).logarithmic;
    return bars ? tr("Bar: median, whisker: up to the 95th percentile.")
                : tr("Mark: median, whisker: 5th to 95th percentile.");
}

QString sampleCount(std::size_t least, std::size_t most)
{
    const auto text = [](std::size_t count) {
        return countText(static_cast<qint64>(count));
    };
    return least == most ? tr("Samples of each: %1.").arg(text(least))
                         : tr("Samples of each: %1 to %2.").arg(text(least), text(most));
}

/// What keeps a percentile from being shown, or from meaning much.
QString warning(ChartKind kind, const measure::Summary &fewest)
{
    const bool percentiles = kind == ChartKind::Percentiles;
    if (!fewest.hasP95()) {
        return percentiles ? tr("With fewer than 20 samples p95 and p99 are not shown: each would rest on the "
                                "two greatest samples alone.")
                           : tr("With fewer than 20 samples the 95th percentile rests on the two greatest alone.");
    }
    if (percentiles && !fewest.hasP99()) {
        return tr("With fewer than 100 samples p99 is not shown: it would rest on the two greatest samples alone.");
    }
    return {};
}

/// How many samples have no dot where samples have one.
QString notDrawn(ChartKind kind, const QList<measure::Point> &points)
{
    std::size_t leftOut = 0;
    for (const auto &point : points) {
        for (qsizetype arm = 0; arm < point.arms.size(); ++arm) {
            if (kind == ChartKind::Distribution)
                leftOut += outliersOf(point.arms[arm], point.summaries[arm]).leftOut;
            if (kind == ChartKind::Timeline)
                leftOut += samplesOverTime(point, arm).leftOut;
        }
    }
    if (leftOut == 0)
        return {};
    const QString count = countText(static_cast<qint64>(leftOut));
    return kind == ChartKind::Timeline
               ? tr("Not drawn: %1 samples that were neither the fastest nor the slowest among their neighbours.")
                     .arg(count)
               : tr("Not drawn: %1 of the samples beyond, the innermost ones.").arg(count);
}

/// `GET: 3 samples took more than ten medians and over 1 ms: 35 % of the time measured.` for each that stalled.
QStringList stallSentences(const QList<measure::Point> &points)
{
    QStringList sentences;
    for (const auto &point : points) {
        for (qsizetype arm = 0; arm < point.summaries.size(); ++arm) {
            if (const QString text = measure::stallsText(point.summaries[arm]); !text.isEmpty())
                sentences.append(u"%1: %2."_s.arg(point.arms[arm].arm, text));
        }
    }
    // Of a whole sweep they are in the table and among the conditions.
    constexpr qsizetype Most = 2;
    if (sentences.size() <= Most)
        return sentences;
    return {tr("Stalls: see the table.")};
}

/// `96 bytes`, or from the first to the last of a sweep: `96 bytes to 1 200 bytes`.
QString metricValues(const QList<measure::Point> &points, qsizetype arm, const QString &name)
{
    QStringList values;
    for (const auto &point : points) {
        const auto metrics = point.arms.value(arm).metrics;
        for (const auto &metric : metrics) {
            if (metric.name == name)
                values.append(measure::formatMetric(metric));
        }
    }
    if (values.size() < 2 || values.first() == values.last())
        return values.value(0);
    return tr("%1 to %2").arg(values.first(), values.last());
}

/// What the arms cost besides time: `memory per user: fixed 96 bytes, sliding 1 200 bytes.`
QStringList metricSentences(const QList<measure::Point> &points)
{
    const auto arms = points.first().arms;
    QStringList names, sentences;
    for (const auto &arm : arms) {
        for (const auto &metric : arm.metrics)
            names.append(metric.name);
    }
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        QStringList parts;
        for (qsizetype arm = 0; arm < arms.size(); ++arm) {
            if (const QString values = metricValues(points, arm, name); !values.isEmpty())
                parts.append(arms[arm].arm + u' ' + values);
        }
        sentences.append(u"%1: %2."_s.arg(name, parts.join(u", "_s)));
    }
    return sentences;
}

} // namespace

QString captionOf(const measure::Result &result, ChartKind kind, qsizetype point)
{
    const auto points = shownPoints(result, kind, point);
    const auto shown = shownSummaries(points);
    if (shown.isEmpty())
        return {};
    const auto [least, most] =
        std::minmax_element(shown.begin(), shown.end(), [](const auto &a, const auto &b) { return a.count < b.count; });
    QStringList sentences{marks(result, kind, shown), sampleCount(least->count, most->count)};
    if (const QString text = warning(kind, *least); !text.isEmpty())
        sentences.append(text);
    if (const QString text = notDrawn(kind, points); !text.isEmpty())
        sentences.append(text);
    return (sentences + stallSentences(points) + metricSentences(points)).join(u' ');
}

QString tableCaption()
{
    return tr("Stalls: samples that took more than ten medians and over 1 ms, and their share of the time measured. "
              "–: too few samples to know it.");
}

QString conditionsText(const measure::Conditions &conditions)
{
    QStringList parts;
    for (const auto &condition : conditions)
        parts.append(condition.name + u": "_s + condition.value);
    return parts.join(u" · "_s);
}

QString conditionsText(const measure::Result &result)
{
    return conditionsText(result.allConditions() + measure::qualityOf(result));
}

QString describe(const measure::Result &result)
{
    QStringList sentences{result.verdict()};
    for (const auto &point : result.points) {
        for (qsizetype arm = 0; arm < point.summaries.size(); ++arm) {
            const auto &summary = point.summaries[arm];
            const QString place =
                point.variable.isEmpty() ? QString() : u"%1 %2, "_s.arg(point.variable, point.place());
            sentences.append(tr("%1%2: median %3, 95th percentile %4, 99th percentile %5.")
                                 .arg(place, point.arms[arm].arm, microsText(summary.median),
                                      measure::formatP95(summary), measure::formatP99(summary)));
        }
    }
    return sentences.join(u' ');
}

} // namespace lab::ui
