// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/keys/key_value.h"
#include "patterns/02_cache_aside/cache_aside.h"
#include "patterns/02_cache_aside/cache_aside_lesson.h"

#include <algorithm>
#include <set>

namespace lab::patterns {

using namespace Qt::StringLiterals;

namespace {

/// What somebody else has put under the key of a product: reading that would fail with WRONGTYPE.
std::optional<Verdict> noString(const KeyValue &key)
{
    if (!key.exists() || key.type == KeyType::String)
        return std::nullopt;
    return Verdict{false, tr("%1 is a %2, not a string.").arg(displayText(key.key.name), displayText(key.typeName))};
}

/// Why `key` is no copy with an end; nothing when it is one.
std::optional<Verdict> noLastingCopy(const KeyValue &key)
{
    const auto name = displayText(key.key.name);
    if (const auto verdict = noString(key))
        return verdict;
    if (key.exists() && key.ttlMillis == -1)
        return Verdict{false, tr("%1 is there, but never expires.").arg(name)};
    if (!key.exists() || key.ttlMillis < 0)
        return Verdict{false, tr("There is no key %1.").arg(name)};
    return std::nullopt;
}

qint64 secondsLeft(const KeyValue &key)
{
    return (key.ttlMillis + 500) / 1000; // as TTL rounds
}

/// A product as the cache and as the database have it.
struct BothSides
{
    KeyValue copy;
    std::optional<Product> cached; ///< nullopt: no copy, or not the JSON of a product
    std::optional<Product> row;
};

QCoro::Task<BothSides> bothSides(Run &run, ProductId id)
{
    BothSides sides;
    sides.copy = co_await readKey(run.redis(), CacheAside::keyOf(run.keys(), id));
    if (sides.copy.type == KeyType::String) {
        // Of a long value only the first page has been read.
        const auto value = co_await run.redis().command("GET", sides.copy.key);
        sides.cached = Product::fromJson(value.optionalText().value_or(QByteArray()));
    }
    ProductTable table(run.sql());
    sides.row = co_await table.find(id);
    co_return sides;
}

QCoro::Task<Verdict> verifyWarm(Run &run)
{
    const auto sides = co_await bothSides(run, ProductId{3});
    const auto key = displayText(sides.copy.key.name);
    if (const auto verdict = noLastingCopy(sides.copy))
        co_return *verdict;
    const bool same = sides.cached && sides.cached == sides.row;
    co_return Verdict{same, same ? tr("%1 equals the row and lives %2 s more.").arg(key).arg(secondsLeft(sides.copy))
                                 : tr("%1 is not the row as JSON.").arg(key)};
}

/// What lies under the keys `…product:{…}` now.
QCoro::Task<QList<KeyValue>> productKeys(Run &run)
{
    std::set<Key> found; // SCAN may give a key more than once
    QByteArray cursor = "0";
    const auto pattern = Keyspace(run.keys().pattern().chopped(1)).key("product:{*}");
    do {
        const auto page = co_await run.redis().command("SCAN", cursor, "MATCH", pattern, "COUNT", 1000);
        cursor = page[0].text();
        for (const auto &name : page[1].texts())
            found.insert(Key{name});
    } while (cursor != "0");
    const Keys keys(found.begin(), found.end());
    co_return co_await readKeys(run.redis(), keys);
}

bool isRememberedMiss(const KeyValue &copy)
{
    return copy.type == KeyType::String && copy.bytes == "null";
}

QCoro::Task<Verdict> verifyNegative(Run &run)
{
    const auto keys = co_await productKeys(run);
    for (const auto &key : keys) {
        if (isRememberedMiss(key) && key.ttlMillis >= 0)
            co_return Verdict{true, tr("%1 remembers for %2 s that there is no such product.")
                                        .arg(displayText(key.key.name))
                                        .arg(secondsLeft(key))};
    }
    co_return Verdict{false, tr("Products in the cache: %1. None of them is a remembered miss.").arg(keys.size())};
}

QCoro::Task<Verdict> verifyInvalidated(Run &run)
{
    constexpr qint64 SamplePrice = 35000;
    const auto sides = co_await bothSides(run, ProductId{2});
    if (!sides.row)
        co_return Verdict{false, tr("Product 2 is not in the database.")};
    if (sides.row->price == SamplePrice)
        co_return Verdict{false, tr("Product 2 still costs %1.").arg(SamplePrice)};
    if (const auto verdict = noString(sides.copy))
        co_return *verdict;
    const bool stale = sides.copy.exists() && sides.cached != sides.row;
    co_return Verdict{!stale,
                      stale ? tr("The database says %1, the cache still has another copy.").arg(sides.row->price)
                            : tr("Product 2 costs %1, and the cache does not say otherwise.").arg(sides.row->price)};
}

QCoro::Task<Verdict> verifySpread(Run &run)
{
    QList<qint64> lives;
    for (qint64 id = 1; id <= 5; ++id) {
        const auto copy = co_await readKey(run.redis(), CacheAside::keyOf(run.keys(), ProductId{id}));
        if (const auto verdict = noLastingCopy(copy))
            co_return *verdict;
        lives.append(copy.ttlMillis);
    }
    const auto [first, last] = std::minmax_element(lives.begin(), lives.end());
    const qint64 spread = (*last - *first) / 1000;
    co_return Verdict{spread >= 3, tr("The five keys expire within %1 s of each other.").arg(spread)};
}

QCoro::Task<Verdict> verifyForever(Run &run)
{
    const auto keys = co_await productKeys(run);
    if (keys.isEmpty())
        co_return Verdict{false, tr("Nothing is cached yet.")};
    qsizetype products = 0;
    for (const auto &key : keys) {
        if (const auto verdict = noString(key))
            co_return *verdict;
        if (key.exists() && key.ttlMillis == -1)
            co_return Verdict{false, tr("%1 never expires.").arg(displayText(key.key.name))};
        products += isRememberedMiss(key) ? 0 : 1;
    }
    co_return Verdict{products >= 2, tr("Products in the cache: %1, all with a TTL.").arg(products)};
}

} // namespace

QList<Challenge> cacheAsideChallenges()
{
    return {
        {u"warm"_s, tr("Warm the cache"), tr("Get product 3 into the cache, equal to its row and with a TTL."),
         tr("Reading it once is enough."), verifyWarm},
        {u"negative"_s, tr("Remember a miss"), tr("Make the cache remember that some product does not exist."),
         tr("Read a product that is not in the database, then verify within 30 s."), verifyNegative},
        {u"invalidate"_s, tr("Change a price safely"),
         tr("Change the price of product 2 so that the cache does not hold the old one."),
         tr("Change a product deletes the cached copy."), verifyInvalidated},
        {u"spread"_s, tr("Spread the expiries"),
         tr("Have products 1 to 5 cached at once, expiring at least 3 s apart from first to last."),
         tr("Jitter does it for you: read all five. If you are unlucky, delete one and read it again."), verifySpread},
        {u"all-expire"_s, tr("Nothing lives for ever"),
         tr("Have at least two products cached, and none of them without a TTL."),
         tr("If you stored one by hand, EXPIRE gives it a TTL."), verifyForever},
    };
}

} // namespace lab::patterns
