// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/09_ranking/twin.h"

namespace lab::patterns::ranking {

/// The keys of one board. They share its hash tag, so that scripts may touch several of them on a cluster.
struct BoardKeys
{
    explicit BoardKeys(const Keyspace &keys);

    Key scores;   ///< `lab:leaderboard:{global}`, a sorted set: names and their scores
    Key first;    ///< `…:first`, a sorted set: names, and of each its score and its arrival in one number
    Key arrivals; ///< `…:arrivals`, how many changes of scores that one has seen
};

/// A score and an arrival in one number: the higher score is ahead, and of equal ones the smaller arrival. Exact while
/// `points` is within ±MostPoints and `arrival` below Arrivals.
double encoded(qint64 points, qint64 arrival);
/// The score in it.
double pointsIn(double encoded);

/// A ranking that is always in order. For N players:
///
/// * A score changes by ZADD XX INCR, O(log N): one command that reads, adds and writes, so two games that end at once
///   both count, and that makes no player of a name that is not there.
/// * The first M are read by ZRANGE REV (known as ZREVRANGE before Redis 6.2), O(log N + M). A rank is ZREVRANK,
///   O(log N), a shared one ZCOUNT of the higher scores, O(log N), too.
/// * What has to be of one moment is asked in one: the neighbours of a player by a script, since between a ZREVRANK and
///   a ZRANGE the player may have moved.
///
/// Of equal scores the name with the greater bytes is ahead (`Zoe` of `Ann`, `ann` of `Zoe`): the server orders equals
/// by memcmp() of the members, and the highest come first here. On the board Ties::First the one who reached the score
/// first is ahead; score() keeps that by a script. Which was first is told by a number that counts the changes, not by
/// a clock: two in one second, or a clock set back, do no harm. It holds 67 million changes, then refuses.
///
/// Scores are doubles: whole numbers are exact up to 2^53, 0.1 never was
/// (https://redis.io/docs/latest/develop/data-types/sorted-sets/). Not guaranteed: that a score was earned, which is
/// the server's of the game to check; that two pages fit together, see page() and after(); what the server itself
/// forgets, as its persistence is set. After a timeout nobody knows whether the points were added.
class Leaderboard
{
public:
    explicit Leaderboard(Run &run);
    Leaderboard(redis::Client &redis, const Keyspace &keys);

    /// Both boards anew, in one transaction: nobody sees an empty one. Scores that do not fit Ties::First are left out
    /// there.
    QCoro::Task<void> load(Players players);

    /// Adds points to a player's score.
    QCoro::Task<Answer> score(Ties ties, QByteArray name, qint64 points);

    QCoro::Task<Ranking> top(Ties ties, qint64 limit);
    /// Nothing when there is no such player.
    QCoro::Task<std::optional<Place>> rank(QByteArray name);
    /// Up to `radius` players on either side; likewise.
    QCoro::Task<std::optional<Ranking>> around(QByteArray name, qint64 radius);
    /// Scores from `lowest` to `highest`, as typed: `-inf`, `(100` for more than 100.
    QCoro::Task<Within> range(QByteArray lowest, QByteArray highest);

    // A page of the board while scores move.

    /// By position. Whoever climbs past it pushes somebody onto the next page who was on this one already.
    QCoro::Task<Players> page(qint64 skipped, qint64 count) { return page(m_keys.scores, skipped, count); }
    /// The next after the last one seen, by score and name, O(log N + M + S) with S of the same score. Who keeps the
    /// score is met once, whatever others do; who moves past the place is missed or met again. It knows no ranks.
    QCoro::Task<Players> after(std::optional<Player> last, qint64 count);
    /// A copy of the board as it is now, which goes after `seconds`; O(N), during which nobody else is served.
    /// Everybody is in it once, with the score of that moment.
    QCoro::Task<void> snapshot(Key to, qint64 seconds);
    /// By position, of a snapshot.
    QCoro::Task<Players> page(Key board, qint64 skipped, qint64 count);

private:
    redis::Client &m_redis;
    BoardKeys m_keys;
};

} // namespace lab::patterns::ranking
