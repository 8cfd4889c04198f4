// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/commands.h"

#include "app/base/tr.h"

namespace lab::patterns::basic {

namespace {

const QList<redis::Reply> &withoutErrors(const QList<redis::Reply> &replies)
{
    for (const auto &reply : replies)
        reply.orThrow();
    return replies;
}

} // namespace

QCoro::Task<QList<redis::Reply>> pipelined(redis::Client &redis, QList<redis::Command> commands)
{
    const auto replies = co_await redis.pipeline(commands);
    co_return withoutErrors(replies);
}

QCoro::Task<QList<redis::Reply>> transacted(redis::Client &redis, QList<redis::Command> commands)
{
    const auto replies = co_await redis.transaction(commands);
    if (!replies) // no key is watched here
        redis::Reply().throwUnexpected(tr("the replies of a transaction"));
    co_return withoutErrors(*replies);
}

} // namespace lab::patterns::basic
