// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/05_counter/twin.h"

namespace lab::patterns::counter {

/// The keys of one post. They share its hash tag, so that scripts may touch several of them on a cluster.
struct PostKeys
{
    PostKeys(const Keyspace &keys, PostId post);

    Key views;    ///< `lab:post:{1}:views`, a number
    Key batch;    ///< `…:views:batch`, a hash: what was counted and is on its way to the database
    Key likes;    ///< `…:likes`, a number
    Key users;    ///< `…:liked_users`, a set
    Key visitors; ///< `…:visitors`, a HyperLogLog
};

/// Views taken out of the counter, under an id by which the database knows whether it has added them.
struct Batch
{
    QString id;
    qint64 views = 0;
};

/// Counting what many do at once. All of it is O(1), and none of it loses a count while the server stands.
///
/// * A view is INCR, one command that reads and writes: two at once cannot both read the same number. Counts are signed
///   64-bit integers; beyond them INCR fails. The post is not looked up, since that would cost the query that is saved.
/// * A like is a toggle, decided and written in one script: of two clicks at once the second undoes the first.
/// * A visitor is counted once by a HyperLogLog: at most 12 KB however many there are (about 14 KB of memory, as the
///   server allots it), with a standard error of 0.81 %
///   (https://redis.io/docs/latest/develop/data-types/probabilistic/hyperloglogs/). Who they were it cannot say.
/// * A flush moves the views into the database by steps of which each may be done again (write-behind): they are set
///   aside under an id, added where that id has not been seen, and dropped. After a crash anywhere the next flush ends
///   what was begun; nothing is lost by it and nothing added twice.
///
/// Not guaranteed: what the server itself forgets. With AOF everysec a crash of the machine may cost about the last
/// second, with RDB any crash all since the last snapshot, a failover what the replica had not heard
/// (https://redis.io/docs/latest/operate/oss_and_stack/management/persistence/). A server that comes back with older
/// data may also count twice: views that had been moved are in the counter again, without the id that they had. After
/// a timeout nobody knows whether INCR has run: sending it again may count twice.
class Counter
{
public:
    explicit Counter(Run &run);
    Counter(redis::Client &redis, PostTable posts, Keyspace keys);

    /// `life` in seconds is given to a counter without an end. That of one which has one stays as it is.
    QCoro::Task<Views> view(PostId post, std::optional<qint64> life = {});

    QCoro::Task<Like> like(PostId post, QByteArray user);

    /// How many different visitors there were about, this one included.
    QCoro::Task<qint64> uniqueView(PostId post, QByteArray visitor);

    struct Stats
    {
        qint64 redis = 0;  ///< views counted and not in the database yet, a batch on its way included
        qint64 sqlite = 0; ///< views in the database

        static constexpr auto Members = named("redis sqlite", &Stats::redis, &Stats::sqlite);
    };
    /// Nothing when there is no such post. Not of one moment: a flush that comes in between may be in both, or in none.
    QCoro::Task<std::optional<Stats>> stats(PostId post);

    /// Nothing, and nothing done, when there is no such post. The views counted after its first step stay for the next
    /// flush.
    QCoro::Task<std::optional<Flush>> flush(PostId post);

    // The steps of a flush. `id` is for a new batch; nothing when there is nothing to move.
    QCoro::Task<std::optional<Batch>> setAside(PostId post, QString id);
    QCoro::Task<void> drop(PostId post, Batch batch);

private:
    redis::Client &m_redis;
    PostTable m_posts;
    Keyspace m_keys;
};

} // namespace lab::patterns::counter
