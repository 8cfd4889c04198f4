// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/await_all.h"
#include "patterns/02_cache_aside/cache_aside.h"
#include "patterns/02_cache_aside/cache_aside_lesson.h"

#include <QCoreApplication>

#include <set>

namespace lab::patterns {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("lab::CacheAside", text);
}

/// A product as the cache and as the database have it.
struct BothSides
{
    QByteArray cached;
    qint64 ttl = -2;
    std::optional<Product> row;
};

QCoro::Task<BothSides> bothSides(Run &run, ProductId id)
{
    BothSides sides;
    const auto key = CacheAside::keyOf(run.keys(), id);
    sides.cached = (co_await run.redis().command("GET", key)).text();
    sides.ttl = (co_await run.redis().command("TTL", key)).integer();
    ProductTable table(run.sql());
    sides.row = co_await table.find(id);
    co_return sides;
}

QCoro::Task<Verdict> verifyWarm(Run &run)
{
    const auto sides = co_await bothSides(run, ProductId{3});
    const auto key = displayText(CacheAside::keyOf(run.keys(), ProductId{3}).name);
    if (sides.ttl == -2)
        co_return Verdict{false, tr("There is no key %1.").arg(key)};
    if (sides.ttl == -1)
        co_return Verdict{false, tr("%1 is there, but never expires.").arg(key)};
    const auto cached = Product::fromJson(sides.cached);
    const bool same = cached && cached == sides.row;
    co_return Verdict{same, same ? tr("%1 equals the row and lives %2 s more.").arg(key).arg(sides.ttl)
                                 : tr("%1 is not the row as JSON.").arg(key)};
}

/// The keys `…product:{…}` that are cached now.
QCoro::Task<std::set<Key>> productKeys(Run &run)
{
    std::set<Key> keys; // SCAN may give a key more than once
    QByteArray cursor = "0";
    const auto pattern = Keyspace(run.keys().pattern().chopped(1)).key("product:{*}");
    do {
        const auto page = co_await run.redis().command("SCAN", cursor, "MATCH", pattern, "COUNT", 1000);
        cursor = page[0].text();
        for (const auto &name : page[1].texts())
            keys.insert(Key{name});
    } while (cursor != "0");
    co_return keys;
}

QCoro::Task<Verdict> verifyNegative(Run &run)
{
    const auto keys = co_await productKeys(run);
    for (const auto &key : keys) {
        const auto value = (co_await run.redis().command("GET", key)).text();
        const auto ttl = (co_await run.redis().command("TTL", key)).integer();
        if (value == "null" && ttl >= 0)
            co_return Verdict{true, tr("%1 remembers for %2 s that there is no such product.")
                                        .arg(displayText(key.name))
                                        .arg(ttl)};
    }
    co_return Verdict{false,
                      tr("Products in the cache: %1. None of them is a remembered miss.").arg(keys.size())};
}

QCoro::Task<Verdict> verifyInvalidated(Run &run)
{
    constexpr qint64 SamplePrice = 35000;
    const auto sides = co_await bothSides(run, ProductId{2});
    if (!sides.row)
        co_return Verdict{false, tr("Product 2 is not in the database.")};
    if (sides.row->price == SamplePrice)
        co_return Verdict{false, tr("Product 2 still costs %1.").arg(SamplePrice)};
    const auto cached = Product::fromJson(sides.cached);
    const bool stale = sides.ttl != -2 && cached != sides.row;
    co_return Verdict{
        !stale, stale
                    ? tr("The database says %1, the cache still has another copy.").arg(sides.row->price)
                    : tr("Product 2 costs %1, and the cache does not say otherwise.").arg(sides.row->price)};
}

QCoro::Task<Verdict> verifySpread(Run &run)
{
    QSet<qint64> lives;
    for (qint64 id = 1; id <= 5; ++id) {
        const auto ttl =
            (co_await run.redis().command("PTTL", CacheAside::keyOf(run.keys(), ProductId{id}))).integer();
        if (ttl < 0)
            co_return Verdict{false, tr("Product %1 is not cached with a TTL.").arg(id)};
        lives.insert(ttl);
    }
    const auto [first, last] = std::minmax_element(lives.begin(), lives.end());
    const qint64 spread = (*last - *first) / 1000;
    co_return Verdict{spread >= 3, tr("The five keys expire within %1 s of each other.").arg(spread)};
}

QCoro::Task<Verdict> verifyForever(Run &run)
{
    const auto keys = co_await productKeys(run);
    if (keys.empty())
        co_return Verdict{false, tr("Nothing is cached yet.")};
    for (const auto &key : keys) {
        const auto ttl = co_await run.redis().command("TTL", key);
        if (ttl.integer() == -1)
            co_return Verdict{false, tr("%1 never expires.").arg(displayText(key.name))};
    }
    co_return Verdict{keys.size() >= 2, tr("Products in the cache: %1, all with a TTL.").arg(keys.size())};
}

// --- Questions: each is answered by the server, on keys of its own
// -------------------------------------------------

/// Where a question may do as it likes without touching what the learner has cached.
Keyspace questionKeys(Run &run)
{
    return Keyspace(run.keys().key("question:{cache-aside}:").name);
}

Key questionKey(Run &run, const QByteArray &name)
{
    const auto key = questionKeys(run).key(name);
    run.removeAtEnd({key});
    return key;
}

/// The pattern at work on keys of the question's own.
CacheAside patternApart(Run &run, ProductId id)
{
    const auto keys = questionKeys(run);
    run.removeAtEnd({CacheAside::keyOf(keys, id)});
    return {run.redis(), ProductTable(run.sql()), keys, run.random()};
}

QCoro::Task<Answer> revealSetDropsTtl(Run &run)
{
    const auto key = questionKey(run, "ttl");
    co_await run.redis().command("SET", key, "old", "EX", 300);
    co_await run.redis().command("SET", key, "new");
    const auto ttl = (co_await run.redis().command("TTL", key)).integer();
    const qsizetype correct = ttl == -1 ? 1 : ttl > 0 ? 0 : 2;
    co_return Answer{
        correct,
        tr("TTL answered %1: a plain SET forgets the old TTL. KEEPTTL would have kept it, and that is "
           "one more reason to delete instead of rewriting.")
            .arg(ttl)};
}

QCoro::Task<void> missAndCount(redis::Client *client, Key key, int *queries)
{
    const auto reply = co_await client->command("GET", key);
    if (reply.isNull())
        ++*queries;
}

QCoro::Task<Answer> revealThreeMisses(Run &run)
{
    const auto key = questionKey(run, "misses");
    const auto clients = co_await run.connect(u"reader"_s, 3);
    int queries = 0;
    std::vector<QCoro::Task<void>> tasks;
    for (auto *const client : clients)
        tasks.push_back(missAndCount(client, key, &queries));
    co_await awaitAll(std::move(tasks));
    co_return Answer{
        queries == 1   ? 0
        : queries == 3 ? 2
                       : 1,
        tr("%1 of the 3 readers got nil and would have asked the database. GET does not tell a reader that "
           "another one is already fetching the value.")
            .arg(queries)};
}

QCoro::Task<Answer> revealExpireZero(Run &run)
{
    const auto key = questionKey(run, "zero");
    co_await run.redis().command("SET", key, "1");
    co_await run.redis().command("EXPIRE", key, 0);
    const auto exists = (co_await run.redis().command("EXISTS", key)).integer();
    co_return Answer{
        exists == 0 ? 1 : 0,
        tr("EXISTS answered %1: a TTL that is not in the future deletes the key at once.").arg(exists)};
}

QCoro::Task<Answer> revealSecondAbsentRead(Run &run)
{
    constexpr ProductId Absent{std::numeric_limits<qint64>::max()};
    auto pattern = patternApart(run, Absent);
    co_await pattern.read(Absent);
    const auto before = run.statements().size();
    co_await pattern.read(Absent);
    const auto queries = run.statements().size() - before;
    co_return Answer{
        queries == 0 ? 0 : 1,
        tr("The second read sent %1 statements to the database: the miss itself had been cached.")
            .arg(queries)};
}

QCoro::Task<Answer> revealUpdateThenRead(Run &run)
{
    constexpr ProductId Subject{4};
    auto pattern = patternApart(run, Subject);
    const auto before = co_await pattern.readUncached(Subject);
    co_await pattern.read(Subject);
    // Chosen beforehand: GCC 12 mislays a conditional inside co_await.
    const std::optional<qint64> samePrice = before.product ? before.product->price : 0;
    co_await pattern.update(Subject, std::nullopt, samePrice);
    const auto read = co_await pattern.read(Subject);
    const bool fromDatabase = read.source == CacheAside::Read::Source::Database;
    co_return Answer{
        fromDatabase ? 1 : 0,
        fromDatabase ? tr("It came from the database: the update had deleted the copy, even though the price "
                          "was set to what it was.")
                     : tr("It came from the cache.")};
}

} // namespace

QList<Challenge> cacheAsideChallenges()
{
    return {
        {u"warm"_s, tr("Warm the cache"),
         tr("Get product 3 into the cache, equal to its row and with a TTL."),
         tr("Reading it once is enough."), verifyWarm},
        {u"negative"_s, tr("Remember a miss"),
         tr("Make the cache remember that some product does not exist."),
         tr("Read a product that is not in the database, then verify within 30 s."), verifyNegative},
        {u"invalidate"_s, tr("Change a price safely"),
         tr("Change the price of product 2 so that the cache does not hold the old one."),
         tr("Change a product deletes the cached copy."), verifyInvalidated},
        {u"spread"_s, tr("Spread the expiries"),
         tr("Have products 1 to 5 cached at once, expiring at least 3 s apart from first to last."),
         tr("Jitter does it for you: read all five. If you are unlucky, delete one and read it again."),
         verifySpread},
        {u"all-expire"_s, tr("Nothing lives for ever"),
         tr("Have at least two products cached, and none of them without a TTL."),
         tr("If you stored one by hand, EXPIRE gives it a TTL."), verifyForever},
    };
}

QList<Question> cacheAsideQuestions()
{
    return {
        {u"set-ttl"_s,
         tr("A key has a TTL of 300 s. You SET it to a new value, with no further option. What does TTL "
            "say?"),
         {tr("about 300"), tr("-1: it never expires"), tr("-2: it is gone")},
         revealSetDropsTtl},
        {u"three-misses"_s,
         tr("Three readers GET an expired key at the same moment. How many of them will ask the database?"),
         {tr("one, Redis serialises them"), tr("two"), tr("all three")},
         revealThreeMisses},
        {u"second-absent"_s,
         tr("Product 9223372036854775807 does not exist. It is read twice. What does the second read cost "
            "the database?"),
         {tr("nothing"), tr("one query")},
         revealSecondAbsentRead},
        {u"update-same"_s,
         tr("A cached product is updated to the price it already has, then read. Where does the answer come "
            "from?"),
         {tr("the cache"), tr("the database")},
         revealUpdateThenRead},
        {u"expire-zero"_s,
         tr("What does EXPIRE key 0 do?"),
         {tr("it removes the TTL"), tr("it deletes the key")},
         revealExpireZero},
    };
}

} // namespace lab::patterns
