// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/copies.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/outcome.h"

namespace lab::patterns::cache_aside {

QCoro::Task<BothSides> bothSides(Run &run, ProductId id)
{
    constexpr PageSize whole{.bytes = 65'536}; // of a longer one, which is no product, the beginning will do
    BothSides sides;
    sides.copy = co_await readKey(run.redis(), CacheAside::keyOf(run.keys(), id), whole);
    if (sides.copy.type == KeyType::String)
        sides.cached = fromJsonText<Product>(sides.copy.bytes);
    ProductTable table(run.sql());
    sides.row = co_await table.find(id);
    co_return sides;
}

QString wrongCopy(const BothSides &sides)
{
    const auto &copy = sides.copy;
    const auto name = displayText(copy.key.name);
    if (!copy.exists())
        return tr("There is no key %1.").arg(name);
    if (copy.type != KeyType::String)
        return tr("%1 is a %2, not a string.").arg(name, displayText(copy.typeName));
    if (!sides.cached || sides.cached != sides.row)
        return tr("%1 is not the row as JSON.").arg(name);
    const auto left = ttlSeconds(copy.ttlMillis);
    const bool isBounded = left >= 0 && left <= (CacheAside::Life + CacheAside::Jitter).count();
    return isBounded ? QString() : tr("%1: %2, later than it should end.").arg(name, lifetimeText(left));
}

QString wrongAnswer(const BothSides &sides)
{
    return sides.copy.exists() ? wrongCopy(sides) : QString();
}

static QCoro::Task<Verdict> judge(Run &run, Attempt attempt, Wrong wrong)
{
    Sides sides;
    for (int id = 1; id <= Products; ++id)
        sides.append(co_await bothSides(run, ProductId{id}));
    const auto why = wrong(sides, attempt);
    co_return Verdict{why.isEmpty(),
                      why.isEmpty() ? tr("The rows, and what readers get, are as they should be.") : why};
}

Verify verifyCopies(Wrong wrong)
{
    return [wrong](Run &run, Attempt attempt) {
        return judge(run, std::move(attempt), wrong);
    };
}

} // namespace lab::patterns::cache_aside
