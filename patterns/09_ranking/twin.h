// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/two_sides.h"

#include <variant>

namespace lab::patterns::ranking {

/// Who is ahead of two with the same score.
enum class Ties {
    Bytes, ///< the one whose name has the greater bytes
    First, ///< the one who has had it for longer
};
consteval auto wordsOf(Ties)
{
    return words("bytes", "first");
}

struct Player
{
    QByteArray name;
    double score = 0;

    static constexpr auto Members = named("name score", &Player::name, &Player::score);
    bool operator==(const Player &) const = default;
};
using Players = QList<Player>;

/// A player's place: `rank` is a position, nobody else's; `sharedRank` is one more than there are with a higher score,
/// so that 1, 2, 2, 4 is what four are told of whom two are equal.
struct Ranked
{
    qint64 rank = 0, sharedRank = 0; ///< from 1
    QByteArray name;
    double score = 0;

    static constexpr auto Members =
        named("rank shared_rank name score", &Ranked::rank, &Ranked::sharedRank, &Ranked::name, &Ranked::score);
    bool operator==(const Ranked &) const = default;
};
using Ranking = QList<Ranked>;

/// What came of a game.
struct Scored
{
    double score = 0;
    qint64 rank = 0;

    static constexpr auto Members = named("score rank", &Scored::score, &Scored::rank);
};

enum class Refusal {
    UnknownPlayer,
    NoRoom, ///< Ties::First: the score or the number of arrivals would outgrow what a double can hold: see Arrivals
};
using Answer = std::variant<Scored, Refusal>;

struct Place
{
    double score = 0;
    qint64 rank = 0, total = 0, sharedRank = 0;

    static constexpr auto Members =
        named("score rank total shared_rank", &Place::score, &Place::rank, &Place::total, &Place::sharedRank);
};

/// Players with scores from one to another.
struct Within
{
    Players members;  ///< highest first, at most MostShown
    qint64 count = 0; ///< all of them

    static constexpr auto Members = named("members count", &Within::members, &Within::count);
};
constexpr qint64 MostShown = 100;

/// How a score and an arrival share the 53 bits of a double that are exact: 26 for the arrival, 27 and a sign for the
/// score. In units of a score, which is what a higher one has ahead of any arrival.
constexpr qint64 Arrivals = 1LL << 26, MostPoints = 1LL << 27; ///< 67 million, 134 million

/// `players` as they follow each other from `rank` on.
Ranking rankingOf(const Players &players, qint64 rank, qint64 sharedRank);

/// The same in rows. An index keeps the order, so the highest are read from its end; but it has no count of what lies
/// before a row: a rank is counted, O(N).
class PlayerTable
{
public:
    explicit PlayerTable(Run &run)
        : PlayerTable(run.twin(), run.keys())
    {
    }
    PlayerTable(sql::Client client, Keyspace keys)
        : m_sql(std::move(client))
        , m_keys(std::move(keys))
    {
    }

    /// The table `users`, in the order of their ids.
    QCoro::Task<Players> users();
    /// Both boards anew, of the users. How many there are.
    QCoro::Task<qint64> load();
    QCoro::Task<Answer> score(Ties ties, QByteArray name, qint64 points);
    QCoro::Task<Ranking> top(Ties ties, qint64 limit);
    QCoro::Task<std::optional<Place>> rank(QByteArray name);
    QCoro::Task<std::optional<Ranking>> around(QByteArray name, qint64 radius);
    QCoro::Task<Within> range(QByteArray lowest, QByteArray highest);

    static const QString RankStatement; ///< a place among Ties::Bytes and nothing else; binds lab and name
    // What is one statement of `connection`. `lab` is the prefix.
    static Players top(sql::Connection &sql, const QByteArray &lab, Ties ties, qint64 limit, qint64 offset = 0);
    static std::optional<Place> place(sql::Connection &sql, const QByteArray &lab, Ties ties, const QByteArray &name);

private:
    static Answer score(sql::Connection &sql, const QByteArray &lab, Ties ties, const QByteArray &name, qint64 points);

    sql::Client m_sql;
    Keyspace m_keys;
};

} // namespace lab::patterns::ranking
