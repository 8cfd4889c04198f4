// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/engine_name.h"
#include "app/measure/report.h"

#include <QJsonArray>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

QJsonValue knownNumber(bool enough, double value)
{
    return enough ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonObject summaryJson(const Summary &summary)
{
    return {{u"count"_s, static_cast<qint64>(summary.count)},
            {u"min_us"_s, summary.minimum},
            {u"p5_us"_s, summary.p5},
            {u"lower_quartile_us"_s, summary.lowerQuartile},
            {u"median_us"_s, summary.median},
            {u"upper_quartile_us"_s, summary.upperQuartile},
            {u"p90_us"_s, summary.p90},
            {u"p95_us"_s, knownNumber(summary.hasP95(), summary.p95)},
            {u"p99_us"_s, knownNumber(summary.hasP99(), summary.p99)},
            {u"max_us"_s, summary.maximum},
            {u"mean_us"_s, summary.mean},
            {u"stalls"_s, static_cast<qint64>(summary.stalls)},
            {u"stalled_share"_s, summary.stalledShare}};
}

QJsonArray conditionsJson(const Conditions &conditions)
{
    QJsonArray array;
    for (const Condition &condition : conditions)
        array.append(
            QJsonObject{{u"name"_s, condition.name}, {u"value"_s, condition.value}, {u"leading"_s, condition.leading}});
    return array;
}

QJsonArray metricsJson(const Metrics &metrics)
{
    QJsonArray array;
    for (const Metric &metric : metrics) {
        array.append(QJsonObject{{u"name"_s, metric.name}, {u"value"_s, metric.value}, {u"unit"_s, metric.unit}});
    }
    return array;
}

template <typename Number>
QJsonArray numbersJson(const std::vector<Number> &numbers)
{
    QJsonArray array;
    for (const Number number : numbers)
        array.append(number);
    return array;
}

QJsonArray ratiosJson(const QList<Ratio> &ratios)
{
    QJsonArray array;
    for (const Ratio &ratio : ratios) {
        array.append(QJsonObject{{u"value"_s, ratio.value}, {u"low"_s, ratio.low}, {u"high"_s, ratio.high}});
    }
    return array;
}

QJsonObject armJson(const Samples &samples)
{
    return {{u"name"_s, samples.arm},
            {u"engine"_s, engineName(samples.engine)},
            {u"conditions"_s, conditionsJson(samples.conditions)},
            {u"metrics"_s, metricsJson(samples.metrics)},
            {u"operations"_s, samples.operations},
            {u"adds"_s, samples.adds},
            {u"summary"_s, summaryJson(summaryOf(samples))},
            {u"samples_us"_s, numbersJson(samples.micros)},
            {u"uncounted_us"_s, numbersJson(samples.uncounted)}};
}

QJsonObject warmUpJson(const WarmUp &warmUp)
{
    return {{u"rounds"_s, warmUp.rounds}, {u"stable"_s, warmUp.stable}};
}

QJsonValue publishedJson(const std::optional<Published> &published)
{
    if (!published)
        return QJsonValue::Null;
    return QJsonObject{{u"first_ms"_s, published->first},
                       {u"second_ms"_s, published->second},
                       {u"by"_s, published->by},
                       {u"operations"_s, published->operations}};
}

QJsonObject pointJson(const Point &point)
{
    QJsonArray arms;
    for (const Samples &samples : point.arms)
        arms.append(armJson(samples));
    return {{u"variable"_s, point.variable},
            {u"value"_s, point.value},
            {u"unit"_s, point.unit},
            {u"label"_s, point.label},
            {u"arms"_s, arms},
            {u"batches"_s, numbersJson(point.batches)},
            {u"starts_us"_s, numbersJson(point.starts)},
            {u"warm_up"_s, warmUpJson(point.warmUp)},
            {u"overhead_us"_s, point.overhead},
            {u"ratios_to_first"_s, ratiosJson(point.ratios)},
            {u"ratios_to_fastest"_s, ratiosJson(point.leads)},
            {u"ratios_to_previous"_s, ratiosJson(point.steps)}};
}

QJsonObject effortJson(const Effort &effort)
{
    return {{u"warmup"_s, effort.warmup},
            {u"rounds"_s, effort.rounds},
            {u"batches"_s, effort.batches},
            {u"minimum_batches"_s, effort.minimumBatches},
            {u"budget_ms"_s, static_cast<qint64>(effort.budget.count())},
            {u"precision"_s, effort.precision},
            {u"extension"_s, effort.extension},
            {u"rate_per_s"_s, effort.rate},
            {u"quick"_s, effort.brief}};
}

} // namespace

QJsonObject toJson(const Result &result)
{
    QJsonArray points;
    for (const Point &point : result.points)
        points.append(pointJson(point));
    return {{u"lesson"_s, result.lesson},
            {u"id"_s, result.id},
            {u"title"_s, result.title},
            {u"question"_s, result.question},
            {u"verdict"_s, result.verdict()},
            {u"complete"_s, result.complete},
            {u"time"_s, result.time.toUTC().toString(Qt::ISODateWithMs)},
            {u"published"_s, publishedJson(result.published)},
            {u"effort"_s, effortJson(result.effort)},
            {u"conditions"_s, conditionsJson(result.conditions)},
            {u"points"_s, points}};
}

} // namespace lab::measure
