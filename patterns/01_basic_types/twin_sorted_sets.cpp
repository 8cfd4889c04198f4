// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/sql/record_rows.h"
#include "patterns/01_basic_types/twin.h"

#include <cmath>

namespace lab::patterns::basic_types {

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

const QString UpsertStatement = u"INSERT INTO kv_zsets (key, member, score) VALUES (?, ?, ?) "
                                "ON CONFLICT (key, member) DO UPDATE SET score = excluded.score"_s;
const QString ScoreStatement = u"SELECT score FROM kv_zsets WHERE key = ? AND member = ?"_s;

Ranking rankingOf(const sql::Rows &rows)
{
    if (!hasType(rows, u"zset"_s) || rows.value(0, u"rank"_s).isNull())
        return {};
    return sql::allOf<Ranked>(rows);
}

std::optional<Place> placeOf(const sql::Rows &rows)
{
    if (!hasType(rows, u"zset"_s) || rows.value(0, u"score"_s).isNull())
        return std::nullopt;
    return sql::firstOf<Place>(rows);
}

} // namespace

QCoro::Task<ScoresAdded> SortedSetsTwin::add(Key key, Scores scores)
{
    return m_sql.transaction([=](sql::Connection &sql) {
        claim(sql, key, u"zset"_s);
        const auto before = countOf(sql, u"kv_zsets"_s, key);
        for (const auto &[member, score] : scores)
            sql.execute(UpsertStatement, {key.name, member, score.toDouble()});
        ScoresAdded result;
        result.ranking = rankingOf(sql.execute(DescendingStatement, {key.name, 0, ShownElements - 1, now()}));
        result.total = countOf(sql, u"kv_zsets"_s, key);
        result.added = result.total - before;
        for (const auto &[member, score] : scores) {
            const double held = sql.execute(ScoreStatement, {key.name, member}).scalar().toDouble();
            result.stored.append(QByteArray::number(held, 'g', 17)); // as Redis 7.0 prints it
        }
        return result;
    });
}

QCoro::Task<Ranking> SortedSetsTwin::range(Key key, qint64 start, qint64 stop, bool reverse)
{
    const QVariantList bindings{key.name, start, stop, now()};
    const QString &statement = reverse ? DescendingStatement : AscendingStatement;
    const auto rows = co_await m_sql.query(statement, bindings);
    co_return rankingOf(rows);
}

QCoro::Task<Place> SortedSetsTwin::increment(Key key, QByteArray member, QByteArray by)
{
    return m_sql.transaction([=](sql::Connection &sql) {
        claim(sql, key, u"zset"_s);
        const double sum = sql.execute(ScoreStatement, {key.name, member}).scalar().toDouble() + by.toDouble();
        if (std::isnan(sum))
            throw sql::SqlError(tr("The resulting score is not a number (NaN)."),
                                tr("There is no sum of inf and -inf."));
        sql.execute(UpsertStatement, {key.name, member, sum});
        return placeOf(sql.execute(PlaceStatement, {member, key.name, now()})).value();
    });
}

QCoro::Task<std::optional<Place>> SortedSetsTwin::place(Key key, QByteArray member)
{
    const QVariantList bindings{member, key.name, now()};
    const auto rows = co_await m_sql.query(PlaceStatement, bindings);
    co_return placeOf(rows);
}

} // namespace lab::patterns::basic_types
