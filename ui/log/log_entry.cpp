// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_entry.h"

#include "app/base/fields.h"
#include "app/base/tr.h"
#include "app/base/units.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr qsizetype LongestArgument = 64 * 1024, LongestCommand = 128 * 1024, LongestReply = 128 * 1024;
constexpr qsizetype ArgumentCost = 24; ///< bytes that even an empty argument takes
constexpr qint64 LargestTransaction = 1024 * 1024;
constexpr double LatestTime = 1e11; ///< seconds since 1970: what is beyond is none

QByteArray keptOf(const QByteArray &argument)
{
    if (argument.size() <= LongestArgument)
        return argument;
    return argument.first(LongestArgument) + tr("…(%1 bytes)").arg(argument.size()).toUtf8();
}

QByteArray leftOut(const redis::Command &command, qsizetype from)
{
    qsizetype bytes = 0;
    for (qsizetype i = from; i < command.size(); ++i)
        bytes += command.at(i).size();
    const auto left = command.size() - from;
    return counted(left, tr("…(1 more argument, %2 bytes)"),
                   tr("…(%1 more arguments, %2 bytes)", nullptr, formOf(left)))
        .arg(QString::number(bytes))
        .toUtf8();
}

qint64 memoryOf(const redis::Command &command)
{
    qint64 size = 0;
    for (const auto &argument : command)
        size += argument.size() + ArgumentCost;
    return size;
}

/// Shared with the record unless it is large.
redis::Command keptOf(const redis::Command &command)
{
    if (memoryOf(command) <= LongestArgument)
        return command;
    redis::Command kept;
    qsizetype size = 0;
    for (qsizetype i = 0; i < command.size(); ++i) {
        kept.append(keptOf(command.at(i)));
        size += kept.last().size() + ArgumentCost;
        if (size > LongestCommand && i + 1 < command.size()) {
            kept.append(leftOut(command, i + 1));
            break;
        }
    }
    return kept;
}

/// About how much memory it takes, counted no further than needed.
qint64 memoryOf(const redis::Reply &reply, qint64 enough)
{
    qint64 size = qint64(sizeof(reply));
    if (reply.isText())
        return size + reply.text().size();
    if (!reply.isArray())
        return size + (reply.isError() ? reply.errorText().size() : 0);
    for (const auto &element : reply.elements()) {
        if (size > enough)
            break;
        size += memoryOf(element, enough);
    }
    return size;
}

redis::Reply keptOf(const redis::Reply &payload)
{
    if (memoryOf(payload, LongestReply) <= LongestReply)
        return payload;
    return redis::Reply::string(payload.isText() ? keptOf(payload.text()) : payload.display(LongestArgument).toUtf8());
}

qint64 memoryOf(const SentCommands &sent)
{
    qint64 bytes = 0;
    for (const auto &record : sent.records)
        bytes += qint64(sizeof(record)) + memoryOf(record.command) + memoryOf(record.reply, LongestReply);
    return bytes;
}

qint64 memoryOf(const StreamDeed &deed)
{
    qint64 bytes = deed.ids.size() * (ArgumentCost + 16);
    for (const auto &[name, value] : deed.fields)
        bytes += 2 * ArgumentCost + name.size() + value.size();
    return bytes;
}

/// Of the first commands of a transaction, and of EXEC.
void keepLittle(SentCommands &sent)
{
    qint64 bytes = 0;
    for (auto &record : sent.records) {
        record.command = keptOf(record.command);
        if (record.fault.size() > LongestReply)
            record.fault = shortened(record.fault, LongestReply);
    }
    for (qsizetype i = 0; i + 1 < sent.records.size(); ++i) {
        bytes += memoryOf(sent.records.at(i).command);
        if (const auto rest = sent.records.size() - i - 2; bytes > LargestTransaction && rest > 0) {
            sent.records.remove(i + 1, rest);
            sent.left += rest;
        }
    }
}

/// Of fields and ids, as of the arguments of a command.
void keepLittle(StreamDeed &deed)
{
    qint64 bytes = 0;
    for (qsizetype i = 0; i < deed.fields.size(); ++i) {
        auto &[name, value] = deed.fields[i];
        name = keptOf(name);
        value = keptOf(value);
        bytes += 2 * ArgumentCost + name.size() + value.size();
        if (const auto left = deed.fields.size() - i - 1; bytes > LongestCommand && left > 0) {
            deed.fields.resize(i + 1);
            deed.fields.append({tr("…(%1 more)").arg(left).toUtf8(), {}});
        }
    }
    if (memoryOf(deed.ids) > LongestCommand)
        deed.ids = keptOf(deed.ids);
}

} // namespace

LogEntry logEntry(SentCommands sent)
{
    LogEntry entry;
    keepLittle(sent);
    const auto &last = sent.last();
    entry.time = last.time;
    entry.connection = last.connection;
    entry.connectionId = last.connectionId;
    entry.count = sent.count();
    if (memoryOf(last.reply, LongestReply) > LongestReply) {
        entry.reply = last.reply.display(LongestArgument);
        sent.records.last().reply = {};
    }
    entry.bytes = qint64(sizeof(entry)) + memoryOf(sent) + entry.reply.size() * qint64(sizeof(QChar));
    entry.what = std::move(sent);
    return entry;
}

LogEntry logEntry(const redis::CommandRecord &record)
{
    return logEntry(SentCommands{{record}});
}

LogEntry logEntry(const QString &actor, const Message &message)
{
    LogEntry entry;
    auto kept = message;
    kept.channel = keptOf(message.channel);
    kept.payload = keptOf(message.payload);
    entry.time = message.time;
    entry.connection = actor.toUtf8();
    entry.bytes = qint64(sizeof(entry)) + kept.channel.size() + memoryOf(kept.payload, LongestReply);
    entry.what = std::move(kept);
    return entry;
}

LogEntry logEntry(StreamDeed deed, const redis::CommandRecord &by)
{
    LogEntry entry;
    keepLittle(deed);
    entry.time = by.time;
    entry.connection = by.connection;
    entry.connectionId = by.connectionId;
    entry.bytes = qint64(sizeof(entry)) + memoryOf(deed);
    entry.what = std::move(deed);
    return entry;
}

LogEntry logEntry(redis::MonitorLine line)
{
    LogEntry entry;
    line.command = keptOf(line.command);
    if (line.serverTime >= 0 && line.serverTime < LatestTime)
        entry.time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(line.serverTime * 1000), Qt::UTC);
    entry.connection = line.client;
    entry.bytes = qint64(sizeof(entry)) + memoryOf(line.command);
    entry.what = std::move(line);
    return entry;
}

} // namespace lab::ui
