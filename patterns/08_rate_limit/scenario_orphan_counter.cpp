// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/redis/groups.h"
#include "patterns/08_rate_limit/lesson.h"
#include "patterns/08_rate_limit/pattern.h"

namespace lab::patterns::rate_limit {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

constexpr qint64 Window = 60; // s
constexpr qint64 Moment = 50; // ms, what is left of a window
const QByteArray User = "alice";

enum class Strategy { Naive, SetNx, ExpireNx, Script };
consteval auto wordsOf(Strategy)
{
    return words("naive", "set-nx", "expire-nx", "script");
}

/// Two requests of a user; whoever counts the first meets with something on the way.
struct OrphanCounter
{
    struct Ending
    {
        Strategy strategy{};
        qint64 counter = 0;
        qint64 ttl = -2; ///< seconds; -1: the counter has no end, -2: it is gone

        static constexpr auto Members =
            named("strategy counter ttl", &Ending::strategy, &Ending::counter, &Ending::ttl);
    };

    OrphanCounter(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s)}
    {
        its.removeAtEnd({counter, limitKey(space, User, Algorithm::Bucket, 0)});
    }

    bool crashes(const Actor &me, const QString &) const { return me.number == 1; }

    QCoro::Task<void> setUp() { co_return; }

    QCoro::Task<void> request(Actor &me)
    {
        if (me.number > 1)
            co_await me.after(u"counted"_s);
        if (ending.strategy == Strategy::Naive)
            co_await countThenEnd(me);
        else if (ending.strategy == Strategy::SetNx)
            co_await makeThenCount(me);
        else if (ending.strategy == Strategy::ExpireNx)
            co_await countAndEnd(me);
        else
            co_await askTheScript(me);
    }

    QCoro::Task<void> countThenEnd(Actor &me)
    {
        const auto count = (co_await me.redis.command("INCR", counter)).count();
        me.reached(u"counted"_s);
        co_await me.mayCrash(u"counted"_s);
        if (count == 1)
            co_await me.redis.command("EXPIRE", counter, Window);
    }

    QCoro::Task<void> makeThenCount(Actor &me)
    {
        const qint64 life = me.number == 1 ? Moment : Window * 1000;
        co_await me.redis.command("SET", counter, 0, "NX", "PX", life);
        if (me.number == 1)
            co_await me.untilExpired(counter); // its window ends just now
        co_await me.redis.command("INCR", counter);
        me.reached(u"counted"_s);
    }

    QCoro::Task<void> countAndEnd(Actor &me)
    {
        co_await redis::transacted(me.redis, makeCommand("INCR", counter),
                                   makeCommand("EXPIRE", counter, Window, "NX"));
        me.reached(u"counted"_s);
        co_await me.mayCrash(u"counted"_s);
    }

    QCoro::Task<void> askTheScript(Actor &me)
    {
        RateLimiter limiter(me.redis, space);
        co_await limiter.request(User, Algorithm::Bucket, Rule());
        me.reached(u"counted"_s);
        co_await me.mayCrash(u"counted"_s);
    }

    QCoro::Task<Ending> end()
    {
        if (ending.strategy == Strategy::Script) { // its number is a time: the script tells how many count
            counter = limitKey(space, User, Algorithm::Bucket, 0);
            RateLimiter limiter(run.redis(), space);
            ending.counter =
                (co_await limiter.request(User, Algorithm::Bucket, Rule(), GivenTime(), Asking::Look)).count;
        } else {
            ending.counter = (co_await run.redis().command("GET", counter)).optionalInteger().value_or(0);
        }
        ending.ttl = (co_await run.redis().command("TTL", counter)).ttl();
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.ttl != -1; }
    static QString clauseOf(const Ending &ending)
    {
        return holds(ending) ? tr("the counter has an end") : tr("the counter stays for ever, and goes on counting");
    }

    Run &run;
    Ending ending;
    Keyspace space = run.ownKeyspace("orphan-counter");
    Key counter = space.key("{alice}");
};

} // namespace

Scenario orphanCounter()
{
    const Scenario described{
        .id = u"orphan-counter"_s,
        .title = tr("A counter that nobody ends"),
        .summary = tr("A counter is to live as long as its window. Two requests come one after the other. Whoever "
                      "counts the first crashes right after it, or is so slow that the window ends on the way. A user "
                      "whose counter never ends is refused for ever, once the limit is reached."),
        .situation = tr("A counter is to live as long as its window, and two requests come."),
        .invariant = tr("In the end the counter has an end."),
        .ways = {{u"naive"_s, tr("INCR, and EXPIRE when it answers 1; a crash in between."), tr("Naive")},
                 {u"set-nx"_s, tr("SET NX with PX, then INCR; the key expires in between."), tr("SET NX")},
                 {u"expire-nx"_s, tr("INCR and EXPIRE NX in one MULTI (Redis 7.0 on)."), tr("EXPIRE NX")},
                 {u"script"_s, tr("One script counts and gives the end: the token bucket."), tr("Script")}},
        .prediction =
            Prediction{.prompt = tr("INCR, and a crash before EXPIRE; then another request, by INCR and EXPIRE if it "
                                    "answered 1. How many seconds does the counter live, as TTL tells it?"),
                       .way = u"naive"_s,
                       .field = u"ttl"_s}};
    return scenario<OrphanCounter>(described, {{u"request"_s, &OrphanCounter::request, [](const OrphanCounter &) {
                                                    return 2;
                                                }}});
}

} // namespace lab::patterns::rate_limit
