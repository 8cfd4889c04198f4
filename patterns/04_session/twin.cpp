// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/04_session/twin.h"

#include "app/sql/key_rows.h"
#include "app/sql/record_rows.h"

#include <cmath>

namespace lab::patterns::session {

using namespace Qt::StringLiterals;
using sql::Connection;
using sql::key_rows::now;
using sql::key_rows::ttlOf;

namespace {

constexpr Limits Usual;

double seconds(std::chrono::milliseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

/// As the hash has it: times are whole milliseconds there, here seconds.
QByteArray bytesOf(const QVariant &column)
{
    return column.typeId() == QMetaType::Double ? QByteArray::number(std::llround(column.toDouble() * 1000))
                                                : column.toByteArray();
}

} // namespace

const QString Twin::Insert = u"INSERT INTO sessions (lab, id, user_id, email, role, name, created, last_seen, "
                             "expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
const QString Twin::Touch = u"UPDATE sessions SET last_seen = ?, expires_at = min(?, created + ?) "
                            "WHERE lab = ? AND id = ? AND expires_at > ? "
                            "RETURNING user_id AS id, email, role, name, expires_at"_s;

QVariantList Twin::rowOf(const QByteArray &lab, const SessionId &id, const User &user, double now)
{
    return QVariantList{lab, id.text, toVariant(user.id),       user.email, toVariant(user.role), user.name,
                        now, now,     now + seconds(Usual.life)};
}

QVariantList Twin::touchOf(const QByteArray &lab, const SessionId &id, double now)
{
    return {now, now + seconds(Usual.life), seconds(Usual.longest), lab, id.text, now};
}

QVariantList Twin::live(const SessionId &id) const
{
    return {keys().prefix(), id.text, now()};
}

QCoro::Task<qint64> Twin::begin(SessionId id, User user)
{
    const auto work = [lab = keys().prefix(), id, user, at = now()](Connection &sql) {
        sql.execute(u"DELETE FROM sessions WHERE lab = ? AND expires_at <= ?"_s, {lab, at});
        return sql.execute(Insert, rowOf(lab, id, user, at)).changed;
    };
    co_await m_sql.transaction(work);
    co_return ttlSeconds(Usual.life.count());
}

QCoro::Task<std::optional<Seen>> Twin::touch(SessionId id)
{
    const auto rows = co_await m_sql.query(Touch, touchOf(keys().prefix(), id, now()));
    const auto user = sql::firstOf<User>(rows);
    if (!user)
        co_return std::nullopt;
    co_return Seen{*user, ttlOf(rows.value(0, u"expires_at"_s))};
}

QCoro::Task<std::optional<QByteArray>> Twin::field(SessionId id, QByteArray name)
{
    auto statement = u"SELECT value FROM session_fields JOIN sessions USING (lab, id) "
                     "WHERE lab = ? AND id = ? AND expires_at > ? AND field = ?"_s;
    auto bindings = live(id);
    if (isProtected(name) || name == "name") // one of a few words, so it may stand in a statement
        statement =
            u"SELECT %1 FROM sessions WHERE lab = ? AND id = ? AND expires_at > ?"_s.arg(QString::fromLatin1(name));
    else
        bindings.append(name);
    const auto rows = co_await m_sql.query(statement, bindings);
    co_return rows.isEmpty() ? std::nullopt : std::optional(bytesOf(rows.scalar()));
}

QCoro::Task<bool> Twin::setField(SessionId id, QByteArray name, QByteArray value)
{
    auto statement = u"UPDATE sessions SET name = ? WHERE lab = ? AND id = ? AND expires_at > ?"_s;
    QVariantList bindings{value};
    if (name != "name") {
        statement = u"INSERT INTO session_fields (lab, id, field, value) SELECT lab, id, ?, ? FROM sessions "
                    "WHERE lab = ? AND id = ? AND expires_at > ? "
                    "ON CONFLICT DO UPDATE SET value = excluded.value"_s;
        bindings.prepend(name);
    }
    const auto rows = co_await m_sql.query(statement, bindings + live(id));
    co_return rows.changed > 0;
}

QCoro::Task<std::optional<Info>> Twin::info(SessionId id)
{
    const auto work = [live = live(id)](Connection &sql) -> std::optional<Info> {
        const auto row = sql.execute(u"SELECT user_id, email, role, name, created, last_seen, expires_at FROM sessions "
                                     "WHERE lab = ? AND id = ? AND expires_at > ?"_s,
                                     live);
        if (row.isEmpty())
            return std::nullopt;
        Info info{"row", {}, ttlOf(row.value(0, u"expires_at"_s))};
        for (qsizetype i = 0; i + 1 < row.columns.size(); ++i)
            info.fields.append(row.columns[i], bytesOf(row.rows[0][i]));
        const auto more =
            sql.execute(u"SELECT field, value FROM session_fields WHERE lab = ? AND id = ?"_s, live.first(2));
        for (const auto &each : more.rows)
            info.fields.append(QString::fromUtf8(each[0].toByteArray()), each[1].toByteArray());
        return info;
    };
    co_return co_await m_sql.transaction(work);
}

QCoro::Task<bool> Twin::end(SessionId id)
{
    const auto rows =
        co_await m_sql.query(u"DELETE FROM sessions WHERE lab = ? AND id = ? AND expires_at > ?"_s, live(id));
    co_return rows.changed > 0;
}

} // namespace lab::patterns::session
