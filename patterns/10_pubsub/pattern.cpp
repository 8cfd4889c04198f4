// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/10_pubsub/pattern.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/keys/glob.h"
#include "app/redis/groups.h"

#include <algorithm>

namespace lab::patterns::pubsub {

using namespace Qt::StringLiterals;
using redis::makeCommand;
using redis::Subscriber;

namespace {

/// Of PUBSUB NUMSUB: a name, its number, and so on.
QList<ChannelCount> countsOf(const redis::Reply &reply)
{
    QList<ChannelCount> counts;
    for (qsizetype i = 0; i < reply.size(); i += 2)
        counts.append({reply[i].text(), reply[i + 1].count()});
    return counts;
}

QCoro::Task<void> subscribe(Subscriber *listener, Subscription to)
{
    if (to.by == Subscription::By::Pattern)
        co_await listener->psubscribe(to.name);
    else
        co_await listener->subscribe(to.name);
}

/// A lost connection has no subscription that would have to be taken back.
QCoro::Task<void> unsubscribe(Subscriber *listener, Subscription to)
{
    try {
        if (to.by == Subscription::By::Pattern)
            co_await listener->punsubscribe(to.name);
        else
            co_await listener->unsubscribe(to.name);
    } catch (const redis::ConnectionError &) {
    }
}

void add(Listened &listened, const redis::PubSubMessage &message)
{
    auto heard = Heard::of(message.channel, message.payload);
    if (!message.pattern.isEmpty())
        heard.pattern = message.pattern;
    listened.messages.append(heard);
    if (listened.messages.size() > Listened::MostKept)
        listened.messages.removeFirst();
    ++listened.received;
}

Fields countersOf(const Listened &listened)
{
    return {{u"received"_s, listened.received}, {u"gaps"_s, listened.gaps}};
}

} // namespace

QCoro::Task<qint64> PubSub::publish(Channel channel, Notice notice)
{
    co_return (co_await m_redis->command("PUBLISH", channel.name, toJsonText(notice))).count();
}

QCoro::Task<Channels> PubSub::channels()
{
    const auto both =
        co_await redis::pipelined(*m_redis, makeCommand("PUBSUB", "CHANNELS"), makeCommand("PUBSUB", "NUMPAT"));
    auto names = both[0].texts();
    std::sort(names.begin(), names.end());
    Channels channels{{}, names.size(), both[1].count()};
    if (names.isEmpty())
        co_return channels;
    const auto ask = makeCommand("PUBSUB", "NUMSUB") + names.first(std::min(names.size(), MostListed));
    const auto counts = co_await m_redis->send(ask);
    channels.channels = countsOf(counts);
    co_return channels;
}

QCoro::Task<Counts> PubSub::counts(Channel channel)
{
    const auto both = co_await redis::pipelined(*m_redis, makeCommand("PUBSUB", "NUMSUB", channel.name),
                                                makeCommand("PUBSUB", "NUMPAT"));
    const auto counts = countsOf(both[0]);
    co_return Counts{channel.name, counts.isEmpty() ? 0 : counts.first().subscribers, both[1].count()};
}

Channel PubSub::notificationsOf(const Keyspace &keys, const QByteArray &user)
{
    return {keys.key("user:{" + user + "}:notifications").name};
}

qint64 deliveries(const Channel &channel, const QByteArrayList &names, const QByteArrayList &patterns)
{
    return names.count(channel.name) +
           std::count_if(patterns.begin(), patterns.end(),
                         [&channel](const QByteArray &pattern) { return matchesGlob(pattern, channel.name); });
}

QCoro::Task<Listened> listen(Run &run, Subscription to)
{
    const auto actor = u"subscriber"_s;
    auto &live = run.live();
    auto *const listener = run.subscriber(actor);
    Listened listened;
    QObject context; // the connections end with this call
    QObject::connect(listener, &Subscriber::message, &context, [&](const redis::PubSubMessage &message) {
        add(listened, message);
        live.count(countersOf(listened));
    });
    const auto onState = [&, wasThere = false](redis::Client::State state, const QString &) mutable {
        const bool isThere = state == redis::Client::State::Connected;
        listened.gaps += wasThere && !isThere ? 1 : 0;
        wasThere = isThere;
        live.count(countersOf(listened));
    };
    QObject::connect(listener, &Subscriber::stateChanged, &context, onState);
    std::optional<std::chrono::microseconds> pausedAt;
    for (bool goesOn = co_await live.goesOn(); goesOn; goesOn = co_await live.goesOn()) {
        if (pausedAt) {
            const auto gap = static_cast<double>((run.elapsed() - *pausedAt).count());
            run.note(actor, tr("Paused for %1. What was published meanwhile is lost.").arg(microsText(gap)), true);
            ++listened.gaps;
        }
        co_await subscribe(listener, to);
        live.count(countersOf(listened));
        co_await live.rest();
        co_await unsubscribe(listener, to);
        pausedAt = run.elapsed();
    }
    co_return listened;
}

} // namespace lab::patterns::pubsub
