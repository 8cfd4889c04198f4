// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/twin.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

const QString SetsTwin::IsMemberStatement =
    u"SELECT k.type, EXISTS (SELECT 1 FROM kv_sets s WHERE s.key = k.key AND s.member = ?) AS found "
    "FROM kv_keys k WHERE k.key = ? AND (k.expires_at IS NULL OR k.expires_at > ?)"_s;

namespace {

const QString MembersStatement = u"SELECT k.type, s.member FROM kv_keys k LEFT JOIN kv_sets s ON s.key = k.key "
                                 "WHERE k.key = ? AND (k.expires_at IS NULL OR k.expires_at > ?)"_s;

/// `operation`: INTERSECT, UNION or EXCEPT.
QByteArrayList combined(sql::Connection &sql, const QString &operation, const Key &first, const Key &second)
{
    const auto statement = u"SELECT member FROM kv_sets WHERE key = ? %1 SELECT member FROM kv_sets WHERE key = ?"_s;
    return valuesOf(sql.execute(statement.arg(operation), {first.name, second.name}), u"member"_s);
}

} // namespace

QCoro::Task<SetAdded> SetsTwin::add(Key key, QByteArrayList members)
{
    return m_sql.transaction([=](sql::Connection &sql) {
        claim(sql, key, u"set"_s);
        SetAdded result;
        for (const auto &member : members) {
            result.added += sql.execute(u"INSERT INTO kv_sets (key, member) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                                        {key.name, member})
                                .changed;
        }
        const auto shown =
            sql.execute(u"SELECT member FROM kv_sets WHERE key = ? LIMIT ?"_s, {key.name, ShownElements});
        result.shown = valuesOf(shown, u"member"_s);
        result.count = countOf(sql, u"kv_sets"_s, key);
        return result;
    });
}

QCoro::Task<QByteArrayList> SetsTwin::members(Key key)
{
    const QVariantList bindings{key.name, now()};
    const auto rows = co_await m_sql.query(MembersStatement, bindings);
    hasType(rows, u"set"_s);
    co_return valuesOf(rows, u"member"_s);
}

QCoro::Task<bool> SetsTwin::isMember(Key key, QByteArray member)
{
    const QVariantList bindings{member, key.name, now()};
    const auto rows = co_await m_sql.query(IsMemberStatement, bindings);
    co_return hasType(rows, u"set"_s) && rows.value(0, u"found"_s).toBool();
}

QCoro::Task<SetAlgebra> SetsTwin::combine(Key first, Key second)
{
    return m_sql.transaction([=](sql::Connection &sql) {
        exists(sql, first, u"set"_s);
        exists(sql, second, u"set"_s);
        return SetAlgebra{combined(sql, u"INTERSECT"_s, first, second), combined(sql, u"UNION"_s, first, second),
                          combined(sql, u"EXCEPT"_s, first, second)};
    });
}

} // namespace lab::patterns::basic_types
