// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"

namespace lab::redis {

// Client::pipeline() and transaction() for groups of commands that must all succeed: they throw the first error among
// the replies, as a ServerError. The commands beside it have run all the same, since Redis does not roll back.

/// One write, one read, but others' commands may run in between.
QCoro::Task<QList<Reply>> pipelined(Client &redis, QList<Command> commands);

/// MULTI … EXEC: the replies are all of one moment. Not for a connection that watches a key: there EXEC may answer nil,
/// which is a ProtocolError here.
QCoro::Task<QList<Reply>> transacted(Client &redis, QList<Command> commands);

/// `co_await pipelined(redis, makeCommand("GET", key), makeCommand("TTL", key))`
template <std::same_as<Command>... More>
QCoro::Task<QList<Reply>> pipelined(Client &redis, Command first, More... more)
{
    return pipelined(redis, QList<Command>{std::move(first), std::move(more)...});
}

template <std::same_as<Command>... More>
QCoro::Task<QList<Reply>> transacted(Client &redis, Command first, More... more)
{
    return transacted(redis, QList<Command>{std::move(first), std::move(more)...});
}

/// `co_await scripted(redis, path, keys, owner, 30)`: the compiled-in script `path`, with arguments as a command takes
/// them. See Client::script().
template <typename... Arguments>
QCoro::Task<Reply> scripted(Client &redis, const QString &path, Keys keys, Arguments &&...arguments)
{
    return redis.script(Script::fromResource(path), std::move(keys),
                        makeCommand(std::forward<Arguments>(arguments)...));
}

template <typename... Arguments>
QCoro::Task<Reply> scripted(Client &redis, const QString &path, const Key &key, Arguments &&...arguments)
{
    return scripted(redis, path, Keys{key}, std::forward<Arguments>(arguments)...);
}

} // namespace lab::redis
