// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/reply.h"

#include <coroutine>
#include <memory>

namespace lab::redis {

struct Request;

/// The reply of a command that was sent, to be awaited: `co_await redis.command("GET", key)`. The command is on its way
/// as soon as this exists, so several may be under way at once:
///
///     auto a = redis.command("GET", "a");
///     auto b = redis.command("GET", "b");
///     use(co_await a, co_await b);
///
/// Awaiting gives the reply or throws ServerError, TimeoutError or ConnectionError. Dropping it unawaited is fine: the
/// command still runs. At most one coroutine may wait at a time; awaiting again later gives the same result. The
/// waiting coroutine is resumed straight from the socket's read handler on the client's thread, and may close or delete
/// the client.
class PendingReply
{
public:
    explicit PendingReply(std::shared_ptr<Request> request);

    bool await_ready() const noexcept;
    void await_suspend(std::coroutine_handle<> waiter) const noexcept;
    Reply await_resume() const;

private:
    std::shared_ptr<Request> m_request;
};

} // namespace lab::redis
