// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/02_cache_aside/lesson.h"
#include "patterns/02_cache_aside/pattern.h"

#include <QElapsedTimer>

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;

namespace {

Parameter idParameter()
{
    return Parameter::integer(u"id"_s, tr("Product"), 1, std::numeric_limits<qint64>::max())
        .withExample(u"1"_s)
        .withHelp(tr("1 to 5 are in the database; any other shows what happens when there is no such product."));
}

ProductId idOf(const Arguments &arguments)
{
    return static_cast<ProductId>(arguments.integer(u"id"_s));
}

Keys touchesProduct(const Keyspace &keys, const Arguments &arguments)
{
    return {CacheAside::keyOf(keys, idOf(arguments))};
}

Outcome noSuchProduct(const Arguments &arguments, const QString &hint, const Fields &fields)
{
    return Outcome::rejected(tr("No such product: %1.").arg(arguments.integer(u"id"_s)), hint, fields);
}

/// A copy without an end is somebody else's doing.
QString copyText(qint64 ttl)
{
    return ttl == -1 ? tr("the copy never expires: somebody stored it without a TTL")
                     : tr("the copy %1").arg(lifetimeText(ttl));
}

QString copyText(const CacheAside::Read &read)
{
    return read.ttlProblem.isEmpty() ? copyText(read.ttl)
                                     : tr("how long the copy lives could not be asked (%1)").arg(read.ttlProblem);
}

QString readHeadline(const CacheAside::Read &read)
{
    const auto time = microsText(read.elapsedMillis * 1000);
    if (!read.problem.isEmpty())
        return tr("%1 was read from the database, %2 for the whole read; the cache was of no use (%3).")
            .arg(read.product->name, time, read.problem);
    if (read.source == Source::Cache)
        return tr("%1 came from the cache, %2 for the whole read; %3.").arg(read.product->name, time, copyText(read));
    return tr("%1 was not cached: read from the database, %2 for the whole read, and kept; %3.")
        .arg(read.product->name, time, copyText(read));
}

QString missHint(const CacheAside::Read &read)
{
    if (!read.problem.isEmpty())
        return tr("The miss could not be cached (%1): every such request asks the database.").arg(read.problem);
    return read.source == Source::Cache
               ? tr("The cache knew, the database was not asked; %1.").arg(copyText(read))
               : tr("The miss is kept, so that asking again does not reach the database; %1.").arg(copyText(read));
}

QCoro::Task<Outcome> read(CacheAside cache, Arguments arguments)
{
    const auto read = co_await cache.read(idOf(arguments));
    if (!read.product)
        co_return noSuchProduct(arguments, missHint(read), toFields(read));
    co_return Outcome::done(toFields(read), readHeadline(read));
}

QCoro::Task<Outcome> readRow(ProductTable table, Arguments arguments)
{
    QElapsedTimer timer;
    timer.start();
    const auto product = co_await table.find(idOf(arguments));
    const double millis = elapsedMillis(timer);
    const Fields fields{{u"product"_s, toVariant(product)}, {u"elapsed_ms"_s, millis}};
    if (!product)
        co_return noSuchProduct(arguments, tr("Nothing was cached: every such request asks the database."), fields);
    co_return Outcome::done(
        fields,
        tr("%1 came from the database in %2; the cache was not asked.").arg(product->name, microsText(millis * 1000)));
}

QString updateHeadline(const CacheAside::Update &update)
{
    if (!update.problem.isEmpty())
        return tr("The row was changed, but its cached copy could not be deleted (%1): if there is one, readers get "
                  "the old row until it expires, for up to %2 s.")
            .arg(update.problem, QString::number((CacheAside::Life + CacheAside::Jitter).count()));
    return update.invalidated ? tr("The row was changed and its cached copy deleted: the next read will miss.")
                              : tr("The row was changed. There was no cached copy to delete.");
}

QCoro::Task<Outcome> update(CacheAside cache, Arguments arguments)
{
    const auto update =
        co_await cache.update(idOf(arguments), arguments.textIfGiven(u"name"_s), arguments.integerIfGiven(u"price"_s));
    if (!update.product)
        co_return noSuchProduct(arguments, tr("Only products of the database can be changed."), toFields(update));
    auto fields = toFields(update);
    if (!update.problem.isEmpty())
        fields.set(u"problem"_s, update.problem);
    co_return Outcome::done(fields, updateHeadline(update));
}

QCoro::Task<Outcome> status(CacheAside cache, Arguments arguments)
{
    const auto status = co_await cache.status(idOf(arguments));
    co_return Outcome::done(toFields(status), status.exists
                                                  ? tr("Cached: %1.").arg(copyText(status.ttl))
                                                  : tr("Nothing is cached: the next read will ask the database."));
}

QString nothingToChange(const Arguments &given)
{
    return given.has(u"name"_s) || given.has(u"price"_s) ? QString() : tr("Give a name, a price or both.");
}

} // namespace

QList<Operation> operations()
{
    return {
        {.id = u"read"_s,
         .title = tr("Read a product"),
         .summary =
             tr("GET; on a miss SELECT, then SET … EX 300 + 0…60. A hit is one round trip, O(1); the TTL is asked "
                "only to show it."),
         .parameters = {idParameter()},
         .run = by<CacheAside>(read),
         .twin = by<Twin>(readRow),
         .touches = touchesProduct,
         .aboutTheWay = {u"elapsed_ms"_s}},
        {.id = u"read-uncached"_s,
         .title = tr("Read without the cache"),
         .summary = tr("SELECT by primary key, every time: O(log N) in the table, and the whole way to the database."),
         .parameters = {idParameter()},
         .run = [](Run &run, Arguments arguments) { return readRow(ProductTable(run.sql()), std::move(arguments)); },
         .touches = touchesProduct},
        {.id = u"update"_s,
         .title = tr("Change a product"),
         .summary = tr("UPDATE the row, then DEL the key: the copy is deleted, never rewritten."),
         .parameters =
             {idParameter(), Parameter::text(u"name"_s, tr("New name")).orNone(),
              Parameter::integer(u"price"_s, tr("New price"), 0, 1'000'000'000).orNone().withExample(u"61000"_s)},
         .run = by<CacheAside>(update),
         .touches = touchesProduct,
         .problem = nothingToChange},
        {.id = u"status"_s,
         .title = tr("Look into the cache"),
         .summary = tr("GET and TTL, without asking the database or changing anything."),
         .parameters = {idParameter()},
         .run = by<CacheAside>(status),
         .touches = touchesProduct},
    };
}

} // namespace lab::patterns::cache_aside
