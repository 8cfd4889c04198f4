// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/record.h"
#include "patterns/07_lock/pattern_lock.h"

namespace lab::patterns::lock {

struct Coupon
{
    QByteArray id; ///< without braces
    Resource resource() const { return {"coupon:" + id}; }
};

struct User
{
    QByteArray name;
};

/// What came of asking for a coupon.
enum class Said { Issued, Held, Unknown, Late, HasOne, SoldOut };
consteval auto wordsOf(Said)
{
    return words("issued", "held", "unknown", "late", "has-one", "sold-out");
}

struct Issue
{
    Said said = Said::Unknown;
    qint64 remaining = 0;
    std::optional<Grant> grant = {}; ///< of the lock, which has been given back since
    qint64 leftMillis = 0;           ///< of the lock that another holds: see Taken
};

struct CouponStatus
{
    std::optional<qint64> stock; ///< nullopt: there is no such coupon
    qint64 issued = 0;
    std::optional<QByteArray> holder; ///< of its lock
    qint64 ttl = -2;                  ///< seconds, of its lock

    static constexpr auto Members = named("stock issued holder ttl", &CouponStatus::stock, &CouponStatus::issued,
                                          &CouponStatus::holder, &CouponStatus::ttl);
};

/// Coupons of which there are only so many, one for each user. `lab:coupon:{ID}:stock` counts those that are left,
/// `…:issued` is the set of users who have one, `…:fence` the highest token that has written here.
///
/// issue() shows a lock at work: it holds the coupon's lock meanwhile, and hands its token to whatever writes. The lock
/// is another entity than the coupon, with a hash tag and so a slot of its own: on a cluster the two may be on two
/// servers, and no script or transaction spans them. That is how it has to be, since what a lock guards is elsewhere.
///
/// Where the guarded thing is in Redis, nobody needs the lock: issueAtOnce() does the same by one script, in one round
/// trip, and no holder can come too late.
class Coupons
{
public:
    explicit Coupons(Run &run)
        : Coupons(run.redis(), run.keys())
    {
    }
    Coupons(redis::Client &redis, Keyspace keys)
        : m_redis(&redis)
        , m_lock(redis, std::move(keys))
    {
    }

    /// Starts afresh: `stock` of them, and nobody has one. SET and DEL in one transaction.
    QCoro::Task<void> setUp(Coupon coupon, qint64 stock);
    /// EXISTS, acquire.lua, issue.lua, release.lua: 4 round trips, O(1) each. Tries the lock once; a program would wait
    /// a little and try again. Whatever happens meanwhile, the lock is given back, or ends by itself.
    QCoro::Task<Issue> issue(Coupon coupon, User user, Owner owner);
    /// issue.lua, without a lock.
    QCoro::Task<Issue> issueAtOnce(Coupon coupon, User user);
    /// As it is often written, and as it goes wrong: looks first, decides in the program, then changes.
    QCoro::Task<Issue> issueUnsafely(Coupon coupon, User user);
    QCoro::Task<CouponStatus> status(Coupon coupon);

    static Key stockOf(const Keyspace &keys, const Coupon &coupon);
    static Key issuedOf(const Keyspace &keys, const Coupon &coupon);
    static Key fenceOf(const Keyspace &keys, const Coupon &coupon);
    /// These three, in the order in which issue.lua wants them.
    static Keys keysOf(const Keyspace &keys, const Coupon &coupon);
    const Keyspace &keys() const { return m_lock.keys(); }

private:
    QCoro::Task<void> issueUnderLock(Coupon coupon, User user, Owner owner, Issue &issue);
    QCoro::Task<void> giveBack(Resource resource, Owner owner);
    QCoro::Task<Issue> ask(Coupon coupon, QByteArrayList arguments);

    redis::Client *m_redis;
    Lock m_lock;
};

} // namespace lab::patterns::lock
