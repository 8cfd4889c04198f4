// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "patterns/02_cache_aside/lesson.h"
#include "patterns/02_cache_aside/scratch.h"

#include <QUuid>

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LifeSeconds = 300;
constexpr qint64 LeaseSeconds = 10;

enum class Strategy { Naive, Lease };
consteval auto wordsOf(Strategy)
{
    return words("naive", "lease");
}

/// The reader that stalls and the writer that overtakes it, each on a connection of its own.
struct Race
{
    Run &run;
    Strategy strategy;
    redis::Client &reader;
    redis::Client &writer;
    Key key, leaseKey;
    Product product; ///< as it is before the write
    QByteArray token = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    bool hasLease() const { return strategy == Strategy::Lease; }
};

struct Ending
{
    Strategy strategy{};
    bool stale = false;
    bool stored = false;
    std::optional<qint64> cachedPrice = {}, databasePrice = {};

    static constexpr auto Members =
        named("strategy stale stored cached_price database_price", &Ending::strategy, &Ending::stale, &Ending::stored,
              &Ending::cachedPrice, &Ending::databasePrice);
};

QCoro::Task<Product> readerMisses(Race &race)
{
    co_await race.reader.command("GET", race.key);
    if (race.hasLease())
        co_await race.reader.command("SET", race.leaseKey, race.token, "NX", "EX", LeaseSeconds);
    ProductTable table(race.run.sql(u"reader"_s));
    const auto old = co_await table.find(race.product.id);
    race.run.note(u"reader"_s, tr("has the row, and stalls before storing it"));
    co_return old.value_or(race.product);
}

QCoro::Task<void> writerUpdates(Race &race, qint64 price)
{
    ProductTable table(race.run.sql(u"writer"_s));
    co_await table.update(race.product.id, std::nullopt, price);
    // The invalidation takes the lease away as well: whoever read before this moment may no longer store.
    auto del = redis::makeCommand("DEL", race.key);
    if (race.hasLease())
        del += race.leaseKey.name;
    co_await race.writer.send(del);
}

QCoro::Task<bool> readerStores(Race &race, Product old)
{
    race.run.note(u"reader"_s, tr("wakes up and stores what it read"));
    if (!race.hasLease()) {
        co_await race.reader.command("SET", race.key, toJsonText(old), "EX", LifeSeconds);
        co_return true;
    }
    const auto script = redis::Script::fromResource(u":/patterns/02_cache_aside/store_with_lease.lua"_s);
    const Keys keys{race.key, race.leaseKey};
    const QByteArrayList arguments{race.token, toJsonText(old), QByteArray::number(LifeSeconds)};
    const auto stored = co_await race.reader.script(script, keys, arguments);
    if (stored.integer() == 0)
        race.run.note(u"reader"_s, tr("refused: its lease is gone"));
    co_return stored.integer() == 1;
}

QCoro::Task<Ending> play(Race &race)
{
    ProductTable table(race.run.sql());
    co_await table.insert(race.product);
    const auto old = co_await readerMisses(race);
    co_await writerUpdates(race, race.product.price + 1000);
    Ending ending{.strategy = race.strategy};
    ending.stored = co_await readerStores(race, old);
    const auto value = co_await race.reader.command("GET", race.key);
    if (const auto cached = fromJsonText<Product>(value.optionalText().value_or(QByteArray())))
        ending.cachedPrice = cached->price;
    const auto row = co_await table.find(race.product.id);
    if (row)
        ending.databasePrice = row->price;
    ending.stale = ending.cachedPrice && ending.databasePrice && ending.cachedPrice != ending.databasePrice;
    co_return ending;
}

QCoro::Task<Outcome> run(Run &run, Arguments arguments)
{
    auto *const reader = co_await run.connect(u"reader"_s);
    auto *const writer = co_await run.connect(u"writer"_s);
    Race race{run,
              arguments.choice<Strategy>(u"strategy"_s),
              *reader,
              *writer,
              run.ownKey("stale-write:{product}"),
              run.ownKey("stale-write:{product}:lease"),
              scratchProduct(run)};
    const auto ending = co_await play(race);
    co_return Outcome::done(
        toFields(ending),
        ending.stale ? tr("The cache holds the old price and would keep it for %1 s. Nobody made a mistake that a log "
                          "would show.")
                           .arg(LifeSeconds)
                     : tr("The late store was refused: the cache is empty, and the next read brings the new price."));
}

} // namespace

Scenario staleWrite()
{
    return {.id = u"stale-write"_s,
            .title = tr("The write that was overtaken"),
            .summary =
                tr("A reader misses and reads the old row. Before it stores the copy, a writer changes the row and "
                   "deletes the key. Then the reader stores what it has. The stall is arranged, so that it happens "
                   "every time, and the product is made for the run; everything else is real. With a lease "
                   "(Nishtala et al., Scaling Memcache at Facebook, NSDI 2013) the late store is refused."),
            .parameters = {Parameter::choice(u"strategy"_s, tr("Strategy"), Strategy::Naive)},
            .run = run,
            .contrast = u"strategy"_s};
}

} // namespace lab::patterns::cache_aside
