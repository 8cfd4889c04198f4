// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// How a Subscriber's connection comes, goes, and comes back with its subscriptions.
#include "app/redis/subscriber_private.h"

#include <algorithm>

namespace lab::redis {

void Subscriber::Private::connectIfNeeded()
{
    if (state != Client::State::Disconnected || retryTimer.isActive())
        return;
    connection.open();
    setState(Client::State::Connecting, {});
}

void Subscriber::Private::opened()
{
    backoff.reset();
    keepsTrying = true;
    lastLoss = {};
    const auto isAskedFor = [this](const Command &command) {
        return std::any_of(unsent.begin(), unsent.end(), [&](const auto &s) { return s->command == command; });
    };
    for (const auto &command : wanted) {
        if (isAskedFor(command))
            continue;
        auto again = std::make_shared<Subscription>();
        again->command = command;
        again->isAgain = true;
        again->deadline = Clock::now() + options.commandTimeout;
        write(again);
    }
    for (const auto &subscription : unsent)
        write(subscription);
    unsent.clear();
    if (!sent.empty() && !deadlineTimer.isActive())
        deadlineTimer.start(options.commandTimeout);
    connection.flush();
    const QPointer<Subscriber> alive = q;
    setState(Client::State::Connected, {});
    if (alive)
        settle();
}

void Subscriber::Private::lost(const Loss &loss)
{
    lastLoss = loss;
    if (loss.isLastingRefusal())
        keepsTrying = false;
    // Subscribing twice does no harm, so what was not confirmed is simply asked for again.
    for (; !sent.empty(); sent.pop_back()) {
        if (!sent.back()->ended && !sent.back()->isAgain) // those come from `wanted` anyway
            unsent.push_front(std::move(sent.back()));
    }
    if (keepsTrying)
        retryTimer.start(backoff.next());
    else
        failUnsent(loss);
    const QPointer<Subscriber> alive = q;
    setState(Client::State::Disconnected, loss.message);
    if (alive)
        settle();
}

void Subscriber::Private::close()
{
    if (state == Client::State::Closed)
        return;
    connection.close();
    retryTimer.stop();
    deadlineTimer.stop();
    const Loss loss{tr("The connection to %1 was closed.").arg(endpoint.display()), {}};
    std::move(sent.begin(), sent.end(), std::back_inserter(unsent));
    sent.clear();
    failUnsent(loss);
    const QPointer<Subscriber> alive = q;
    setState(Client::State::Closed, loss.message);
    if (alive)
        settle();
}

void Subscriber::Private::failUnsent(const Loss &loss)
{
    for (const auto &subscription : unsent) {
        if (!subscription->ended)
            fail(subscription, loss.toException(false));
    }
    unsent.clear();
}

void Subscriber::Private::setState(Client::State next, const QString &reason)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(next, reason);
}

} // namespace lab::redis
