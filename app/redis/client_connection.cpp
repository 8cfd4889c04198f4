// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// How a Client's connection comes, goes, and comes back.
#include "app/redis/client_private.h"
#include "app/redis/errors.h"

#include <algorithm>
#include <iterator>

namespace lab::redis {

bool Client::Private::isAwayForLong() const
{
    return keepsTrying && state != State::Connected && Clock::now() - lostAt >= options.commandTimeout;
}

void Client::Private::connectIfNeeded()
{
    if (state != State::Disconnected || retryTimer.isActive())
        return;
    connection.open();
    setState(State::Connecting, {});
}

void Client::Private::opened()
{
    backoff.reset();
    keepsTrying = true;
    lastLoss = {};
    quietSince = Clock::now();
    for (const auto &request : waiting)
        write(request);
    waiting.clear();
    connection.flush();
    const QPointer<Client> alive = q;
    setState(State::Connected, {});
    if (alive)
        settle();
}

void Client::Private::lost(const Loss &loss)
{
    lastLoss = loss;
    if (state == State::Connected)
        lostAt = Clock::now();
    // The server refused us for good, or never was there: those who wait want to know now, not at their deadline.
    if (loss.isLastingRefusal())
        keepsTrying = false;
    failAllUnderWay(loss);
    if (!keepsTrying || !loss.serverError.isEmpty())
        failAll(waiting, loss, false);
    failHopeless(loss);
    watchNextDeadline();
    // Also when nobody waits, so that a loop which tries again at once does not become a storm of connections.
    retryTimer.start(keepsTrying ? backoff.next() : Backoff::First);
    const QPointer<Client> alive = q;
    setState(State::Disconnected, loss.message);
    if (alive)
        settle();
}

void Client::Private::drop(const QString &reason)
{
    if (state == State::Closed || state == State::Disconnected)
        return;
    connection.close();
    keepsTrying = false;
    const Loss loss{reason, {}};
    failAllUnderWay(loss);
    const QPointer<Client> alive = q;
    setState(State::Disconnected, reason);
    if (alive && !waiting.empty())
        connectIfNeeded();
    if (alive)
        settle();
}

void Client::Private::abandon(const RequestPtr &request, const QString &reason)
{
    if (request->ended)
        return;
    const auto at = std::find(waiting.begin(), waiting.end(), request);
    if (at == waiting.end()) {
        drop(reason);
        return;
    }
    waiting.erase(at);
    fail(request, reason, Loss{reason, {}}.toException(false));
    settle();
}

void Client::Private::close()
{
    if (state == State::Closed)
        return;
    connection.close();
    retryTimer.stop();
    deadlineTimer.stop();
    const Loss loss{tr("The connection to %1 was closed.").arg(endpoint.display()), {}};
    failAllUnderWay(loss);
    failAll(waiting, loss, false);
    const QPointer<Client> alive = q;
    setState(State::Closed, loss.message);
    if (alive)
        settle();
}

void Client::Private::failAllUnderWay(const Loss &loss)
{
    failAll(sent, loss, true);
    hasLostBinding = hasLostBinding || hasTransaction || hasOtherDatabase || hasOtherUser;
    hasTransaction = hasOtherDatabase = hasOtherUser = false;
    if (hasLostBinding && !unwritten.empty()) {
        hasLostBinding = false;
        failAll(unwritten, bindingLoss(), false);
    }
    // What the socket never took cannot have run: it goes back to the front of the queue, in order.
    for (; !unwritten.empty(); unwritten.pop_back()) {
        if (!unwritten.back()->ended)
            waiting.push_front(std::move(unwritten.back()));
    }
}

void Client::Private::failAll(std::deque<RequestPtr> &requests, const Loss &loss, bool mayHaveRun)
{
    for (const auto &request : requests) {
        if (!request->ended)
            fail(request, loss.message, loss.toException(mayHaveRun));
    }
    requests.clear();
}

void Client::Private::failHopeless(const Loss &loss)
{
    const auto hopeless = std::stable_partition(waiting.begin(), waiting.end(),
                                                [](const RequestPtr &request) { return !request->hopesForLittle; });
    std::deque<RequestPtr> given(std::make_move_iterator(hopeless), std::make_move_iterator(waiting.end()));
    waiting.erase(hopeless, waiting.end());
    failAll(given, loss, false);
}

void Client::Private::setState(State next, const QString &reason)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(next, reason);
}

} // namespace lab::redis
