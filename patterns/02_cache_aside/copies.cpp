// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/copies.h"

#include "app/base/tr.h"

namespace lab::patterns::cache_aside {

QCoro::Task<BothSides> bothSides(Run &run, ProductId id)
{
    BothSides sides;
    sides.copy = co_await readKey(run.redis(), CacheAside::keyOf(run.keys(), id));
    constexpr int MostPages = 16; // a product needs one
    for (int page = 1; page < MostPages && sides.copy.type == KeyType::String && !sides.copy.isComplete(); ++page)
        sides.copy = co_await readMore(run.redis(), sides.copy);
    if (sides.copy.type == KeyType::String)
        sides.cached = fromJsonText<Product>(sides.copy.bytes);
    ProductTable table(run.sql());
    sides.row = co_await table.find(id);
    co_return sides;
}

QString noLastingCopy(const KeyValue &copy)
{
    const auto name = displayText(copy.key.name);
    if (!copy.exists())
        return tr("There is no key %1.").arg(name);
    if (copy.type != KeyType::String)
        return tr("%1 is a %2, not a string.").arg(name, displayText(copy.typeName));
    return copy.ttlMillis == -1 ? tr("%1 is there, but never expires.").arg(name) : QString();
}

QCoro::Task<LookedThrough> lookThroughCopies(Run &run, std::function<bool(const KeyValue &copy)> isSought)
{
    constexpr qint64 Most = 10'000; // a check says so when there are more
    return lookThrough(run.redis(), run.keys(), {"product:{*}", Most, run.stop(), {}}, std::move(isSought));
}

bool isRememberedMiss(const KeyValue &copy)
{
    return copy.type == KeyType::String && copy.bytes == "null";
}

} // namespace lab::patterns::cache_aside
