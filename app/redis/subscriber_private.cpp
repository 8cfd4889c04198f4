// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/subscriber_private.h"

#include "app/redis/errors.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lab::redis {

namespace {

bool subscribes(const Command &command)
{
    return command.first() == "SUBSCRIBE" || command.first() == "PSUBSCRIBE";
}

PubSubMessage toMessage(const Reply &reply)
{
    const bool hasPattern = reply.size() == 4;
    return {hasPattern ? reply[1].text() : QByteArray(), reply[hasPattern ? 2 : 1].text(),
            reply[hasPattern ? 3 : 2].text(), QDateTime::currentDateTime()};
}

QString messageOf(const std::exception_ptr &fault)
{
    try {
        std::rethrow_exception(fault);
    } catch (const Error &error) {
        return error.message();
    }
}

bool isMessage(const Reply &reply)
{
    const auto isText = [](const Reply &element) {
        return element.isText();
    };
    if (!reply.isArray() || !std::all_of(reply.elements().begin(), reply.elements().end(), isText))
        return false;
    return (reply.size() == 3 && reply[0].text() == "message") || (reply.size() == 4 && reply[0].text() == "pmessage");
}

} // namespace

Subscriber::Private::Private(Subscriber *subscriber, Endpoint where, Client::Options given)
    : q(subscriber)
    , endpoint(std::move(where))
    , options(std::move(given))
    , connection(endpoint, options.name, options.connectTimeout, *this, subscriber)
    , retryTimer(subscriber)
    , deadlineTimer(subscriber)
{
    retryTimer.setSingleShot(true);
    deadlineTimer.setSingleShot(true);
    QObject::connect(&retryTimer, &QTimer::timeout, q, [this] { connectIfNeeded(); });
    QObject::connect(&deadlineTimer, &QTimer::timeout, q, [this] { checkDeadlines(); });
}

std::shared_ptr<Completion> Subscriber::Private::ask(Command command, const Command &opposite)
{
    auto subscription = std::make_shared<Subscription>();
    if (state == Client::State::Closed) {
        const Loss loss{tr("The connection to %1 has been closed.").arg(endpoint.display()), {}};
        subscription->end(loss.toException(false));
        return subscription;
    }
    wanted.removeAll(subscribes(command) ? command : opposite);
    if (subscribes(command))
        wanted.append(command);
    subscription->command = std::move(command);
    subscription->deadline = Clock::now() + options.commandTimeout;
    if (!deadlineTimer.isActive())
        deadlineTimer.start(options.commandTimeout);
    if (connection.isOpen()) {
        write(subscription);
        connection.flush();
    } else {
        unsent.push_back(subscription);
        connectIfNeeded();
    }
    return subscription;
}

void Subscriber::Private::write(const SubscriptionPtr &subscription)
{
    subscription->sentAt = Clock::now();
    subscription->time = QDateTime::currentDateTimeUtc();
    connection.append(subscription->command);
    sent.push_back(subscription);
}

bool Subscriber::Private::isConfirmation(const Reply &reply) const
{
    if (sent.empty() || !reply.isArray() || reply.size() != 3 || !reply[0].isText() || !reply[1].isText())
        return false;
    const auto &command = sent.front()->command;
    return reply[0].text().compare(command[0], Qt::CaseInsensitive) == 0 && reply[1].text() == command[1];
}

bool Subscriber::Private::received(Reply &&reply)
{
    if (isMessage(reply))
        messages.push_back(toMessage(reply));
    else if (isConfirmation(reply) || (reply.isError() && !sent.empty()))
        confirm(reply);
    else
        return false;
    return true;
}

void Subscriber::Private::confirm(const Reply &reply)
{
    const auto subscription = std::move(sent.front());
    sent.pop_front();
    if (subscription->ended)
        return;
    record(*subscription, reply, {});
    if (reply.isError() && subscription->isAgain)
        refused.push_back({subscription->command[1], ServerError(reply.errorText()).message()});
    else if (reply.isError())
        end(subscription, std::make_exception_ptr(ServerError(reply.errorText())));
    else
        end(subscription, {});
}

void Subscriber::Private::fail(const SubscriptionPtr &subscription, std::exception_ptr fault)
{
    record(*subscription, {}, messageOf(fault));
    end(subscription, std::move(fault));
}

void Subscriber::Private::end(const SubscriptionPtr &subscription, std::exception_ptr fault)
{
    if (fault && !subscription->isAgain)
        wanted.removeAll(subscription->command);
    subscription->end(std::move(fault));
    ended.push_back(subscription);
}

void Subscriber::Private::record(const Subscription &subscription, const Reply &reply, const QString &fault)
{
    const bool wasSent = subscription.time.isValid();
    const auto now = Clock::now();
    CommandRecord record;
    record.sequence = nextSequence();
    record.connection = options.name;
    record.connectionId = id;
    record.command = subscription.command;
    record.reply = reply;
    record.fault = fault;
    record.wasSent = wasSent;
    record.sentAt = wasSent ? subscription.sentAt : now;
    record.answeredAt = fault.isEmpty() ? connection.readTime() : now;
    record.time = wasSent ? subscription.time : QDateTime::currentDateTimeUtc();
    records.push_back(std::move(record));
}

void Subscriber::Private::checkDeadlines()
{
    const auto now = Clock::now();
    const auto isLate = [now](const SubscriptionPtr &s) {
        return !s->ended && s->deadline <= now;
    };
    while (!unsent.empty() && isLate(unsent.front())) {
        const auto subscription = std::move(unsent.front());
        unsent.pop_front();
        const auto message = tr("No connection to %1: %2").arg(endpoint.display(), lastLoss.message);
        fail(subscription, Loss{message, lastLoss.hint}.toException(false));
    }
    bool isSilent = false;
    for (const auto &subscription : sent) {
        if (!isLate(subscription))
            continue;
        isSilent = true;
        const auto message =
            tr("No reply to %1 within %2 ms.")
                .arg(displayCommand(subscription->command, 64), QString::number(options.commandTimeout.count()));
        fail(subscription, std::make_exception_ptr(TimeoutError(message, tr("Is the server busy or paused?"))));
    }
    if (!unsent.empty() || !sent.empty())
        deadlineTimer.start(options.commandTimeout / 4);
    if (!isSilent) {
        settle();
        return;
    }
    // A late confirmation could no longer be told from others: start afresh.
    connection.close();
    lost({tr("The server at %1 did not confirm a subscription.").arg(endpoint.display()), {}});
}

void Subscriber::Private::settle()
{
    const QPointer<Subscriber> alive = q;
    const auto ready = std::exchange(ended, {});
    const auto refusals = std::exchange(refused, {});
    const auto arrived = std::exchange(messages, {});
    for (const auto &record : std::exchange(records, {})) {
        if (!alive)
            break;
        Q_EMIT q->recorded(record);
    }
    for (const auto &message : arrived) {
        if (!alive)
            break;
        Q_EMIT q->message(message);
    }
    for (const auto &[channel, reason] : refusals) {
        if (!alive)
            break;
        Q_EMIT q->refused(channel, reason);
    }
    for (const auto &subscription : ready)
        subscription->resume();
}

} // namespace lab::redis
