// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/08_rate_limit/lesson.h"
#include "patterns/08_rate_limit/pattern.h"

namespace lab::patterns::rate_limit {

using namespace Qt::StringLiterals;

namespace {

const QByteArray User = "alice";

enum class Strategy { Naive, Window, Server };
consteval auto wordsOf(Strategy)
{
    return words("naive", "window", "server");
}

/// Two servers of the application that limit one user, the clock of one of them ahead of the other's.
struct ClockSkew
{
    struct Ending
    {
        Strategy strategy{};
        qint64 limit = 0, skew = 0;
        qint64 right = 0, fast = 0; ///< requests let through by the one whose clock is right, and by the other
        qint64 passed = 0;

        static constexpr auto Members =
            named("strategy limit skew right fast passed", &Ending::strategy, &Ending::limit, &Ending::skew,
                  &Ending::right, &Ending::fast, &Ending::passed);
    };

    ClockSkew(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"limit"_s), arguments.integer(u"skew"_s)}
    {
    }

    QCoro::Task<void> setUp() { co_return; }

    QCoro::Task<void> rightClock(Actor &me)
    {
        ending.right = co_await spend(me, 0);
        me.reached(u"spent"_s);
    }

    QCoro::Task<void> fastClock(Actor &me)
    {
        co_await me.after(u"spent"_s);
        ending.fast = co_await spend(me, ending.skew);
    }

    /// As many requests as the limit allows; how many were let through.
    QCoro::Task<qint64> spend(Actor &me, qint64 ahead)
    {
        RateLimiter limiter(me.redis, space);
        const auto algorithm = ending.strategy == Strategy::Window ? Algorithm::Fixed : Algorithm::Sliding;
        const Rule rule{ending.limit};
        qint64 passed = 0;
        for (qint64 i = 0; i < ending.limit; ++i) {
            GivenTime now = clockOfThisProgram() + ahead * 1'000'000;
            if (ending.strategy == Strategy::Server)
                now.reset(); // the script asks TIME
            const auto decision = co_await limiter.request(User, algorithm, rule, now);
            run.removeAtEnd({limitKey(space, User, algorithm, windowStart(rule, decision.at))});
            passed += decision.allowed ? 1 : 0;
        }
        co_return passed;
    }

    QCoro::Task<Ending> end()
    {
        ending.passed = ending.right + ending.fast;
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.passed <= ending.limit; }
    static QString clauseOf(const Ending &ending)
    {
        return tr("%1 came through within a moment, of %2 allowed in a minute")
            .arg(countText(ending.passed), countText(ending.limit));
    }

    Run &run;
    Ending ending;
    Keyspace space = run.ownKeyspace("clock-skew");
};

} // namespace

Scenario clockSkew()
{
    const Scenario described{
        .id = u"clock-skew"_s,
        .title = tr("Whose clock is it?"),
        .summary = tr("Two servers of the application limit a user together, by one key, atomically. The clock of one "
                      "of them is ahead of the other's, as after a pause of a virtual machine or without NTP. First "
                      "the right one spends the limit, then the fast one tries as often, in the same second."),
        .situation = tr("Two servers share one limit, and one of their clocks is ahead."),
        .invariant = tr("Together no more requests come through than the limit allows in a minute."),
        .ways = {{u"naive"_s, tr("The log, with each server's own time as score."), tr("Naive")},
                 {u"window"_s, tr("Fixed windows, named by each server's own time."), tr("Window")},
                 {u"server"_s, tr("The log by one clock: the script asks Redis for TIME."), tr("Server")}},
        .parameters = {Parameter::integer(u"skew"_s, tr("Ahead by"), 60, 3600).withDefault("90").withUnit(u"s"_s),
                       Parameter::integer(u"limit"_s, tr("Limit"), 1, 100).withDefault("10")},
        .prediction = Prediction{.prompt = tr("10 requests a minute are allowed. Two servers, the clock of one is 90 "
                                              "seconds ahead, and each removes what is older than a minute by its own "
                                              "clock. How many come through?"),
                                 .way = u"naive"_s,
                                 .field = u"passed"_s}};
    return scenario<ClockSkew>(described,
                               {{u"right clock"_s, &ClockSkew::rightClock}, {u"fast clock"_s, &ClockSkew::fastClock}});
}

} // namespace lab::patterns::rate_limit
