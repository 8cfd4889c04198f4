// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/twin.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

namespace {

// Pushing, popping and trimming work at the ends, so the positions of a list have no gaps: the element at index i
// stands at min(position) + i, and a negative i counts from max(position) + 1. Both are lookups in the primary key,
// however long the list is.
const QString RangeStatement =
    u"WITH asked (key, start, stop, now) AS (VALUES (?, ?, ?, ?)), "
    "found AS (SELECT k.key, k.type, start, stop, "
    "(SELECT min(position) FROM kv_lists l WHERE l.key = k.key) AS lowest, (SELECT max(position) FROM kv_lists l WHERE "
    "l.key = k.key) AS highest FROM kv_keys k JOIN asked ON k.key = asked.key WHERE k.expires_at IS NULL OR "
    "k.expires_at > now) SELECT type, highest - lowest + 1 AS length, position, value FROM found LEFT JOIN kv_lists l "
    "ON l.key = found.key AND position BETWEEN iif(start < 0, highest + 1, lowest) + start AND iif(stop < 0, highest + "
    "1, lowest) + stop ORDER BY position"_s;

const QString TrimStatement =
    u"WITH asked (key, start, stop) AS (VALUES (?, ?, ?)), "
    "ends AS (SELECT min(position) AS lowest, max(position) AS highest "
    "FROM kv_lists WHERE key = (SELECT key FROM asked)) DELETE FROM kv_lists WHERE key = (SELECT key FROM asked) AND "
    "position NOT BETWEEN (SELECT iif(start < 0, highest + 1, lowest) + start FROM asked, ends) AND "
    "(SELECT iif(stop < 0, highest + 1, lowest) + stop FROM asked, ends)"_s;

const QString PushLeftStatement = u"INSERT INTO kv_lists (key, position, value) "
                                  "SELECT ?, coalesce(min(position), 0) - 1, ? FROM kv_lists WHERE key = ?"_s;
const QString PushRightStatement = u"INSERT INTO kv_lists (key, position, value) "
                                   "SELECT ?, coalesce(max(position), -1) + 1, ? FROM kv_lists WHERE key = ?"_s;
const QString PopTemplate = u"DELETE FROM kv_lists WHERE key = ? AND position = (SELECT %1(position) FROM kv_lists "
                            "WHERE key = ?) RETURNING value"_s;

ListPart partOf(const sql::Rows &rows)
{
    if (!hasType(rows, u"list"_s))
        return {};
    return {valuesOf(rows, u"value"_s), rows.value(0, u"length"_s).toLongLong()};
}

ListPart shownPart(sql::Connection &sql, const Key &key)
{
    return partOf(sql.execute(RangeStatement, {key.name, 0, ShownElements - 1, now()}));
}

/// A list without elements does not exist.
void removeIfEmpty(sql::Connection &sql, const Key &key)
{
    sql.execute(u"DELETE FROM kv_keys WHERE key = ? AND NOT EXISTS (SELECT 1 FROM kv_lists WHERE key = ?)"_s,
                {key.name, key.name});
}

} // namespace

QCoro::Task<ListPart> ListsTwin::push(Key key, QByteArrayList values, Side side)
{
    return m_sql.transaction([=](sql::Connection &sql) {
        claim(sql, key, u"list"_s);
        for (const auto &value : values)
            sql.execute(side == Side::Left ? PushLeftStatement : PushRightStatement, {key.name, value, key.name});
        return shownPart(sql, key);
    });
}

QCoro::Task<Popped> ListsTwin::pop(Key key, Side side)
{
    return m_sql.transaction([=](sql::Connection &sql) {
        if (!exists(sql, key, u"list"_s))
            return Popped{};
        const auto rows = sql.execute(PopTemplate.arg(side == Side::Left ? u"min" : u"max"), {key.name, key.name});
        removeIfEmpty(sql, key);
        return Popped{rows.scalar().toByteArray(), shownPart(sql, key).items};
    });
}

QCoro::Task<ListPart> ListsTwin::range(Key key, qint64 start, qint64 stop)
{
    const QVariantList bindings{key.name, start, stop, now()};
    const auto rows = co_await m_sql.query(RangeStatement, bindings);
    co_return partOf(rows);
}

QCoro::Task<Trimmed> ListsTwin::trim(Key key, qint64 start, qint64 stop)
{
    return m_sql.transaction([=](sql::Connection &sql) {
        if (!exists(sql, key, u"list"_s))
            return Trimmed{};
        const auto before = shownPart(sql, key);
        sql.execute(TrimStatement, {key.name, start, stop});
        removeIfEmpty(sql, key);
        const auto after = shownPart(sql, key);
        return Trimmed{before.items, after.items, after.length, before.length - after.length};
    });
}

} // namespace lab::patterns::basic_types
