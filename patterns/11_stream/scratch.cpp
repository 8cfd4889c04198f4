// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/11_stream/scratch.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/11_stream/pattern.h"

#include <algorithm>

namespace lab::patterns::stream {

using redis::makeCommand;

namespace {

const QByteArray Group = "workers";

} // namespace

QByteArrayList ScratchStream::ids(qint64 first, qint64 last)
{
    QByteArrayList ids;
    for (qint64 i = first; i <= last; ++i)
        ids.append(QByteArray::number(i) + "-0");
    return ids;
}

QList<redis::Command> ScratchStream::filled(qint64 entries, qint64 poison) const
{
    QList<redis::Command> commands;
    for (qint64 i = 1; i <= entries; ++i)
        commands.append(
            makeCommand("XADD", key, ids(i, i).first(), "type", i == poison ? "poison" : "job", "number", i));
    return commands << makeCommand("XGROUP", "CREATE", key, Group, 0);
}

redis::Command ScratchStream::given(const QByteArray &consumer, qint64 count) const
{
    return makeCommand("XREADGROUP", "GROUP", Group, consumer, "COUNT", count, "STREAMS", key, ">");
}

redis::Command ScratchStream::acknowledged(qint64 count) const
{
    return makeCommand("XACK", key, Group) + ids(1, count);
}

redis::Command ScratchStream::delivered(const QByteArray &consumer, qint64 entry, qint64 times) const
{
    return makeCommand("XCLAIM", key, Group, consumer, 0, ids(entry, entry).first(), "RETRYCOUNT", times);
}

redis::Command ScratchStream::trimmedTo(qint64 first) const
{
    return makeCommand("XTRIM", key, "MINID", first);
}

redis::Command ScratchStream::movedTo(const QByteArray &id) const
{
    return makeCommand("XGROUP", "SETID", key, Group, id);
}

bool StreamNow::isPending(const QByteArrayList &ids) const
{
    return std::any_of(ids.begin(), ids.end(), [this](const QByteArray &id) { return pending.contains(id); });
}

QString StreamNow::text() const
{
    return tr("In the stream: %1. Pending: %2.").arg(countText(there.size()), countText(pending.size()));
}

QCoro::Task<StreamNow> lookAt(Run &run, QByteArray name)
{
    const auto key = run.keys().key(name);
    Stream stream(run.redis());
    StreamNow now;
    const auto groups = co_await stream.groups(key);
    for (const auto &group : groups) {
        if (group.name != Group)
            continue;
        now.last = group.lastId.split('-')[0].toLongLong();
        const auto pending = co_await run.redis().command("XPENDING", key, Group, "-", "+", 1000);
        for (const auto &each : pending.elements())
            now.pending.append(each[0].text());
    }
    const auto entries = co_await stream.range(key, "-", "+", 1000);
    for (const auto &entry : entries)
        now.there.append(entry.id);
    co_return now;
}

} // namespace lab::patterns::stream
