// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/engine_name.h"
#include "app/measure/json_reader.h"
#include "app/measure/report.h"

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

Samples readArm(const JsonReader &json)
{
    const auto engine = engineFromName(json.text(u"engine"_s));
    if (!engine)
        json.fail(u"engine"_s);
    return {json.text(u"name"_s), *engine, json.numbers(u"samples_us"_s)};
}

std::optional<Ratio> readRatio(const JsonReader &json, const QString &name)
{
    if (json.isNull(name))
        return std::nullopt;
    const JsonReader ratio = json.object(name);
    return Ratio{ratio.number(u"value"_s), ratio.number(u"low"_s), ratio.number(u"high"_s)};
}

/// The summaries are computed anew: they can't contradict the samples then.
Point readPoint(const JsonReader &json)
{
    Point point;
    point.variable = json.text(u"variable"_s);
    point.value = json.number(u"value"_s);
    point.unit = json.text(u"unit"_s);
    const auto arms = json.objects(u"arms"_s);
    for (const JsonReader &arm : arms) {
        point.arms.append(readArm(arm));
        point.summaries.append(summarize(point.arms.last().micros));
    }
    point.ratio = readRatio(json, u"ratio"_s);
    point.lead = readRatio(json, u"lead"_s);
    return point;
}

Effort readEffort(const JsonReader &json)
{
    return {.warmup = json.integer(u"warmup"_s),
            .rounds = json.integer(u"rounds"_s),
            .minimumRounds = json.integer(u"minimum_rounds"_s),
            .budget = std::chrono::milliseconds(json.integer(u"budget_ms"_s))};
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
    result.effort = readEffort(json.object(u"effort"_s));
    const auto conditions = json.objects(u"conditions"_s);
    for (const JsonReader &condition : conditions)
        result.conditions.append({condition.text(u"name"_s), condition.text(u"value"_s)});
    const auto points = json.objects(u"points"_s);
    for (const JsonReader &point : points)
        result.points.append(readPoint(point));
    return result;
}

} // namespace lab::measure
