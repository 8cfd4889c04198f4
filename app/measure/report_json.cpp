// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/engine_name.h"
#include "app/measure/report.h"

#include <QJsonArray>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

QJsonObject summaryJson(const Summary &summary)
{
    return {{u"count"_s, static_cast<qint64>(summary.count)},
            {u"min_us"_s, summary.minimum},
            {u"p5_us"_s, summary.p5},
            {u"lower_quartile_us"_s, summary.lowerQuartile},
            {u"median_us"_s, summary.median},
            {u"upper_quartile_us"_s, summary.upperQuartile},
            {u"p90_us"_s, summary.p90},
            {u"p95_us"_s, summary.p95},
            {u"p99_us"_s, summary.p99},
            {u"max_us"_s, summary.maximum},
            {u"mean_us"_s, summary.mean}};
}

QJsonObject armJson(const Samples &samples)
{
    QJsonArray micros;
    for (const double value : samples.micros)
        micros.append(value);
    return {{u"name"_s, samples.arm},
            {u"engine"_s, engineName(samples.engine)},
            {u"summary"_s, summaryJson(summarize(samples.micros))},
            {u"samples_us"_s, micros}};
}

QJsonValue ratioJson(const std::optional<Ratio> &ratio)
{
    if (!ratio)
        return QJsonValue::Null;
    return QJsonObject{{u"value"_s, ratio->value}, {u"low"_s, ratio->low}, {u"high"_s, ratio->high}};
}

QJsonObject pointJson(const Point &point)
{
    QJsonArray arms;
    for (const Samples &samples : point.arms)
        arms.append(armJson(samples));
    return {{u"variable"_s, point.variable},
            {u"value"_s, point.value},
            {u"unit"_s, point.unit},
            {u"arms"_s, arms},
            {u"ratio"_s, ratioJson(point.ratio)},
            {u"lead"_s, ratioJson(point.lead)}};
}

QJsonObject effortJson(const Effort &effort)
{
    return {{u"warmup"_s, effort.warmup},
            {u"rounds"_s, effort.rounds},
            {u"minimum_rounds"_s, effort.minimumRounds},
            {u"budget_ms"_s, static_cast<qint64>(effort.budget.count())}};
}

} // namespace

QJsonObject toJson(const Result &result)
{
    QJsonArray points, conditions;
    for (const Point &point : result.points)
        points.append(pointJson(point));
    for (const Condition &condition : result.conditions)
        conditions.append(QJsonObject{{u"name"_s, condition.name}, {u"value"_s, condition.value}});
    return {{u"lesson"_s, result.lesson},
            {u"id"_s, result.id},
            {u"title"_s, result.title},
            {u"question"_s, result.question},
            {u"verdict"_s, result.verdict()},
            {u"complete"_s, result.complete},
            {u"time"_s, result.time.toUTC().toString(Qt::ISODateWithMs)},
            {u"effort"_s, effortJson(result.effort)},
            {u"conditions"_s, conditions},
            {u"points"_s, points}};
}

} // namespace lab::measure
