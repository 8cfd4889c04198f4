// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "patterns/02_cache_aside/cache_aside.h"
#include "patterns/02_cache_aside/cache_aside_lesson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lab::patterns {

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

CacheAside patternFor(Run &run)
{
    return {run.redis(), ProductTable(run.sql()), run.keys(), run.random()};
}

QVariant productField(const std::optional<Product> &product)
{
    if (!product)
        return {};
    Fields fields;
    fields.set(u"id"_s, static_cast<qint64>(product->id));
    fields.set(u"name"_s, product->name);
    fields.set(u"price"_s, product->price);
    fields.set(u"stock"_s, product->stock);
    fields.set(u"description"_s, product->description);
    return QVariant::fromValue(fields);
}

double millis(double micros)
{
    return std::round(micros) / 1000;
}

QString noSuchProduct(ProductId id)
{
    return tr("No such product: %1.").arg(static_cast<qint64>(id));
}

QString sourceName(CacheAside::Read::Source source)
{
    return source == CacheAside::Read::Source::Cache ? u"cache"_s : u"database"_s;
}

QString readHeadline(const CacheAside::Read &read)
{
    const QString time = QString::number(millis(read.elapsedMicros), 'f', 3);
    if (read.source == CacheAside::Read::Source::Cache)
        return tr("%1 came from the cache, %2 ms for the whole read; the copy lives %3 s more.")
            .arg(read.product->name, time)
            .arg(read.ttl);
    return tr("%1 was not cached: read from the database, %2 ms for the whole read, and kept for %3 s.")
        .arg(read.product->name, time)
        .arg(read.ttl);
}

QCoro::Task<Outcome> runRead(Run &run, Arguments arguments)
{
    const auto id = idOf(arguments);
    auto pattern = patternFor(run);
    const auto read = co_await pattern.read(id);
    Fields fields;
    fields.set(u"source"_s, sourceName(read.source));
    fields.set(u"product"_s, productField(read.product));
    fields.set(u"elapsed_ms"_s, millis(read.elapsedMicros));
    fields.set(u"ttl"_s, read.ttl);
    if (read.product)
        co_return Outcome::done(fields, readHeadline(read));
    const auto hint =
        read.source == CacheAside::Read::Source::Cache
            ? tr("The cache knew: the database was not asked. Ask again in %1 s.").arg(read.ttl)
            : tr("The miss is kept for %1 s, so that asking again does not reach the database.").arg(read.ttl);
    co_return Outcome::rejected(noSuchProduct(id), hint, fields);
}

QCoro::Task<Outcome> twinRead(Run &run, Arguments arguments)
{
    const auto id = idOf(arguments);
    ProductTable table(run.twin());
    const auto product = co_await table.find(id);
    Fields fields;
    fields.set(u"product"_s, productField(product));
    if (!product)
        co_return Outcome::rejected(noSuchProduct(id), {}, fields);
    co_return Outcome::done(fields, tr("The database is asked every time."));
}

QCoro::Task<Outcome> runReadUncached(Run &run, Arguments arguments)
{
    const auto id = idOf(arguments);
    auto pattern = patternFor(run);
    const auto read = co_await pattern.readUncached(id);
    Fields fields;
    fields.set(u"product"_s, productField(read.product));
    fields.set(u"elapsed_ms"_s, millis(read.elapsedMicros));
    if (!read.product)
        co_return Outcome::rejected(noSuchProduct(id), tr("Nothing was cached: every such request asks the database."),
                                    fields);
    co_return Outcome::done(fields, tr("%1 came from the database in %2 ms; the cache was not asked.")
                                        .arg(read.product->name)
                                        .arg(millis(read.elapsedMicros), 0, 'f', 3));
}

QCoro::Task<Outcome> runUpdate(Run &run, Arguments arguments)
{
    const auto id = idOf(arguments);
    std::optional<QString> name;
    std::optional<qint64> price;
    if (arguments.has(u"name"_s))
        name = QString::fromUtf8(arguments.text(u"name"_s));
    if (arguments.has(u"price"_s))
        price = arguments.integer(u"price"_s);
    auto pattern = patternFor(run);
    const auto update = co_await pattern.update(id, name, price);
    Fields fields;
    fields.set(u"product"_s, productField(update.product));
    fields.set(u"invalidated"_s, update.invalidated);
    if (!update.product)
        co_return Outcome::rejected(noSuchProduct(id), tr("Only products of the database can be changed."), fields);
    co_return Outcome::done(
        fields, update.invalidated ? tr("The row was changed and its cached copy deleted: the next read will miss.")
                                   : tr("The row was changed. There was no cached copy to delete."));
}

QCoro::Task<Outcome> runStatus(Run &run, Arguments arguments)
{
    auto pattern = patternFor(run);
    const auto status = co_await pattern.status(idOf(arguments));
    Fields fields;
    fields.set(u"exists"_s, status.exists);
    fields.set(u"ttl"_s, status.ttl);
    fields.set(u"cached"_s, status.exists ? QVariant(status.cached) : QVariant());
    if (!status.exists)
        co_return Outcome::done(fields, tr("Nothing is cached: the next read will ask the database."));
    if (status.ttl < 0)
        co_return Outcome::done(fields, tr("Cached, and it never expires: somebody stored it without a TTL."));
    co_return Outcome::done(fields, tr("Cached for %1 s more.").arg(status.ttl));
}

Operation readOperation()
{
    return {u"read"_s,
            {},
            tr("Read a product"),
            tr("GET; on a miss SELECT, then SET … EX 300 + 0…60. A hit is one round trip, O(1)."),
            {idParameter()},
            runRead,
            twinRead,
            touchesProduct};
}

Operation readUncachedOperation()
{
    return {u"read-uncached"_s,
            {},
            tr("Read without the cache"),
            tr("SELECT by primary key, every time: O(log N) in the table, and the whole way to the database."),
            {idParameter()},
            runReadUncached,
            {},
            touchesProduct};
}

QString nothingToChange(const Arguments &arguments)
{
    const bool changes = arguments.has(u"name"_s) || arguments.has(u"price"_s);
    return changes ? QString() : tr("Nothing to change: give a name, a price or both.");
}

Operation updateOperation()
{
    Operation operation{
        u"update"_s,
        {},
        tr("Change a product"),
        tr("UPDATE the row, then DEL the key: the copy is deleted, never rewritten."),
        {idParameter(), Parameter::text(u"name"_s, tr("New name")).orNone(),
         Parameter::integer(u"price"_s, tr("New price"), 0, 1'000'000'000).orNone().withExample(u"61000"_s)},
        runUpdate,
        {},
        touchesProduct};
    operation.problem = nothingToChange;
    return operation;
}

Operation statusOperation()
{
    return {u"status"_s,
            {},
            tr("Look into the cache"),
            tr("GET and TTL, without asking the database or changing anything."),
            {idParameter()},
            runStatus,
            {},
            touchesProduct};
}

} // namespace

QList<Operation> cacheAsideOperations()
{
    return {readOperation(), readUncachedOperation(), updateOperation(), statusOperation()};
}

QCoro::Task<Fields> observeCacheAside(Run &run, GivenValues arguments)
{
    bool ok = false;
    const qint64 number = arguments.value(u"id"_s, "1").toLongLong(&ok);
    const auto id = static_cast<ProductId>(ok ? number : 1);
    const auto key = CacheAside::keyOf(run.keys(), id);
    auto value = run.redis().command("GET", key);
    auto ttl = run.redis().command("PTTL", key);
    ProductTable table(run.sql());
    const auto row = co_await table.find(id);
    const auto cached = (co_await value).optionalText();
    Fields state;
    state.set(u"id"_s, static_cast<qint64>(id));
    state.set(u"key"_s, key.name);
    state.set(u"ttl_ms"_s, (co_await ttl).ttl());
    state.set(u"cached"_s, cached ? QVariant(*cached) : QVariant());
    state.set(u"row"_s, row ? QVariant(row->toJson()) : QVariant());
    co_return state;
}

} // namespace lab::patterns
