// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/10_pubsub/twin.h"

namespace lab::patterns::pubsub {

struct ChannelCount
{
    QByteArray channel;
    qint64 subscribers = 0; ///< by its name; those who come by a pattern are not among them

    static constexpr auto Members = named("channel subscribers", &ChannelCount::channel, &ChannelCount::subscribers);
};

struct Channels
{
    QList<ChannelCount> channels; ///< at most MostListed of them, by name
    qint64 count = 0;             ///< of all that somebody has subscribed to by name
    qint64 patterns = 0;          ///< different ones

    static constexpr auto Members =
        named("channels count patterns", &Channels::channels, &Channels::count, &Channels::patterns);
};

/// Of one channel.
struct Counts
{
    QByteArray channel;
    qint64 subscribers = 0; ///< by its name
    qint64 patterns = 0;    ///< different ones on the server, whether or not they match

    static constexpr auto Members =
        named("channel subscribers patterns", &Counts::channel, &Counts::subscribers, &Counts::patterns);
};

/// Telling whoever listens at this moment: at most once, and nothing is kept.
///
/// PUBLISH is O(N+M): N subscribers of the channel, M patterns that anybody has subscribed to, each of which is
/// compared. It answers for how many subscriptions the message was put into an output buffer, on this server alone:
/// one client with two subscriptions that match counts twice and gets it twice. That somebody has read it nobody is
/// told. Messages of one publisher come in the order in which it sent them over one connection.
///
/// A channel is no key: it has no type, no end and no database number, and needs none of them to be made or removed.
/// Nothing of it is in an RDB file or an AOF. Who is not connected misses it; who reads too slowly is disconnected once
/// its output buffer is over client-output-buffer-limit pubsub (32 MB, or 8 MB for 60 s, unless configured otherwise).
///
/// https://redis.io/docs/latest/develop/interact/pubsub/, https://redis.io/docs/latest/commands/publish/
class PubSub : public RedisSide
{
public:
    using RedisSide::RedisSide;
    static constexpr qsizetype MostListed = 1000;

    /// How many subscriptions it was handed to: 0 when nobody listened, and then it is gone.
    QCoro::Task<qint64> publish(Channel channel, Notice notice);
    /// PUBSUB CHANNELS is O(N) in the channels of the server, and knows of this server alone; then NUMSUB and NUMPAT,
    /// which are not of the same moment.
    QCoro::Task<Channels> channels();
    QCoro::Task<Counts> counts(Channel channel);

    /// `lab:user:{17}:notifications`
    static Channel notificationsOf(const Keyspace &keys, const QByteArray &user);
};

/// How often a connection that has subscribed to these gets a message of `channel`: as the server counts, once by its
/// name and once more by each pattern that matches.
qint64 deliveries(const Channel &channel, const QByteArrayList &names, const QByteArrayList &patterns);

/// What a subscription came to.
struct Listened
{
    QList<Heard> messages; ///< the newest MostKept, in order
    qint64 received = 0;   ///< in all
    qint64 gaps = 0; ///< how often it did not listen: paused, or its connection lost. What it missed it cannot know

    static constexpr qsizetype MostKept = 1000;
    static constexpr auto Members =
        named("messages received gaps", &Listened::messages, &Listened::received, &Listened::gaps);
};

/// Listens on a connection of its own until the live run ends; not while it is paused. A connection that is lost comes
/// back by itself, with its subscription: see redis::Subscriber. Throws when the first SUBSCRIBE fails.
QCoro::Task<Listened> listen(Run &run, Subscription to);

} // namespace lab::patterns::pubsub
