// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/any_key.h"

#include "patterns/01_basic_types/commands.h"

namespace lab::patterns::basic {

using redis::makeCommand;

QCoro::Task<KeyFacts> AnyKey::facts(Key key)
{
    const QList commands{makeCommand("TYPE", key), makeCommand("OBJECT", "ENCODING", key), makeCommand("TTL", key),
                         makeCommand("MEMORY", "USAGE", key)};
    const auto replies = co_await transacted(*m_redis, commands);
    KeyFacts facts;
    facts.type = replies[0].text();
    facts.ttl = replies[2].ttl();
    facts.encoding = replies[1].optionalText();
    facts.memory = replies[3].optionalInteger();
    co_return facts;
}

QCoro::Task<bool> AnyKey::remove(Key key)
{
    const auto removed = co_await m_redis->command("UNLINK", key);
    co_return removed.boolean();
}

QCoro::Task<Expiry> AnyKey::expire(Key key, std::chrono::seconds after)
{
    const QList commands{makeCommand("EXPIRE", key, after.count()), makeCommand("TTL", key)};
    const auto replies = co_await pipelined(*m_redis, commands);
    co_return Expiry{replies[0].boolean(), replies[1].ttl()};
}

} // namespace lab::patterns::basic
