// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/backoff.h"
#include "app/redis/connection.h"
#include "app/redis/request.h"
#include "app/redis/subscriber.h"

#include <QPointer>
#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

namespace lab::redis {

/// SUBSCRIBE, PSUBSCRIBE or one of their opposites, until the server confirms it.
struct Subscription : Completion
{
    Command command;
    bool isAgain = false; ///< after a loss; nobody waits for it, and it is not given up
    Clock::time_point deadline;
    Clock::time_point sentAt; ///< none until it is written
    QDateTime time;
};

struct Subscriber::Private final : Connection::Listener
{
    using SubscriptionPtr = std::shared_ptr<Subscription>;

    Private(Subscriber *subscriber, Endpoint where, Client::Options given);

    std::shared_ptr<Completion> ask(Command command, const Command &opposite);
    void close();

    bool received(Reply &&reply) override;
    void flushed(Clock::time_point) override {}
    void opened() override;
    void readEnded() override { settle(); }
    void lost(const Loss &loss) override;

    void connectIfNeeded();
    void write(const SubscriptionPtr &subscription);
    bool isConfirmation(const Reply &reply) const;
    void confirm(const Reply &reply);
    void record(const Subscription &subscription, const Reply &reply, const QString &fault);
    void fail(const SubscriptionPtr &subscription, std::exception_ptr fault);
    void end(const SubscriptionPtr &subscription, std::exception_ptr fault);
    void failUnsent(const Loss &loss);
    void checkDeadlines();
    void setState(Client::State next, const QString &reason);
    void settle();

    Subscriber *const q;
    const Endpoint endpoint;
    const Client::Options options;
    const quint64 id = nextConnectionId();
    Client::State state = Client::State::Disconnected;
    bool keepsTrying = false;
    Loss lastLoss;
    Backoff backoff;
    Connection connection;
    QTimer retryTimer;
    QTimer deadlineTimer;
    QList<Command> wanted;              ///< what to subscribe to again after a loss
    std::deque<SubscriptionPtr> unsent; ///< waits for a connection
    std::deque<SubscriptionPtr> sent;   ///< the server confirms in this order
    std::vector<SubscriptionPtr> ended;
    std::vector<PubSubMessage> messages;
    std::vector<CommandRecord> records;
    std::vector<std::pair<QByteArray, QString>> refused; ///< channel and reason
};

} // namespace lab::redis
