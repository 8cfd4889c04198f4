// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/server_info.h"

#include "app/redis/server_info.h"
#include "patterns/01_basic_types/commands.h"

namespace lab::patterns::basic {

using redis::makeCommand;

QCoro::Task<ServerFacts> serverFacts(redis::Client &redis)
{
    const QList commands{makeCommand("INFO"), makeCommand("DBSIZE")};
    const auto replies = co_await pipelined(redis, commands);
    const auto info = redis::ServerInfo::parse(replies[0].text());
    ServerFacts facts;
    facts.version = info.version().toLatin1();
    facts.memory = info.number("used_memory");
    facts.clients = info.number("connected_clients");
    facts.commands = info.number("total_commands_processed");
    facts.hits = info.number("keyspace_hits");
    facts.misses = info.number("keyspace_misses");
    facts.policy = info.value("maxmemory_policy");
    facts.keys = replies[1].count();
    co_return facts;
}

} // namespace lab::patterns::basic
