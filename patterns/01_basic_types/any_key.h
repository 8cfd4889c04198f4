// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"

#include <chrono>
#include <optional>

namespace lab::patterns::basic {

struct KeyFacts
{
    QByteArray type = "none";           ///< `string`, `list`, `set`, `hash`, `zset`, …; `none`: no such key
    std::optional<QByteArray> encoding; ///< how the server stores it at present
    qint64 ttl = -2;                    ///< seconds; -1: kept for ever; -2: no such key
    std::optional<qint64> memory;       ///< bytes, with the key's own name and overhead
};

struct Expiry
{
    bool set = false; ///< false: there is no such key
    qint64 ttl = -2;  ///< as in KeyFacts
};

/// What a key of any type can do.
class AnyKey
{
public:
    explicit AnyKey(redis::Client &redis)
        : m_redis(&redis)
    {
    }

    QCoro::Task<KeyFacts> facts(Key key);
    /// False when there was nothing to delete. The memory is freed in the background, however large the value.
    QCoro::Task<bool> remove(Key key);
    /// 0 seconds delete the key at once.
    QCoro::Task<Expiry> expire(Key key, std::chrono::seconds after);

private:
    redis::Client *m_redis;
};

} // namespace lab::patterns::basic
