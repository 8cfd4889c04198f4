// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/record.h"
#include "app/run/run.h"

namespace lab::patterns::lock {

/// What is locked: any name without braces. Where the thing itself is the lock does not know.
struct Resource
{
    QByteArray name;
};

/// Whose a lock is. Not the name of a program, which two processes have, but a text that nobody else can have or guess.
/// A type of its own, as the resource has one: of two byte arrays the compiler would let them change places.
struct Owner
{
    QByteArray text; ///< such as randomToken() gives
};

struct Grant
{
    Owner owner;
    qint64 token = 0; ///< higher than that of every holder before: what is guarded refuses a lower one than it has seen
};

/// Of an attempt to take a lock.
struct Taken
{
    std::optional<Grant> grant; ///< nullopt: somebody else holds it
    qint64 leftMillis = 0;      ///< of the other's; -1: it never ends, so that somebody has to look after it
};

/// A lock on one Redis server: at most one owner at a time has the key `lab:lock:{RESOURCE}`, which ends by itself.
///
/// Its value is the owner's text and nothing else, so that every client library that takes a lock by SET … NX PX and
/// frees it by the usual compare-and-delete script is understood and understands this one. Beside it, in the same slot,
/// `lab:lock:{RESOURCE}:fence` counts the tokens; it has no end, since it must never go back.
///
/// One round trip each, O(1): acquire.lua (EXISTS, INCR, SET NX PX), release.lua (GET, DEL), extend.lua (GET, PEXPIRE).
///
/// What it does not guarantee: that the holder still holds it when it does what it took the lock for. A pause of the
/// program, or of the network, may outlast the lock. What must never be done by two at once has to check the token
/// itself. Nor does a lock outlive its server: one that comes back without its data, or a replica that had not heard of
/// it, gives it to the next who asks. Locks do not queue: who is refused waits and tries again, and nobody is next.
///
/// https://redis.io/docs/latest/develop/clients/patterns/distributed-locks/; why tokens: Martin Kleppmann, How to do
/// distributed locking, 2016.
class Lock
{
public:
    using Millis = std::chrono::milliseconds;
    static constexpr std::chrono::seconds Life{30};

    explicit Lock(Run &run)
        : Lock(run.redis(), run.keys())
    {
    }
    Lock(redis::Client &redis, Keyspace keys)
        : m_redis(&redis)
        , m_keys(std::move(keys))
    {
    }

    /// When the answer gets lost the lock may have been taken all the same. Whoever made the owner can release it then,
    /// or wait for its end.
    QCoro::Task<Taken> acquire(Resource resource, Millis life, Owner owner);
    /// False, and nothing has changed, when it is not that owner's, any more or at all. May be repeated.
    QCoro::Task<bool> release(Resource resource, Owner owner);
    /// `life` counts from now. False likewise: then stop working.
    QCoro::Task<bool> extend(Resource resource, Owner owner, Millis life);

    static Key keyOf(const Keyspace &keys, const Resource &resource);
    static Keys keysOf(const Keyspace &keys, const Resource &resource); ///< the lock, the counter of its tokens
    const Keyspace &keys() const { return m_keys; }

private:
    redis::Client *m_redis;
    Keyspace m_keys;
};

struct Coupon
{
    QByteArray id; ///< without braces
    Resource resource() const { return {"coupon:" + id}; }
};

struct CouponKeys
{
    Key stock, issued, fence;
    Keys all() const { return {stock, issued, fence}; } ///< in the order in which issue.lua wants them
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
    QCoro::Task<Issue> issue(Coupon coupon, QByteArray user, Owner owner);
    /// issue.lua, without a lock.
    QCoro::Task<Issue> issueAtOnce(Coupon coupon, QByteArray user);
    /// As it is often written, and as it goes wrong: looks first, decides in the program, then changes.
    QCoro::Task<Issue> issueUnsafely(Coupon coupon, QByteArray user);
    QCoro::Task<CouponStatus> status(Coupon coupon);

    static CouponKeys keysOf(const Keyspace &keys, const Coupon &coupon);
    const Keyspace &keys() const { return m_lock.keys(); }

private:
    CouponKeys of(const Coupon &coupon) const { return keysOf(keys(), coupon); }
    QCoro::Task<void> giveBack(Resource resource, Owner owner);
    QCoro::Task<Issue> ask(Coupon coupon, QByteArrayList arguments);

    redis::Client *m_redis;
    Lock m_lock;
};

} // namespace lab::patterns::lock
