// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/run/expiry.h"
#include "patterns/02_cache_aside/lesson.h"
#include "patterns/02_cache_aside/scratch.h"

#include <algorithm>

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QCoro::Task<Answer> revealCreatedLater(Run &run)
{
    const auto product = scratchProduct(run);
    auto pattern = patternApart(run, product.id);
    ProductTable table(run.sql());
    byCache(co_await pattern.read(product.id));
    co_await table.insert(product);
    const auto read = byCache(co_await pattern.read(product.id));
    co_return Answer{
        read.product ? 0 : 1,
        read.product
            ? tr("It said “%1”: the cache was asked in vain.").arg(read.product->name)
            : tr("It said that there is no such product, for %1 s more: the remembered miss was never deleted. "
                 "Whoever creates a product deletes its key, as whoever changes one.")
                  .arg(read.ttl)};
}

QCoro::Task<Answer> revealThreeMisses(Run &run)
{
    constexpr ProductId Subject{1};
    constexpr auto Latency = 20ms;
    const auto key = CacheAside::keyOf(scratchKeys(run), Subject);
    run.removeAtEnd({key});
    const auto readers = co_await run.connect(u"reader"_s, 3);
    ProductTable table(run.sql());
    const auto product = co_await table.find(Subject);
    co_await run.redis().command("SET", key, toJsonText(product.value_or(Product())), "PX", 50);
    co_await untilExpired(run, key);
    const auto queries = co_await readTogether(run, readers, Subject, Latency);
    co_return Answer{
        std::clamp<qsizetype>(queries, 1, 3) - 1,
        tr("The database got %1 queries, of %2 ms each. GET does not tell a reader that another one is already "
           "fetching the value.")
            .arg(QString::number(queries), QString::number(Latency.count()))};
}

QCoro::Task<Answer> revealExpireZero(Run &run)
{
    const auto key = scratchKeys(run).key("zero");
    run.removeAtEnd({key});
    co_await run.redis().command("SET", key, "1");
    co_await run.redis().command("EXPIRE", key, 0);
    const auto exists = (co_await run.redis().command("EXISTS", key)).count();
    co_return Answer{exists == 0 ? 1 : 0,
                     tr("EXISTS answered %1: a TTL that is not in the future deletes the key at once.").arg(exists)};
}

QCoro::Task<Answer> revealSecondAbsentRead(Run &run)
{
    constexpr ProductId Absent{std::numeric_limits<qint64>::max()};
    auto pattern = patternApart(run, Absent);
    byCache(co_await pattern.read(Absent));
    const auto before = run.statementsSoFar();
    byCache(co_await pattern.read(Absent));
    const auto queries = run.statementsSoFar() - before;
    co_return Answer{
        queries == 0 ? 0 : 1,
        tr("The second read sent %1 statements to the database: the miss itself had been cached.").arg(queries)};
}

QCoro::Task<Answer> revealUpdateThenRead(Run &run)
{
    const auto product = scratchProduct(run);
    auto pattern = patternApart(run, product.id);
    ProductTable table(run.sql());
    co_await table.insert(product);
    byCache(co_await pattern.read(product.id));
    byCache(co_await pattern.update(product.id, std::nullopt, product.price));
    const auto read = byCache(co_await pattern.read(product.id));
    const bool fromDatabase = read.source == Source::Database;
    co_return Answer{fromDatabase ? 1 : 0,
                     fromDatabase
                         ? tr("It came from the database: the update had deleted the copy, even though the price "
                              "was set to what it was.")
                         : tr("It came from the cache.")};
}

} // namespace

QList<Question> questions()
{
    return {
        {.id = u"created-later"_s,
         .prompt =
             tr("A product that does not exist has been read, and the miss is cached. Now a plain INSERT creates it. "
                "What does the next read say?"),
         .choices = {tr("the new product"), tr("still that there is no such product")},
         .reveal = revealCreatedLater},
        {.id = u"three-misses"_s,
         .prompt = tr("Three readers GET an expired key at the same moment. How many of them will ask the database?"),
         .choices = {tr("one, Redis serialises them"), tr("two"), tr("all three")},
         .reveal = revealThreeMisses},
        {.id = u"second-absent"_s,
         .prompt =
             tr("Product 9223372036854775807 does not exist. It is read twice. What does the second read cost the "
                "database?"),
         .choices = {tr("nothing"), tr("one query")},
         .reveal = revealSecondAbsentRead},
        {.id = u"update-same"_s,
         .prompt =
             tr("A cached product is updated to the price it already has, then read. Where does the answer come from?"),
         .choices = {tr("the cache"), tr("the database")},
         .reveal = revealUpdateThenRead},
        {.id = u"expire-zero"_s,
         .prompt = tr("What does EXPIRE key 0 do?"),
         .choices = {tr("it removes the TTL"), tr("it deletes the key")},
         .reveal = revealExpireZero},
    };
}

} // namespace lab::patterns::cache_aside
