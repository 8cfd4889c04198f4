// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/pattern.h"

#include <QElapsedTimer>

#include <cmath>

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;

namespace {

const QByteArray NoSuchProduct = "null";

/// What went wrong with the cache is told, not thrown. But that the person stopped the run is no fault of the cache,
/// and a program that is not let in has to say so: no later read would be served either.
QString problemOf(const Error &error)
{
    if (error.kind() == ErrorKind::Cancelled)
        throw Cancelled();
    const auto *const answer = dynamic_cast<const redis::ServerError *>(&error);
    if (answer && (answer->code() == "WRONGPASS" || answer->code() == "NOAUTH"))
        throw redis::ServerError(*answer);
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
    co_await lookUp(id, read);
    if (read.source.isEmpty()) {
        read.source = u"database"_s;
        read.product = co_await m_products.find(id);
        if (read.problem.isEmpty()) // one that has just refused or kept silent is not asked again
            co_await remember(id, read);
    }
    read.elapsedMillis = std::round(static_cast<double>(timer.nsecsElapsed()) / 1e3) / 1e3;
    if (read.problem.isEmpty()) // only for showing it: a program would not ask
        read.ttl = (co_await m_redis.command("TTL", keyOf(m_keys, id))).ttl();
    co_return read;
}

/// Leaves the source empty on a miss. Bytes that are not this product are one: rubbish, an older shape, another's
/// value.
QCoro::Task<void> CacheAside::lookUp(ProductId id, Read &read)
{
    try {
        const auto reply = co_await m_redis.command("GET", keyOf(m_keys, id));
        const auto cached = reply.optionalText().value_or(QByteArray());
        const auto product = fromJsonText<Product>(cached);
        if (cached != NoSuchProduct && (!product || product->id != id))
            co_return;
        read.source = u"cache"_s;
        read.product = product;
    } catch (const Error &error) {
        read.problem = problemOf(error);
    }
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

QCoro::Task<CacheAside::Update> CacheAside::update(ProductId id, std::optional<QString> name,
                                                   std::optional<qint64> price)
{
    Update update;
    update.product = co_await m_products.update(id, name, price);
    // No row was changed, so whatever the cache says is as true as before: a remembered miss above all.
    if (!update.product)
        co_return update;
    // Delete, never rewrite: two writers that both SET may leave the older value behind for the whole life of the key.
    const auto deleted = co_await m_redis.command("DEL", keyOf(m_keys, id));
    update.invalidated = deleted.count() > 0;
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
