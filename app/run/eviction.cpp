// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/eviction.h"

#include "app/base/fields.h"
#include "app/base/tr.h"
#include "app/keys/scan.h"
#include "app/redis/server_info.h"

#include <algorithm>
#include <limits>

namespace lab {

namespace {

constexpr qint64 Overhead = 1 << 20; // buffers of connections, which count as used memory

/// What INFO says of the room there is, and of whom more could be taken from.
struct Room
{
    /// Under a volatile policy only keys that have a TTL may go.
    bool isVolatile() const { return policy.startsWith("volatile-"); }

    qint64 used = 0;
    qint64 limit = 0; ///< 0: none
    QByteArray policy = {};
    qint64 candidates = 0; ///< keys of all databases that the policy may remove
};

/// `db0:keys=5,expires=2,avg_ttl=1000`: the sum of `what` over all databases.
qint64 countOf(const QByteArray &what, const QByteArray &info)
{
    qint64 count = 0;
    for (const auto &line : info.split('\n')) {
        if (!line.startsWith("db"))
            continue;
        for (const auto &part : line.mid(line.indexOf(':') + 1).split(',')) {
            if (part.startsWith(what + '='))
                count += part.mid(what.size() + 1).trimmed().toLongLong();
        }
    }
    return count;
}

Room roomOf(const redis::Reply &reply)
{
    if (reply.errorCode() == "NOPERM")
        return {};
    const auto text = reply.text();
    const auto info = redis::ServerInfo::parse(text);
    Room room{info.number("used_memory"), info.number("maxmemory"), info.value("maxmemory_policy")};
    room.candidates = countOf(room.isVolatile() ? "expires" : "keys", text);
    return room;
}

bool wouldEvict(const Room &room, qint64 bytes)
{
    const bool evicts = !room.policy.isEmpty() && room.policy != "noeviction";
    return room.limit > 0 && evicts && room.used + bytes + Overhead > room.limit;
}

constexpr qsizetype AskedAtOnce = 1000;

/// How many of `keys` have a TTL. One that the server does not tell of counts as without.
QCoro::Task<qint64> countExpiring(redis::Client *client, Keys keys)
{
    qint64 count = 0;
    for (qsizetype first = 0; first < keys.size(); first += AskedAtOnce) {
        QList<redis::Command> commands;
        for (const auto &key : keys.mid(first, AskedAtOnce))
            commands.append(redis::makeCommand("PTTL", key));
        const auto replies = co_await client->pipeline(commands);
        count += std::count_if(replies.begin(), replies.end(),
                               [](const redis::Reply &reply) { return !reply.isError() && reply.ttl() >= 0; });
    }
    co_return count;
}

/// How many keys under the prefix the policy may remove: those of others are the rest of the candidates.
QCoro::Task<qint64> ownCandidates(Run *run, redis::Client *client, bool isVolatile)
{
    ScanOptions options;
    options.stop = run->stop();
    options.limit = std::numeric_limits<qint64>::max(); // not one of them may pass for somebody else's
    const auto own = co_await scanKeys(*client, run->keys(), options);
    if (!isVolatile)
        co_return own.keys.size();
    co_return co_await countExpiring(client, own.keys);
}

[[noreturn]] void refuse(const Room &room, qint64 bytes, qint64 own)
{
    throw Error(ErrorKind::Server,
                tr("The server would remove keys of others to make room. It uses %1 of %2 bytes (maxmemory), about %3 "
                   "more are to be written, and by its policy %4 it may remove %5 keys, of which at most %6 are the "
                   "lab's.")
                    .arg(QString::number(room.used), QString::number(room.limit), QString::number(bytes),
                         displayText(room.policy), QString::number(room.candidates), QString::number(own)),
                tr("Use a server with more room, such as the program's own, or ask for less. On the command line "
                   "--evict does it all the same."));
}

} // namespace

QCoro::Task<void> refuseEviction(Run &run, qint64 bytes)
{
    if (run.environment().mayEvict)
        co_return;
    // On a connection of its own: what is looked at here belongs to no scenario's transcript.
    redis::Client client(run.environment().endpoint);
    QObject::connect(&run, &Run::overdue, &client, &redis::Client::close, Qt::QueuedConnection);
    const QList<redis::Command> ask{redis::makeCommand("INFO")};
    const auto replies = co_await client.pipeline(ask);
    const auto room = roomOf(replies.first());
    if (!wouldEvict(room, bytes))
        co_return;
    const auto own = co_await ownCandidates(&run, &client, room.isVolatile());
    if (room.candidates > own)
        refuse(room, bytes, own);
}

} // namespace lab
