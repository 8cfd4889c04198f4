// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/02_cache_aside/twin.h"

namespace lab::patterns::cache_aside {

enum class Source { Cache, Database };
consteval auto wordsOf(Source)
{
    return words("cache", "database");
}

/// Look into the cache; on a miss ask the database and leave the answer in the cache for a while; on a write change the
/// database and delete the cached copy. The key is `lab:product:{id}`, the value JSON; that a product does not exist is
/// remembered as well, as JSON `null` with a short life. A cache that does not answer, is full or holds something else
/// is a miss, never an error; but one that does not let us in is, since no later read would be served either.
class CacheAside
{
public:
    using Seconds = std::chrono::seconds;
    static constexpr Seconds Life{300};  ///< how long a product stays
    static constexpr Seconds Jitter{60}; ///< 0…60 s are added, so that keys made together do not expire together
    static constexpr Seconds NegativeLife{30}; ///< how long "no such product" stays

    explicit CacheAside(Run &run);
    CacheAside(redis::Client &redis, ProductTable products, Keyspace keys, QRandomGenerator &random);

    struct Read
    {
        Source source = Source::Database;
        std::optional<Product> product; ///< nullopt: there is no such product
        double elapsedMillis = 0;       ///< without asking for the TTL, which a program would not
        qint64 ttl = -2;                ///< seconds the copy has left, as TTL says it; -2 also when it did not say
        QString problem = {};           ///< what kept the cache from answering or storing; not a member of the outcome
        QString ttlProblem = {};        ///< what kept it from telling the TTL, which spoils no answer; likewise

        static constexpr auto Members =
            named("source product elapsed_ms ttl", &Read::source, &Read::product, &Read::elapsedMillis, &Read::ttl);
    };
    QCoro::Task<Read> read(ProductId id);

    struct Update
    {
        std::optional<Product> product; ///< nullopt: there is no such product
        bool invalidated = false;       ///< a cached copy was there and has been deleted
        QString problem = {}; ///< why a copy may be there still, as it was before; in the outcome when there is one

        static constexpr auto Members = named("product invalidated", &Update::product, &Update::invalidated);
    };
    QCoro::Task<Update> update(ProductId id, std::optional<QString> name, std::optional<qint64> price);

    struct Status
    {
        bool exists = false;
        qint64 ttl = -2; ///< seconds; -1: never expires, -2: no such key (https://redis.io/commands/ttl)
        std::optional<QByteArray> cached; ///< the bytes in the cache

        static constexpr auto Members = named("exists ttl cached", &Status::exists, &Status::ttl, &Status::cached);
    };
    QCoro::Task<Status> status(ProductId id);

    static Key keyOf(const Keyspace &keys, ProductId id);

private:
    QCoro::Task<bool> lookUp(ProductId id, Read &read);
    QCoro::Task<void> remember(ProductId id, Read &read);
    QCoro::Task<void> askTtl(ProductId id, Read &read);

    redis::Client &m_redis;
    ProductTable m_products;
    Keyspace m_keys;
    QRandomGenerator &m_random;
};

} // namespace lab::patterns::cache_aside
