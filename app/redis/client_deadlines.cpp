// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// The time limits of a Client's requests. They share one limit (and a BlockingReader sends one at a time), so the
// queues are in order of their deadlines.
#include "app/redis/client_private.h"
#include "app/redis/errors.h"

#include <algorithm>
#include <utility>

namespace lab::redis {

void Client::Private::checkDeadlines()
{
    const auto now = Clock::now();
    expireWaiting(now);
    expire(sent, now);
    expire(unwritten, now);
    if (isServerSilent(now)) {
        const auto silence = std::chrono::duration_cast<std::chrono::milliseconds>(now - quietSince);
        connection.close();
        lost({tr("The server at %1 has sent nothing for %2 ms, so the connection was dropped.")
                  .arg(endpoint.display(), QString::number(silence.count())),
              tr("Is it busy with a slow command (SLOWLOG GET), paused, or cut off?")});
        return;
    }
    watchNextDeadline();
    settle();
}

void Client::Private::expireWaiting(Clock::time_point now)
{
    while (!waiting.empty() && waiting.front()->deadline <= now) {
        const auto request = std::move(waiting.front());
        waiting.pop_front();
        const auto why = lastLoss.message.isEmpty() ? tr("still connecting") : lastLoss.message;
        const auto message = tr("No connection to %1 within %2 ms: %3")
                                 .arg(endpoint.display(), QString::number(request->limit.count()), why);
        fail(request, message, Loss{message, lastLoss.hint}.toException(false));
    }
}

namespace {

/// For a message: an UNLINK may name hundreds of keys. Cut between words, lest half a secret stays unknown as one.
QString shownCommand(const Command &command)
{
    constexpr qsizetype MostWords = 8, MostBytes = 64;
    const QString text = displayCommand(command.first(std::min(command.size(), MostWords)), MostBytes);
    return command.size() > MostWords ? text + QStringLiteral(" …") : text;
}

} // namespace

void Client::Private::expire(const std::deque<RequestPtr> &requests, Clock::time_point now)
{
    for (const auto &request : requests) {
        if (request->deadline > now)
            break;
        if (request->ended)
            continue;
        const auto message = tr("No reply to %1 within %2 ms; the server may still run it.")
                                 .arg(shownCommand(masked(request->commandAt(request->size() - 1))),
                                      QString::number(request->limit.count()));
        fail(request, message,
             std::make_exception_ptr(
                 TimeoutError(message, tr("Is the server busy, paused or blocked? SLOWLOG GET shows slow commands."))));
    }
}

// Any byte is a sign of life, also one in the middle of a long reply. Its time is taken here: looking at the clock for
// each would be felt.
bool Client::Private::isServerSilent(Clock::time_point now)
{
    if (std::exchange(heardBytes, connection.bytesRead()) != connection.bytesRead())
        quietSince = now;
    return !sent.empty() && sent.front()->ended && now >= silenceDeadline();
}

Clock::time_point Client::Private::silenceDeadline() const
{
    return std::max(quietSince, sent.front()->deadline) + options.commandTimeout;
}

void Client::Private::watchNextDeadline()
{
    if (!waiting.empty())
        deadlineTimer.fireBy(waiting.front()->deadline);
    for (const auto *requests : {&sent, &unwritten}) {
        const auto next =
            std::find_if(requests->begin(), requests->end(), [](const RequestPtr &r) { return !r->ended; });
        if (next != requests->end())
            deadlineTimer.fireBy((*next)->deadline);
    }
    if (!sent.empty() && sent.front()->ended)
        deadlineTimer.fireBy(silenceDeadline());
}

} // namespace lab::redis
