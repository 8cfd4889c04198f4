// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/twin.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

const QString StringsTwin::ReadStatement =
    u"SELECT k.type, s.value, k.expires_at FROM kv_keys k LEFT JOIN kv_strings s ON s.key = k.key "
    "WHERE k.key = ? AND (k.expires_at IS NULL OR k.expires_at > ?)"_s;

namespace {

const QString InsertStatement = u"INSERT INTO kv_strings (key, value) VALUES (?, ?)"_s;
const QString ValueStatement = u"SELECT value FROM kv_strings WHERE key = ?"_s;

/// Whatever the key held before, and until when, goes first: SET replaces all of it.
void replace(sql::Connection &sql, const Key &key, const QByteArray &value, std::optional<Seconds> ex)
{
    const QVariant expiresAt = ex ? QVariant(now() + static_cast<double>(ex->count())) : QVariant();
    sql.execute(u"DELETE FROM kv_keys WHERE key = ?"_s, {key.name});
    sql.execute(u"INSERT INTO kv_keys (key, type, expires_at) VALUES (?, 'string', ?)"_s, {key.name, expiresAt});
    sql.execute(InsertStatement, {key.name, value});
}

} // namespace

QCoro::Task<qint64> StringsTwin::set(Key key, QByteArray value, std::optional<Seconds> ex)
{
    return m_sql.transaction([=](sql::Connection &sql) {
        replace(sql, key, value, ex);
        return ttlOf(sql, key);
    });
}

QCoro::Task<StoredString> StringsTwin::get(Key key)
{
    const QVariantList bindings{key.name, now()};
    const auto rows = co_await m_sql.query(ReadStatement, bindings);
    if (!hasType(rows, u"string"_s))
        co_return StoredString{};
    co_return StoredString{rows.value(0, u"value"_s).toByteArray(), ttlOf(rows.value(0, u"expires_at"_s))};
}

QCoro::Task<Counter> StringsTwin::increment(Key key, qint64 by)
{
    return m_sql.transaction([=](sql::Connection &sql) {
        claim(sql, key, u"string"_s);
        const auto held = sql.execute(ValueStatement, {key.name});
        const auto sum = sumOf(held.isEmpty() ? "0"_ba : held.scalar().toByteArray(), by);
        sql.execute(InsertStatement + u" ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                    {key.name, QByteArray::number(sum)});
        return Counter{sum, ttlOf(sql, key)};
    });
}

QCoro::Task<QList<std::optional<QByteArray>>> StringsTwin::setAll(NamedValues values)
{
    return m_sql.transaction([=](sql::Connection &sql) {
        for (const auto &[key, value] : values)
            replace(sql, key, value, std::nullopt);
        QList<std::optional<QByteArray>> stored;
        for (const auto &[key, value] : values)
            stored.append(sql.execute(ValueStatement, {key.name}).scalar().toByteArray());
        return stored;
    });
}

QCoro::Task<bool> StringsTwin::setIfAbsent(Key key, QByteArray value, Seconds ex)
{
    const double expiresAt = now() + static_cast<double>(ex.count());
    return m_sql.transaction([=](sql::Connection &sql) {
        sql.execute(u"DELETE FROM kv_keys WHERE key = ? AND expires_at <= ?"_s, {key.name, now()});
        const auto claimed = sql.execute(u"INSERT INTO kv_keys (key, type, expires_at) VALUES (?, 'string', ?) "
                                         "ON CONFLICT (key) DO NOTHING"_s,
                                         {key.name, expiresAt});
        if (claimed.changed == 1)
            sql.execute(InsertStatement, {key.name, value});
        return claimed.changed == 1;
    });
}

} // namespace lab::patterns::basic_types
