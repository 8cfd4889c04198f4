// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"

#include <chrono>
#include <optional>

namespace lab::patterns::basic {

struct StoredString
{
    std::optional<QByteArray> value; ///< none: there is no such key
    qint64 ttl = -2;                 ///< seconds; -1: kept for ever; -2: no such key
};

using NamedValues = QList<std::pair<Key, QByteArray>>;

/// String: one value of up to 512 MB, which may be any bytes. Counters are strings of digits.
class Strings
{
public:
    explicit Strings(redis::Client &redis)
        : m_redis(&redis)
    {
    }

    /// Stores the value, whatever type the key had, and gives its TTL. Without `ex` an older TTL is removed.
    QCoro::Task<qint64> set(Key key, QByteArray value, std::optional<std::chrono::seconds> ex);
    QCoro::Task<StoredString> get(Key key);
    /// Adds in one step on the server; a missing key counts as 0. Throws ServerError when the value is no integer.
    QCoro::Task<qint64> increment(Key key, qint64 by);
    /// Stores all of them in one step, then reads them back, in the order given.
    QCoro::Task<QList<std::optional<QByteArray>>> setAll(NamedValues values);
    /// Stores only when the key does not exist: of many who try, one gets true.
    QCoro::Task<bool> setIfAbsent(Key key, QByteArray value, std::chrono::seconds ex);

private:
    redis::Client *m_redis;
};

} // namespace lab::patterns::basic
