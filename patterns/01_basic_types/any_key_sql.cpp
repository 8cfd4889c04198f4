// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/any_key_sql.h"

#include "patterns/01_basic_types/keys_sql.h"

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;

namespace {

const QString EndStatement = u"UPDATE kv_keys SET expires_at = ? "
                             "WHERE key = ? AND (expires_at IS NULL OR expires_at > ?) RETURNING expires_at"_s;

} // namespace

QCoro::Task<KeyFacts> AnyKeySql::facts(Key key)
{
    const QVariantList bindings{key.name, now()};
    const auto rows = co_await m_sql.query(u"SELECT type, expires_at FROM kv_keys "
                                           "WHERE key = ? AND (expires_at IS NULL OR expires_at > ?)"_s,
                                           bindings);
    KeyFacts facts;
    if (!rows.isEmpty()) {
        facts.type = rows.value(0, u"type"_s).toString().toUtf8();
        facts.ttl = ttlOf(rows.value(0, u"expires_at"_s));
    }
    co_return facts;
}

QCoro::Task<bool> AnyKeySql::remove(Key key)
{
    const auto removed = std::make_shared<bool>(false);
    const std::function work = [=](sql::Connection &sql) {
        *removed = basic::remove(sql, key);
        return sql::Rows();
    };
    co_await m_sql.transaction(work);
    co_return *removed;
}

QCoro::Task<Expiry> AnyKeySql::expire(Key key, std::chrono::seconds after)
{
    if (after.count() == 0) {
        const auto removed = co_await remove(key);
        co_return Expiry{removed, -2};
    }
    const QVariantList bindings{now() + static_cast<double>(after.count()), key.name, now()};
    const auto rows = co_await m_sql.query(EndStatement, bindings);
    if (rows.isEmpty())
        co_return Expiry{};
    co_return Expiry{true, ttlOf(rows.scalar())};
}

} // namespace lab::patterns::basic
