// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/03_recent_items/pattern.h"

#include "app/redis/groups.h"

namespace lab::patterns::recent_items {

using redis::makeCommand;

Key RecentItems::keyOf(const Keyspace &keys, const QByteArray &user)
{
    return keys.key("recent:{" + user + '}');
}

QList<redis::Command> RecentItems::viewCommands(const Key &key, const QByteArray &product, qint64 most)
{
    return {makeCommand("LREM", key, 0, product), // 0: wherever and however often it is in
            makeCommand("LPUSH", key, product), makeCommand("LTRIM", key, 0, most - 1),
            // Each time: when LREM takes the last item the key goes, and LPUSH makes one without an end.
            makeCommand("EXPIRE", key, Life.count())};
}

QCoro::Task<Viewed> RecentItems::view(QByteArray user, QByteArray product)
{
    const auto key = keyOf(keys(), user);
    auto commands = viewCommands(key, product);
    commands.append(makeCommand("LRANGE", key, 0, -1)); // only to show what came of it
    const auto replies = co_await redis::transacted(*m_redis, commands);
    const auto items = replies.last().texts();
    co_return Viewed{items, items.size()};
}

QCoro::Task<Listed> RecentItems::list(QByteArray user, qint64 limit)
{
    const auto key = keyOf(keys(), user);
    const auto replies =
        co_await redis::pipelined(*m_redis, makeCommand("LRANGE", key, 0, limit - 1), makeCommand("LLEN", key));
    const auto items = replies[0].texts();
    co_return Listed{items, items.size(), replies[1].count()};
}

QCoro::Task<bool> RecentItems::clear(QByteArray user)
{
    const auto deleted = co_await m_redis->command("DEL", keyOf(keys(), user));
    co_return deleted.count() > 0;
}

} // namespace lab::patterns::recent_items
