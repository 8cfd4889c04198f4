// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/groups.h"

#include "app/base/tr.h"

namespace lab::redis {

namespace {

const QList<Reply> &withoutErrors(const QList<Reply> &replies)
{
    for (const auto &reply : replies)
        reply.orThrow();
    return replies;
}

} // namespace

QCoro::Task<QList<Reply>> pipelined(Client &redis, QList<Command> commands)
{
    const auto replies = co_await redis.pipeline(commands);
    co_return withoutErrors(replies);
}

QCoro::Task<QList<Reply>> transacted(Client &redis, QList<Command> commands)
{
    const auto replies = co_await redis.transaction(commands);
    if (!replies)
        Reply().throwUnexpected(tr("the replies of a transaction"));
    co_return withoutErrors(*replies);
}

} // namespace lab::redis
