// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/units.h"
#include "app/run/eviction.h"
#include "patterns/02_cache_aside/lesson.h"
#include "patterns/02_cache_aside/pattern.h"

#include <set>

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 BytesPerMiss = 300;   // a remembered miss, with its name and TTL
constexpr qint64 MissesPerMinute = 20; // that the way `limit` lets a caller have
constexpr qint64 FirstAbsent = 1'000'000'000'000;

enum class Strategy { Naive, Negative, Limit };
consteval auto wordsOf(Strategy)
{
    return words("naive", "negative", "limit");
}

/// Callers who ask for products that do not exist.
struct Penetration
{
    struct Ending
    {
        Strategy strategy{};
        qint64 requests = 0, ids = 0, queries = 0, refused = 0, remembered = 0;

        static constexpr auto Members =
            named("strategy requests ids queries refused remembered", &Ending::strategy, &Ending::requests,
                  &Ending::ids, &Ending::queries, &Ending::refused, &Ending::remembered);
    };

    Penetration(Run &its, const Arguments &arguments)
        : run(its)
        , callers(arguments.integer(u"callers"_s))
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"requests"_s),
                 arguments.integer(u"ids"_s)}
    {
    }

    bool does(Strategy strategy) const { return ending.strategy == strategy; }
    QCoro::Task<void> setUp() { return refuseEviction(run, ending.requests * BytesPerMiss); }

    QCoro::Task<void> caller(Actor &me)
    {
        const auto share = ending.requests / callers + (me.number <= ending.requests % callers ? 1 : 0);
        for (qint64 i = 0; i < share; ++i)
            co_await ask(me, ProductId{FirstAbsent + run.random().bounded(ending.ids)});
    }

    QCoro::Task<void> ask(Actor &me, ProductId id)
    {
        const auto key = CacheAside::keyOf(keys, id);
        const auto known = co_await me.redis.command("GET", key);
        if (!known.isNull())
            co_return;
        const auto isAllowed = co_await mayMiss(me);
        if (!isAllowed) {
            ++ending.refused;
            co_return;
        }
        ++ending.queries;
        ProductTable table(me.sql());
        const auto product = co_await table.find(id);
        if (product || does(Strategy::Naive))
            co_return;
        run.removeAtEnd({key});
        co_await me.redis.command("SET", key, "null", "EX", CacheAside::NegativeLife.count());
        remembered.insert(key);
    }

    /// Counts the misses of this caller in a window of a minute that begins with the first.
    QCoro::Task<bool> mayMiss(Actor &me)
    {
        if (!does(Strategy::Limit))
            co_return true;
        const auto counter = run.ownKey("penetration:{" + me.name.toUtf8() + '}');
        const QList commands{redis::makeCommand("SET", counter, 0, "EX", 60, "NX"),
                             redis::makeCommand("INCR", counter)};
        const auto replies =
            co_await me.redis.transaction(commands); // else it may expire in between, and stay for ever
        const auto misses = replies.value()[1].count();
        if (misses > MissesPerMinute)
            me.noteNumbers(tr("is refused: its miss %1 within a minute").arg(countText(misses)), {misses});
        co_return misses <= MissesPerMinute;
    }

    QCoro::Task<Ending> end()
    {
        redis::Command exists{"EXISTS", keys.prefix()}; // which is no key itself
        for (const auto &key : remembered)
            exists.append(key.name);
        ending.remembered = (co_await run.redis().send(exists)).count();
        co_return ending;
    }

    static bool holds(const Ending &ending) { return 10 * ending.queries <= ending.requests; }
    static QString clauseOf(const Ending &ending)
    {
        const auto asked =
            tr("%1 of %2 requests reached the database").arg(countText(ending.queries), countText(ending.requests));
        return ending.refused == 0 ? asked : tr("%1, %2 were refused").arg(asked, countText(ending.refused));
    }

    Run &run;
    qint64 callers;
    Ending ending;
    Keyspace keys = run.ownKeyspace("penetration:{absent}");
    std::set<Key> remembered = {};
};

} // namespace

Scenario penetration()
{
    const Scenario described{
        .id = u"penetration"_s,
        .title = tr("Asking for what is not there"),
        .summary = tr(
            "Callers ask for products that do not exist, each time for another one by chance. Try it with 10 different "
            "ids as well: then the same ones come again."),
        .situation = tr("Callers ask for products that do not exist."),
        .invariant = tr("Of ten requests for what does not exist, at most one reaches the database."),
        .ways = {{u"naive"_s, tr("Only rows are cached."), tr("Naive")},
                 {u"negative"_s, tr("“No such product” is cached for 30 s as well."), tr("Negative")},
                 {u"limit"_s, tr("The same, and who misses over 20 times a minute is refused."), tr("Limit")}},
        .parameters = {Parameter::integer(u"requests"_s, tr("Requests"), 10, 20'000).withDefault("1000"),
                       Parameter::integer(u"ids"_s, tr("Different ids"), 1, 1'000'000'000).withDefault("1000000"),
                       Parameter::integer(u"callers"_s, tr("Callers"), 1, 50).withDefault("4")},
        .prediction = Prediction{.prompt = tr("Misses are remembered, the ids are random. How many requests reach the "
                                              "database all the same?"),
                                 .way = u"negative"_s,
                                 .field = u"queries"_s}};
    return scenario<Penetration>(described, {{u"caller"_s, &Penetration::caller, [](const Penetration &world) {
                                                  return static_cast<int>(world.callers);
                                              }}});
}

} // namespace lab::patterns::cache_aside
