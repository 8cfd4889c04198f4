// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/sets_sql.h"

#include "patterns/01_basic_types/keys_sql.h"

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;

const QString SetsSql::IsMemberStatement =
    u"SELECT k.type, EXISTS (SELECT 1 FROM kv_sets s WHERE s.key = k.key AND s.member = ?) AS found "
    "FROM kv_keys k WHERE k.key = ? AND (k.expires_at IS NULL OR k.expires_at > ?)"_s;

namespace {

const QString MembersStatement = u"SELECT k.type, s.member FROM kv_keys k LEFT JOIN kv_sets s ON s.key = k.key "
                                 "WHERE k.key = ? AND (k.expires_at IS NULL OR k.expires_at > ?)"_s;

QByteArrayList membersOf(const sql::Rows &rows)
{
    QByteArrayList members;
    for (qsizetype i = 0; i < rows.size(); ++i)
        members.append(rows.value(i, u"member"_s).toByteArray());
    return members;
}

SetAdded addRows(sql::Connection &sql, const Key &key, const QByteArrayList &members)
{
    SetAdded result;
    claim(sql, key, u"set"_s);
    for (const auto &member : members) {
        result.added +=
            sql.execute(u"INSERT INTO kv_sets (key, member) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, {key.name, member})
                .changed;
    }
    result.members = membersOf(sql.execute(MembersStatement, {key.name, now()}));
    return result;
}

/// `operation`: INTERSECT, UNION or EXCEPT.
QByteArrayList combined(sql::Connection &sql, const QString &operation, const Key &first, const Key &second)
{
    const auto statement = u"SELECT member FROM kv_sets WHERE key = ? %1 SELECT member FROM kv_sets WHERE key = ?"_s;
    return membersOf(sql.execute(statement.arg(operation), {first.name, second.name}));
}

SetAlgebra combineRows(sql::Connection &sql, const Key &first, const Key &second)
{
    exists(sql, first, u"set"_s);
    exists(sql, second, u"set"_s);
    return {combined(sql, u"INTERSECT"_s, first, second), combined(sql, u"UNION"_s, first, second),
            combined(sql, u"EXCEPT"_s, first, second)};
}

} // namespace

QCoro::Task<SetAdded> SetsSql::add(Key key, QByteArrayList members)
{
    const auto result = std::make_shared<SetAdded>();
    const std::function work = [=](sql::Connection &sql) {
        *result = addRows(sql, key, members);
        return sql::Rows();
    };
    co_await m_sql.transaction(work);
    co_return *result;
}

QCoro::Task<QByteArrayList> SetsSql::members(Key key)
{
    const QVariantList bindings{key.name, now()};
    const auto rows = co_await m_sql.query(MembersStatement, bindings);
    if (!hasType(rows, u"set"_s))
        co_return QByteArrayList();
    co_return membersOf(rows);
}

QCoro::Task<bool> SetsSql::isMember(Key key, QByteArray member)
{
    const QVariantList bindings{member, key.name, now()};
    const auto rows = co_await m_sql.query(IsMemberStatement, bindings);
    co_return hasType(rows, u"set"_s) && rows.value(0, u"found"_s).toBool();
}

QCoro::Task<SetAlgebra> SetsSql::combine(Key first, Key second)
{
    const auto result = std::make_shared<SetAlgebra>();
    const std::function work = [=](sql::Connection &sql) {
        *result = combineRows(sql, first, second);
        return sql::Rows();
    };
    co_await m_sql.transaction(work);
    co_return *result;
}

} // namespace lab::patterns::basic
