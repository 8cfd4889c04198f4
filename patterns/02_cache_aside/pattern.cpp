// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/pattern.h"

#include "app/base/units.h"

#include <QElapsedTimer>

namespace lab::patterns::cache_aside {

namespace {

const QByteArray NoSuchProduct = "null";

/// What went wrong with the cache is told, not thrown. But that the person stopped the run is no fault of the cache.
QString problemOf(const Error &error)
{
    if (error.kind() == ErrorKind::Cancelled)
        throw Cancelled();
    return error.message();
}

} // namespace

CacheAside::CacheAside(Run &run)
    : CacheAside(run.redis(), ProductTable(run.sql()), run.keys(), run.random())
{
}

CacheAside::CacheAside(redis::Client &redis, ProductTable products, Keyspace keys, QRandomGenerator &random)
    : m_redis(redis)
    , m_products(std::move(products))
    , m_keys(std::move(keys))
    , m_random(random)
{
}

Key CacheAside::keyOf(const Keyspace &keys, ProductId id)
{
    return keys.key("product:{" + QByteArray::number(static_cast<qint64>(id)) + '}');
}

QCoro::Task<CacheAside::Read> CacheAside::read(ProductId id)
{
    QElapsedTimer timer;
    timer.start();
    Read read;
    const bool isCached = co_await lookUp(id, read);
    if (!isCached) {
        read.product = co_await m_products.find(id);
        if (read.problem.isEmpty()) // one that has just refused or kept silent is not asked again
            co_await remember(id, read);
    }
    read.elapsedMillis = elapsedMillis(timer);
    if (read.problem.isEmpty())
        co_await askTtl(id, read);
    co_return read;
}

/// False on a miss. Bytes that are not this product are one: rubbish, an older shape, another's value.
QCoro::Task<bool> CacheAside::lookUp(ProductId id, Read &read)
{
    try {
        const auto reply = co_await m_redis.command("GET", keyOf(m_keys, id));
        const auto cached = reply.optionalText().value_or(QByteArray());
        const auto product = fromJsonText<Product>(cached);
        if (cached != NoSuchProduct && (!product || product->id != id))
            co_return false;
        read.source = Source::Cache;
        read.product = product;
        co_return true;
    } catch (const Error &error) {
        if (redis::isEntryRefused(error))
            throw;
        read.problem = problemOf(error);
    }
    co_return false;
}

/// A cache that cannot keep the answer is gone without: whoever asked gets it all the same.
QCoro::Task<void> CacheAside::remember(ProductId id, Read &read)
{
    const auto jitter = Seconds(m_random.bounded(static_cast<int>(Jitter.count()) + 1));
    const auto value = read.product ? toJsonText(*read.product) : NoSuchProduct;
    const auto life = read.product ? Life + jitter : NegativeLife;
    try {
        co_await m_redis.command("SET", keyOf(m_keys, id), value, "EX", life.count());
    } catch (const Error &error) {
        read.problem = problemOf(error);
    }
}

/// Only for showing it: a program would not ask. The answer stands, whatever becomes of the question.
QCoro::Task<void> CacheAside::askTtl(ProductId id, Read &read)
{
    try {
        read.ttl = (co_await m_redis.command("TTL", keyOf(m_keys, id))).ttl();
    } catch (const Error &error) {
        read.ttlProblem = problemOf(error);
    }
}

QCoro::Task<CacheAside::Update> CacheAside::update(ProductId id, std::optional<QString> name,
                                                   std::optional<qint64> price)
{
    Update update;
    update.product = co_await m_products.update(id, name, price);
    // No row was changed, so whatever the cache says is as true as before: a remembered miss above all.
    if (!update.product)
        co_return update;
    // Delete, never rewrite: two writers that both SET may leave the older value behind for the whole life of the key.
    try {
        const auto deleted = co_await m_redis.command("DEL", keyOf(m_keys, id));
        update.invalidated = deleted.count() > 0;
    } catch (const Error &error) { // the row has changed all the same, which this must not hide
        update.problem = problemOf(error);
    }
    co_return update;
}

QCoro::Task<CacheAside::Status> CacheAside::status(ProductId id)
{
    auto value = m_redis.command("GET", keyOf(m_keys, id)); // both are sent before the first reply is awaited
    auto ttl = m_redis.command("TTL", keyOf(m_keys, id));
    Status status;
    status.cached = (co_await value).optionalText();
    status.exists = status.cached.has_value();
    status.ttl = (co_await ttl).ttl();
    co_return status;
}

} // namespace lab::patterns::cache_aside
