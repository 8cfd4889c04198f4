// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/command_text.h"

#include "app/redis/script.h"

#include <QDirIterator>
#include <QHash>
#include <QSet>

namespace lab {

using namespace Qt::StringLiterals;

QString scriptFile(const redis::CommandRecord &record)
{
    static const auto files = [] {
        QHash<QByteArray, QString> all;
        for (QDirIterator each(u":/patterns"_s, {u"*.lua"_s}, QDir::Files, QDirIterator::Subdirectories);
             each.hasNext();) {
            const auto script = redis::Script::fromResource(each.next());
            all.insert({{script.sha(), each.fileName()}, {script.source(), each.fileName()}});
        }
        return all;
    }();
    const bool isScript = record.is("EVALSHA") || record.is("EVAL");
    return isScript ? files.value(record.command.value(1)) : QString();
}

QString commandText(const redis::CommandRecord &record, qsizetype limit)
{
    auto command = record.command;
    if (const auto file = scriptFile(record); record.is("EVAL") && !file.isEmpty())
        command[1] = file.toUtf8();
    return redis::displayCommand(command, limit);
}

bool hasOwnTime(const redis::CommandRecord &record)
{
    return record.group != redis::CommandRecord::Group::Transaction || record.is("EXEC");
}

bool onlyReads(const Event &event)
{
    static const QSet<QByteArray> reads{
        "GET",      "MGET",      "STRLEN", "TTL",    "PTTL",     "TYPE",    "EXISTS", "OBJECT",    "MEMORY", "LLEN",
        "LRANGE",   "LINDEX",    "LPOS",   "HGET",   "HMGET",    "HGETALL", "HLEN",   "HSCAN",     "SCARD",  "SMEMBERS",
        "SSCAN",    "SISMEMBER", "SINTER", "SUNION", "SDIFF",    "ZCARD",   "ZSCORE", "ZRANGE",    "ZRANK",  "ZCOUNT",
        "ZREVRANK", "XLEN",      "XRANGE", "XINFO",  "XPENDING", "INFO",    "PING",   "XREVRANGE", "TIME",   "MULTI"};
    if (const auto *command = commandOf(event))
        return reads.contains(command->command.value(0).toUpper());
    const auto *statement = statementOf(event);
    return !statement || statement->statement.simplified().startsWith(u"SELECT"_s, Qt::CaseInsensitive);
}

} // namespace lab
