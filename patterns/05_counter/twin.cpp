// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/05_counter/twin.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/sql/key_rows.h"
#include "app/sql/sql_error.h"

namespace lab::patterns::counter {

using namespace Qt::StringLiterals;
using sql::Connection;

namespace {

std::optional<qint64> numberOf(const sql::Rows &rows)
{
    return rows.isEmpty() ? std::nullopt : std::optional(rows.scalar().toLongLong());
}

QString stays()
{
    return tr("Its views stay in Redis.");
}

} // namespace

QCoro::Task<std::optional<qint64>> PostTable::views(PostId post)
{
    const QVariantList bindings{toVariant(post)};
    co_return numberOf(co_await m_sql.query(u"SELECT views FROM posts WHERE id = ?"_s, bindings));
}

QCoro::Task<std::optional<qint64>> PostTable::view(PostId post)
{
    const QVariantList bindings{toVariant(post)};
    co_return numberOf(
        co_await m_sql.query(u"UPDATE posts SET views = views + 1 WHERE id = ? RETURNING views"_s, bindings));
}

QCoro::Task<PostTable::Added> PostTable::add(PostId post, QString batch, qint64 views)
{
    const auto add = [=](Connection &sql) {
        const auto row = toVariant(post);
        const auto now = numberOf(sql.execute(u"SELECT views FROM posts WHERE id = ?"_s, {row}));
        if (!now)
            throw sql::SqlError(tr("Post %1 has gone meanwhile.").arg(row.toLongLong()), stays());
        Added added{*now};
        added.isNew = sql.execute(u"INSERT INTO view_batches (batch, post, views, added_at) VALUES (?, ?, ?, ?) "
                                  "ON CONFLICT DO NOTHING"_s,
                                  {batch, row, views, sql::key_rows::now()})
                          .changed > 0;
        if (!added.isNew)
            return added;
        if (__builtin_add_overflow(*now, views, &added.sum)) // rolls the batch back
            throw sql::SqlError(
                tr("Post %1 has %2 views in the database, and %3 more would pass %4, the most that a row can hold.")
                    .arg(QString::number(row.toLongLong()), countText(*now), countText(views),
                         countText(std::numeric_limits<qint64>::max())),
                stays());
        sql.execute(u"UPDATE posts SET views = ? WHERE id = ?"_s, {added.sum, row});
        return added;
    };
    co_return co_await m_sql.transaction(add);
}

QCoro::Task<bool> PostTable::hasAdded(QString batch)
{
    const QVariantList bindings{batch};
    const auto rows = co_await m_sql.query(u"SELECT 1 FROM view_batches WHERE batch = ?"_s, bindings);
    co_return !rows.isEmpty();
}

QCoro::Task<void> PostTable::insert(PostId post)
{
    const QVariantList bindings{toVariant(post), u"Scratch post"_s};
    co_await m_sql.query(u"INSERT INTO posts (id, title) VALUES (?, ?)"_s, bindings);
}

QCoro::Task<void> PostTable::remove(PostId post)
{
    const QVariantList bindings{toVariant(post)};
    co_await m_sql.query(u"DELETE FROM view_batches WHERE post = ?"_s, bindings);
    co_await m_sql.query(u"DELETE FROM posts WHERE id = ?"_s, bindings);
}

QCoro::Task<Views> Twin::view(PostId post, std::optional<qint64> life)
{
    const double now = sql::key_rows::now();
    const auto end = life ? QVariant(now + static_cast<double>(*life)) : QVariant();
    const QVariantList bindings{keys().prefix(), toVariant(post), end, now, now};
    const auto rows = co_await m_sql.query(
        u"INSERT INTO post_views (lab, post, views, ends_at) VALUES (?, ?, 1, ?) ON CONFLICT DO UPDATE SET "
        "views = CASE WHEN ends_at <= ? THEN 1 ELSE views + 1 END, "
        "ends_at = CASE WHEN ends_at <= ? THEN excluded.ends_at ELSE coalesce(ends_at, excluded.ends_at) END "
        "RETURNING views, ends_at"_s,
        bindings);
    co_return Views{rows.scalar().toLongLong(), sql::key_rows::ttlOf(rows.value(0, u"ends_at"_s))};
}

QCoro::Task<std::optional<Flush>> Twin::flush(PostId post)
{
    const QVariantList viewsOf{keys().prefix(), toVariant(post)};
    const auto work = [viewsOf](Connection &sql) -> std::optional<Flush> {
        if (sql.execute(u"SELECT 1 FROM posts WHERE id = ?"_s, {viewsOf[1]}).isEmpty())
            return std::nullopt;
        const auto taken =
            sql.execute(u"DELETE FROM post_views WHERE lab = ? AND post = ? RETURNING iif(ends_at <= ?, 0, views)"_s,
                        viewsOf + QVariantList{sql::key_rows::now()});
        const auto moved = taken.scalar().toLongLong();
        const auto kept = sql.execute(u"INSERT INTO post_flushed_views (lab, post, views) VALUES (?, ?, ?) "
                                      "ON CONFLICT DO UPDATE SET views = views + excluded.views RETURNING views"_s,
                                      viewsOf + QVariantList{moved});
        return Flush{moved, false, kept.scalar().toLongLong()};
    };
    co_return co_await m_sql.transaction(work);
}

QCoro::Task<Like> Twin::like(PostId post, QByteArray user)
{
    const auto work = [lab = keys().prefix(), post, user](Connection &sql) {
        return toggle(sql, lab, post, user);
    };
    co_return co_await m_sql.transaction(work);
}

Like Twin::toggle(Connection &sql, const QByteArray &lab, PostId post, const QByteArray &user)
{
    const QVariantList likeOf{lab, toVariant(post), user};
    const bool wasLiked =
        sql.execute(u"DELETE FROM post_likes WHERE lab = ? AND post = ? AND user = ?"_s, likeOf).changed > 0;
    if (!wasLiked)
        sql.execute(u"INSERT INTO post_likes (lab, post, user) VALUES (?, ?, ?)"_s, likeOf);
    // An index can tell who likes it, but to count them it has to walk over all: so the number is kept as well.
    sql.execute(u"INSERT INTO post_like_counts (lab, post, likes) VALUES (?, ?, 0) ON CONFLICT DO NOTHING"_s,
                likeOf.first(2));
    const auto likes =
        sql.execute(u"UPDATE post_like_counts SET likes = likes + ? WHERE lab = ? AND post = ? RETURNING likes"_s,
                    QVariantList{wasLiked ? -1 : 1} + likeOf.first(2))
            .scalar()
            .toLongLong();
    return {wasLiked ? Action::Unliked : Action::Liked, likes, likes};
}

QCoro::Task<qint64> Twin::uniqueView(PostId post, QByteArray visitor)
{
    const auto work = [lab = keys().prefix(), post, visitor](Connection &sql) {
        return count(sql, lab, post, visitor);
    };
    co_return co_await m_sql.transaction(work);
}

qint64 Twin::count(Connection &sql, const QByteArray &lab, PostId post, const QByteArray &visitor)
{
    const QVariantList visitOf{lab, toVariant(post), visitor};
    sql.execute(u"INSERT INTO post_visitors (lab, post, visitor) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s, visitOf);
    return sql.execute(u"SELECT count(*) FROM post_visitors WHERE lab = ? AND post = ?"_s, visitOf.first(2))
        .scalar()
        .toLongLong();
}

} // namespace lab::patterns::counter
