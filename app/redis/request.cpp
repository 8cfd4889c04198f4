// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/request.h"

#include "app/redis/errors.h"
#include "app/redis/pending_reply.h"

#include <atomic>
#include <utility>

namespace lab::redis {

void Completion::end(std::exception_ptr why)
{
    Q_ASSERT(!ended);
    ended = true;
    fault = std::move(why);
}

void Completion::resume()
{
    if (const auto handle = std::exchange(waiter, {}))
        handle.resume();
}

void Ending::await_resume() const
{
    if (m_completion->fault)
        std::rethrow_exception(m_completion->fault);
}

quint64 nextGroupId()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

quint64 nextConnectionId()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

quint64 nextSequence(qsizetype count)
{
    static std::atomic<quint64> last = 0;
    return last.fetch_add(static_cast<quint64>(count)) + 1;
}

PendingReply::PendingReply(std::shared_ptr<Request> request)
    : m_request(std::move(request))
{
}

bool PendingReply::await_ready() const noexcept
{
    return m_request->ended;
}

void PendingReply::await_suspend(std::coroutine_handle<> waiter) const noexcept
{
    Q_ASSERT_X(!m_request->waiter, "PendingReply", "two coroutines wait for one reply");
    m_request->waiter = waiter;
}

Reply PendingReply::await_resume() const
{
    if (m_request->fault)
        std::rethrow_exception(m_request->fault);
    return m_request->reply.orThrow();
}

} // namespace lab::redis
