// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/key.h"
#include "app/redis/client.h"
#include "patterns/02_cache_aside/cache_aside_sql.h"

#include <QRandomGenerator>

namespace lab::patterns {

/// Cache-aside: look into the cache; on a miss ask the database and leave the answer in the cache for a while; on a
/// write change the database and delete the cached copy.
///
/// The key is `lab:product:{id}`, the value JSON. A product that does not exist is remembered as well, as JSON `null`
/// with a short life, so that asking for absent ids again and again does not reach the database.
class CacheAside
{
public:
    using Seconds = std::chrono::seconds;
    static constexpr Seconds Life{300};  ///< how long a product stays
    static constexpr Seconds Jitter{60}; ///< 0…60 s are added, so that keys made together do not expire together
    static constexpr Seconds NegativeLife{30}; ///< how long "no such product" stays

    CacheAside(redis::Client &redis, ProductTable products, Keyspace keys, QRandomGenerator &random);

    struct Read
    {
        enum class Source { Cache, Database };
        Source source = Source::Database;
        std::optional<Product> product; ///< nullopt: there is no such product
        double elapsedMicros = 0;
        qint64 ttl = 0; ///< seconds the cached copy has left
    };
    QCoro::Task<Read> read(ProductId id);
    /// The database every time: what a program without a cache does.
    QCoro::Task<Read> readUncached(ProductId id);

    struct Update
    {
        std::optional<Product> product; ///< nullopt: there is no such product
        bool invalidated = false;       ///< a cached copy was there and has been deleted
    };
    QCoro::Task<Update> update(ProductId id, std::optional<QString> name, std::optional<qint64> price);

    struct Status
    {
        bool exists = false;
        qint64 ttl = -2;   ///< seconds; -1: never expires, -2: no such key (https://redis.io/commands/ttl)
        QByteArray cached; ///< the bytes in the cache
    };
    QCoro::Task<Status> status(ProductId id);

    static Key keyOf(const Keyspace &keys, ProductId id);

private:
    QCoro::Task<void> remember(ProductId id, std::optional<Product> product);

    redis::Client &m_redis;
    ProductTable m_products;
    Keyspace m_keys;
    QRandomGenerator &m_random;
};

} // namespace lab::patterns
