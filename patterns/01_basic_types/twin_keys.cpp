// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "patterns/01_basic_types/twin.h"

#include <QDateTime>

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

double now()
{
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000.0;
}

qint64 ttlOf(const QVariant &expiresAt)
{
    return expiresAt.isNull() ? -1 : qRound64(expiresAt.toDouble() - now());
}

bool hasType(const sql::Rows &rows, const QString &wanted)
{
    const auto held = rows.value(0, u"type"_s).toString();
    if (!rows.isEmpty() && held != wanted) {
        throw sql::SqlError(tr("WRONGTYPE The key holds a %1, not a %2.").arg(held, wanted),
                            tr("Delete the key first, or use another one."));
    }
    return !rows.isEmpty();
}

QByteArrayList valuesOf(const sql::Rows &rows, const QString &column)
{
    QByteArrayList values;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (const auto value = rows.value(i, column); !value.isNull())
            values.append(value.toByteArray());
    }
    return values;
}

bool exists(sql::Connection &sql, const Key &key, const QString &type)
{
    sql.execute(u"DELETE FROM kv_keys WHERE key = ? AND expires_at <= ?"_s, {key.name, now()});
    return hasType(sql.execute(u"SELECT type FROM kv_keys WHERE key = ?"_s, {key.name}), type);
}

void claim(sql::Connection &sql, const Key &key, const QString &type)
{
    if (!exists(sql, key, type))
        sql.execute(u"INSERT INTO kv_keys (key, type) VALUES (?, ?)"_s, {key.name, type});
}

qint64 ttlOf(sql::Connection &sql, const Key &key)
{
    return ttlOf(sql.execute(u"SELECT expires_at FROM kv_keys WHERE key = ?"_s, {key.name}).scalar());
}

qint64 sumOf(const QByteArray &value, qint64 by)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    // As Redis: "007", "+7" and " 7" are text, not integers.
    if (!ok || QByteArray::number(number) != value) {
        throw sql::SqlError(tr("The value is not an integer or out of range."),
                            tr("Only 64-bit integers can be counted up."));
    }
    qint64 sum = 0;
    if (__builtin_add_overflow(number, by, &sum))
        throw sql::SqlError(tr("The increment would overflow."), tr("A counter has 64 bits."));
    return sum;
}

QCoro::Task<KeyFacts> AnyKeyTwin::facts(Key key)
{
    const QVariantList bindings{key.name, now()};
    const auto rows = co_await m_sql.query(u"SELECT type, expires_at FROM kv_keys "
                                           "WHERE key = ? AND (expires_at IS NULL OR expires_at > ?)"_s,
                                           bindings);
    if (rows.isEmpty())
        co_return KeyFacts{};
    co_return KeyFacts{.type = rows.scalar().toString().toUtf8(), .ttl = ttlOf(rows.value(0, u"expires_at"_s))};
}

QCoro::Task<bool> AnyKeyTwin::remove(Key key)
{
    return m_sql.transaction([=](sql::Connection &sql) {
        const auto rows = sql.execute(u"DELETE FROM kv_keys WHERE key = ? RETURNING expires_at"_s, {key.name});
        const auto expiresAt = rows.scalar();
        return !rows.isEmpty() && (expiresAt.isNull() || expiresAt.toDouble() > now());
    });
}

QCoro::Task<Expiry> AnyKeyTwin::expire(Key key, Seconds after)
{
    if (after.count() == 0) {
        const auto removed = co_await remove(key);
        co_return Expiry{removed, -2};
    }
    const QVariantList bindings{now() + static_cast<double>(after.count()), key.name, now()};
    const auto rows =
        co_await m_sql.query(u"UPDATE kv_keys SET expires_at = ? "
                             "WHERE key = ? AND (expires_at IS NULL OR expires_at > ?) RETURNING expires_at"_s,
                             bindings);
    if (rows.isEmpty())
        co_return Expiry{};
    co_return Expiry{true, ttlOf(rows.scalar())};
}

} // namespace lab::patterns::basic_types
