// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/two_sides.h"

namespace lab::patterns::pubsub {

/// Where messages are published: any bytes. A type of its own, so that it cannot change places with a message.
struct Channel
{
    QByteArray name;
};

/// What is published.
struct Notice
{
    QString message;
    qint64 timestamp = 0; ///< milliseconds since 1970, by the clock of whoever publishes

    /// As of now. What is no text JSON cannot carry: it is written as redis-cli shows it.
    static Notice of(const QByteArray &message);
    static constexpr auto Members = named("message timestamp", &Notice::message, &Notice::timestamp);
};

/// A message as it came.
struct Heard
{
    QByteArray channel;
    std::optional<QByteArray> pattern; ///< by which it came; of SUBSCRIBE none
    QByteArray message;                ///< of a Notice; of anything else the payload as it is, the first 64 KB of it
    std::optional<qint64> timestamp;   ///< of a Notice

    static Heard of(const QByteArray &channel, const QByteArray &payload);
    static constexpr auto Members = named("channel pattern message timestamp", &Heard::channel, &Heard::pattern,
                                          &Heard::message, &Heard::timestamp);
};

/// What somebody listens to: a channel by its name, or all whose names match a glob.
struct Subscription
{
    enum class By { Channel, Pattern };
    By by = By::Channel;
    QByteArray name;
};

/// Notifications by polling: who publishes inserts a row, who wants them asks again and again for what is newer than
/// the last one it has. Rows keep what Pub/Sub loses, until somebody deletes them; who has read one they do not know.
/// The newest 10 000 are kept here. Throws SqlError.
class Twin : public SqlSide
{
public:
    using SqlSide::SqlSide;

    /// The row's id.
    QCoro::Task<qint64> publish(Channel channel, Notice notice);
    /// What a poll finds that was published since `since`, milliseconds since 1970: the newest 1000, in order.
    QCoro::Task<QList<Heard>> publishedSince(Subscription to, qint64 since);

    // What one statement of `connection` does; `lab` is the prefix.
    static qint64 insert(sql::Connection &connection, const QByteArray &lab, const Channel &channel,
                         const QByteArray &payload);
    /// One poll: the id of the newest row after `id`; nothing when there is none.
    static std::optional<qint64> newestAfter(sql::Connection &connection, const QByteArray &lab, const Channel &channel,
                                             qint64 id);
};

} // namespace lab::patterns::pubsub
