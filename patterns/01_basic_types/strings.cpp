// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/strings.h"

#include "patterns/01_basic_types/commands.h"

namespace lab::patterns::basic {

using redis::makeCommand;

QCoro::Task<qint64> Strings::set(Key key, QByteArray value, std::optional<std::chrono::seconds> ex)
{
    auto set = makeCommand("SET", key, value);
    if (ex)
        set += makeCommand("EX", ex->count());
    const QList commands{set, makeCommand("TTL", key)};
    const auto replies = co_await pipelined(*m_redis, commands);
    co_return replies[1].ttl();
}

QCoro::Task<StoredString> Strings::get(Key key)
{
    const QList commands{makeCommand("GET", key), makeCommand("TTL", key)};
    const auto replies = co_await pipelined(*m_redis, commands);
    co_return StoredString{replies[0].optionalText(), replies[1].ttl()};
}

QCoro::Task<qint64> Strings::increment(Key key, qint64 by)
{
    const auto value = co_await m_redis->command("INCRBY", key, by);
    co_return value.integer();
}

QCoro::Task<QList<std::optional<QByteArray>>> Strings::setAll(NamedValues values)
{
    auto set = makeCommand("MSET");
    auto get = makeCommand("MGET");
    for (const auto &[key, value] : values) {
        set += makeCommand(key, value);
        get += key.name;
    }
    const QList commands{set, get};
    const auto replies = co_await pipelined(*m_redis, commands);
    co_return replies[1].optionalTexts();
}

QCoro::Task<bool> Strings::setIfAbsent(Key key, QByteArray value, std::chrono::seconds ex)
{
    const auto reply = co_await m_redis->command("SET", key, value, "NX", "EX", ex.count());
    co_return reply.ok();
}

} // namespace lab::patterns::basic
