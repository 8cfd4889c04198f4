// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/11_stream/lesson.h"

#include "app/base/tr.h"
#include "patterns/11_stream/pattern.h"

namespace lab::patterns::stream {

using namespace Qt::StringLiterals;
using redis::makeCommand;
using redis::Reply;

namespace {

constexpr int ShownNewest = 44;

} // namespace

Lesson lesson()
{
    return {.number = 11,
            .id = u"stream"_s,
            .title = tr("Stream"),
            .group = LessonGroup::Messages,
            .structure = tr("Stream, consumer groups"),
            .summary =
                tr("A worker dies with an entry in its hands: who finishes it, and how often does it take effect?"),
            .learn = u":/patterns/11_stream/learn.md"_s,
            .sources = sourcesIn(u":/patterns/11_stream"_s),
            .operations = operations(),
            .scenarios = {crashBeforeAck(), idempotent(), poison(), lateConsumer()},
            .comparisons = comparisons(),
            .challenges = challenges(),
            .questions = questions(),
            .observe = observe};
}

namespace {

QList<redis::Command> looks(const StreamKeys &keys, const QByteArray &group)
{
    return {makeCommand("XLEN", keys.stream),
            makeCommand("XINFO", "STREAM", keys.stream),
            makeCommand("XINFO", "GROUPS", keys.stream),
            makeCommand("XREVRANGE", keys.stream, "+", "-", "COUNT", ShownNewest),
            makeCommand("HGETALL", keys.effects),
            makeCommand("XPENDING", keys.stream, group),
            makeCommand("XPENDING", keys.stream, group, "-", "+", 10)};
}

/// What each consumer has done, as finish.lua counts it.
QList<Fields> effectsOf(const Reply &hash)
{
    QList<Fields> effects;
    for (qsizetype i = 0; !hash.isError() && i + 1 < hash.size(); i += 2)
        effects.append(Fields{{u"consumer"_s, hash[i].text()}, {u"done"_s, hash[i + 1].text().toLongLong()}});
    return effects;
}

/// Of the replies to looks().
Fields seenIn(const QList<Reply> &replies, const QByteArray &group)
{
    Fields facts{{u"length"_s, replies[0].orThrow().count()}};
    facts.set(u"effects"_s, effectsOf(replies[4]));
    QVariantList isDelivered;
    for (const auto &state : Stream::groupsOf(replies[1].orThrow(), replies[2].orThrow())) {
        if (state.name != group)
            continue;
        for (const auto &entry : Stream::entriesOf(replies[3].orThrow()))
            isDelivered.append(idBytes(entry.id) <= idBytes(state.lastId));
        facts.set(u"group"_s, toFields(state));
        facts.set(u"pending"_s, toFields(Stream::pendingOf(replies[5].orThrow(), replies[6].orThrow())));
    }
    facts.set(u"newest"_s, isDelivered);
    return facts;
}

} // namespace

/// All figures are of one moment: asked one by one while workers work, they would contradict each other.
QCoro::Task<Observation> observe(Run &run, GivenValues arguments)
{
    const auto name = arguments.value(u"stream"_s, "events"), group = arguments.value(u"group"_s, "workers");
    const StreamKeys keys(run.keys(), name);
    Observation observation;
    observation.keys = co_await readKeys(run.redis(), keys.all());
    if (observation.keys[0].type != KeyType::Stream)
        co_return observation;
    const auto replies = co_await run.redis().transaction(looks(keys, group));
    if (!replies || replies->value(1).isError()) // it has gone meanwhile
        co_return observation;
    observation.facts = seenIn(*replies, group);
    co_return observation;
}

} // namespace lab::patterns::stream
