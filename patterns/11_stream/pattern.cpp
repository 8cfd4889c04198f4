// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/11_stream/pattern.h"

#include "app/redis/groups.h"

#include <QtEndian>

namespace lab::patterns::stream {

using namespace Qt::StringLiterals;
using redis::makeCommand;
using redis::Reply;

namespace {

constexpr qint64 ShownPending = 10;

/// What XINFO says, by its names: newer servers say more.
QMap<QByteArray, Reply> saidBy(const Reply &reply)
{
    QMap<QByteArray, Reply> said;
    for (qsizetype i = 0; i + 1 < reply.size(); i += 2)
        said.insert(reply[i].text(), reply[i + 1]);
    return said;
}

GroupState groupOf(const Reply &reply, const QMap<QByteArray, Reply> &stream)
{
    const auto said = saidBy(reply);
    GroupState group{said["name"].text(), said["consumers"].count(), said["pending"].count(),
                     said["last-delivered-id"].text()};
    if (!said["lag"].isNull()) // before 7.0 there was none, and after XDEL the server does not know
        group.lag = said["lag"].count();
    // What has gone from the stream before it was delivered may be counted along, and up to 7.2 for good. Who has been
    // given the last entry that there ever was waits for none.
    const bool hasAll = group.lastId == stream["last-generated-id"].text();
    const bool hasNothingGone = stream.contains("entries-added") && stream["entries-added"] == stream["length"];
    if (hasAll)
        group.lag = 0;
    group.lagIs = !group.lag ? LagIs::Unknown : hasAll || hasNothingGone ? LagIs::Exact : LagIs::AtMost;
    return group;
}

} // namespace

StreamKeys::StreamKeys(const Keyspace &keys, const QByteArray &name)
    : stream(keys.key("stream:{" + name + '}'))
    , effects(keys.key("stream:{" + name + "}:effects"))
    , dead(keys.key("stream:{" + name + "}:dead"))
{
}

QByteArray idBytes(const QByteArray &text, quint64 number)
{
    const auto parts = text.split('-');
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(parts[0].toULongLong(), bytes.data());
    qToBigEndian(parts.size() > 1 ? parts[1].toULongLong() : number, bytes.data() + 8);
    return bytes;
}

QList<Entry> Stream::entriesOf(const Reply &reply)
{
    QList<Entry> entries;
    for (const auto &each : reply.elements()) {
        if (!each.isNull()) // XAUTOCLAIM before 7.0, of one that has been deleted
            entries.append({each[0].text(), each[1].isNull() ? QByteArrayList() : each[1].texts()});
    }
    return entries;
}

QList<Entry> Stream::readOf(const Reply &reply)
{
    return reply.isNull() ? QList<Entry>() : entriesOf(reply[0][1]);
}

QCoro::Task<Added> Stream::add(Key stream, QByteArrayList words, qint64 maxLength, QByteArray id)
{
    const auto add = makeCommand("XADD", stream, "MAXLEN", "~", maxLength, id) + words;
    const auto replies = co_await redis::pipelined(*m_redis, add, makeCommand("XLEN", stream));
    co_return Added{replies[0].text(), replies[1].count()};
}

QCoro::Task<QList<Entry>> Stream::range(Key stream, QByteArray start, QByteArray end, qint64 count)
{
    co_return entriesOf(co_await m_redis->command("XRANGE", stream, start, end, "COUNT", count));
}

QCoro::Task<qint64> Stream::length(Key stream)
{
    co_return (co_await m_redis->command("XLEN", stream)).count();
}

QCoro::Task<qint64> Stream::trim(Key stream, qint64 maxLength, bool isExact)
{
    const auto trim = makeCommand("XTRIM", stream, "MAXLEN", isExact ? "=" : "~", maxLength);
    co_return (co_await m_redis->send(trim)).count();
}

QCoro::Task<bool> Stream::createGroup(Key stream, QByteArray group, QByteArray start)
{
    try {
        co_return (co_await m_redis->command("XGROUP", "CREATE", stream, group, start, "MKSTREAM")).ok();
    } catch (const redis::ServerError &error) {
        if (error.code() != "BUSYGROUP")
            throw;
    }
    co_return false;
}

QCoro::Task<QList<Entry>> Stream::read(Key stream, Reader reader, qint64 count)
{
    co_return readOf(co_await m_redis->command("XREADGROUP", "GROUP", reader.group, reader.consumer, "COUNT", count,
                                               "STREAMS", stream, ">"));
}

QCoro::Task<qint64> Stream::ack(Key stream, QByteArray group, QByteArray id)
{
    co_return (co_await m_redis->command("XACK", stream, group, id)).count();
}

QCoro::Task<Pending> Stream::pending(Key stream, QByteArray group)
{
    const auto replies = co_await redis::pipelined(*m_redis, makeCommand("XPENDING", stream, group),
                                                   makeCommand("XPENDING", stream, group, "-", "+", ShownPending));
    co_return pendingOf(replies[0], replies[1]);
}

Pending Stream::pendingOf(const Reply &summary, const Reply &entries)
{
    Pending pending{summary[0].count(), summary[1].optionalText(), summary[2].optionalText(), {}, {}};
    if (!summary[3].isNull()) {
        for (const auto &each : summary[3].elements())
            pending.consumers.append({each[0].text(), each[1].integer()});
    }
    for (const auto &each : entries.elements())
        pending.entries.append({each[0].text(), each[1].text(), each[2].count(), each[3].count()});
    return pending;
}

QCoro::Task<Claimed> Stream::claim(Key stream, Reader reader, std::chrono::milliseconds idle, qint64 count,
                                   QByteArray from)
{
    const auto reply = co_await m_redis->command("XAUTOCLAIM", stream, reader.group, reader.consumer, idle.count(),
                                                 from, "COUNT", count);
    co_return Claimed{entriesOf(reply[1]), reply.size() > 2 ? reply[2].texts() : QByteArrayList(), reply[0].text()};
}

QCoro::Task<QList<GroupState>> Stream::groups(Key stream)
{
    const QList<redis::Command> commands{makeCommand("XLEN", stream), makeCommand("XINFO", "STREAM", stream),
                                         makeCommand("XINFO", "GROUPS", stream)};
    const auto replies = (co_await m_redis->transaction(commands)).value_or(QList<Reply>());
    if (replies.value(0).orThrow().count() == 0 && replies.value(1).isError()) // XINFO refuses a key that is not there
        co_return QList<GroupState>();
    co_return groupsOf(replies.value(1).orThrow(), replies.value(2).orThrow());
}

QList<GroupState> Stream::groupsOf(const Reply &stream, const Reply &groups)
{
    const auto state = saidBy(stream);
    QList<GroupState> states;
    for (const auto &each : groups.elements())
        states.append(groupOf(each, state));
    return states;
}

QCoro::Task<Finish> Stream::finish(StreamKeys keys, Reader reader, QByteArray id, bool hasFailed)
{
    const auto *const how = hasFailed ? "failed" : "done";
    const auto reply = co_await redis::scripted(*m_redis, u":/patterns/11_stream/finish.lua"_s, keys.all(),
                                                reader.group, reader.consumer, id, how, MostDeliveries);
    const auto said = fromWord<Finish>(QLatin1StringView(reply.text()));
    if (!said)
        reply.throwUnexpected(u"done …"_s);
    co_return *said;
}

} // namespace lab::patterns::stream
