// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"

namespace lab::redis {

struct PubSubMessage
{
    QByteArray pattern; ///< empty for plain SUBSCRIBE
    QByteArray channel;
    QByteArray payload;
    QDateTime time; ///< when it was read
};

/// SUBSCRIBE and PSUBSCRIBE on a connection of their own (https://redis.io/docs/manual/pubsub). After a loss it
/// reconnects and subscribes again, and goes on trying until unsubscribe() or close(); what was published meanwhile is
/// gone, as Pub/Sub promises nothing else.
class Subscriber : public QObject
{
    Q_OBJECT

public:
    explicit Subscriber(Endpoint endpoint, Client::Options options = {}, QObject *parent = nullptr);
    ~Subscriber() override;

    /// Resume when the server has confirmed; throw as Client::command does.
    QCoro::Task<void> subscribe(QByteArray channel);
    QCoro::Task<void> psubscribe(QByteArray pattern);
    QCoro::Task<void> unsubscribe(QByteArray channel);
    QCoro::Task<void> punsubscribe(QByteArray pattern);
    void close();
    /// Off: it reads nothing, as somebody who is busy with something else. What is published waits at the server, up to
    /// its output buffer limit (client-output-buffer-limit), which ends the connection. One that is made anew reads.
    void setReading(bool on);

Q_SIGNALS:
    void message(const lab::redis::PubSubMessage &message);
    /// Each SUBSCRIBE, PSUBSCRIBE and their opposites, as it is confirmed, refused or given up; those that are sent
    /// once more after a loss too.
    void recorded(const lab::redis::CommandRecord &record);
    /// After a loss the server did not let us subscribe again (a right was withdrawn). Tried again after the next loss.
    void refused(const QByteArray &channel, const QString &reason);
    void stateChanged(lab::redis::Client::State state, const QString &reason);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lab::redis

Q_DECLARE_METATYPE(lab::redis::PubSubMessage)
