// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/07_lock/lesson.h"

#include "app/base/tr.h"

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Lesson lesson()
{
    return {.number = 7,
            .id = u"lock"_s,
            .title = tr("Distributed lock"),
            .group = LessonGroup::Coordination,
            .structure = tr("String (SET NX PX), Lua"),
            .summary = tr("Fifty buyers, ten coupons: never sell an eleventh, even when who holds the lock stalls."),
            .learn = u":/patterns/07_lock/learn.md"_s,
            .sources = sourcesIn(u":/patterns/07_lock"_s),
            .operations = operations(),
            .scenarios = {oversell(), expiredHolder(), fencing(), quorum()},
            .comparisons = comparisons(),
            .challenges = challenges(),
            .questions = questions(),
            .observe = observe};
}

QCoro::Task<Observation> observe(Run &run, GivenValues arguments)
{
    const QByteArray ofCoupon("coupon:"), given = arguments.value(u"resource"_s);
    const bool isLockAlone = !given.isEmpty() && !given.startsWith(ofCoupon);
    const Coupon coupon{given.isEmpty() ? arguments.value(u"coupon"_s) : given.mid(ofCoupon.size())};
    auto names = Lock::keysOf(run.keys(), isLockAlone ? Resource{given} : coupon.resource());
    if (!isLockAlone)
        names += Coupons::keysOf(run.keys(), coupon).all();
    const auto keys = co_await readKeys(run.redis(), names);
    co_return Observation{keys, {}};
}

QCoro::Task<Grant> untilAcquired(Actor &me, Keyspace keys, Resource resource, Lock::Millis life, QString refused)
{
    Lock lock(me.redis, keys);
    const Owner owner{me.token()};
    for (int tries = 0; tries < 10'000; ++tries) { // half a minute and more
        const auto taken = co_await lock.acquire(resource, life, owner);
        if (taken.grant)
            co_return *taken.grant;
        me.reached(refused);
        co_await me.pause(3ms);
    }
    throw redis::ProtocolError(tr("The server says that the lock is held, long after its life has ended."));
}

} // namespace lab::patterns::lock
