// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/07_lock/pattern.h"

namespace lab::patterns::lock {

/// The same lock as a lease: a row that says whose it is and until when. Who finds it ended takes it, by one statement.
/// The row stays, since it counts the tokens. Blocking, on the caller's own connection.
Taken takeLease(sql::Connection &sql, const Keyspace &keys, const Resource &resource, Lock::Millis life,
                const Owner &owner);
bool endLease(sql::Connection &sql, const Keyspace &keys, const Resource &resource, const Owner &owner);

/// Leases, for what lies outside the database; and coupons in rows, where a transaction does what the script does and
/// constraints see to the rest.
class LockTwin
{
public:
    explicit LockTwin(Run &run)
        : m_sql(run.twin())
        , m_keys(run.keys())
    {
    }

    QCoro::Task<Taken> acquire(Resource resource, Lock::Millis life, Owner owner);
    QCoro::Task<bool> release(Resource resource, Owner owner);
    QCoro::Task<bool> extend(Resource resource, Owner owner, Lock::Millis life);

    QCoro::Task<void> setUp(Coupon coupon, qint64 stock);
    QCoro::Task<Issue> issue(Coupon coupon, QByteArray user, Owner owner);
    /// A transaction has no unsafe way that is worth showing: without the lease, all else is the same.
    QCoro::Task<Issue> issueUnsafely(Coupon coupon, QByteArray user);
    QCoro::Task<CouponStatus> status(Coupon coupon);

private:
    sql::Client m_sql;
    Keyspace m_keys;
};

} // namespace lab::patterns::lock
