// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"
#include "patterns/02_cache_aside/cure_single_flight.h"
#include "patterns/02_cache_aside/lesson.h"
#include "patterns/02_cache_aside/pattern.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Millis = std::chrono::milliseconds;

namespace {

// The hot key's life is short, so that nobody has to wait five minutes for the expiry, and long beside a query: a
// refresh ahead of the expiry needs room to begin in. With the longest latency that is 5 s.
constexpr Millis ShortestLife = 500ms;
constexpr int LatenciesPerLife = 10;
constexpr int ReadsPerLife = 12; ///< how often each reader comes back
constexpr Millis NextLife = 30s; ///< of what is stored then: one expiry is watched, on a slow machine too
constexpr Millis StaleFor = 30s; ///< how much longer the way `stale` keeps the old copy
constexpr Millis StaleLock = 5s; ///< a crashed refresher's lock goes away by itself

enum class Strategy { Naive, Jitter, Lock, Early, Stale };
consteval auto wordsOf(Strategy)
{
    return words("naive", "jitter", "lock", "early", "stale");
}

/// How long the value took to make stands in front of it, for isDue().
QByteArray withCost(Millis cost, const std::optional<Product> &product)
{
    return QByteArray::number(qint64(cost.count())) + ' ' + toJsonText(product.value_or(Product()));
}

/// XFetch: whether a reader who throws `random`, from (0, 1], makes the value anew though it lives for `left` more. The
/// die is loaded by how near the expiry is and how long the value takes to make (Vattani, Chierichetti, Lowenstein:
/// Optimal Probabilistic Cache Stampede Prevention, VLDB 2015; beta is 1).
bool isDue(const QByteArray &cached, Millis left, double random)
{
    const auto cost = cached.left(std::max<qsizetype>(cached.indexOf(' '), 0)).toDouble();
    return static_cast<double>(left.count()) <= cost * -std::log(random);
}

QString readersText(qint64 number)
{
    return counted(number, tr("one reader"), tr("%1 readers", nullptr, formOf(number)));
}

/// Readers of one key, who come back again and again until it has expired.
struct Stampede
{
    struct Ending
    {
        Strategy strategy{};
        qint64 readers = 0, queries = 0, hits = 0, staleReads = 0;
        double slowestMillis = 0, elapsedMillis = 0;
        qint64 latencyMillis = 0, lifeMillis = 0;

        static constexpr auto Members =
            named("strategy readers queries hits stale_reads slowest_ms elapsed_ms latency_ms ttl_ms",
                  &Ending::strategy, &Ending::readers, &Ending::queries, &Ending::hits, &Ending::staleReads,
                  &Ending::slowestMillis, &Ending::elapsedMillis, &Ending::latencyMillis, &Ending::lifeMillis);
    };

    Stampede(Run &its, const Arguments &arguments)
        : run(its)
        , latency(arguments.integer(u"latency"_s))
        , counts{.strategy = arguments.choice<Strategy>(u"strategy"_s),
                 .readers = arguments.integer(u"readers"_s),
                 .latencyMillis = latency.count()}
    {
    }

    bool does(Strategy strategy) const { return counts.strategy == strategy; }
    Millis life() const { return Millis(counts.lifeMillis); }

    /// With the strategy `jitter` up to a fifth more.
    Millis jittered(Millis life) const
    {
        return does(Strategy::Jitter) ? life + Millis(run.random().bounded(static_cast<int>(life.count() / 5) + 1))
                                      : life;
    }

    /// How long the server keeps what is to be fresh for `life`.
    Millis kept(Millis life) const { return does(Strategy::Stale) ? life + StaleFor : life; }

    /// Puts the hot key there, as if it had just been read, and notes when it will go.
    QCoro::Task<void> setUp()
    {
        const auto product = co_await ProductTable(run.sql()).find(ProductId{1});
        counts.lifeMillis = jittered(std::max(ShortestLife, LatenciesPerLife * latency)).count();
        const auto value = withCost(latency, product);
        co_await run.redis().command("SET", key, value, "PX", kept(life()).count());
        begun.start();
        last = Clock::now() + life() + 1ms;
        run.note(u"main"_s,
                 tr("the hot key will expire in %1 ms; each reader comes back every %2 ms")
                     .arg(QString::number(life().count()), QString::number((life() / ReadsPerLife).count())));
    }

    QCoro::Task<void> reader(Actor &me)
    {
        // The readers do not march in step: each begins at its own moment.
        const auto pause = life() / ReadsPerLife;
        co_await me.pause(Millis(me.choose(static_cast<int>(pause.count()))));
        for (;;) {
            QElapsedTimer timer;
            timer.start();
            const bool isLast = Clock::now() > last;
            co_await read(me);
            counts.slowestMillis = std::max(counts.slowestMillis, elapsedMillis(timer));
            if (isLast)
                co_return;
            co_await me.pause(pause);
        }
    }

    QCoro::Task<void> read(Actor &me)
    {
        const bool asksTtl = does(Strategy::Early) || does(Strategy::Stale);
        QList<redis::Command> commands{redis::makeCommand("GET", key)};
        if (asksTtl)
            commands.append(redis::makeCommand("PTTL", key));
        const auto replies = co_await me.redis.pipeline(commands);
        const auto cached = replies[0].optionalText();
        const auto query = [this, &me] {
            return queryAndStore(me);
        };
        if (cached && (!asksTtl || isFresh(me, *cached, Millis(replies[1].ttl()))))
            ++counts.hits;
        else if (cached && does(Strategy::Stale))
            co_await refreshOrGoOn(me);
        else if (does(Strategy::Lock) || does(Strategy::Stale))
            co_await makeOnce(me, key, lock, query);
        else
            co_await queryAndStore(me);
    }

    /// A few readers of `early` refresh ahead of the expiry; under traffic the others rarely see a miss.
    bool isFresh(Actor &me, const QByteArray &cached, Millis left)
    {
        if (does(Strategy::Stale))
            return left > StaleFor;
        const double random = 1.0 - run.random().generateDouble(); // (0, 1]
        const bool refreshes = isDue(cached, left, random);
        if (refreshes)
            me.note(tr("refreshes before the expiry"));
        return !refreshes;
    }

    /// The old copy will do for all but the one who makes the new one.
    QCoro::Task<void> refreshOrGoOn(Actor &me)
    {
        const auto got = co_await me.redis.command("SET", lock, me.token(), "NX", "PX", StaleLock.count());
        if (got.ok())
            co_return co_await queryAndStore(me);
        ++counts.staleReads;
    }

    QCoro::Task<void> queryAndStore(Actor &me)
    {
        const auto asked = Clock::now();
        ++counts.queries;
        const auto product = co_await ProductTable(me.sql(latency)).find(ProductId{1});
        const auto value = withCost(std::chrono::ceil<Millis>(Clock::now() - asked), product);
        co_await me.redis.command("SET", key, value, "PX", kept(jittered(NextLife)).count());
    }

    QCoro::Task<Ending> end()
    {
        counts.elapsedMillis = elapsedMillis(begun);
        co_return counts;
    }

    static bool holds(const Ending &ending) { return ending.queries <= std::max<qint64>(1, ending.readers / 10); }
    static QString clauseOf(const Ending &ending)
    {
        return counted(ending.queries, tr("the database was asked once"),
                       tr("the database was asked %1 times", nullptr, formOf(ending.queries)));
    }

    Run &run;
    Millis latency;
    Ending counts;
    QElapsedTimer begun;
    Clock::time_point last{}; ///< readers leave once they have an answer asked for after `last`
    Key key = run.ownKey("stampede:{product:1}"), lock = run.ownKey("stampede:{product:1}:lock");
};

} // namespace

Scenario stampede()
{
    const Scenario described{
        .id = u"stampede"_s,
        .title = tr("Stampede on a hot key"),
        .summary = tr(
            "All readers want one key, and come back twelve times in its life, until it has expired. Count the queries "
            "that reach the database: it answers slowly, and more so the more are asking."),
        .situation = tr("Many readers want one key, and it is about to expire."),
        .invariant = tr("Of ten readers at most one has to ask the database."),
        .ways = {{u"naive"_s, tr("Everyone who misses asks the database."), tr("Naive")},
                 {u"jitter"_s, tr("A random part in the TTL: spreads many keys, not one."), tr("Jitter")},
                 {u"lock"_s, tr("Who gets SET NX asks; the others wait for its copy."), tr("Lock")},
                 {u"early"_s, tr("By chance somebody refreshes ahead of the expiry (XFetch)."), tr("Early")},
                 {u"stale"_s, tr("The old copy is handed out while one reader asks."), tr("Stale")}},
        .parameters = {Parameter::integer(u"readers"_s, tr("Readers"), 1, 500).withDefault("100"),
                       Parameter::integer(u"latency"_s, tr("Added latency of the database"), 5, 500)
                           .withDefault("50")
                           .withUnit(u"ms"_s)
                           .withHelp(tr("SQLite in this process answers in microseconds; a database elsewhere does "
                                        "not."))},
        .prediction = Prediction{.prompt = tr("All of them want the key when it expires. How many queries will the "
                                              "database get, done naively?"),
                                 .way = u"naive"_s,
                                 .field = u"queries"_s}};
    return scenario<Stampede>(described, {{u"reader"_s, &Stampede::reader, [](const Stampede &world) {
                                               return static_cast<int>(world.counts.readers);
                                           }}});
}

Opener opener()
{
    return {.scenario = u"stampede"_s,
            .cure = u"lock"_s,
            .title = tr("Break a cache in 30 seconds"),
            .situation =
                tr("%1 want the same product. Its cached copy expires. How many of them will ask the database?"),
            .participants = u"readers"_s,
            .carelessly = tr("without care"),
            .cured = tr("with a lock"),
            .missing = tr("no copy"),
            .since = tr("expired just now"),
            .who = readersText,
            .counted = [](qint64 number) {
                return number == 1 ? tr("query") : tr("queries", nullptr, formOf(number));
            }};
}

} // namespace lab::patterns::cache_aside
