// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/cache_aside.h"

#include <QElapsedTimer>

namespace lab::patterns {

namespace {

const QByteArray NoSuchProduct = "null";

double microsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1000;
}

} // namespace

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
    const auto key = keyOf(m_keys, id);
    Read read;

    const auto cached = (co_await m_redis.command("GET", key)).optionalText();
    const auto product = Product::fromJson(cached.value_or(QByteArray()));
    if (product || cached == NoSuchProduct) {
        read.source = Read::Source::Cache;
        read.product = product;
    } else {
        read.source = Read::Source::Database;
        read.product = co_await m_products.find(id);
        co_await remember(id, read.product);
    }

    read.elapsedMicros = microsOf(timer);
    // Only for showing it: a program would not ask.
    read.ttl = (co_await m_redis.command("TTL", key)).ttl();
    co_return read;
}

QCoro::Task<void> CacheAside::remember(ProductId id, std::optional<Product> product)
{
    const auto key = keyOf(m_keys, id);
    if (!product) {
        co_await m_redis.command("SET", key, NoSuchProduct, "EX", NegativeLife.count());
        co_return;
    }
    const auto jitter = m_random.bounded(static_cast<int>(Jitter.count()) + 1);
    co_await m_redis.command("SET", key, product->toJson(), "EX", Life.count() + jitter);
}

QCoro::Task<CacheAside::Read> CacheAside::readUncached(ProductId id)
{
    QElapsedTimer timer;
    timer.start();
    Read read;
    read.product = co_await m_products.find(id);
    read.elapsedMicros = microsOf(timer);
    co_return read;
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
    const auto key = keyOf(m_keys, id);
    auto value = m_redis.command("GET", key); // both are sent before the first reply is awaited
    auto ttl = m_redis.command("TTL", key);
    Status status;
    const auto cached = (co_await value).optionalText();
    status.exists = cached.has_value();
    status.cached = cached.value_or(QByteArray());
    status.ttl = (co_await ttl).ttl();
    co_return status;
}

} // namespace lab::patterns
