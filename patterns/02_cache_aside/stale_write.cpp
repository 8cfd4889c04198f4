// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "patterns/02_cache_aside/cache_aside.h"
#include "patterns/02_cache_aside/cache_aside_lesson.h"
#include "patterns/02_cache_aside/scratch_product.h"

#include <QUuid>

namespace lab::patterns {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LifeSeconds = 300;
constexpr qint64 LeaseSeconds = 10;

/// The reader that stalls and the writer that overtakes it, each on a connection of its own.
struct Race
{
    Run &run;
    bool lease;
    redis::Client &reader;
    redis::Client &writer;
    Key key, leaseKey;
    Product product; ///< as it is before the write
    QByteArray token = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
};

QCoro::Task<Product> readerMisses(Race &race)
{
    co_await race.reader.command("GET", race.key);
    if (race.lease)
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
    if (race.lease)
        co_await race.writer.command("DEL", race.key, race.leaseKey);
    else
        co_await race.writer.command("DEL", race.key);
}

QCoro::Task<bool> readerStores(Race &race, Product old)
{
    race.run.note(u"reader"_s, tr("wakes up and stores what it read"));
    if (!race.lease) {
        co_await race.reader.command("SET", race.key, old.toJson(), "EX", LifeSeconds);
        co_return true;
    }
    const auto script = redis::Script::fromResource(u":/patterns/02_cache_aside/store_with_lease.lua"_s);
    const Keys keys{race.key, race.leaseKey};
    const QByteArrayList arguments{race.token, old.toJson(), QByteArray::number(LifeSeconds)};
    const auto reply = co_await race.reader.script(script, keys, arguments);
    const bool stored = reply.boolean();
    if (!stored)
        race.run.note(u"reader"_s, tr("refused: its lease is gone"));
    co_return stored;
}

QCoro::Task<Outcome> race(Race &race)
{
    ProductTable table(race.run.sql());
    co_await table.insert(race.product);
    const auto old = co_await readerMisses(race);
    co_await writerUpdates(race, race.product.price + 1000);
    const bool stored = co_await readerStores(race, old);
    const auto copy = (co_await race.reader.command("GET", race.key)).optionalText();
    const auto cached = Product::fromJson(copy.value_or(QByteArray()));
    const auto row = co_await table.find(race.product.id);
    const bool stale = cached && row && cached->price != row->price;

    Fields fields;
    fields.set(u"strategy"_s, race.lease ? u"lease"_s : u"naive"_s);
    fields.set(u"stale"_s, stale);
    fields.set(u"stored"_s, stored);
    fields.set(u"cached_price"_s, cached ? QVariant(cached->price) : QVariant());
    fields.set(u"database_price"_s, row ? QVariant(row->price) : QVariant());
    co_return Outcome::done(
        fields, stale ? tr("The cache holds the old price and would keep it for %1 s. Nobody made a mistake that a log "
                           "would show.")
                            .arg(LifeSeconds)
                      : tr("The late store was refused: the cache is empty, and the next read brings the new price."));
}

QCoro::Task<Outcome> runStaleWrite(Run &run, Arguments arguments)
{
    auto *const reader = co_await run.connect(u"reader"_s);
    auto *const writer = co_await run.connect(u"writer"_s);
    Race subject{run,
                 arguments.text(u"strategy"_s) == "lease",
                 *reader,
                 *writer,
                 run.ownKey("stale-write:{product}"),
                 run.ownKey("stale-write:{product}:lease"),
                 scratchProduct(run)};
    co_await run.redis().command("UNLINK", subject.key, subject.leaseKey);
    co_return co_await withScratchProduct(run, subject.product.id, race(subject));
}

} // namespace

Scenario cacheAsideStaleWrite()
{
    Scenario scenario;
    scenario.id = u"stale-write"_s;
    scenario.title = tr("The write that was overtaken");
    scenario.summary =
        tr("A reader misses and reads the old row. Before it stores the copy, a writer changes the row and deletes the "
           "key. Then the reader stores what it has. The stall is arranged, so that it happens every time, and the "
           "product is made for the run; everything else is real. With a lease (Nishtala et al., Scaling Memcache at "
           "Facebook, NSDI 2013) the late store is refused.");
    scenario.parameters = {
        Parameter::choice(u"strategy"_s, tr("Strategy"), {u"naive"_s, u"lease"_s}).withDefault("naive")};
    scenario.run = runStaleWrite;
    scenario.contrast = u"strategy"_s;
    return scenario;
}

} // namespace lab::patterns
