// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/sets.h"

#include "patterns/01_basic_types/commands.h"

namespace lab::patterns::basic {

using redis::makeCommand;

QCoro::Task<SetAdded> Sets::add(Key key, QByteArrayList members)
{
    const QList commands{makeCommand("SADD", key) + members, makeCommand("SMEMBERS", key)};
    const auto replies = co_await transacted(*m_redis, commands);
    co_return SetAdded{replies[0].count(), replies[1].texts()};
}

QCoro::Task<QByteArrayList> Sets::members(Key key)
{
    const auto members = co_await m_redis->command("SMEMBERS", key);
    co_return members.texts();
}

QCoro::Task<bool> Sets::isMember(Key key, QByteArray member)
{
    const auto found = co_await m_redis->command("SISMEMBER", key, member);
    co_return found.boolean();
}

QCoro::Task<SetAlgebra> Sets::combine(Key first, Key second)
{
    const QList commands{makeCommand("SINTER", first, second), makeCommand("SUNION", first, second),
                         makeCommand("SDIFF", first, second)};
    const auto replies = co_await transacted(*m_redis, commands);
    co_return SetAlgebra{replies[0].texts(), replies[1].texts(), replies[2].texts()};
}

} // namespace lab::patterns::basic
