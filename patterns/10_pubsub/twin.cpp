// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/10_pubsub/twin.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/keys/glob.h"
#include "app/sql/record_rows.h"

#include <QDateTime>

#include <algorithm>

namespace lab::patterns::pubsub {

using namespace Qt::StringLiterals;
using sql::Connection;

namespace {

constexpr qsizetype MostBytes = 65'536; // shown of one payload
constexpr qint64 MostRows = 10'000, MostFound = 1000;

struct Row
{
    QByteArray channel, payload;

    static constexpr auto Members = named("channel payload", &Row::channel, &Row::payload);
};

} // namespace

Notice Notice::of(const QByteArray &message)
{
    return {displayText(message), QDateTime::currentMSecsSinceEpoch()};
}

Heard Heard::of(const QByteArray &channel, const QByteArray &payload)
{
    if (payload.size() > MostBytes)
        return {channel, {}, payload.left(MostBytes) + tr("… (%1 in all)").arg(bytesText(payload.size())).toUtf8(), {}};
    const auto notice = fromJsonText<Notice>(payload);
    if (!notice)
        return {channel, {}, payload, {}};
    return {channel, {}, notice->message.toUtf8(), notice->timestamp};
}

qint64 Twin::insert(Connection &sql, const QByteArray &lab, const Channel &channel, const QByteArray &payload)
{
    const auto id = sql.execute(u"INSERT INTO notifications (lab, channel, payload, published_at) VALUES (?, ?, ?, ?) "
                                "RETURNING id"_s,
                                {lab, channel.name, payload, QDateTime::currentMSecsSinceEpoch()});
    return id.scalar().toLongLong();
}

std::optional<qint64> Twin::newestAfter(Connection &sql, const QByteArray &lab, const Channel &channel, qint64 id)
{
    const auto newest = sql.execute(u"SELECT max(id) FROM notifications WHERE lab = ? AND channel = ? AND id > ?"_s,
                                    {lab, channel.name, id});
    return newest.scalar().isNull() ? std::nullopt : std::optional(newest.scalar().toLongLong());
}

QCoro::Task<qint64> Twin::publish(Channel channel, Notice notice)
{
    const auto work = [lab = keys().prefix(), channel, payload = toJsonText(notice)](Connection &sql) {
        const auto id = insert(sql, lab, channel, payload);
        sql.execute(u"DELETE FROM notifications WHERE lab = ? AND id <= ?"_s, {lab, id - MostRows});
        return id;
    };
    co_return co_await m_sql.transaction(work);
}

/// SQL's own GLOB has no backslash: of a pattern all rows are asked for, and chosen here.
QCoro::Task<QList<Heard>> Twin::publishedSince(Subscription to, qint64 since)
{
    const bool isPattern = to.by == Subscription::By::Pattern;
    QVariantList bindings{keys().prefix(), since};
    auto statement = u"SELECT channel, payload FROM notifications WHERE lab = ? AND published_at >= ?"_s;
    if (!isPattern) {
        statement += u" AND channel = ?"_s;
        bindings.append(to.name);
    }
    const auto rows = co_await m_sql.query(statement + u" ORDER BY id DESC LIMIT %1"_s.arg(MostFound), bindings);
    QList<Heard> found;
    for (const auto &row : sql::allOf<Row>(rows)) {
        if (isPattern && !matchesGlob(to.name, row.channel))
            continue;
        found.prepend(Heard::of(row.channel, row.payload));
        if (isPattern)
            found.first().pattern = to.name;
    }
    co_return found;
}

} // namespace lab::patterns::pubsub
