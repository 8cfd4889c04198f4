// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"

#include <optional>

namespace lab::patterns::basic {

using HashFields = QList<std::pair<QByteArray, QByteArray>>;

/// Hash: named fields with values, each of which can be read, written and counted by itself.
class Hashes
{
public:
    explicit Hashes(redis::Client &redis)
        : m_redis(&redis)
    {
    }

    /// Writes these fields, leaves the others, and gives all that the hash has now.
    QCoro::Task<HashFields> set(Key key, HashFields fields);
    QCoro::Task<std::optional<QByteArray>> get(Key key, QByteArray field);
    /// Every field, in no particular order; none when there is no such key.
    QCoro::Task<HashFields> getAll(Key key);
    /// A missing field counts as 0. Throws ServerError when the value is no integer.
    QCoro::Task<qint64> increment(Key key, QByteArray field, qint64 by);

private:
    redis::Client *m_redis;
};

} // namespace lab::patterns::basic
