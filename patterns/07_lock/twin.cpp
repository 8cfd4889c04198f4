// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/07_lock/twin.h"

#include "app/base/record.h"
#include "app/sql/key_rows.h"

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;
using sql::key_rows::now;

namespace {

/// Within a transaction. Without a token none is checked.
Issue issueRow(sql::Connection &sql, const Keyspace &keys, const Coupon &coupon, const QByteArray &user,
               std::optional<qint64> token)
{
    const QVariantList place{keys.prefix(), coupon.id};
    const auto found = sql.execute(u"SELECT stock, fence, EXISTS (SELECT 1 FROM coupon_issues i WHERE i.lab = c.lab "
                                   "AND i.coupon = c.coupon AND i.user = ?) AS has_one FROM coupons c "
                                   "WHERE lab = ? AND coupon = ?"_s,
                                   QVariantList{user} + place);
    if (found.isEmpty())
        return {.said = Said::Unknown};
    Issue issue{.said = Said::Issued, .remaining = found.value(0, u"stock"_s).toLongLong()};
    if (token && *token < found.value(0, u"fence"_s).toLongLong())
        issue.said = Said::Late;
    else if (found.value(0, u"has_one"_s).toBool())
        issue.said = Said::HasOne;
    else if (issue.remaining <= 0)
        issue.said = Said::SoldOut;
    if (issue.said != Said::Issued)
        return issue;
    sql.execute(u"INSERT INTO coupon_issues (lab, coupon, user) VALUES (?, ?, ?)"_s, place + QVariantList{user});
    const auto left = sql.execute(u"UPDATE coupons SET stock = stock - 1, fence = COALESCE(?, fence) "
                                  "WHERE lab = ? AND coupon = ? RETURNING stock"_s,
                                  QVariantList{toVariant(token)} + place);
    issue.remaining = left.scalar().toLongLong();
    return issue;
}

} // namespace

Taken takeLease(sql::Connection &sql, const Keyspace &keys, const Resource &resource, Lock::Millis life,
                const Owner &owner)
{
    const QVariantList place{keys.prefix(), resource.name};
    const auto end = now() + static_cast<double>(life.count()) / 1000;
    const auto taken =
        sql.execute(u"INSERT INTO lock_leases (lab, resource, owner, token, expires_at) VALUES (?, ?, ?, 1, ?) "
                    "ON CONFLICT (lab, resource) DO UPDATE SET owner = excluded.owner, token = token + 1, "
                    "expires_at = excluded.expires_at WHERE expires_at <= ? RETURNING token"_s,
                    place + QVariantList{owner.text, end, now()});
    if (!taken.isEmpty())
        return {Grant{owner, taken.scalar().toLongLong()}};
    const auto other = sql.execute(u"SELECT expires_at FROM lock_leases WHERE lab = ? AND resource = ?"_s, place);
    return {{}, std::max<qint64>(0, static_cast<qint64>((other.scalar().toDouble() - now()) * 1000))};
}

bool endLease(sql::Connection &sql, const Keyspace &keys, const Resource &resource, const Owner &owner)
{
    const auto rows = sql.execute(u"UPDATE lock_leases SET expires_at = 0 WHERE lab = ? AND resource = ? AND owner = ? "
                                  "AND expires_at > ? RETURNING 1"_s,
                                  {keys.prefix(), resource.name, owner.text, now()});
    return !rows.isEmpty();
}

QCoro::Task<Taken> LockTwin::acquire(Resource resource, Lock::Millis life, Owner owner)
{
    return m_sql.transaction(
        [=, keys = m_keys](sql::Connection &sql) { return takeLease(sql, keys, resource, life, owner); });
}

QCoro::Task<bool> LockTwin::release(Resource resource, Owner owner)
{
    return m_sql.transaction([=, keys = m_keys](sql::Connection &sql) { return endLease(sql, keys, resource, owner); });
}

QCoro::Task<bool> LockTwin::extend(Resource resource, Owner owner, Lock::Millis life)
{
    const auto statement = u"UPDATE lock_leases SET expires_at = ? WHERE lab = ? AND resource = ? AND owner = ? "
                           "AND expires_at > ? RETURNING 1"_s;
    const auto end = now() + static_cast<double>(life.count()) / 1000;
    const QVariantList bindings{end, m_keys.prefix(), resource.name, owner.text, now()};
    co_return !(co_await m_sql.query(statement, bindings)).isEmpty();
}

QCoro::Task<void> LockTwin::setUp(Coupon coupon, qint64 stock)
{
    const QVariantList place{m_keys.prefix(), coupon.id};
    const auto begin = [=](sql::Connection &sql) {
        sql.execute(u"DELETE FROM coupon_issues WHERE lab = ? AND coupon = ?"_s, place);
        return sql.execute(u"INSERT INTO coupons (lab, coupon, stock) VALUES (?, ?, ?) "
                           "ON CONFLICT (lab, coupon) DO UPDATE SET stock = excluded.stock"_s,
                           place + QVariantList{stock});
    };
    co_await m_sql.transaction(begin);
}

QCoro::Task<Issue> LockTwin::issue(Coupon coupon, QByteArray user, Owner owner)
{
    return m_sql.transaction([=, keys = m_keys](sql::Connection &sql) {
        const QVariantList place{keys.prefix(), coupon.id};
        if (sql.execute(u"SELECT 1 FROM coupons WHERE lab = ? AND coupon = ?"_s, place).isEmpty())
            return Issue{.said = Said::Unknown};
        const auto taken = takeLease(sql, keys, coupon.resource(), Lock::Life, owner);
        if (!taken.grant)
            return Issue{.said = Said::Held, .leftMillis = taken.leftMillis};
        auto issue = issueRow(sql, keys, coupon, user, taken.grant->token);
        endLease(sql, keys, coupon.resource(), owner);
        issue.grant = taken.grant;
        return issue;
    });
}

QCoro::Task<Issue> LockTwin::issueUnsafely(Coupon coupon, QByteArray user)
{
    return m_sql.transaction(
        [=, keys = m_keys](sql::Connection &sql) { return issueRow(sql, keys, coupon, user, {}); });
}

QCoro::Task<CouponStatus> LockTwin::status(Coupon coupon)
{
    const auto statement = u"SELECT c.stock, (SELECT count(*) FROM coupon_issues i WHERE i.lab = c.lab AND "
                           "i.coupon = c.coupon) AS issued, l.owner AS holder, l.expires_at FROM coupons c "
                           "LEFT JOIN lock_leases l ON l.lab = c.lab AND l.resource = ? AND l.expires_at > ? "
                           "WHERE c.lab = ? AND c.coupon = ?"_s;
    const QVariantList bindings{coupon.resource().name, now(), m_keys.prefix(), coupon.id};
    const auto rows = co_await m_sql.query(statement, bindings);
    CouponStatus status;
    if (rows.isEmpty())
        co_return status;
    status.stock = rows.value(0, u"stock"_s).toLongLong();
    status.issued = rows.value(0, u"issued"_s).toLongLong();
    if (const auto holder = rows.value(0, u"holder"_s); !holder.isNull()) {
        status.holder = holder.toByteArray();
        status.ttl = sql::key_rows::ttlOf(rows.value(0, u"expires_at"_s));
    }
    co_return status;
}

} // namespace lab::patterns::lock
