// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/remove.h"

#include "app/base/fields.h"
#include "app/base/tr.h"
#include "app/keys/hash_slot.h"
#include "app/keys/scan.h"

#include <map>

namespace lab {

namespace {

constexpr qsizetype MostNames = 1000; // in one command: the server does nothing else meanwhile

QList<redis::Command> unlinkCommands(const Keys &keys)
{
    std::map<int, redis::Command> open; // the command of each slot that still takes names
    QList<redis::Command> commands;
    for (const auto &key : keys) {
        auto &command = open[hashSlot(key)];
        if (command.isEmpty())
            command.append("UNLINK");
        command.append(key.name);
        if (command.size() > MostNames)
            commands.append(std::exchange(command, {}));
    }
    for (const auto &[slot, command] : open) {
        if (!command.isEmpty())
            commands.append(command);
    }
    return commands;
}

} // namespace

void requireOwn(const Keyspace &keyspace, const Keys &keys, ErrorKind kind)
{
    for (const auto &key : keys) {
        if (!keyspace.owns(key))
            throw Error(kind,
                        tr("The key %1 does not begin with %2: it is somebody else's, and nothing is done to it.")
                            .arg(displayText(key.name), displayText(keyspace.prefix())),
                        kind == ErrorKind::Server ? tr("The server listed it although only the prefix was asked for: "
                                                       "does something in between change its replies?")
                                                  : QString());
    }
}

QCoro::Task<qint64> removeKeys(redis::Client &client, Keyspace keyspace, Keys keys)
{
    requireOwn(keyspace, keys, ErrorKind::Internal);
    qint64 removed = 0;
    if (keys.isEmpty())
        co_return removed;
    const auto commands = unlinkCommands(keys);
    const auto replies = co_await client.pipeline(commands);
    for (const auto &reply : replies)
        removed += reply.count();
    co_return removed;
}

QCoro::Task<qint64> removeAllKeys(redis::Client &client, Keyspace keyspace, std::stop_token stop,
                                  std::function<void(qint64 scanned, qint64 total)> progressed)
{
    qint64 removed = 0;
    for (;;) {
        ScanOptions options;
        options.stop = stop;
        options.progressed = progressed;
        const auto listing = co_await scanKeys(client, keyspace, options);
        const auto now = co_await removeKeys(client, keyspace, listing.keys);
        removed += now;
        if (listing.complete)
            co_return removed;
        if (now == 0)
            throw Error(ErrorKind::Server, tr("The server lists keys that it does not remove, such as %1.")
                                               .arg(displayText(listing.keys.first().name)));
    }
}

} // namespace lab
