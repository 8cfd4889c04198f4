// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/08_rate_limit/lesson.h"
#include "patterns/08_rate_limit/pattern.h"

namespace lab::patterns::rate_limit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Window = 1, Micros = 1'000'000;   // s
constexpr qint64 Ahead = 250'000, Behind = 20'000; // µs before and after the edge of a window
const QByteArray User = "alice";

/// A client that sends twice the limit: half of it shortly before a window ends, half shortly after.
struct BoundaryBurst
{
    struct Ending
    {
        Algorithm strategy{};
        qint64 limit = 0, passed = 0, refused = 0;
        qint64 most = 0; ///< let through within one window's length, wherever that begins; by the server's clock

        static constexpr auto Members = named("strategy limit passed refused most", &Ending::strategy, &Ending::limit,
                                              &Ending::passed, &Ending::refused, &Ending::most);
    };

    BoundaryBurst(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Algorithm>(u"strategy"_s), arguments.integer(u"limit"_s)}
    {
    }

    QCoro::Task<void> setUp() { co_return; }

    QCoro::Task<void> client(Actor &me)
    {
        const auto now = co_await serverTime(me);
        auto edge = (now / Micros + Window) * Micros;
        if (edge - now < Ahead)
            edge += Window * Micros;
        for (const auto start : {edge - Window * Micros, edge, edge + Window * Micros})
            run.removeAtEnd({limitKey(space, User, ending.strategy, start / Micros)});
        co_await until(me, edge - Ahead);
        co_await burst(me);
        co_await until(me, edge + Behind);
        co_await burst(me);
    }

    QCoro::Task<qint64> serverTime(Actor &me)
    {
        const auto time = (co_await me.redis.command("TIME")).texts(2);
        co_return time[0].toLongLong() * Micros + time[1].toLongLong();
    }

    QCoro::Task<void> until(Actor &me, qint64 moment)
    {
        auto now = co_await serverTime(me);
        while (now < moment) {
            co_await me.pause(std::chrono::microseconds(moment - now));
            now = co_await serverTime(me);
        }
    }

    QCoro::Task<void> burst(Actor &me)
    {
        RateLimiter limiter(me.redis, space);
        const Rule rule{ending.limit, Window};
        for (qint64 i = 0; i < ending.limit; ++i) {
            const auto decision = co_await limiter.request(User, ending.strategy, rule);
            if (decision.allowed)
                times.append(decision.at);
            ending.refused += decision.allowed ? 0 : 1;
        }
    }

    QCoro::Task<Ending> end()
    {
        ending.passed = times.size();
        for (qsizetype first = 0, last = 0; last < times.size(); ++last) {
            while (times[last] - times[first] >= Window * Micros)
                ++first;
            ending.most = std::max<qint64>(ending.most, last - first + 1);
        }
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.most <= ending.limit; }
    static QString clauseOf(const Ending &ending)
    {
        return tr("%1 within one window's length, %2 allowed").arg(countText(ending.most), countText(ending.limit));
    }

    Run &run;
    Ending ending;
    Keyspace space = run.ownKeyspace("boundary-burst");
    QList<qint64> times; ///< of those that were let through, by the server's clock
};

} // namespace

Scenario boundaryBurst()
{
    const Scenario described{
        .id = u"boundary-burst"_s,
        .title = tr("Twice the limit around the edge"),
        .summary = tr("Windows of one second. A client waits until a window is nearly over, sends as many requests as "
                      "the limit allows, and sends them again as soon as the next window has begun. All of that takes "
                      "less than half a second."),
        .situation = tr("A window is nearly over, and a client waits for its edge."),
        .invariant = tr("In no span of one window's length more requests come through than the limit allows."),
        .ways = {{u"fixed"_s, tr("A counter for each window; the next begins with nothing."), tr("Fixed")},
                 {u"sliding"_s, tr("The time of each request of the last second is kept."), tr("Sliding")},
                 {u"counter"_s, tr("Two windows' counts, the older by the share still covered."), tr("Counter")},
                 {u"bucket"_s, tr("Tokens, as many as the limit, come back one by one."), tr("Bucket")}},
        .parameters = {Parameter::integer(u"limit"_s, tr("Limit"), 1, 100).withDefault("10")},
        .prediction = Prediction{.prompt = tr("10 requests a second are allowed, in fixed windows. How many come "
                                              "through around the edge, within one second?"),
                                 .way = u"fixed"_s,
                                 .field = u"most"_s}};
    return scenario<BoundaryBurst>(described, {{u"client"_s, &BoundaryBurst::client}});
}

} // namespace lab::patterns::rate_limit
