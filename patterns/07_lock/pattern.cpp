// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/07_lock/pattern.h"

#include "app/redis/groups.h"

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;
using redis::makeCommand;

Key Lock::keyOf(const Keyspace &keys, const Resource &resource)
{
    return keys.key("lock:{" + resource.name + '}');
}

Keys Lock::keysOf(const Keyspace &keys, const Resource &resource)
{
    return {keyOf(keys, resource), keys.key("lock:{" + resource.name + "}:fence")};
}

QCoro::Task<Taken> Lock::acquire(Resource resource, Millis life, Owner owner)
{
    const auto reply = co_await redis::scripted(*m_redis, u":/patterns/07_lock/acquire.lua"_s, keysOf(m_keys, resource),
                                                owner.text, life.count());
    const bool isTaken = reply[0].boolean();
    co_return isTaken ? Taken{Grant{owner, reply[1].integer()}} : Taken{{}, reply[1].ttl()};
}

QCoro::Task<bool> Lock::release(Resource resource, Owner owner)
{
    const auto reply =
        co_await redis::scripted(*m_redis, u":/patterns/07_lock/release.lua"_s, keyOf(m_keys, resource), owner.text);
    co_return reply.boolean();
}

QCoro::Task<bool> Lock::extend(Resource resource, Owner owner, Millis life)
{
    const auto reply = co_await redis::scripted(*m_redis, u":/patterns/07_lock/extend.lua"_s, keyOf(m_keys, resource),
                                                owner.text, life.count());
    co_return reply.boolean();
}

CouponKeys Coupons::keysOf(const Keyspace &keys, const Coupon &coupon)
{
    const auto key = [&](const char *what) {
        return keys.key("coupon:{" + coupon.id + "}:" + what);
    };
    return {key("stock"), key("issued"), key("fence")};
}

QCoro::Task<void> Coupons::setUp(Coupon coupon, qint64 stock)
{
    // The highest token stays: whoever held the lock before may still be on the way.
    co_await redis::transacted(*m_redis, makeCommand("SET", of(coupon).stock, stock),
                               makeCommand("DEL", of(coupon).issued));
}

QCoro::Task<Issue> Coupons::issue(Coupon coupon, QByteArray user, Owner owner)
{
    Issue issue;
    // Asked before: of each name that somebody makes up, a counter of tokens would stay for ever.
    const bool isKnown = (co_await m_redis->command("EXISTS", of(coupon).stock)).boolean();
    if (!isKnown)
        co_return issue;
    std::exception_ptr fault;
    try {
        const auto taken = co_await m_lock.acquire(coupon.resource(), Lock::Life, owner);
        issue = {.said = Said::Held, .leftMillis = taken.leftMillis};
        if (taken.grant) {
            const QByteArrayList arguments{user, QByteArray::number(taken.grant->token)};
            issue = co_await ask(coupon, arguments);
        }
        issue.grant = taken.grant;
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

/// A connection that drops takes the answer along, not the owner's text: so once more. After that the lock ends by
/// itself; what was issued stays issued, and its fault says more than this one.
QCoro::Task<void> Coupons::giveBack(Resource resource, Owner owner)
{
    for (int tries = 2; tries > 0; --tries) {
        try {
            co_await m_lock.release(resource, owner);
            co_return;
        } catch (const Error &error) {
            if (error.kind() != ErrorKind::Connection)
                co_return;
        }
    }
}

QCoro::Task<Issue> Coupons::issueAtOnce(Coupon coupon, QByteArray user)
{
    return ask(std::move(coupon), {user});
}

QCoro::Task<Issue> Coupons::ask(Coupon coupon, QByteArrayList arguments)
{
    const auto script = redis::Script::fromResource(u":/patterns/07_lock/issue.lua"_s);
    const auto reply = co_await m_redis->script(script, of(coupon).all(), arguments);
    const auto said = fromWord<Said>(QLatin1StringView(reply[0].text()));
    if (!said)
        reply.throwUnexpected(u"issued …"_s);
    co_return Issue{.said = *said, .remaining = reply[1].integer()};
}

QCoro::Task<Issue> Coupons::issueUnsafely(Coupon coupon, QByteArray user)
{
    const auto [stock, issued, fence] = of(coupon);
    const auto left = (co_await m_redis->command("GET", stock)).optionalInteger();
    if (!left)
        co_return Issue{.said = Said::Unknown};
    const bool hasOne = (co_await m_redis->command("SISMEMBER", issued, user)).boolean();
    if (hasOne || *left <= 0)
        co_return Issue{.said = hasOne ? Said::HasOne : Said::SoldOut, .remaining = *left};
    const auto remaining = (co_await m_redis->command("DECR", stock)).integer();
    co_await m_redis->command("SADD", issued, user);
    co_return Issue{.said = Said::Issued, .remaining = remaining};
}

QCoro::Task<CouponStatus> Coupons::status(Coupon coupon)
{
    // Sent together, and not in one MULTI: the lock is in another slot.
    const auto lock = Lock::keyOf(keys(), coupon.resource());
    const auto replies = co_await redis::pipelined(*m_redis, makeCommand("GET", of(coupon).stock),
                                                   makeCommand("SCARD", of(coupon).issued), makeCommand("GET", lock),
                                                   makeCommand("TTL", lock));
    co_return CouponStatus{replies[0].optionalInteger(), replies[1].count(), replies[2].optionalText(),
                           replies[3].ttl()};
}

} // namespace lab::patterns::lock
