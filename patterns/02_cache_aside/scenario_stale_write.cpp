// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/groups.h"
#include "patterns/02_cache_aside/lesson.h"
#include "patterns/02_cache_aside/scratch.h"

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Millis = std::chrono::milliseconds;

namespace {

constexpr qint64 LifeSeconds = 300, LeaseSeconds = 10;
constexpr Millis SecondDelete = 100ms; ///< how long the way `twice` waits before it deletes again

enum class Strategy { Naive, Early, Twice, Lease };
consteval auto wordsOf(Strategy)
{
    return words("naive", "early", "twice", "lease");
}

enum class Race { Overtaken, LostDelete };
consteval auto wordsOf(Race)
{
    return words("overtaken", "lost-delete");
}

/// A reader and a writer of one product; what they do is arranged to happen in the order that the race is about.
struct StaleWrite
{
    struct Ending
    {
        Strategy strategy{};
        Race race{};
        bool stale = false;  ///< the copy is not the row
        bool stored = false; ///< the reader's copy was accepted
        std::optional<qint64> cachedPrice = {}, databasePrice = {};

        static constexpr auto Members =
            named("strategy race stale stored cached_price database_price", &Ending::strategy, &Ending::race,
                  &Ending::stale, &Ending::stored, &Ending::cachedPrice, &Ending::databasePrice);
    };

    StaleWrite(Run &its, const Arguments &arguments)
        : run(its)
        , stall(arguments.integer(u"stall"_s))
        , product(scratchProduct(its))
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.choice<Race>(u"race"_s)}
    {
    }

    bool does(Strategy strategy) const { return ending.strategy == strategy; }
    bool isOvertaken() const { return ending.race == Race::Overtaken; }
    bool crashes(const Actor &, const QString &) const { return ending.race == Race::LostDelete; }

    QCoro::Task<void> setUp()
    {
        ProductTable table(run.sql());
        co_await table.insert(product);
        if (!isOvertaken()) // what is to be deleted is there
            co_await run.redis().command("SET", key, toJsonText(product), "EX", LifeSeconds);
    }

    QCoro::Task<void> reader(Actor &me)
    {
        const auto when = isOvertaken() ? u"begun"_s : u"written"_s;
        co_await me.after(when);
        const auto copy = co_await me.redis.command("GET", key);
        if (!copy.isNull())
            co_return;
        const auto token = me.token();
        if (does(Strategy::Lease))
            co_await me.redis.command("SET", lease, token, "NX", "EX", LeaseSeconds);
        ProductTable table(me.sql());
        const auto row = co_await table.find(product.id);
        me.note(tr("has the row, and has not stored it yet"));
        me.reached(u"read"_s);
        co_await me.after(u"written"_s);
        co_await me.pause(stall);
        co_await store(me, row.value_or(product), token);
    }

    QCoro::Task<void> store(Actor &me, Product row, QByteArray token)
    {
        if (!does(Strategy::Lease)) {
            co_await me.redis.command("SET", key, toJsonText(row), "EX", LifeSeconds);
            ending.stored = true;
            co_return;
        }
        const Keys keys{key, lease};
        const auto reply = co_await redis::scripted(me.redis, u":/patterns/02_cache_aside/store_with_lease.lua"_s, keys,
                                                    token, toJsonText(row), LifeSeconds);
        ending.stored = reply.boolean();
        if (!ending.stored)
            me.note(tr("refused: its lease is gone"));
    }

    QCoro::Task<void> writer(Actor &me)
    {
        const bool deletesFirst = does(Strategy::Early) || does(Strategy::Twice);
        if (deletesFirst)
            co_await me.redis.command("DEL", key);
        me.reached(u"begun"_s);
        if (isOvertaken())
            co_await me.after(u"read"_s);
        ProductTable table(me.sql());
        co_await table.update(product.id, std::nullopt, product.price + 1000);
        co_await me.mayCrash(u"updated"_s);
        if (does(Strategy::Twice)) {
            me.reached(u"written"_s);
            co_await me.pause(SecondDelete);
        }
        // The invalidation takes the lease away as well: whoever read before this moment may no longer store.
        if (does(Strategy::Lease))
            co_await me.redis.command("DEL", key, lease);
        else if (!does(Strategy::Early))
            co_await me.redis.command("DEL", key);
        me.reached(u"written"_s);
    }

    QCoro::Task<Ending> end()
    {
        const auto value = co_await run.redis().command("GET", key);
        if (const auto copy = fromJsonText<Product>(value.optionalText().value_or(QByteArray())))
            ending.cachedPrice = copy->price;
        ProductTable table(run.sql());
        const auto row = co_await table.find(product.id);
        ending.databasePrice = row.value_or(product).price;
        ending.stale = ending.cachedPrice && ending.cachedPrice != ending.databasePrice;
        co_return ending;
    }

    static bool holds(const Ending &ending) { return !ending.stale; }
    static QString clauseOf(const Ending &ending)
    {
        if (ending.stale)
            return tr("the cache holds the old price, for up to %1 s").arg(LifeSeconds);
        return ending.cachedPrice ? tr("the cache holds the row's price") : tr("the cache is empty");
    }

    Run &run;
    Millis stall;
    Product product; ///< as it is before the write
    Ending ending;
    Key key = run.ownKey("stale-write:{product}"), lease = run.ownKey("stale-write:{product}:lease");
};

} // namespace

Scenario staleWrite()
{
    const Scenario described{
        .id = u"stale-write"_s,
        .title = tr("The write that was overtaken"),
        .summary = tr(
            "overtaken: a reader has read the old row; before it stores the copy, a writer changes row and cache. "
            "lost-delete: a copy is cached, and the writer crashes right after its UPDATE. The moment is arranged, all "
            "else is real. The lease: Nishtala et al., Scaling Memcache at Facebook, NSDI 2013."),
        .situation = tr("A price is about to change, in the row and in its copy."),
        .invariant = tr("In the end the cache holds no copy that is older than the row."),
        .ways = {{u"naive"_s, tr("UPDATE the row, then DEL the copy."), tr("Naive")},
                 {u"early"_s, tr("DEL the copy, then UPDATE the row."), tr("Early")},
                 {u"twice"_s, tr("DEL, UPDATE, and DEL again 100 ms later."), tr("Twice")},
                 {u"lease"_s, tr("Who misses takes a token; a write makes it worthless."), tr("Lease")}},
        .parameters = {Parameter::choice(u"race"_s, tr("Race"), Race::Overtaken),
                       Parameter::integer(u"stall"_s, tr("The reader stalls for"), 0, 2000)
                           .withDefault("20")
                           .withUnit(u"ms"_s)
                           .withHelp(tr("Before it stores. Try more than 100 with the way twice."))},
        .prediction = Prediction{.prompt = tr("Done naively, what does the cache hold in the end?"),
                                 .way = u"naive"_s,
                                 .field = u"stale"_s,
                                 .choices = {{tr("the old price"), true}, {tr("nothing, or the new price"), false}}}};
    return scenario<StaleWrite>(described, {{u"reader"_s, &StaleWrite::reader}, {u"writer"_s, &StaleWrite::writer}});
}

} // namespace lab::patterns::cache_aside
