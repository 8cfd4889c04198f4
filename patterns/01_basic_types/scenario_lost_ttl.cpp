// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/groups.h"
#include "patterns/01_basic_types/lesson.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

constexpr qint64 FirstLifeMillis = 500, LifeSeconds = 60;

enum class Strategy { Naive, First, SetNx, ExpireNx };
consteval auto wordsOf(Strategy)
{
    return words("naive", "first", "set-nx", "expire-nx");
}

enum class Trouble { Expires, Crash, Endless };
consteval auto wordsOf(Trouble)
{
    return words("expires", "crash", "endless");
}

/// A counter that is to forget itself, and what happens between two counts.
struct LostTtl
{
    struct Ending
    {
        Strategy strategy{};
        Trouble trouble{};
        qint64 value = 0, ttl = -2;

        static constexpr auto Members =
            named("strategy trouble value ttl", &Ending::strategy, &Ending::trouble, &Ending::value, &Ending::ttl);
    };

    LostTtl(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.choice<Trouble>(u"trouble"_s)}
    {
    }

    bool isEndless() const { return ending.trouble == Trouble::Endless; }

    QCoro::Task<void> setUp()
    {
        auto set = makeCommand("SET", key, 41);
        if (!isEndless())
            set += makeCommand("PX", FirstLifeMillis);
        co_await run.redis().send(set);
    }

    QCoro::Task<void> visitor(Actor &me)
    {
        co_await count(me);
        if (isEndless())
            co_return;
        co_await me.untilExpired(key);
        hasExpired = true;
        me.note(tr("the counter has expired, and another visit is counted"));
        co_await count(me);
    }

    QCoro::Task<void> count(Actor &me)
    {
        const auto increment = makeCommand("INCR", key);
        qint64 value = 0;
        if (ending.strategy == Strategy::SetNx) {
            co_await redis::transacted(me.redis, makeCommand("SET", key, 0, "EX", LifeSeconds, "NX"), increment);
        } else if (ending.strategy == Strategy::ExpireNx) {
            co_await redis::transacted(me.redis, increment, makeCommand("EXPIRE", key, LifeSeconds, "NX"));
        } else {
            value = (co_await me.redis.send(increment)).count();
        }
        co_await me.mayCrash(u"counted"_s);
        if (ending.strategy == Strategy::First && value == 1)
            co_await me.redis.command("EXPIRE", key, LifeSeconds);
    }

    /// Only on the second visit: before that the counter has its end from the set-up.
    bool crashes(const Actor &, const QString &) const { return ending.trouble == Trouble::Crash && hasExpired; }

    QCoro::Task<Ending> end()
    {
        const auto replies = co_await redis::pipelined(run.redis(), makeCommand("GET", key), makeCommand("TTL", key));
        ending.value = replies[0].optionalInteger().value_or(0);
        ending.ttl = replies[1].ttl();
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.ttl >= 0; }
    static QString clauseOf(const Ending &ending)
    {
        if (ending.ttl == -2)
            return tr("there is no counter");
        const auto value = countText(ending.value);
        return ending.ttl < 0 ? tr("the counter says %1 and stays for ever").arg(value)
                              : tr("the counter says %1 and has a TTL of %2 s").arg(value, countText(ending.ttl));
    }

    Run &run;
    Ending ending;
    Key key = run.ownKey("lost-ttl:{visits}");
    bool hasExpired = false;
};

} // namespace

Scenario lostTtl()
{
    const Scenario described{
        .id = u"lost-ttl"_s,
        .title = tr("The counter that lost its end"),
        .summary =
            tr("A counter was made with SET … PX 500, so that it forgets itself, and INCR keeps its TTL. But when it "
               "expires between two visits, INCR makes a new one. Nothing is simulated: half a second passes."),
        .situation = tr("A counter is about to expire, and its visitors keep coming."),
        .invariant = tr("In the end the counter has an end."),
        .ways = {{u"naive"_s, tr("INCR alone: the TTL was given when the counter was made."), tr("Naive")},
                 {u"first"_s, tr("EXPIRE when INCR answers 1: then INCR has made the key."), tr("First")},
                 {u"set-nx"_s, tr("SET NX with a TTL, then INCR, both in one MULTI."), tr("SET NX")},
                 {u"expire-nx"_s, tr("INCR and EXPIRE NX in one MULTI (Redis 7.0 on)."), tr("EXPIRE NX")}},
        .parameters = {Parameter::choice(u"trouble"_s, tr("What goes wrong"), Trouble::Expires)
                           .withHelp(tr("expires: between two visits. crash: the same, and the second visitor crashes "
                                        "after its first write or MULTI. endless: the end was lost before a visit."))},
        .prediction = Prediction{.prompt = tr("The counter expires between two naive INCRs. What TTL has it then?"),
                                 .way = u"naive"_s,
                                 .field = u"ttl"_s,
                                 .choices = {{tr("none: it stays for ever"), qint64(-1)},
                                             {tr("the one it was made with, begun anew"), LifeSeconds},
                                             {tr("there is no counter: INCR counts only what is there"), qint64(-2)}}}};
    return scenario<LostTtl>(described, {{u"visitor"_s, &LostTtl::visitor}});
}

} // namespace lab::patterns::basic_types
