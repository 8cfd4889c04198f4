// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/twin.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

const QString HashesTwin::ReadFieldStatement =
    u"SELECT k.type, h.value FROM kv_keys k LEFT JOIN kv_hashes h ON h.key = k.key AND h.field = ? "
    "WHERE k.key = ? AND (k.expires_at IS NULL OR k.expires_at > ?)"_s;

namespace {

const QString ReadAllStatement =
    u"SELECT k.type, h.field, h.value FROM kv_keys k LEFT JOIN kv_hashes h ON h.key = k.key "
    "WHERE k.key = ? AND (k.expires_at IS NULL OR k.expires_at > ?)"_s;

const QString UpsertStatement = u"INSERT INTO kv_hashes (key, field, value) VALUES (?, ?, ?) "
                                "ON CONFLICT (key, field) DO UPDATE SET value = excluded.value"_s;

HashFields fieldsOf(const sql::Rows &rows)
{
    HashFields fields;
    for (qsizetype i = 0; i < rows.size(); ++i)
        fields.append({rows.value(i, u"field"_s).toByteArray(), rows.value(i, u"value"_s).toByteArray()});
    return fields;
}

} // namespace

QCoro::Task<HashPart> HashesTwin::set(Key key, HashFields fields)
{
    return m_sql.transaction([=](sql::Connection &sql) {
        claim(sql, key, u"hash"_s);
        for (const auto &[field, value] : fields)
            sql.execute(UpsertStatement, {key.name, field, value});
        const auto shown =
            sql.execute(u"SELECT field, value FROM kv_hashes WHERE key = ? LIMIT ?"_s, {key.name, ShownElements});
        return HashPart{fieldsOf(shown), countOf(sql, u"kv_hashes"_s, key)};
    });
}

QCoro::Task<std::optional<QByteArray>> HashesTwin::get(Key key, QByteArray field)
{
    const QVariantList bindings{field, key.name, now()};
    const auto rows = co_await m_sql.query(ReadFieldStatement, bindings);
    if (!hasType(rows, u"hash"_s) || rows.value(0, u"value"_s).isNull())
        co_return std::nullopt;
    co_return rows.value(0, u"value"_s).toByteArray();
}

QCoro::Task<HashFields> HashesTwin::getAll(Key key)
{
    const QVariantList bindings{key.name, now()};
    const auto rows = co_await m_sql.query(ReadAllStatement, bindings);
    hasType(rows, u"hash"_s);
    co_return fieldsOf(rows);
}

QCoro::Task<qint64> HashesTwin::increment(Key key, QByteArray field, qint64 by)
{
    return m_sql.transaction([=](sql::Connection &sql) {
        claim(sql, key, u"hash"_s);
        const auto held = sql.execute(u"SELECT value FROM kv_hashes WHERE key = ? AND field = ?"_s, {key.name, field});
        const auto sum = sumOf(held.isEmpty() ? "0"_ba : held.scalar().toByteArray(), by);
        sql.execute(UpsertStatement, {key.name, field, QByteArray::number(sum)});
        return sum;
    });
}

} // namespace lab::patterns::basic_types
