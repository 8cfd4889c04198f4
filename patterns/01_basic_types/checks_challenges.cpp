// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/01_basic_types/lesson.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

namespace {

bool isAtLeast(qint64 least, const QByteArray &text)
{
    bool isNumber = false;
    const auto number = text.toLongLong(&isNumber);
    return isNumber && number >= least;
}

QCoro::Task<Verdict> verifyGreeting(Run &, KeyValue key)
{
    if (key.ttlMillis < 0)
        co_return Verdict{false, tr("It is a string without a TTL.")};
    co_return Verdict{key.ttlMillis >= 50'000 && key.ttlMillis <= 100'000,
                      tr("It is a string that %1.").arg(lifetimeText(ttlSeconds(key.ttlMillis)))};
}

QCoro::Task<Verdict> verifyCounter(Run &, KeyValue key)
{
    co_return Verdict{isAtLeast(5, key.bytes) && key.ttlMillis > 0,
                      key.ttlMillis > 0 ? tr("It holds %1 and expires.").arg(quotedText(key.bytes))
                                        : tr("It holds %1 and never expires.").arg(quotedText(key.bytes))};
}

QCoro::Task<Verdict> verifyQueue(Run &, KeyValue key)
{
    co_return Verdict{key.length == 3, tr("Its length is %1.").arg(countText(key.length))};
}

QCoro::Task<Verdict> verifyField(Run &run, KeyValue key)
{
    const auto visits = co_await run.redis().command("HGET", key.key, "visits");
    if (visits.isNull())
        co_return Verdict{false, tr("It has no field visits.")};
    co_return Verdict{isAtLeast(10, visits.text()), tr("visits is %1.").arg(quotedText(visits.text()))};
}

QCoro::Task<Verdict> verifyCommon(Run &run)
{
    const auto fruit = co_await readKey(run.redis(), run.keys().key("{shop}:fruit"));
    const auto yellow = co_await readKey(run.redis(), run.keys().key("{shop}:yellow"));
    for (const auto &key : {fruit, yellow}) {
        if (const auto verdict = notOfType(KeyType::Set, key))
            co_return *verdict;
    }
    const auto both = co_await run.redis().command("SINTER", fruit.key, yellow.key);
    const auto onlyFruit = co_await run.redis().command("SDIFF", fruit.key, yellow.key);
    const auto onlyYellow = co_await run.redis().command("SDIFF", yellow.key, fruit.key);
    co_return Verdict{both.size() > 0 && onlyFruit.size() > 0 && onlyYellow.size() > 0,
                      tr("In both: %1; only fruit: %2; only yellow: %3.")
                          .arg(countText(both.size()), countText(onlyFruit.size()), countText(onlyYellow.size()))};
}

QCoro::Task<Verdict> verifyPlayers(Run &run, KeyValue key)
{
    if (key.length < 5)
        co_return Verdict{false, tr("It has %1 members.").arg(countText(key.length))};
    const auto top = co_await run.redis().command("ZREVRANGE", key.key, 0, 1, "WITHSCORES");
    const bool alone = top.size() == 4 && top[1].real() > top[3].real();
    const auto first = quotedText(top[0].text());
    co_return Verdict{alone, alone ? tr("%1 members, and %2 is alone at the top.").arg(countText(key.length), first)
                                   : tr("%1 shares the highest score.").arg(first)};
}

QCoro::Task<Verdict> verifyCrowd(Run &, KeyValue key)
{
    co_return Verdict{key.encoding == "hashtable",
                      tr("%1 members, stored as %2.").arg(countText(key.length), displayText(key.encoding))};
}

} // namespace

QList<Challenge> challenges()
{
    return {
        {.id = u"greeting"_s,
         .title = tr("A value with an end"),
         .task = tr("Make %1greeting a string that expires in 50 to 100 seconds from now."),
         .hint = tr("Set has a field for it; Expire gives any key one afterwards."),
         .verify = verifyKey("greeting", KeyType::String, verifyGreeting)},
        {.id = u"counter"_s,
         .title = tr("A counter that forgets itself"),
         .task = tr("Make %1visits a counter of 5 or more that will expire."),
         .hint = tr("Incrementing keeps a TTL, storing anew does not: so count first or expire first, but do not Set "
                    "last."),
         .verify = verifyKey("visits", KeyType::String, verifyCounter)},
        {.id = u"three"_s,
         .title = tr("Exactly three"),
         .task = tr("Make %1queue a list of exactly three elements."),
         .hint = tr("Push more than enough, then Trim."),
         .verify = verifyKey("queue", KeyType::List, verifyQueue)},
        {.id = u"field"_s,
         .title = tr("Count inside a hash"),
         .task = tr("Let the field visits of the hash %1user:{1} reach 10, without rewriting the other fields."),
         .hint = tr("Increment a field."),
         .verify = verifyKey("user:{1}", KeyType::Hash, verifyField)},
        {.id = u"common"_s,
         .title = tr("Something in common"),
         .task = tr("Fill the sets %1{shop}:fruit and %1{shop}:yellow so that each has a member of its own, "
                    "and both share one."),
         .hint = tr("A lemon is both. “Intersect, unite, subtract” shows where you are."),
         .verify = verifyCommon},
        {.id = u"players"_s,
         .title = tr("A clear winner"),
         .task = tr("Make %1players a sorted set of five members or more with one of them alone at the top."),
         .hint = tr("Add several with scores, then Change a score."),
         .verify = verifyKey("players", KeyType::SortedSet, verifyPlayers)},
        {.id = u"crowd"_s,
         .title = tr("Force another encoding"),
         .task = tr("Make %1crowd a set that the server stores as a hashtable."),
         .hint = tr("A few integers are an intset. What does not fit there? Inspect tells the encoding; a long member "
                    "helps on every version."),
         .verify = verifyKey("crowd", KeyType::Set, verifyCrowd)},
    };
}

} // namespace lab::patterns::basic_types
