// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/engine_name.h"
#include "app/measure/json_reader.h"
#include "app/measure/report.h"

#include <cmath>
#include <limits>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

Conditions readConditions(const JsonReader &json)
{
    Conditions conditions;
    const auto objects = json.objects(u"conditions"_s);
    for (const JsonReader &condition : objects)
        conditions.append({condition.text(u"name"_s), condition.text(u"value"_s),
                           condition.isThere(u"leading"_s) && condition.flag(u"leading"_s)});
    return conditions;
}

Metrics readMetrics(const JsonReader &json)
{
    Metrics metrics;
    const auto objects = json.objects(u"metrics"_s);
    for (const JsonReader &metric : objects)
        metrics.append({metric.text(u"name"_s), metric.number(u"value"_s), metric.text(u"unit"_s)});
    return metrics;
}

Samples readArm(const JsonReader &json)
{
    const auto engine = engineFromName(json.text(u"engine"_s));
    if (!engine)
        json.fail(u"engine"_s);
    const int operations = json.integer(u"operations"_s);
    if (operations < 1)
        json.fail(u"operations"_s);
    return {.arm = json.text(u"name"_s),
            .engine = *engine,
            .micros = json.numbers(u"samples_us"_s),
            .conditions = readConditions(json),
            .metrics = readMetrics(json),
            .operations = operations,
            .adds = json.text(u"adds"_s),
            .uncounted = json.numbers(u"uncounted_us"_s)};
}

/// One for each arm.
QList<Ratio> readRatios(const JsonReader &json, const QString &name, qsizetype arms)
{
    QList<Ratio> ratios;
    const auto objects = json.objects(name);
    for (const JsonReader &ratio : objects)
        ratios.append({ratio.number(u"value"_s), ratio.number(u"low"_s), ratio.number(u"high"_s)});
    if (ratios.size() != arms)
        json.fail(name);
    return ratios;
}

std::vector<int> readBatches(const JsonReader &json)
{
    std::vector<int> batches;
    const auto numbers = json.numbers(u"batches"_s);
    for (const double number : numbers) {
        if (number != std::floor(number) || number < 1 || number > std::numeric_limits<int>::max())
            json.fail(u"batches"_s);
        batches.push_back(static_cast<int>(number));
    }
    return batches;
}

WarmUp readWarmUp(const JsonReader &json)
{
    return {json.integer(u"rounds"_s), json.flag(u"stable"_s)};
}

std::optional<Published> readPublished(const JsonReader &json)
{
    if (json.isNull(u"published"_s))
        return std::nullopt;
    const JsonReader object = json.object(u"published"_s);
    return Published{object.number(u"first_ms"_s), object.number(u"second_ms"_s), object.text(u"by"_s),
                     object.integer(u"operations"_s)};
}

/// The summaries are computed anew: they can't contradict the samples then.
Point readPoint(const JsonReader &json)
{
    Point point;
    point.variable = json.text(u"variable"_s);
    point.value = json.number(u"value"_s);
    point.unit = json.text(u"unit"_s);
    point.label = json.text(u"label"_s);
    point.starts = json.numbers(u"starts_us"_s);
    point.warmUp = readWarmUp(json.object(u"warm_up"_s));
    point.overhead = json.number(u"overhead_us"_s);
    const auto arms = json.objects(u"arms"_s);
    for (const JsonReader &arm : arms) {
        point.arms.append(readArm(arm));
        point.summaries.append(summaryOf(point.arms.last()));
    }
    point.batches = readBatches(json);
    point.ratios = readRatios(json, u"ratios_to_first"_s, arms.size());
    point.leads = readRatios(json, u"ratios_to_fastest"_s, arms.size());
    point.steps = readRatios(json, u"ratios_to_previous"_s, arms.size());
    return point;
}

Effort readEffort(const JsonReader &json)
{
    return {.warmup = json.integer(u"warmup"_s),
            .rounds = json.integer(u"rounds"_s),
            .batches = json.integer(u"batches"_s),
            .minimumBatches = json.integer(u"minimum_batches"_s),
            .budget = std::chrono::milliseconds(json.integer(u"budget_ms"_s)),
            .precision = json.number(u"precision"_s),
            .extension = json.number(u"extension"_s),
            .brief = json.flag(u"quick"_s),
            .rate = json.number(u"rate_per_s"_s)};
}

QDateTime readTime(const JsonReader &json)
{
    const auto time = QDateTime::fromString(json.text(u"time"_s), Qt::ISODateWithMs);
    if (!time.isValid())
        json.fail(u"time"_s);
    return time;
}

} // namespace

Result resultFromJson(const QJsonObject &object)
{
    const JsonReader json(object);
    Result result;
    result.lesson = json.text(u"lesson"_s);
    result.id = json.text(u"id"_s);
    result.title = json.text(u"title"_s);
    result.question = json.text(u"question"_s);
    result.complete = json.flag(u"complete"_s);
    result.time = readTime(json);
    result.published = readPublished(json);
    result.effort = readEffort(json.object(u"effort"_s));
    result.conditions = readConditions(json);
    const auto points = json.objects(u"points"_s);
    for (const JsonReader &point : points)
        result.points.append(readPoint(point));
    return result;
}

} // namespace lab::measure
