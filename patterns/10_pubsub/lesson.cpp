// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/10_pubsub/lesson.h"

#include "app/base/tr.h"
#include "patterns/10_pubsub/pattern.h"

namespace lab::patterns::pubsub {

using namespace Qt::StringLiterals;

Lesson lesson()
{
    return {.number = 10,
            .id = u"pubsub"_s,
            .title = tr("Pub/Sub"),
            .group = LessonGroup::Messages,
            .structure = tr("Channel"),
            .summary = tr("Who is away while a message is published never gets it, and nobody is told."),
            .learn = u":/patterns/10_pubsub/learn.md"_s,
            .sources = sourcesIn(u":/patterns/10_pubsub"_s),
            .operations = operations(),
            .scenarios = {offlineSubscriber(), slowSubscriber(), snapshotThenSubscribe()},
            .comparisons = comparisons(),
            .challenges = challenges(),
            .questions = questions(),
            .observe = observe};
}

QCoro::Task<Observation> observe(Run &run, GivenValues arguments)
{
    Channel channel{arguments.value(u"channel"_s)};
    if (channel.name.isEmpty() && arguments.contains(u"user"_s))
        channel = PubSub::notificationsOf(run.keys(), arguments.value(u"user"_s));
    const auto counts = co_await PubSub(run).counts(channel);
    Observation observation;
    observation.facts = toFields(counts);
    co_return observation;
}

} // namespace lab::patterns::pubsub
