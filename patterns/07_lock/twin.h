// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/07_lock/pattern_coupons.h"

namespace lab::patterns::lock {

/// The same lock as a lease: a row that says whose it is and until when. Who finds it ended takes it, by one statement.
/// The row stays, since it counts the tokens. For what lies outside the database; within it a transaction is enough.
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
    const Keyspace &keys() const { return m_keys; }

    /// Blocking, on the caller's own connection. The token; nullopt when another holds it.
    static std::optional<qint64> take(sql::Connection &connection, const Keyspace &keys, const Resource &resource,
                                      Lock::Millis life, const Owner &owner);
    static bool giveBack(sql::Connection &connection, const Keyspace &keys, const Resource &resource,
                         const Owner &owner);

private:
    sql::Client m_sql;
    Keyspace m_keys;
};

/// Coupons in rows: a transaction does what the script does, constraints see to the rest.
class CouponsTwin
{
public:
    explicit CouponsTwin(Run &run)
        : m_sql(run.twin())
        , m_keys(run.keys())
    {
    }

    QCoro::Task<void> setUp(Coupon coupon, qint64 stock);
    QCoro::Task<Issue> issue(Coupon coupon, User user, Owner owner);
    /// A transaction has no unsafe way that is worth showing: without the lease, all else is the same.
    QCoro::Task<Issue> issueUnsafely(Coupon coupon, User user);
    QCoro::Task<CouponStatus> status(Coupon coupon);
    const Keyspace &keys() const { return m_keys; }

private:
    sql::Client m_sql;
    Keyspace m_keys;
};

} // namespace lab::patterns::lock
