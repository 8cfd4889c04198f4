// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/server/server_config.h"

namespace lab::server {

using namespace Qt::StringLiterals;

namespace {

/// A double-quoted word of redis.conf.
QByteArray quoted(const QString &text)
{
    QByteArray word = text.toUtf8();
    word.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return '"' + word + '"';
}

QByteArrayList listening(const redis::Endpoint &endpoint)
{
    if (endpoint.isUnixSocket())
        return {"port 0"_ba, "unixsocket "_ba + quoted(endpoint.socketPath), "unixsocketperm 700"_ba};
    return {"bind 127.0.0.1"_ba, "port "_ba + QByteArray::number(endpoint.port)};
}

QByteArrayList durability(Persistence persistence)
{
    switch (persistence) {
    case Persistence::None:
        return {"appendonly no"_ba};
    case Persistence::EverySecond:
        return {"appendonly yes"_ba, "appendfsync everysec"_ba};
    case Persistence::Always:
        return {"appendonly yes"_ba, "appendfsync always"_ba};
    }
    Q_UNREACHABLE();
}

// https://redis.io/docs/management/config-file Only what every supported server knows: one unknown directive keeps it
// from starting.
QByteArrayList common(const ServerOptions &options)
{
    return {
        "protected-mode yes"_ba,
        "daemonize no"_ba,
        "databases 16"_ba,
        "maxmemory "_ba + QByteArray::number(options.maxMemoryMegabytes) + "mb"_ba,
        "maxmemory-policy allkeys-lru"_ba,
        "save \"\""_ba,
        "slowlog-log-slower-than 10000"_ba,
        "slowlog-max-len 1024"_ba,
        "latency-monitor-threshold 10"_ba,
        "notify-keyspace-events \"\""_ba,
        "loglevel notice"_ba,
        "logfile \"\""_ba,
    };
}

} // namespace

QByteArray configText(const ServerOptions &options, const redis::Endpoint &endpoint, const QString &folder)
{
    QByteArrayList lines = listening(endpoint);
    lines += "requirepass "_ba + endpoint.password.toUtf8();
    lines += "dir "_ba + quoted(folder);
    lines += common(options);
    lines += durability(options.persistence);
    for (const QString &line : options.extraLines)
        lines += line.toUtf8();
    return lines.join('\n') + '\n';
}

} // namespace lab::server
