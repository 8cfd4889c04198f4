// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/02_cache_aside/copies.h"
#include "patterns/02_cache_aside/lesson.h"

#include <algorithm>

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;

namespace {

QString lifeOf(const KeyValue &copy)
{
    return lifetimeText(ttlSeconds(copy.ttlMillis));
}

/// Added to a verdict on copies of which not all were seen.
QString unseenText(const LookedThrough &looked)
{
    return looked.complete ? QString()
                           : u' ' + tr("There are more, which were not looked at: clean up, and begin anew.");
}

QCoro::Task<Verdict> verifyWarm(Run &run)
{
    const auto sides = co_await bothSides(run, ProductId{3});
    if (const auto why = noLastingCopy(sides.copy); !why.isEmpty())
        co_return Verdict{false, why};
    const auto key = displayText(sides.copy.key.name);
    const bool same = sides.cached && sides.cached == sides.row;
    co_return Verdict{same, same ? tr("%1 equals the row and %2.").arg(key, lifeOf(sides.copy))
                                 : tr("%1 is not the row as JSON.").arg(key)};
}

QCoro::Task<Verdict> verifyNegative(Run &run)
{
    const auto looked = co_await lookThroughCopies(
        run, [](const KeyValue &copy) { return isRememberedMiss(copy) && copy.ttlMillis >= 0; });
    if (looked.found)
        co_return Verdict{true, tr("%1 remembers that there is no such product, and %2.")
                                    .arg(displayText(looked.found->key.name), lifeOf(*looked.found))};
    co_return Verdict{false, tr("Products in the cache: %1. None of them is a remembered miss.").arg(looked.count) +
                                 unseenText(looked)};
}

QCoro::Task<Verdict> verifyInvalidated(Run &run)
{
    constexpr qint64 SamplePrice = 35000;
    const auto [copy, cached, row] = co_await bothSides(run, ProductId{2});
    if (!row)
        co_return Verdict{false, tr("Product 2 is not in the database.")};
    if (row->price == SamplePrice)
        co_return Verdict{false, tr("Product 2 still costs %1.").arg(SamplePrice)};
    if (copy.exists() && copy.type != KeyType::String)
        co_return Verdict{false, noLastingCopy(copy)};
    const bool stale = copy.exists() && cached != row;
    co_return Verdict{!stale, stale ? tr("The database says %1, the cache still has another copy.").arg(row->price)
                                    : tr("Product 2 costs %1, and the cache does not say otherwise.").arg(row->price)};
}

QCoro::Task<Verdict> verifySpread(Run &run)
{
    Keys keys;
    for (qint64 id = 1; id <= 5; ++id)
        keys.append(CacheAside::keyOf(run.keys(), ProductId{id}));
    const auto copies = co_await readKeys(run.redis(), keys);
    for (const auto &copy : copies) {
        if (const auto why = noLastingCopy(copy); !why.isEmpty())
            co_return Verdict{false, why};
    }
    const auto byEnd = [](const KeyValue &a, const KeyValue &b) {
        return a.ttlMillis < b.ttlMillis;
    };
    const auto [first, last] = std::minmax_element(copies.begin(), copies.end(), byEnd);
    const qint64 spread = (last->ttlMillis - first->ttlMillis) / 1000;
    co_return Verdict{spread >= 3, tr("The five keys expire within %1 s of each other.").arg(spread)};
}

QCoro::Task<Verdict> verifyForever(Run &run)
{
    qint64 products = 0;
    const auto looked = co_await lookThroughCopies(run, [&products](const KeyValue &copy) {
        products += isRememberedMiss(copy) ? 0 : 1;
        return !noLastingCopy(copy).isEmpty();
    });
    if (looked.found)
        co_return Verdict{false, noLastingCopy(*looked.found)};
    if (looked.count == 0)
        co_return Verdict{false, tr("Nothing is cached yet.")};
    co_return Verdict{products >= 2 && looked.complete,
                      tr("Products in the cache: %1, all with a TTL.").arg(products) + unseenText(looked)};
}

} // namespace

QList<Challenge> challenges()
{
    return {
        {.id = u"warm"_s,
         .title = tr("Warm the cache"),
         .task = tr("Get product 3 into the cache, equal to its row and with a TTL."),
         .hint = tr("Reading it once is enough."),
         .verify = verifyWarm},
        {.id = u"negative"_s,
         .title = tr("Remember a miss"),
         .task = tr("Make the cache remember that some product does not exist."),
         .hint = tr("Read a product that is not in the database, then verify within 30 s."),
         .verify = verifyNegative},
        {.id = u"invalidate"_s,
         .title = tr("Change a price safely"),
         .task = tr("Change the price of product 2 so that the cache does not hold the old one."),
         .hint = tr("Change a product deletes the cached copy."),
         .verify = verifyInvalidated},
        {.id = u"spread"_s,
         .title = tr("Spread the expiries"),
         .task = tr("Have products 1 to 5 cached at once, expiring at least 3 s apart from first to last."),
         .hint = tr("Jitter does it for you: read all five. If you are unlucky, delete one and read it again."),
         .verify = verifySpread},
        {.id = u"all-expire"_s,
         .title = tr("Nothing lives for ever"),
         .task = tr("Have at least two products cached, and none of them without a TTL."),
         .hint = tr("If you stored one by hand, EXPIRE gives it a TTL."),
         .verify = verifyForever},
    };
}

} // namespace lab::patterns::cache_aside
