// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/hashes.h"

#include "patterns/01_basic_types/commands.h"

namespace lab::patterns::basic {

using redis::makeCommand;

QCoro::Task<HashFields> Hashes::set(Key key, HashFields fields)
{
    auto set = makeCommand("HSET", key);
    for (const auto &[field, value] : fields)
        set += makeCommand(field, value);
    const QList commands{set, makeCommand("HGETALL", key)};
    const auto replies = co_await transacted(*m_redis, commands);
    co_return replies[1].pairs();
}

QCoro::Task<std::optional<QByteArray>> Hashes::get(Key key, QByteArray field)
{
    const auto value = co_await m_redis->command("HGET", key, field);
    co_return value.optionalText();
}

QCoro::Task<HashFields> Hashes::getAll(Key key)
{
    const auto fields = co_await m_redis->command("HGETALL", key);
    co_return fields.pairs();
}

QCoro::Task<qint64> Hashes::increment(Key key, QByteArray field, qint64 by)
{
    const auto value = co_await m_redis->command("HINCRBY", key, field, by);
    co_return value.integer();
}

} // namespace lab::patterns::basic
