// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/sorted_sets_sql.h"

#include "patterns/01_basic_types/commands.h"
#include "patterns/01_basic_types/keys_sql.h"

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;

namespace {

// Ranks count down from the highest score; %1 is the position within the direction asked for.
const QString RangeTemplate =
    u"WITH asked (key, start, stop, now) AS (VALUES (?, ?, ?, ?)), "
    "found AS (SELECT k.type, (SELECT count(*) FROM kv_zsets z WHERE z.key = k.key) AS total "
    "FROM kv_keys k, asked WHERE k.key = asked.key AND (k.expires_at IS NULL OR k.expires_at > asked.now)), ranked AS "
    "(SELECT member, score, row_number() OVER (ORDER BY score DESC, member DESC) AS rank FROM kv_zsets z, asked WHERE "
    "z.key = asked.key) SELECT found.type, ranked.rank, ranked.member, ranked.score FROM found, asked LEFT JOIN ranked "
    "ON %1 BETWEEN iif(start < 0, total + start, start) AND iif(stop < 0, total + stop, stop) "
    "ORDER BY %1"_s;
const QString DescendingStatement = RangeTemplate.arg(u"ranked.rank - 1"_s);
const QString AscendingStatement = RangeTemplate.arg(u"total - ranked.rank"_s);

const QString PlaceStatement = u"SELECT k.type, z.score, (SELECT count(*) FROM kv_zsets WHERE key = k.key) AS total, "
                               "(SELECT count(*) + 1 FROM kv_zsets above WHERE above.key = z.key "
                               "AND (above.score, above.member) > (z.score, z.member)) AS rank FROM kv_keys k LEFT "
                               "JOIN kv_zsets z ON z.key = k.key AND z.member = ? "
                               "WHERE k.key = ? AND (k.expires_at IS NULL OR k.expires_at > ?)"_s;

Ranking rankingOf(const sql::Rows &rows)
{
    Ranking ranking;
    if (!hasType(rows, u"zset"_s))
        return ranking;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows.value(i, u"rank"_s).isNull()) {
            ranking.append({rows.value(i, u"rank"_s).toLongLong(), rows.value(i, u"member"_s).toByteArray(),
                            rows.value(i, u"score"_s).toDouble()});
        }
    }
    return ranking;
}

std::optional<Place> placeOf(const sql::Rows &rows)
{
    if (!hasType(rows, u"zset"_s) || rows.value(0, u"score"_s).isNull())
        return std::nullopt;
    return Place{rows.value(0, u"score"_s).toDouble(), rows.value(0, u"rank"_s).toLongLong(),
                 rows.value(0, u"total"_s).toLongLong()};
}

qint64 countRows(sql::Connection &sql, const Key &key)
{
    return sql.execute(u"SELECT count(*) FROM kv_zsets WHERE key = ?"_s, {key.name}).scalar().toLongLong();
}

ScoresAdded addRows(sql::Connection &sql, const Key &key, const Scores &members)
{
    claim(sql, key, u"zset"_s);
    const auto before = countRows(sql, key);
    for (const auto &[member, score] : members) {
        sql.execute(u"INSERT INTO kv_zsets (key, member, score) VALUES (?, ?, ?) "
                    "ON CONFLICT (key, member) DO UPDATE SET score = excluded.score"_s,
                    {key.name, member, score});
    }
    const auto shown = sql.execute(DescendingStatement, {key.name, 0, ShownElements - 1, now()});
    return {countRows(sql, key) - before, rankingOf(shown)};
}

sql::Rows incrementRow(sql::Connection &sql, const Key &key, const QByteArray &member, double by)
{
    claim(sql, key, u"zset"_s);
    sql.execute(u"INSERT INTO kv_zsets (key, member, score) VALUES (?, ?, ?) "
                "ON CONFLICT (key, member) DO UPDATE SET score = score + excluded.score"_s,
                {key.name, member, by});
    return sql.execute(PlaceStatement, {member, key.name, now()});
}

} // namespace

QCoro::Task<ScoresAdded> SortedSetsSql::add(Key key, Scores members)
{
    const auto result = std::make_shared<ScoresAdded>();
    const std::function work = [=](sql::Connection &sql) {
        *result = addRows(sql, key, members);
        return sql::Rows();
    };
    co_await m_sql.transaction(work);
    co_return *result;
}

QCoro::Task<Ranking> SortedSetsSql::range(Key key, qint64 start, qint64 stop, bool reverse)
{
    const QVariantList bindings{key.name, start, stop, now()};
    const QString &statement = reverse ? DescendingStatement : AscendingStatement;
    const auto rows = co_await m_sql.query(statement, bindings);
    co_return rankingOf(rows);
}

QCoro::Task<Place> SortedSetsSql::increment(Key key, QByteArray member, double by)
{
    const std::function work = [=](sql::Connection &sql) {
        return incrementRow(sql, key, member, by);
    };
    const auto rows = co_await m_sql.transaction(work);
    co_return placeOf(rows).value();
}

QCoro::Task<std::optional<Place>> SortedSetsSql::place(Key key, QByteArray member)
{
    const QVariantList bindings{member, key.name, now()};
    const auto rows = co_await m_sql.query(PlaceStatement, bindings);
    co_return placeOf(rows);
}

} // namespace lab::patterns::basic
