// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/07_lock/waiting.h"

#include "app/base/tr.h"

namespace lab::patterns::lock {

using namespace std::chrono_literals;

namespace {

constexpr auto RetryEvery = 3ms;
constexpr int MostTries = 10'000; // half a minute and more

} // namespace

QCoro::Task<Grant> untilAcquired(Actor &me, Keyspace keys, Resource resource, Lock::Millis life, QString refused)
{
    Lock lock(me.redis, keys);
    const Owner owner{me.token()};
    for (int tries = 0; tries < MostTries; ++tries) {
        const auto taken = co_await lock.acquire(resource, life, owner);
        if (taken.grant)
            co_return *taken.grant;
        me.reached(refused);
        co_await me.pause(RetryEvery);
    }
    throw redis::ProtocolError(tr("The server says that the lock is held, long after its life has ended."));
}

} // namespace lab::patterns::lock
