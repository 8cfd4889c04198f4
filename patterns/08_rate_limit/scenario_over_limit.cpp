// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/08_rate_limit/lesson.h"
#include "patterns/08_rate_limit/pattern.h"

namespace lab::patterns::rate_limit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongWindow = 86'400; // s; in all the time that this takes, it is one
const QByteArray User = "alice";

enum class Strategy { Naive, Incr, Script };
consteval auto wordsOf(Strategy)
{
    return words("naive", "incr", "script");
}

/// Requests of one user that come at once, at servers of the application that share a counter.
struct OverLimit
{
    struct Ending
    {
        Strategy strategy{};
        qint64 clients = 0, limit = 0, passed = 0;
        qint64 counter = 0; ///< what the counter says in the end

        static constexpr auto Members = named("strategy clients limit passed counter", &Ending::strategy,
                                              &Ending::clients, &Ending::limit, &Ending::passed, &Ending::counter);
    };

    OverLimit(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"clients"_s),
                 arguments.integer(u"limit"_s)}
    {
        its.removeAtEnd({counter, limitKey(space, User, Algorithm::Sliding, 0)});
    }

    QCoro::Task<void> setUp() { co_await run.redis().command("SET", counter, 0, "EX", LongWindow); }

    QCoro::Task<void> request(Actor &me)
    {
        bool isAllowed = false;
        if (ending.strategy == Strategy::Naive)
            isAllowed = co_await lookThenCount(me);
        else if (ending.strategy == Strategy::Incr)
            isAllowed = (co_await me.redis.command("INCR", counter)).count() <= ending.limit;
        else
            isAllowed = co_await askTheScript(me);
        ending.passed += isAllowed ? 1 : 0;
        me.note(isAllowed ? tr("lets the request through") : tr("refuses the request"));
    }

    QCoro::Task<bool> lookThenCount(Actor &me)
    {
        const auto count = (co_await me.redis.command("GET", counter)).optionalInteger().value_or(0);
        // Everybody has looked before the first one counts: so the race happens however quick each of them is.
        me.reached(u"looked %1"_s.arg(me.number));
        co_await me.after(u"looked %1"_s.arg(ending.clients));
        if (count >= ending.limit)
            co_return false;
        co_await me.redis.command("INCR", counter);
        co_return true;
    }

    QCoro::Task<bool> askTheScript(Actor &me)
    {
        RateLimiter limiter(me.redis, space);
        const Rule rule{ending.limit, LongWindow};
        const auto decision = co_await limiter.request(User, Algorithm::Sliding, rule);
        co_return decision.allowed;
    }

    QCoro::Task<Ending> end()
    {
        const Rule rule{ending.limit, LongWindow};
        ending.counter = (co_await run.redis().command("GET", counter)).optionalInteger().value_or(0);
        if (ending.strategy == Strategy::Script) {
            RateLimiter limiter(run.redis(), space);
            ending.counter =
                (co_await limiter.request(User, Algorithm::Sliding, rule, GivenTime(), Asking::Look)).count;
        }
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.passed <= ending.limit; }
    static QString clauseOf(const Ending &ending)
    {
        return tr("%1 came through, of %2 allowed").arg(countText(ending.passed), countText(ending.limit));
    }

    Run &run;
    Ending ending;
    Keyspace space = run.ownKeyspace("over-limit");
    Key counter = space.key("{alice}");
};

} // namespace

Scenario overLimit()
{
    const Scenario described{
        .id = u"over-limit"_s,
        .title = tr("Everybody looks, then everybody counts"),
        .summary = tr("Requests of one user come at the same moment, at different servers of the application. Each "
                      "looks how many there were, and lets its request through if one more may come."),
        .situation = tr("Requests of one user come at once, at different servers."),
        .invariant = tr("No more requests come through than the limit allows."),
        .ways = {{u"naive"_s, tr("GET; below the limit INCR, and through."), tr("Naive")},
                 {u"incr"_s, tr("INCR first, and go by its reply; refused ones count, too."), tr("INCR")},
                 {u"script"_s, tr("One script looks and counts: the sliding window log."), tr("Script")}},
        .parameters = {Parameter::integer(u"clients"_s, tr("Requests at once"), 1, 100).withDefault("3"),
                       Parameter::integer(u"limit"_s, tr("Limit"), 1, 100).withDefault("2")},
        .prediction = Prediction{.prompt = tr("2 requests are allowed, 3 come at once, by GET and then INCR. How many "
                                              "come through?"),
                                 .way = u"naive"_s,
                                 .field = u"passed"_s}};
    return scenario<OverLimit>(described, {{u"request"_s, &OverLimit::request, [](const OverLimit &race) {
                                                return static_cast<int>(race.ending.clients);
                                            }}});
}

} // namespace lab::patterns::rate_limit
