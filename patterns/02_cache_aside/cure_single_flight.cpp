// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/cure_single_flight.h"

#include "app/base/tr.h"
#include "app/redis/groups.h"

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds LockLife = 5000ms; // a crashed owner's lock goes away by itself
constexpr auto RetryEvery = 10ms;                      // how often those who wait look whether the value is there

QCoro::Task<bool> isThere(Actor &me, Key value)
{
    co_return !(co_await me.redis.command("GET", value)).isNull();
}

QCoro::Task<void> release(Actor &me, Key lock, QByteArray token)
{
    try {
        co_await redis::scripted(me.redis, u":/patterns/02_cache_aside/release_lock.lua"_s, lock, token);
    } catch (const Error &) {
        // The lock ends by itself. What was made stays made, and a fault of making it says more than this one.
    }
}

} // namespace

QCoro::Task<void> makeOnce(Actor &me, Key value, Key lock, std::function<QCoro::Task<void>()> make)
{
    const auto token = me.token();
    for (auto waited = 0ms;; waited += RetryEvery) {
        if (waited > 3 * LockLife)
            throw redis::ProtocolError(tr("The server says that the lock is held, long after its life has ended."));
        const auto got = co_await me.redis.command("SET", lock, token, "NX", "PX", LockLife.count());
        if (got.ok())
            break;
        co_await me.pause(RetryEvery);
        const bool isMade = co_await isThere(me, value);
        if (isMade)
            co_return;
    }
    std::exception_ptr fault;
    try {
        const bool isMade = co_await isThere(me, value); // between our miss and our lock
        if (!isMade)
            co_await make();
    } catch (...) {
        fault = std::current_exception(); // released all the same: the others would wait for the lock's whole life
    }
    co_await release(me, lock, token);
    if (fault)
        std::rethrow_exception(fault);
}

} // namespace lab::patterns::cache_aside
