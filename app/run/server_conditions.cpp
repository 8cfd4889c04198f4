// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/server_conditions.h"

#include "app/base/fields.h"
#include "app/base/tr.h"
#include "app/redis/server_info.h"

#include <QHostAddress>

#include <optional>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

QString transport(const redis::Endpoint &endpoint)
{
    if (endpoint.isUnixSocket())
        return tr("unix socket");
    const bool loopback = endpoint.host == u"localhost"_s || QHostAddress(endpoint.host).isLoopback();
    const QString tcp = endpoint.tls ? tr("TCP with TLS") : tr("TCP");
    return loopback ? tr("%1 over loopback").arg(tcp) : tr("%1 over the network").arg(tcp);
}

/// What CONFIG GET answered for one name; nothing when this user may not ask, or the server has no such setting.
std::optional<QByteArray> settingOf(const redis::Reply &reply)
{
    if (reply.isError())
        return std::nullopt;
    const auto pairs = reply.pairs();
    return pairs.isEmpty() ? std::nullopt : std::optional(pairs.first().second);
}

QString product(const redis::Reply &reply)
{
    if (reply.isError())
        return tr("unknown");
    const auto info = redis::ServerInfo::parse(reply.text());
    return info.product() + u' ' + info.version();
}

QString setting(const redis::Reply &reply)
{
    const auto value = settingOf(reply);
    return value ? displayText(*value) : tr("unknown");
}

/// 0 is how Redis says that there is none.
QString memoryLimit(const redis::Reply &limit, const redis::Reply &policy)
{
    const auto value = settingOf(limit);
    return value && *value == "0" ? tr("none") : setting(limit) + u' ' + setting(policy);
}

QString appendOnlyFile(const redis::Reply &append, const redis::Reply &sync)
{
    const auto value = settingOf(append);
    if (!value)
        return tr("append-only file unknown");
    return *value == "yes" ? tr("append-only file, fsync %1").arg(setting(sync)) : tr("append-only file off");
}

/// `save` says after how many seconds a snapshot is written when so many keys have changed: `3600 1 300 100`. While one
/// is written, the child process and the copied pages cost time.
QString snapshots(const redis::Reply &save)
{
    const auto value = settingOf(save);
    if (!value)
        return tr("RDB snapshots unknown");
    return value->isEmpty() ? tr("RDB snapshots off") : tr("RDB snapshots, save %1").arg(displayText(*value));
}

} // namespace

QCoro::Task<measure::Conditions> serverConditions(redis::Client &client)
{
    QList<redis::Command> commands;
    commands.append(redis::makeCommand("INFO", "server"));
    for (const char *const name : {"appendonly", "appendfsync", "maxmemory", "maxmemory-policy", "io-threads", "save"})
        commands.append(redis::makeCommand("CONFIG", "GET", name));
    const auto replies = co_await client.pipeline(commands);
    measure::Conditions conditions;
    conditions.append({tr("server"), product(replies[0])});
    conditions.append({tr("transport"), transport(client.endpoint()), true});
    conditions.append(
        {tr("persistence"), appendOnlyFile(replies[1], replies[2]) + u"; "_s + snapshots(replies[6]), true});
    conditions.append({tr("memory limit"), memoryLimit(replies[3], replies[4])});
    conditions.append({tr("I/O threads"), setting(replies[5])});
    co_return conditions;
}

measure::Conditions databaseConditions(const sql::Database &database)
{
    const auto &options = database.options();
    const QString journal = options.journal == sql::JournalMode::Wal ? u"WAL"_s : u"DELETE"_s;
    QString synchronous = u"NORMAL"_s;
    if (options.synchronous == sql::Synchronous::Full)
        synchronous = u"FULL"_s;
    else if (options.synchronous == sql::Synchronous::Off)
        synchronous = u"OFF"_s;
    measure::Conditions conditions;
    conditions.append({tr("database"), tr("SQLite %1, in this process").arg(sql::Connection::sqliteVersion())});
    conditions.append({tr("journal mode"), journal, true});
    conditions.append({tr("synchronous"), synchronous, true});
    return conditions;
}

} // namespace lab
