// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/format.h"
#include "ui/charts/chart_factory.h"
#include "ui/charts/chart_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t EnoughForP99 = 100;

struct CaptionText
{
    Q_DECLARE_TR_FUNCTIONS(lab::ui::ComparisonChart)
};

QList<measure::Summary> shownSummaries(const measure::Result &result, ChartKind kind, qsizetype point)
{
    QList<measure::Summary> summaries;
    for (qsizetype i = 0; i < result.points.size(); ++i) {
        if (i == point || kind == ChartKind::Median)
            summaries += result.points[i].summaries;
    }
    return summaries;
}

QString marks(const measure::Result &result, ChartKind kind, const QList<measure::Summary> &shown)
{
    switch (kind) {
    case ChartKind::Distribution:
        return CaptionText::tr("Box: middle half, line: median, whiskers: 5th to 95th percentile.");
    case ChartKind::Percentiles:
        return CaptionText::tr("p99: 99 of 100 samples took no longer.");
    case ChartKind::Median:
        break;
    }
    if (result.points.size() > 1)
        return CaptionText::tr("Line: median, band: 5th to 95th percentile.");
    const bool bars = !scaleOver(shown, &measure::Summary::p5, &measure::Summary::p95).logarithmic;
    return bars ? CaptionText::tr("Bar: median, whisker: up to the 95th percentile.")
                : CaptionText::tr("Mark: median, whisker: 5th to 95th percentile.");
}

QString sampleCount(std::size_t least, std::size_t most)
{
    const auto text = [](std::size_t count) {
        return measure::formatValue(static_cast<double>(count));
    };
    return least == most ? CaptionText::tr("Samples of each arm: %1.").arg(text(least))
                         : CaptionText::tr("Samples of each arm: %1 to %2.").arg(text(least), text(most));
}

} // namespace

QString captionOf(const measure::Result &result, ChartKind kind, qsizetype point)
{
    const auto shown = shownSummaries(result, kind, point);
    if (shown.isEmpty())
        return {};
    const auto [least, most] = std::minmax_element(
        shown.begin(), shown.end(), [](const auto &a, const auto &b) { return a.count < b.count; });
    QStringList sentences{marks(result, kind, shown), sampleCount(least->count, most->count)};
    if (kind == ChartKind::Percentiles && least->count < EnoughForP99)
        sentences.append(CaptionText::tr("With fewer than 100 samples p99 is hardly more than the maximum."));
    return sentences.join(u' ');
}

QString conditionsText(const measure::Result &result)
{
    QStringList parts;
    for (const auto &condition : result.conditions)
        parts.append(condition.name + u": "_s + condition.value);
    parts.append(CaptionText::tr("rounds to warm up: at most %1").arg(result.effort.warmup));
    return parts.join(u" · "_s);
}

QString describe(const measure::Result &result)
{
    QStringList sentences{result.verdict()};
    for (const auto &point : result.points) {
        for (qsizetype arm = 0; arm < point.summaries.size(); ++arm) {
            const auto &summary = point.summaries[arm];
            const QString place =
                point.variable.isEmpty()
                    ? QString()
                    : u"%1 %2 %3, "_s.arg(point.variable, measure::formatValue(point.value), point.unit);
            sentences.append(CaptionText::tr("%1%2: median %3, 95th percentile %4, 99th percentile %5.")
                                 .arg(place, point.arms[arm].arm, measure::formatMicros(summary.median),
                                      measure::formatMicros(summary.p95),
                                      measure::formatMicros(summary.p99)));
        }
    }
    return sentences.join(u' ');
}

} // namespace lab::ui
