// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/key_rows.h"

#include "app/base/tr.h"
#include "app/sql/sql_error.h"

#include <QDateTime>

namespace lab::sql::key_rows {

using namespace Qt::StringLiterals;

double now()
{
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000.0;
}

qint64 ttlOf(const QVariant &expiresAt)
{
    return expiresAt.isNull() ? -1 : qRound64(expiresAt.toDouble() - now());
}

bool hasType(const Rows &rows, const QString &wanted)
{
    const auto held = rows.value(0, u"type"_s).toString();
    if (!rows.isEmpty() && held != wanted) {
        throw SqlError(tr("WRONGTYPE The key holds a %1, not a %2.").arg(held, wanted),
                       tr("Delete the key first, or use another one."));
    }
    return !rows.isEmpty();
}

QByteArrayList valuesOf(const Rows &rows, const QString &column)
{
    QByteArrayList values;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (const auto value = rows.value(i, column); !value.isNull())
            values.append(value.toByteArray());
    }
    return values;
}

bool exists(Connection &sql, const Key &key, const QString &type)
{
    sql.execute(u"DELETE FROM kv_keys WHERE key = ? AND expires_at <= ?"_s, {key.name, now()});
    return hasType(sql.execute(u"SELECT type FROM kv_keys WHERE key = ?"_s, {key.name}), type);
}

void claim(Connection &sql, const Key &key, const QString &type)
{
    if (!exists(sql, key, type))
        sql.execute(u"INSERT INTO kv_keys (key, type) VALUES (?, ?)"_s, {key.name, type});
}

qint64 ttlOf(Connection &sql, const Key &key)
{
    return ttlOf(sql.execute(u"SELECT expires_at FROM kv_keys WHERE key = ?"_s, {key.name}).scalar());
}

qint64 countOf(Connection &sql, const QString &table, const Key &key)
{
    return sql.execute(u"SELECT count(*) FROM %1 WHERE key = ?"_s.arg(table), {key.name}).scalar().toLongLong();
}

qint64 sumOf(const QByteArray &value, qint64 by)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    // As Redis: "007", "+7" and " 7" are text, not integers.
    if (!ok || QByteArray::number(number) != value) {
        throw SqlError(tr("The value is not an integer or out of range."),
                       tr("Only 64-bit integers can be counted up."));
    }
    qint64 sum = 0;
    if (__builtin_add_overflow(number, by, &sum))
        throw SqlError(tr("The increment would overflow."), tr("A counter has 64 bits."));
    return sum;
}

} // namespace lab::sql::key_rows
