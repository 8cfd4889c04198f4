// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/11_stream/lesson.h"

#include "app/base/tr.h"
#include "patterns/11_stream/pattern.h"

namespace lab::patterns::stream {

using namespace Qt::StringLiterals;

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

QCoro::Task<Observation> observe(Run &run, GivenValues arguments)
{
    const auto name = arguments.value(u"stream"_s, "events"), group = arguments.value(u"group"_s, "workers");
    const StreamKeys keys(run.keys(), name);
    Observation observation;
    observation.keys = co_await readKeys(run.redis(), keys.all());
    if (observation.keys[0].type != KeyType::Stream)
        co_return observation;
    Stream stream(run.redis());
    const auto newest = co_await run.redis().command("XREVRANGE", keys.stream, "+", "-", "COUNT", ShownNewest);
    QVariantList isDelivered;
    const auto groups = co_await stream.groups(keys.stream);
    for (const auto &state : groups) {
        if (state.name != group)
            continue;
        for (const auto &entry : Stream::entriesOf(newest))
            isDelivered.append(idBytes(entry.id) <= idBytes(state.lastId));
        observation.facts.set(u"group"_s, toFields(state));
    }
    observation.facts.set(u"newest"_s, isDelivered);
    if (observation.facts.contains(u"group"_s))
        observation.facts.set(u"pending"_s, toFields(co_await stream.pending(keys.stream, group)));
    co_return observation;
}

} // namespace lab::patterns::stream
