// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/09_ranking/twin.h"

#include "app/sql/record_rows.h"

#include <cmath>

namespace lab::patterns::ranking {

using namespace Qt::StringLiterals;
using sql::Connection;

namespace {

const QString TopStatement =
    u"SELECT name, score FROM players WHERE lab = ? AND ties = ? ORDER BY score DESC, arrival, name DESC "
    "LIMIT ? OFFSET ?"_s;

// The index finds those with a higher score and those with the same one; to count them it has to walk over them.
const QString PlaceStatement =
    u"WITH me AS (SELECT * FROM players WHERE lab = ? AND ties = ? AND name = ?), counts AS MATERIALIZED (SELECT "
    "me.score, (SELECT count(*) FROM players p WHERE p.lab = me.lab AND p.ties = me.ties AND p.score > me.score) AS "
    "above, (SELECT count(*) FROM players p WHERE p.lab = me.lab AND p.ties = me.ties AND p.score = me.score AND "
    "(p.arrival < me.arrival OR p.arrival = me.arrival AND p.name > me.name)) AS beside, "
    "(SELECT count(*) FROM players p WHERE p.lab = me.lab AND p.ties = me.ties) AS total FROM me) "
    "SELECT score, above + beside + 1 AS rank, total, above + 1 AS shared_rank FROM counts"_s;

} // namespace

// The `+` keeps it from walking over all greater names, which SQLite would take for less than those of the same score.
const QString PlayerTable::RankStatement =
    u"SELECT (SELECT count(*) FROM players p WHERE p.lab = me.lab AND p.ties = me.ties AND p.score > me.score) + "
    "(SELECT count(*) FROM players p WHERE p.lab = me.lab AND p.ties = me.ties AND p.score = me.score AND +p.name > "
    "me.name) + 1 AS rank FROM players me WHERE me.lab = ? AND me.ties = 'bytes' AND me.name = ?"_s;

Ranking rankingOf(const Players &players, qint64 rank, qint64 sharedRank)
{
    Ranking ranking;
    for (const auto &[name, score] : players) {
        if (!ranking.isEmpty() && score < ranking.last().score)
            sharedRank = rank;
        ranking.append({rank++, sharedRank, name, score});
    }
    return ranking;
}

QCoro::Task<Players> PlayerTable::users()
{
    const auto rows = co_await m_sql.query(u"SELECT CAST(name AS BLOB) AS name, score FROM users ORDER BY id"_s);
    co_return sql::allOf<Player>(rows);
}

QCoro::Task<qint64> PlayerTable::load()
{
    const auto work = [lab = m_keys.prefix()](Connection &sql) {
        sql.execute(u"DELETE FROM players WHERE lab = ?"_s, {lab});
        const auto loaded = sql.execute(u"INSERT INTO players (lab, ties, name, score) "
                                        "SELECT ?, 'bytes', CAST(name AS BLOB), score FROM users"_s,
                                        {lab})
                                .changed;
        sql.execute(u"INSERT INTO players (lab, ties, name, score, arrival) SELECT ?, 'first', CAST(name AS BLOB), "
                    "score, row_number() OVER (ORDER BY id) FROM users WHERE abs(score) < ?"_s,
                    {lab, MostPoints});
        return loaded;
    };
    co_return co_await m_sql.transaction(work);
}

QCoro::Task<Answer> PlayerTable::score(Ties ties, QByteArray name, qint64 points)
{
    const auto work = [=, lab = m_keys.prefix()](Connection &sql) {
        return score(sql, lab, ties, name, points);
    };
    co_return co_await m_sql.transaction(work);
}

Answer PlayerTable::score(Connection &sql, const QByteArray &lab, Ties ties, const QByteArray &name, qint64 points)
{
    const auto rows = sql.execute(u"UPDATE players SET score = score + ? WHERE lab = ? AND ties = ? AND name = ? "
                                  "RETURNING score"_s,
                                  {points, lab, QString(wordOf(ties)), name});
    if (rows.isEmpty())
        return Refusal::UnknownPlayer;
    const auto score = rows.scalar().toDouble();
    if (ties == Ties::First && points != 0) {
        const auto last = sql.execute(u"SELECT max(arrival) FROM players WHERE lab = ? AND ties = 'first'"_s, {lab})
                              .scalar()
                              .toLongLong();
        if (std::abs(score) >= MostPoints || last + 1 >= Arrivals) {
            sql.execute(u"UPDATE players SET score = score - ? WHERE lab = ? AND ties = 'first' AND name = ?"_s,
                        {points, lab, name});
            return Refusal::NoRoom;
        }
        sql.execute(u"UPDATE players SET arrival = ? WHERE lab = ? AND ties = 'first' AND name = ?"_s,
                    {last + 1, lab, name});
    }
    return Scored{score, place(sql, lab, ties, name).value().rank};
}

std::optional<Place> PlayerTable::place(Connection &sql, const QByteArray &lab, Ties ties, const QByteArray &name)
{
    return sql::firstOf<Place>(sql.execute(PlaceStatement, {lab, QString(wordOf(ties)), name}));
}

QCoro::Task<Ranking> PlayerTable::top(Ties ties, qint64 limit)
{
    const QVariantList bindings{m_keys.prefix(), QString(wordOf(ties)), limit, 0};
    const auto rows = co_await m_sql.query(TopStatement, bindings);
    co_return rankingOf(sql::allOf<Player>(rows), 1, 1);
}

Players PlayerTable::top(Connection &sql, const QByteArray &lab, Ties ties, qint64 limit, qint64 offset)
{
    return sql::allOf<Player>(sql.execute(TopStatement, {lab, QString(wordOf(ties)), limit, offset}));
}

QCoro::Task<std::optional<Place>> PlayerTable::rank(QByteArray name)
{
    const QVariantList bindings{m_keys.prefix(), QString(wordOf(Ties::Bytes)), name};
    const auto rows = co_await m_sql.query(PlaceStatement, bindings);
    co_return sql::firstOf<Place>(rows);
}

QCoro::Task<std::optional<Ranking>> PlayerTable::around(QByteArray name, qint64 radius)
{
    const auto work = [=, lab = m_keys.prefix()](Connection &sql) -> std::optional<Ranking> {
        const auto me = place(sql, lab, Ties::Bytes, name);
        if (!me)
            return std::nullopt;
        const auto first = std::max<qint64>(1, me->rank - radius);
        const auto players = top(sql, lab, Ties::Bytes, me->rank + radius - first + 1, first - 1);
        const auto above = sql.execute(u"SELECT count(*) FROM players WHERE lab = ? AND ties = 'bytes' AND score > ?"_s,
                                       {lab, players.first().score});
        return rankingOf(players, first, above.scalar().toLongLong() + 1);
    };
    co_return co_await m_sql.transaction(work);
}

QCoro::Task<Within> PlayerTable::range(QByteArray lowest, QByteArray highest)
{
    const QVariantList bindings{m_keys.prefix(), lowest.toDouble(), highest.toDouble(), MostShown};
    const auto rows = co_await m_sql.query(
        u"SELECT name, score FROM players WHERE lab = ? AND ties = 'bytes' AND score BETWEEN ? AND ? "
        "ORDER BY score DESC, arrival, name DESC LIMIT ?"_s,
        bindings);
    const auto count = co_await m_sql.query(
        u"SELECT count(*) FROM players WHERE lab = ? AND ties = 'bytes' AND score BETWEEN ? AND ?"_s,
        bindings.first(3));
    co_return Within{sql::allOf<Player>(rows), count.scalar().toLongLong()};
}

} // namespace lab::patterns::ranking
