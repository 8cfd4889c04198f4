// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/03_recent_items/twin.h"

#include "app/sql/key_rows.h"

namespace lab::patterns::recent_items {

using namespace Qt::StringLiterals;
using sql::Connection;

namespace {

/// The end of what was viewed before; rows that are older count as gone.
double oldest()
{
    return sql::key_rows::now() - static_cast<double>(Life.count());
}

} // namespace

const QString Twin::NewestStatement =
    u"SELECT product FROM recent_views WHERE lab = ? AND user = ? ORDER BY place DESC LIMIT ?"_s;

void Twin::record(Connection &sql, const QByteArray &lab, const QByteArray &user, const QByteArray &product,
                  qint64 most)
{
    const QVariantList of{lab, user};
    // The list as a whole has an end, which every view moves.
    sql.execute(u"DELETE FROM recent_views WHERE lab = ? AND user = ? AND "
                "(SELECT max(viewed_at) FROM recent_views WHERE lab = ? AND user = ?) <= ?"_s,
                of + of + QVariantList{oldest()});
    sql.execute(u"INSERT INTO recent_views (lab, user, product, place, viewed_at) VALUES (?, ?, ?, "
                "(SELECT coalesce(max(place), 0) + 1 FROM recent_views WHERE lab = ? AND user = ?), ?) "
                "ON CONFLICT DO UPDATE SET place = excluded.place, viewed_at = excluded.viewed_at"_s,
                of + QVariantList{product} + of + QVariantList{sql::key_rows::now()});
    sql.execute(u"DELETE FROM recent_views WHERE lab = ? AND user = ? AND place <= (SELECT place FROM recent_views "
                "WHERE lab = ? AND user = ? ORDER BY place DESC LIMIT 1 OFFSET ?)"_s,
                of + of + QVariantList{most});
}

QByteArrayList Twin::newest(Connection &sql, const QByteArray &lab, const QByteArray &user, qint64 limit)
{
    return sql::key_rows::valuesOf(sql.execute(NewestStatement, {lab, user, limit}), u"product"_s);
}

QCoro::Task<Viewed> Twin::view(QByteArray user, QByteArray product)
{
    const auto work = [lab = keys().prefix(), user, product](Connection &sql) {
        record(sql, lab, user, product);
        const auto items = newest(sql, lab, user, MostItems);
        return Viewed{items, items.size()};
    };
    co_return co_await m_sql.transaction(work);
}

QCoro::Task<Listed> Twin::list(QByteArray user, qint64 limit)
{
    const auto work = [lab = keys().prefix(), user, limit](Connection &sql) {
        const auto counts = sql.execute(
            u"SELECT count(*) AS total, max(viewed_at) > ? AS alive FROM recent_views WHERE lab = ? AND user = ?"_s,
            {oldest(), lab, user});
        if (!counts.value(0, u"alive"_s).toBool())
            return Listed();
        const auto items = newest(sql, lab, user, limit);
        return Listed{items, items.size(), counts.value(0, u"total"_s).toLongLong()};
    };
    co_return co_await m_sql.transaction(work);
}

QCoro::Task<bool> Twin::clear(QByteArray user)
{
    const QVariantList of{keys().prefix(), user};
    const auto rows = co_await m_sql.query(u"DELETE FROM recent_views WHERE lab = ? AND user = ?"_s, of);
    co_return rows.changed > 0;
}

} // namespace lab::patterns::recent_items
