// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/server_info.h"

#include "patterns/01_basic_types/commands.h"

#include <QHash>

namespace lab::patterns::basic {

using redis::makeCommand;

namespace {

/// INFO is lines of `name:value`, with `# Section` lines between them.
QHash<QByteArray, QByteArray> parseInfo(const QByteArray &info)
{
    QHash<QByteArray, QByteArray> values;
    for (const auto &line : info.split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            values.insert(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return values;
}

} // namespace

QCoro::Task<ServerFacts> serverFacts(redis::Client &redis)
{
    const QList commands{makeCommand("INFO"), makeCommand("DBSIZE")};
    const auto replies = co_await pipelined(redis, commands);
    const auto info = parseInfo(replies[0].text());
    ServerFacts facts;
    facts.version = info.value("valkey_version", info.value("redis_version"));
    facts.memory = info.value("used_memory").toLongLong();
    facts.clients = info.value("connected_clients").toLongLong();
    facts.commands = info.value("total_commands_processed").toLongLong();
    facts.hits = info.value("keyspace_hits").toLongLong();
    facts.misses = info.value("keyspace_misses").toLongLong();
    facts.policy = info.value("maxmemory_policy");
    facts.keys = replies[1].integer();
    co_return facts;
}

} // namespace lab::patterns::basic
