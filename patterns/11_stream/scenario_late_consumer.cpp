// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/11_stream/lesson.h"
#include "patterns/11_stream/pattern.h"

namespace lab::patterns::stream {

using namespace Qt::StringLiterals;

namespace {

const QByteArray Group = "late";

enum class Strategy { Pubsub, Dollar, Zero };
consteval auto wordsOf(Strategy)
{
    return words("pubsub", "dollar", "zero");
}

/// Somebody who sends, and somebody who begins to listen when half of it has been sent.
struct LateConsumer
{
    struct Ending
    {
        Strategy strategy{};
        qint64 sent = 0, received = 0;

        static constexpr auto Members =
            named("strategy sent received", &Ending::strategy, &Ending::sent, &Ending::received);
    };

    LateConsumer(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"messages"_s)}
    {
    }

    bool isStream() const { return ending.strategy != Strategy::Pubsub; }

    QCoro::Task<void> sender(Actor &me)
    {
        for (qint64 i = 1; i <= ending.sent; ++i) {
            if (i == ending.sent / 2 + 1) {
                me.reached(u"half"_s);
                co_await me.after(u"listens"_s);
            }
            const auto command = isStream() ? redis::makeCommand("XADD", events, "*", "number", i)
                                            : redis::makeCommand("PUBLISH", events, i);
            co_await me.redis.send(command);
        }
        me.reached(u"all sent"_s);
    }

    QCoro::Task<void> consumer(Actor &me)
    {
        co_await me.after(u"half"_s);
        Stream stream(me.redis);
        const QByteArray start = ending.strategy == Strategy::Zero ? "0" : "$";
        if (isStream())
            co_await stream.createGroup(events, Group, start);
        else
            co_await me.subscribe(events.name);
        me.reached(u"listens"_s);
        co_await me.after(u"all sent"_s);
        if (isStream()) {
            const Reader reader{Group, me.name.toUtf8()};
            ending.received = (co_await stream.read(events, reader, ending.sent)).size();
        } else {
            co_await me.unsubscribe(events.name);
            ending.received = me.heard().size();
        }
    }

    static bool holds(const Ending &ending) { return ending.received == ending.sent; }
    static QString clauseOf(const Ending &ending)
    {
        return tr("the consumer that came late got %1 of %2 messages")
            .arg(countText(ending.received), countText(ending.sent));
    }

    Run &run;
    Ending ending;
    Key events = run.ownKey("late-consumer:{events}");
};

} // namespace

Scenario lateConsumer()
{
    const Scenario described{
        .id = u"late-consumer"_s,
        .title = tr("The consumer who comes late"),
        .summary =
            tr("Messages are sent, and when half of them have been, somebody begins to listen. What is a channel "
               "for those who are there is a log for those who come."),
        .situation = tr("Messages are being sent, and a consumer comes half way."),
        .invariant = tr("The consumer gets all that was sent, also what was sent before it came."),
        .ways = {{u"pubsub"_s, tr("PUBLISH and SUBSCRIBE: who is not there gets nothing."), tr("Pub/Sub")},
                 {u"dollar"_s, tr("A stream, and a group from the last entry on ($)."), tr("Dollar")},
                 {u"zero"_s, tr("A stream, and a group from the first entry left (0)."), tr("Zero")}},
        .parameters = {Parameter::integer(u"messages"_s, tr("Messages"), 2, 1000).withDefault("10")},
        .prediction =
            Prediction{.prompt = tr("10 entries are added to a stream; after the fifth, the consumer makes its "
                                    "group at $. How many does it get?"),
                       .way = u"dollar"_s,
                       .field = u"received"_s}};
    return scenario<LateConsumer>(described,
                                  {{u"sender"_s, &LateConsumer::sender}, {u"consumer"_s, &LateConsumer::consumer}});
}

} // namespace lab::patterns::stream
