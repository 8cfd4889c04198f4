// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/subscriber.h"
#include "app/sse/listener.h"

#include <QHash>

#include <functional>
#include <vector>

namespace lab::sse {

/// A channel of Redis with those who listen to it.
struct Channel
{
    QByteArray name;
    std::vector<Listener *> listeners;
    qint64 messages = 0; ///< since the first of them
    enum class State { Asked, Confirmed, Lost } state = State::Asked;
};
using ChannelPtr = std::shared_ptr<Channel>;

/// Brings what is published to those who listen, all over one connection. A channel is subscribed to for its first
/// listener, and no longer after its last.
class Channels : public QObject
{
    Q_OBJECT

public:
    Channels(redis::Endpoint endpoint, qsizetype largestMessage);

    /// It is granted or refused now or later.
    void join(Listener &listener);
    void leave(Listener &listener);

Q_SIGNALS:
    void messageCame();
    void granted(const QByteArray &channel);
    void lost(const QString &reason);
    void back();

private:
    QCoro::Task<void> ask(ChannelPtr channel);
    QCoro::Task<void> unsubscribe(QByteArray name);
    ChannelPtr add(const QByteArray &name);
    void forget(const ChannelPtr &channel);
    void confirm(const ChannelPtr &channel);
    void grantAll(const ChannelPtr &channel);
    void refuseAll(const ChannelPtr &channel, const QString &reason);
    void bring(const redis::PubSubMessage &message);
    void noteState(redis::Client::State state, const QString &reason);
    void noteRecord(const redis::CommandRecord &record);
    void noteRefusal(const QByteArray &name, const QString &reason);

    const qsizetype m_largestMessage;
    QHash<QByteArray, ChannelPtr> m_channels;
    bool m_isLost = false;
    redis::Subscriber m_subscriber; // the last member: its end resumes coroutines that use the others
};

} // namespace lab::sse
