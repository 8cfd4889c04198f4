// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/strings_sql.h"

#include "patterns/01_basic_types/keys_sql.h"

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;

const QString StringsSql::ReadStatement =
    u"SELECT k.type, s.value, k.expires_at FROM kv_keys k LEFT JOIN kv_strings s ON s.key = k.key "
    "WHERE k.key = ? AND (k.expires_at IS NULL OR k.expires_at > ?)"_s;

namespace {

using Seconds = std::optional<std::chrono::seconds>;

/// Whatever the key held before, and until when, goes first: SET replaces all of it.
void replace(sql::Connection &sql, const Key &key, const QByteArray &value, Seconds ex)
{
    const QVariant expiresAt = ex ? QVariant(now() + static_cast<double>(ex->count())) : QVariant();
    sql.execute(u"DELETE FROM kv_keys WHERE key = ?"_s, {key.name});
    sql.execute(u"INSERT INTO kv_keys (key, type, expires_at) VALUES (?, 'string', ?)"_s, {key.name, expiresAt});
    sql.execute(u"INSERT INTO kv_strings (key, value) VALUES (?, ?)"_s, {key.name, value});
}

sql::Rows incrementRow(sql::Connection &sql, const Key &key, qint64 by)
{
    claim(sql, key, u"string"_s);
    const auto held = sql.execute(u"SELECT value FROM kv_strings WHERE key = ?"_s, {key.name});
    const auto sum = sumOf(held.isEmpty() ? "0"_ba : held.scalar().toByteArray(), by);
    return sql.execute(u"INSERT INTO kv_strings (key, value) VALUES (?, ?) "
                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value RETURNING value"_s,
                       {key.name, QByteArray::number(sum)});
}

sql::Rows insertIfAbsent(sql::Connection &sql, const Key &key, const QByteArray &value, double expiresAt)
{
    sql.execute(u"DELETE FROM kv_keys WHERE key = ? AND expires_at <= ?"_s, {key.name, now()});
    auto claimed = sql.execute(u"INSERT INTO kv_keys (key, type, expires_at) VALUES (?, 'string', ?) "
                               "ON CONFLICT (key) DO NOTHING"_s,
                               {key.name, expiresAt});
    if (claimed.changed == 1)
        sql.execute(u"INSERT INTO kv_strings (key, value) VALUES (?, ?)"_s, {key.name, value});
    return claimed;
}

} // namespace

QCoro::Task<qint64> StringsSql::set(Key key, QByteArray value, Seconds ex)
{
    const std::function work = [key, value, ex](sql::Connection &sql) {
        replace(sql, key, value, ex);
        return sql.execute(u"SELECT expires_at FROM kv_keys WHERE key = ?"_s, {key.name});
    };
    const auto rows = co_await m_sql.transaction(work);
    co_return ttlOf(rows.scalar());
}

QCoro::Task<StoredString> StringsSql::get(Key key)
{
    const QVariantList bindings{key.name, now()};
    const auto rows = co_await m_sql.query(ReadStatement, bindings);
    if (!hasType(rows, u"string"_s))
        co_return StoredString{};
    co_return StoredString{rows.value(0, u"value"_s).toByteArray(), ttlOf(rows.value(0, u"expires_at"_s))};
}

QCoro::Task<qint64> StringsSql::increment(Key key, qint64 by)
{
    const std::function work = [key, by](sql::Connection &sql) {
        return incrementRow(sql, key, by);
    };
    const auto rows = co_await m_sql.transaction(work);
    co_return rows.scalar().toByteArray().toLongLong();
}

QCoro::Task<QList<std::optional<QByteArray>>> StringsSql::setAll(NamedValues values)
{
    const std::function work = [values](sql::Connection &sql) {
        for (const auto &[key, value] : values)
            replace(sql, key, value, std::nullopt);
        return sql::Rows();
    };
    co_await m_sql.transaction(work);
    QList<std::optional<QByteArray>> stored;
    for (const auto &[key, value] : values) {
        const auto row = co_await get(key);
        stored.append(row.value);
    }
    co_return stored;
}

QCoro::Task<bool> StringsSql::setIfAbsent(Key key, QByteArray value, std::chrono::seconds ex)
{
    const double expiresAt = now() + static_cast<double>(ex.count());
    const std::function work = [key, value, expiresAt](sql::Connection &sql) {
        return insertIfAbsent(sql, key, value, expiresAt);
    };
    const auto rows = co_await m_sql.transaction(work);
    co_return rows.changed == 1;
}

} // namespace lab::patterns::basic
