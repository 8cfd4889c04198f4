// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/10_pubsub/lesson.h"

namespace lab::patterns::pubsub {

using namespace Qt::StringLiterals;

namespace {

enum class Strategy { PubSub, List, Stream };
consteval auto wordsOf(Strategy)
{
    return words("pubsub", "list", "stream");
}

/// A publisher, and readers who are away while the second third is published.
struct OfflineSubscriber
{
    struct Ending
    {
        Strategy strategy{};
        qint64 readers = 0, published = 0;
        qint64 whileAway = 0;                 ///< published while no reader was there
        std::optional<qint64> receivers = {}; ///< to how many those went, as PUBLISH says; other commands do not
        qint64 received = 0;                  ///< by all readers together

        static constexpr auto Members =
            named("strategy readers published while_away receivers received", &Ending::strategy, &Ending::readers,
                  &Ending::published, &Ending::whileAway, &Ending::receivers, &Ending::received);

        qint64 wanted() const { return readers * published; }
    };

    OfflineSubscriber(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"readers"_s),
                 arguments.integer(u"messages"_s)}
    {
    }

    bool does(Strategy strategy) const { return ending.strategy == strategy; }
    qint64 thirds(int count) const { return ending.published * count / 3; }

    QCoro::Task<void> publisher(Actor &me)
    {
        for (int third = 0; third < 3; ++third) {
            co_await allReaders(me, u"ready for %1"_s.arg(third));
            for (auto number = thirds(third); number < thirds(third + 1); ++number)
                co_await publish(me, number + 1, third == 1);
            me.reached(u"published %1"_s.arg(third));
        }
    }

    QCoro::Task<void> allReaders(Actor &me, QString point)
    {
        for (qint64 reader = 1; reader <= ending.readers; ++reader)
            co_await me.after(point + u" %1"_s.arg(reader));
    }

    QCoro::Task<void> publish(Actor &me, qint64 number, bool isAway)
    {
        ending.whileAway += isAway ? 1 : 0;
        if (does(Strategy::List)) {
            co_await me.redis.command("RPUSH", kept, number);
        } else if (does(Strategy::Stream)) {
            co_await me.redis.command("XADD", kept, "*", "message", number);
        } else {
            const auto receivers = (co_await me.redis.command("PUBLISH", kept, number)).count();
            if (isAway)
                ending.receivers = ending.receivers.value_or(0) + receivers;
        }
    }

    QCoro::Task<void> reader(Actor &me)
    {
        QByteArray last = "0"; // the id of the entry that it has read last
        for (int third = 0; third < 3; ++third) {
            const bool isAway = third == 1;
            if (!isAway && does(Strategy::PubSub))
                co_await me.subscribe(kept.name);
            me.reached(u"ready for %1"_s.arg(third) + u" %1"_s.arg(me.number));
            co_await me.after(u"published %1"_s.arg(third));
            if (isAway)
                continue;
            if (does(Strategy::PubSub))
                co_await me.unsubscribe(kept.name);
            ending.received += co_await read(me, last);
        }
    }

    /// How many messages it reads that it had not read.
    QCoro::Task<qint64> read(Actor &me, QByteArray &last)
    {
        if (does(Strategy::PubSub))
            co_return me.heard().size();
        if (does(Strategy::List)) {
            const auto popped = co_await me.redis.command("LPOP", kept, ending.published);
            co_return popped.isNull() ? 0 : popped.size();
        }
        const auto streams = co_await me.redis.command("XREAD", "COUNT", ending.published, "STREAMS", kept, last);
        if (streams.isNull())
            co_return 0;
        const auto entries = streams[0][1].elements();
        if (!entries.isEmpty())
            last = entries.last()[0].text();
        co_return entries.size();
    }

    static bool holds(const Ending &ending) { return ending.received == ending.wanted(); }
    static QString clauseOf(const Ending &ending)
    {
        const auto text = holds(ending) ? tr("%1 of %2 messages reached everybody, late or not")
                          : ending.readers == 1
                              ? tr("%1 of %2 messages reached the reader")
                              : tr("%1 of %2 messages came, where each of %3 readers should have had all");
        return ending.readers > 1 && !holds(ending)
                   ? text.arg(countText(ending.received), countText(ending.wanted()), countText(ending.readers))
                   : text.arg(countText(ending.received / std::max<qint64>(ending.readers, 1)),
                              countText(ending.published));
    }

    Run &run;
    Ending ending;
    Key kept = run.ownKey("offline:{news}"); ///< the list, the stream; a channel of that name is no key
};

} // namespace

Scenario offlineSubscriber()
{
    const Scenario described{
        .id = u"offline-subscriber"_s,
        .title = tr("The reader who was away"),
        .summary = tr("A reader is there for the first third of the messages, away for the second, and back for the "
                      "last: a deployment, a phone in a tunnel."),
        .situation = tr("A reader is away for the second third of the messages."),
        .invariant = tr("In the end every reader has had every message."),
        .ways = {{u"pubsub"_s, tr("PUBLISH: whoever is subscribed gets it."), tr("Pub/Sub")},
                 {u"list"_s, tr("RPUSH, and LPOP when back: each message is for one reader."), tr("List")},
                 {u"stream"_s, tr("XADD, and XREAD on from the last id that the reader has."), tr("Stream")}},
        .parameters = {Parameter::integer(u"messages"_s, tr("Messages"), 3, 1000).withDefault("9"),
                       Parameter::integer(u"readers"_s, tr("Readers"), 1, 50).withDefault("1")},
        .prediction = Prediction{.prompt = tr("Nine messages, three of them while the reader is away. How many "
                                              "receivers did PUBLISH tell for those three, all together?"),
                                 .way = u"pubsub"_s,
                                 .field = u"receivers"_s}};
    return scenario<OfflineSubscriber>(described,
                                       {{u"publisher"_s, &OfflineSubscriber::publisher},
                                        {u"reader"_s, &OfflineSubscriber::reader, [](const OfflineSubscriber &world) {
                                             return static_cast<int>(world.ending.readers);
                                         }}});
}

} // namespace lab::patterns::pubsub
