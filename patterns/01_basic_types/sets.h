// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"

namespace lab::patterns::basic {

struct SetAdded
{
    qint64 added = 0;       ///< how many were not members before
    QByteArrayList members; ///< all of them, in no particular order
};

struct SetAlgebra
{
    QByteArrayList both;      ///< members of the first and of the second
    QByteArrayList either;    ///< members of at least one
    QByteArrayList onlyFirst; ///< members of the first that the second lacks
};

/// Set: members without order and without duplicates. A set without members does not exist.
class Sets
{
public:
    explicit Sets(redis::Client &redis)
        : m_redis(&redis)
    {
    }

    QCoro::Task<SetAdded> add(Key key, QByteArrayList members);
    /// All members, in no particular order.
    QCoro::Task<QByteArrayList> members(Key key);
    QCoro::Task<bool> isMember(Key key, QByteArray member);
    QCoro::Task<SetAlgebra> combine(Key first, Key second);

private:
    redis::Client *m_redis;
};

} // namespace lab::patterns::basic
