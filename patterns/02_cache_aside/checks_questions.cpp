// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/free_run.h"
#include "patterns/02_cache_aside/lesson.h"
#include "patterns/02_cache_aside/scratch.h"

namespace lab::patterns::cache_aside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using redis::Reply;

namespace {

QCoro::Task<Reply> readCreatedLater(Run &run)
{
    const auto product = scratchProduct(run);
    auto pattern = patternApart(run, product.id);
    ProductTable table(run.sql());
    byCache(co_await pattern.read(product.id));
    co_await table.insert(product);
    const auto read = byCache(co_await pattern.read(product.id));
    co_return Reply::string(read.product ? "found" : "missing");
}

/// Lets the pattern store a copy and a remembered miss, takes a lock as it does, and asks which one ends first.
QCoro::Task<Reply> orderOfEnds(Run &run)
{
    constexpr ProductId Present{1}, Absent{std::numeric_limits<qint64>::max()};
    auto pattern = patternApart(run, Absent);
    const auto lock = run.ownKey("question:{lock}");
    run.removeAtEnd({CacheAside::keyOf(scratchKeys(run), Present)});
    byCache(co_await pattern.read(Present));
    byCache(co_await pattern.read(Absent));
    co_await run.redis().command("SET", lock, "token", "NX", "PX", 5000);
    QMap<qint64, Reply> ends; // in order
    ends.insert((co_await pattern.status(Present)).ttl, Reply::string("a copy"));
    ends.insert((co_await pattern.status(Absent)).ttl, Reply::string("a remembered miss"));
    ends.insert((co_await run.redis().command("TTL", lock)).ttl(), Reply::string("the lock"));
    co_return Reply::array(ends.values());
}

} // namespace

QList<Question> questions()
{
    return {
        {.id = u"created-later"_s,
         .prompt = tr("A product that does not exist has been read, and the miss is cached. Now a plain INSERT creates "
                      "it. What does the next read say?"),
         .experiment = readCreatedLater,
         .choices =
             {{tr("the new product"), answers("found"),
               tr("For that the cache would have to know of the INSERT: nobody told it.")},
              {tr("still that there is no such product"), answers("missing"),
               tr("The remembered miss stays until its 30 s are over. Whoever creates a product deletes its key, "
                  "as whoever changes one.")},
              {tr("an error, since cache and database disagree"), refuses(""),
               tr("Nobody compares the two: a hit is believed.")}}},
        {.id = u"three-misses"_s,
         .prompt = tr("A key that three readers want has just expired. The database takes 100 ms for an answer, and "
                      "all of them come "
                      "within that time. How many of them ask it?"),
         .experiment = byPlaying(stampede(), {{u"readers"_s, "3"}, {u"latency"_s, "100"}}, u"queries"_s),
         .number = Tolerance{},
         .explanation =
             tr("GET does not tell a reader that another one is already fetching the value. Redis runs their "
                "commands one after another, and each of them finds nothing.")},
        {.id = u"asked-again"_s,
         .prompt =
             tr("A product that does not exist is asked for ten times, and misses are remembered. How many of the "
                "requests reach the database?"),
         .experiment = byPlaying(
             penetration(), {{u"strategy"_s, "negative"}, {u"requests"_s, "10"}, {u"ids"_s, "1"}, {u"callers"_s, "1"}},
             u"queries"_s),
         .number = Tolerance{},
         .explanation = tr("The first one stored the miss itself, as JSON null with a TTL of 30 s.")},
        {.id = u"expire-zero"_s,
         .prompt = tr("A key exists. After EXPIRE key 0, what does TTL key answer?"),
         .experiment = commands({"SET $a 1", "EXPIRE $a 0", "TTL $a"}),
         .choices = {{tr("-1: it has no end any more"), answers("-1"),
                      tr("That would be PERSIST; or a SET, which makes the key anew, without an end.")},
                     {tr("0: it ends within this second"), answers("0"),
                      tr("TTL rounds, so 0 may be seen just before an end. Here the end is not ahead: it is now.")},
                     {tr("-2: there is no such key"), answers("-2"),
                      tr("An end that is not in the future deletes the key at once.")}}},
        {.id = u"ends"_s,
         .prompt = tr("The pattern has stored a copy and a remembered miss, and somebody has just taken the lock of a "
                      "stampede. Nobody touches them. In which order do they go?"),
         .experiment = orderOfEnds,
         .items = {"a copy", "the lock", "a remembered miss"},
         .explanation = tr("What would hurt most when it stays too long ends first: a lock whose owner crashed keeps "
                           "everybody waiting, a remembered miss hides a new product, a copy is merely old.")},
    };
}

} // namespace lab::patterns::cache_aside
