// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/lists_sql.h"

#include "patterns/01_basic_types/commands.h"
#include "patterns/01_basic_types/keys_sql.h"

namespace lab::patterns::basic {

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
    "1, lowest) + stop "
    "ORDER BY position"_s;

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
const QString PopLeftStatement =
    u"DELETE FROM kv_lists WHERE key = ? AND position = (SELECT min(position) FROM kv_lists WHERE key = ?) "
    "RETURNING value"_s;
const QString PopRightStatement =
    u"DELETE FROM kv_lists WHERE key = ? AND position = (SELECT max(position) FROM kv_lists WHERE key = ?) "
    "RETURNING value"_s;

ListPart partOf(const sql::Rows &rows)
{
    ListPart part;
    if (!hasType(rows, u"list"_s))
        return part;
    part.length = rows.value(0, u"length"_s).toLongLong();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows.value(i, u"position"_s).isNull())
            part.items.append(rows.value(i, u"value"_s).toByteArray());
    }
    return part;
}

QVariantList rangeBindings(const Key &key, qint64 start, qint64 stop)
{
    return {key.name, start, stop, now()};
}

sql::Rows shownRows(sql::Connection &sql, const Key &key)
{
    return sql.execute(RangeStatement, rangeBindings(key, 0, ShownElements - 1));
}

/// A list without elements does not exist.
void removeIfEmpty(sql::Connection &sql, const Key &key)
{
    sql.execute(u"DELETE FROM kv_keys WHERE key = ? AND NOT EXISTS (SELECT 1 FROM kv_lists WHERE key = ?)"_s,
                {key.name, key.name});
}

sql::Rows pushRows(sql::Connection &sql, const Key &key, const QByteArrayList &values, Side side)
{
    claim(sql, key, u"list"_s);
    for (const auto &value : values) {
        sql.execute(side == Side::Left ? PushLeftStatement : PushRightStatement, {key.name, value, key.name});
    }
    return shownRows(sql, key);
}

Popped popRow(sql::Connection &sql, const Key &key, Side side)
{
    Popped popped;
    if (!exists(sql, key, u"list"_s))
        return popped;
    const auto rows = sql.execute(side == Side::Left ? PopLeftStatement : PopRightStatement, {key.name, key.name});
    popped.value = rows.scalar().toByteArray();
    removeIfEmpty(sql, key);
    popped.items = partOf(shownRows(sql, key)).items;
    return popped;
}

Trimmed trimRows(sql::Connection &sql, const Key &key, qint64 start, qint64 stop)
{
    Trimmed trimmed;
    if (!exists(sql, key, u"list"_s))
        return trimmed;
    trimmed.before = partOf(shownRows(sql, key)).items;
    sql.execute(TrimStatement, {key.name, start, stop});
    removeIfEmpty(sql, key);
    trimmed.after = partOf(shownRows(sql, key)).items;
    return trimmed;
}

} // namespace

QCoro::Task<ListPart> ListsSql::push(Key key, QByteArrayList values, Side side)
{
    const std::function work = [=](sql::Connection &sql) {
        return pushRows(sql, key, values, side);
    };
    const auto rows = co_await m_sql.transaction(work);
    co_return partOf(rows);
}

QCoro::Task<Popped> ListsSql::pop(Key key, Side side)
{
    const auto popped = std::make_shared<Popped>();
    const std::function work = [=](sql::Connection &sql) {
        *popped = popRow(sql, key, side);
        return sql::Rows();
    };
    co_await m_sql.transaction(work);
    co_return *popped;
}

QCoro::Task<ListPart> ListsSql::range(Key key, qint64 start, qint64 stop)
{
    const auto rows = co_await m_sql.query(RangeStatement, rangeBindings(key, start, stop));
    co_return partOf(rows);
}

QCoro::Task<Trimmed> ListsSql::trim(Key key, qint64 start, qint64 stop)
{
    const auto trimmed = std::make_shared<Trimmed>();
    const std::function work = [=](sql::Connection &sql) {
        *trimmed = trimRows(sql, key, start, stop);
        return sql::Rows();
    };
    co_await m_sql.transaction(work);
    co_return *trimmed;
}

} // namespace lab::patterns::basic
