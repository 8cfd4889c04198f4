// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/keys_sql.h"

#include "app/base/tr.h"

#include <QDateTime>

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;

double now()
{
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000.0;
}

qint64 ttlOf(const QVariant &expiresAt)
{
    return expiresAt.isNull() ? -1 : qRound64(expiresAt.toDouble() - now());
}

void requireType(const QString &held, const QString &wanted)
{
    if (held != wanted) {
        throw sql::SqlError(tr("WRONGTYPE The key holds a %1, not a %2.").arg(held, wanted),
                            tr("Delete the key first, or use another one."));
    }
}

bool hasType(const sql::Rows &rows, const QString &wanted)
{
    if (rows.isEmpty())
        return false;
    requireType(rows.value(0, u"type"_s).toString(), wanted);
    return true;
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

bool remove(sql::Connection &sql, const Key &key)
{
    const auto rows = sql.execute(u"DELETE FROM kv_keys WHERE key = ? RETURNING expires_at"_s, {key.name});
    if (rows.isEmpty())
        return false;
    const auto expiresAt = rows.scalar();
    return expiresAt.isNull() || expiresAt.toDouble() > now();
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

} // namespace lab::patterns::basic
