// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/hashes_sql.h"

#include "patterns/01_basic_types/keys_sql.h"

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;

const QString HashesSql::ReadFieldStatement =
    u"SELECT k.type, h.value FROM kv_keys k LEFT JOIN kv_hashes h ON h.key = k.key AND h.field = ? "
    "WHERE k.key = ? AND (k.expires_at IS NULL OR k.expires_at > ?)"_s;

namespace {

const QString ReadAllStatement =
    u"SELECT k.type, h.field, h.value FROM kv_keys k LEFT JOIN kv_hashes h ON h.key = k.key "
    "WHERE k.key = ? AND (k.expires_at IS NULL OR k.expires_at > ?)"_s;

const QString UpsertStatement = u"INSERT INTO kv_hashes (key, field, value) VALUES (?, ?, ?) "
                                "ON CONFLICT (key, field) DO UPDATE SET value = excluded.value RETURNING value"_s;

HashFields fieldsOf(const sql::Rows &rows)
{
    HashFields fields;
    if (!hasType(rows, u"hash"_s))
        return fields;
    for (qsizetype i = 0; i < rows.size(); ++i)
        fields.append({rows.value(i, u"field"_s).toByteArray(), rows.value(i, u"value"_s).toByteArray()});
    return fields;
}

sql::Rows setRows(sql::Connection &sql, const Key &key, const HashFields &fields)
{
    claim(sql, key, u"hash"_s);
    for (const auto &[field, value] : fields)
        sql.execute(UpsertStatement, {key.name, field, value});
    return sql.execute(ReadAllStatement, {key.name, now()});
}

sql::Rows incrementRow(sql::Connection &sql, const Key &key, const QByteArray &field, qint64 by)
{
    claim(sql, key, u"hash"_s);
    const auto held = sql.execute(u"SELECT value FROM kv_hashes WHERE key = ? AND field = ?"_s, {key.name, field});
    const auto sum = sumOf(held.isEmpty() ? "0"_ba : held.scalar().toByteArray(), by);
    return sql.execute(UpsertStatement, {key.name, field, QByteArray::number(sum)});
}

} // namespace

QCoro::Task<HashFields> HashesSql::set(Key key, HashFields fields)
{
    const std::function work = [=](sql::Connection &sql) {
        return setRows(sql, key, fields);
    };
    const auto rows = co_await m_sql.transaction(work);
    co_return fieldsOf(rows);
}

QCoro::Task<std::optional<QByteArray>> HashesSql::get(Key key, QByteArray field)
{
    const QVariantList bindings{field, key.name, now()};
    const auto rows = co_await m_sql.query(ReadFieldStatement, bindings);
    if (!hasType(rows, u"hash"_s) || rows.value(0, u"value"_s).isNull())
        co_return std::nullopt;
    co_return rows.value(0, u"value"_s).toByteArray();
}

QCoro::Task<HashFields> HashesSql::getAll(Key key)
{
    const QVariantList bindings{key.name, now()};
    const auto rows = co_await m_sql.query(ReadAllStatement, bindings);
    co_return fieldsOf(rows);
}

QCoro::Task<qint64> HashesSql::increment(Key key, QByteArray field, qint64 by)
{
    const std::function work = [=](sql::Connection &sql) {
        return incrementRow(sql, key, field, by);
    };
    const auto rows = co_await m_sql.transaction(work);
    co_return rows.scalar().toByteArray().toLongLong();
}

} // namespace lab::patterns::basic
