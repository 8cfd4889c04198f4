// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/twin.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

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
