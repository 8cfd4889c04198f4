// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/11_stream/lesson.h"
#include "patterns/11_stream/pattern.h"

namespace lab::patterns::stream {

using namespace Qt::StringLiterals;

namespace {

const QByteArray Group = "workers";

enum class Strategy { Naive, Check, Script };
consteval auto wordsOf(Strategy)
{
    return words("naive", "check", "script");
}

/// Two who have the same entries in hand: the first was only slow, the second has claimed them.
struct Idempotent
{
    struct Ending
    {
        Strategy strategy{};
        qint64 entries = 0, effects = 0, pending = 0;

        static constexpr auto Members = named("strategy entries effects pending", &Ending::strategy, &Ending::entries,
                                              &Ending::effects, &Ending::pending);
    };

    Idempotent(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"entries"_s)}
    {
        run.removeAtEnd(keys.all());
    }

    QCoro::Task<void> setUp()
    {
        Stream stream(run.redis());
        co_await stream.createGroup(keys.stream, Group, "0");
        const QByteArrayList payment{"pay", "10"};
        for (qint64 i = 0; i < ending.entries; ++i)
            co_await stream.add(keys.stream, payment, 1000);
    }

    QCoro::Task<void> slow(Actor &me)
    {
        const Reader reader{Group, me.name.toUtf8()};
        const auto entries = co_await Stream(me.redis).read(keys.stream, reader, ending.entries);
        me.reached(u"read"_s);
        me.note(tr("stalls"));
        co_await me.after(u"claimed"_s);
        co_await work(me, u"other"_s, entries);
    }

    QCoro::Task<void> other(Actor &me)
    {
        const Reader reader{Group, me.name.toUtf8()};
        co_await me.after(u"read"_s);
        const auto idle = std::chrono::milliseconds(0); // for a real one it would be long
        const auto claimed = co_await Stream(me.redis).claim(keys.stream, reader, idle, ending.entries);
        me.reached(u"claimed"_s);
        co_await work(me, u"slow"_s, claimed.entries);
    }

    QCoro::Task<void> work(Actor &me, QString peer, QList<Entry> entries)
    {
        const Reader reader{Group, me.name.toUtf8()};
        for (const auto &entry : entries) {
            if (ending.strategy == Strategy::Script) {
                co_await Stream(me.redis).finish(keys, reader, entry.id, false);
                continue;
            }
            bool isDone = false;
            if (ending.strategy == Strategy::Check)
                isDone = (co_await me.redis.command("SISMEMBER", seen, entry.id)).boolean();
            const auto point = QString::fromUtf8(entry.id) + u" looked at by %1"_s;
            me.reached(point.arg(me.name)); // both look before one of them acts
            co_await me.after(point.arg(peer));
            if (!isDone) {
                co_await me.redis.command("HINCRBY", keys.effects, me.name, 1);
                co_await me.redis.command("SADD", seen, entry.id);
            }
            co_await me.redis.command("XACK", keys.stream, Group, entry.id);
        }
    }

    QCoro::Task<Ending> end()
    {
        const auto effects = (co_await run.redis().command("HVALS", keys.effects)).texts();
        for (const auto &each : effects)
            ending.effects += each.toLongLong();
        ending.pending = (co_await Stream(run.redis()).pending(keys.stream, Group)).count;
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.effects == ending.entries && ending.pending == 0; }
    static QString clauseOf(const Ending &ending)
    {
        const auto payments =
            counted(ending.entries, tr("1 payment"), tr("%1 payments", nullptr, formOf(ending.entries)));
        const auto bookings =
            counted(ending.effects, tr("1 booking"), tr("%1 bookings", nullptr, formOf(ending.effects)));
        const auto booked = tr("%1 led to %2").arg(payments, bookings);
        return ending.pending == 0 ? booked : tr("%1, and %2 stayed pending").arg(booked, countText(ending.pending));
    }

    Run &run;
    Ending ending;
    StreamKeys keys{run.ownKeyspace("idempotent"), "payments"};
    Key seen = run.ownKey("idempotent:{payments}:seen");
};

} // namespace

Scenario idempotent()
{
    const Scenario described{
        .id = u"idempotent"_s,
        .title = tr("Delivered twice, booked once"),
        .summary = tr("The slow one reads payments and stalls. The other takes it for dead and claims them; then the "
                      "first wakes up. Both book what they have in hand."),
        .situation = tr("A slow worker has payments in hand, and another takes it for dead."),
        .invariant = tr("Every payment is booked once, and none stays pending."),
        .ways = {{u"naive"_s, tr("HINCRBY, then XACK."), tr("Naive")},
                 {u"check"_s, tr("SISMEMBER first, and SADD after HINCRBY."), tr("Check")},
                 {u"script"_s, tr("One script: XACK, and HINCRBY only if it said 1."), tr("Script")}},
        .parameters = {Parameter::integer(u"entries"_s, tr("Payments"), 1, 100).withDefault("3")},
        .prediction = Prediction{.prompt = tr("3 payments, and both look first whether each has been booked. How many "
                                              "bookings are there in the end?"),
                                 .way = u"check"_s,
                                 .field = u"effects"_s}};
    return scenario<Idempotent>(described, {{u"slow"_s, &Idempotent::slow}, {u"other"_s, &Idempotent::other}});
}

} // namespace lab::patterns::stream
