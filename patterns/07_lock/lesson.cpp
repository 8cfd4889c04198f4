// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/07_lock/lesson.h"

#include "app/base/tr.h"
#include "patterns/07_lock/pattern_coupons.h"

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;

Lesson lesson()
{
    return {.number = 7,
            .id = u"lock"_s,
            .title = tr("Distributed lock"),
            .structure = tr("String (SET NX PX), Lua"),
            .summary =
                tr("Let one at a time do it, survive the one who crashes, and refuse the one who comes too late."),
            .learn = u":/patterns/07_lock/learn.md"_s,
            .sources = sourcesIn(u":/patterns/07_lock"_s),
            .operations = operations(),
            .scenarios = {oversell(), acquireRelease(), expiredHolder(), fencing(), quorum()},
            .comparisons = comparisons(),
            .challenges = challenges(),
            .questions = questions(),
            .observe = observe};
}

namespace {

QVariant numberIn(const KeyValue &key)
{
    bool isNumber = false;
    const auto number = key.bytes.toLongLong(&isNumber);
    return key.type == KeyType::String && isNumber ? QVariant(number) : QVariant();
}

} // namespace

QCoro::Task<Observation> observe(Run &run, GivenValues arguments)
{
    const QByteArray ofCoupon("coupon:"), given = arguments.value(u"resource"_s);
    const bool isLockAlone = !given.isEmpty() && !given.startsWith(ofCoupon);
    const Coupon coupon{given.isEmpty() ? arguments.value(u"coupon"_s) : given.mid(ofCoupon.size())};
    const auto resource = isLockAlone ? Resource{given} : coupon.resource();
    Keys names{Lock::keyOf(run.keys(), resource), Lock::fenceOf(run.keys(), resource)};
    if (!isLockAlone)
        names += Coupons::keysOf(run.keys(), coupon);
    const auto keys = co_await readKeys(run.redis(), names);
    Fields facts{{u"resource"_s, resource.name},
                 {u"holder"_s, keys[0].type == KeyType::String ? QVariant(keys[0].bytes) : QVariant()},
                 {u"token"_s, numberIn(keys[1])}};
    if (!isLockAlone) {
        facts.set(u"coupon"_s, coupon.id);
        facts.set(u"stock"_s, numberIn(keys[2]));
        facts.set(u"issued"_s, keys[3].length);
        facts.set(u"fence"_s, numberIn(keys[4]));
    }
    co_return Observation{keys, facts};
}

} // namespace lab::patterns::lock
