// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/07_lock/pattern_coupons.h"

#include "app/base/units.h"
#include "app/redis/groups.h"

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;
using redis::makeCommand;

Key Coupons::stockOf(const Keyspace &keys, const Coupon &coupon)
{
    return keys.key("coupon:{" + coupon.id + "}:stock");
}

Key Coupons::issuedOf(const Keyspace &keys, const Coupon &coupon)
{
    return keys.key("coupon:{" + coupon.id + "}:issued");
}

Key Coupons::fenceOf(const Keyspace &keys, const Coupon &coupon)
{
    return keys.key("coupon:{" + coupon.id + "}:fence");
}

Keys Coupons::keysOf(const Keyspace &keys, const Coupon &coupon)
{
    return {stockOf(keys, coupon), issuedOf(keys, coupon), fenceOf(keys, coupon)};
}

QCoro::Task<void> Coupons::setUp(Coupon coupon, qint64 stock)
{
    // The highest token stays: whoever held the lock before may still be on the way.
    co_await redis::transacted(*m_redis, makeCommand("SET", stockOf(keys(), coupon), stock),
                               makeCommand("DEL", issuedOf(keys(), coupon)));
}

QCoro::Task<Issue> Coupons::issue(Coupon coupon, User user, Owner owner)
{
    Issue issue;
    // Asked before: of each name that somebody makes up, a counter of tokens would stay for ever.
    const bool isKnown = (co_await m_redis->command("EXISTS", stockOf(keys(), coupon))).boolean();
    if (!isKnown)
        co_return issue;
    std::exception_ptr fault;
    try {
        co_await issueUnderLock(coupon, user, owner, issue);
    } catch (...) {
        fault = std::current_exception();
    }
    // After a fault too, even one of acquiring: its answer may have got lost, and not the lock.
    if (issue.grant || fault)
        co_await giveBack(coupon.resource(), owner);
    if (fault)
        std::rethrow_exception(fault);
    co_return issue;
}

QCoro::Task<void> Coupons::issueUnderLock(Coupon coupon, User user, Owner owner, Issue &issue)
{
    const auto taken = co_await m_lock.acquire(coupon.resource(), Lock::Life, owner);
    if (!taken.grant) {
        issue = {.said = Said::Held, .leftMillis = taken.leftMillis};
        co_return;
    }
    issue.grant = taken.grant;
    const QByteArrayList arguments{user.name, QByteArray::number(taken.grant->token)};
    const auto answer = co_await ask(coupon, arguments);
    issue.said = answer.said;
    issue.remaining = answer.remaining;
}

/// A connection that drops takes the answer along, not the owner's text: so once more. After that the lock ends by
/// itself; what was issued stays issued, and its fault says more than this one.
QCoro::Task<void> Coupons::giveBack(Resource resource, Owner owner)
{
    for (int tries = 2; tries > 0; --tries) {
        try {
            co_await m_lock.release(resource, owner);
            co_return;
        } catch (const redis::ConnectionError &) {
            continue;
        } catch (const Error &) {
            co_return;
        }
    }
}

QCoro::Task<Issue> Coupons::issueAtOnce(Coupon coupon, User user)
{
    return ask(std::move(coupon), {user.name});
}

QCoro::Task<Issue> Coupons::ask(Coupon coupon, QByteArrayList arguments)
{
    const auto script = redis::Script::fromResource(u":/patterns/07_lock/issue.lua"_s);
    const auto reply = co_await m_redis->script(script, keysOf(keys(), coupon), arguments);
    const auto said = fromWord<Said>(QLatin1StringView(reply[0].text()));
    if (!said)
        reply.throwUnexpected(u"issued …"_s);
    co_return Issue{.said = *said, .remaining = reply[1].integer()};
}

QCoro::Task<Issue> Coupons::issueUnsafely(Coupon coupon, User user)
{
    const auto left = (co_await m_redis->command("GET", stockOf(keys(), coupon))).optionalInteger();
    if (!left)
        co_return Issue{.said = Said::Unknown};
    const bool hasOne = (co_await m_redis->command("SISMEMBER", issuedOf(keys(), coupon), user.name)).boolean();
    if (hasOne || *left <= 0)
        co_return Issue{.said = hasOne ? Said::HasOne : Said::SoldOut, .remaining = *left};
    const auto remaining = (co_await m_redis->command("DECR", stockOf(keys(), coupon))).integer();
    co_await m_redis->command("SADD", issuedOf(keys(), coupon), user.name);
    co_return Issue{.said = Said::Issued, .remaining = remaining};
}

QCoro::Task<CouponStatus> Coupons::status(Coupon coupon)
{
    // Sent together, and not in one MULTI: the lock is in another slot.
    const auto lock = Lock::keyOf(keys(), coupon.resource());
    auto stock = m_redis->command("GET", stockOf(keys(), coupon));
    auto issued = m_redis->command("SCARD", issuedOf(keys(), coupon));
    auto holder = m_redis->command("GET", lock);
    auto ttl = m_redis->command("TTL", lock);
    CouponStatus status;
    status.stock = (co_await stock).optionalInteger();
    status.issued = (co_await issued).count();
    status.holder = (co_await holder).optionalText();
    status.ttl = (co_await ttl).ttl();
    co_return status;
}

} // namespace lab::patterns::lock
