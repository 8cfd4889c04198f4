// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "patterns/12_benchmark/lesson.h"
#include "patterns/12_benchmark/prepared.h"

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;
using namespace prepared;

namespace {

Verdict rightOfFive(qint64 right)
{
    return {right == Places, tr("%1 of the five are as they should be.").arg(right)};
}

Verdict isNumber(const KeyValue &key, qint64 wanted)
{
    return {key.bytes == QByteArray::number(wanted), tr("It says %1.").arg(displayText(key.bytes))};
}

QCoro::Task<Verdict> verifyBaskets(Run &, QList<KeyValue> keys, Attempt attempt)
{
    qint64 right = 0;
    for (int i = 0, big = attempt.dice().bounded(Places); i < Places; ++i)
        right += keys[i].length == (i == big ? 0 : Few) ? 1 : 0;
    co_return rightOfFive(right);
}

QCoro::Task<Verdict> verifyLeftovers(Run &, QList<KeyValue> keys, Attempt attempt)
{
    qint64 right = 0;
    for (int i = 0, first = attempt.dice().bounded(Places); i < Places; ++i) {
        const bool endsSoon = keys[i].ttlMillis <= Hour, wasEndless = (i - first + Places) % Places < 2;
        right += keys[i].bytes == "1000" && keys[i].ttlMillis >= 0 && endsSoon == wasEndless ? 1 : 0;
    }
    co_return rightOfFive(right);
}

QCoro::Task<Verdict> verifyProfile(Run &, KeyValue key, Attempt attempt)
{
    QByteArrayList words;
    for (const auto &[name, value, fields] : key.elements)
        words += {name, value};
    const bool isWhole = sorted(words) == sorted(profileBy(attempt.dice()));
    const auto text = isWhole ? tr("It is kept as %1; its fields are as they were.")
                              : tr("It is kept as %1; its fields are not what they were.");
    co_return Verdict{isWhole && key.encoding.contains("list"), text.arg(displayText(key.encoding))};
}

QCoro::Task<Verdict> verifyWarmUp(Run &, KeyValue list, Attempt attempt)
{
    const auto first = displayText(list.elements.value(0).name);
    co_return Verdict{elementNames(list) == samplesBy(attempt.dice()).last(Warm),
                      tr("In the list: %1 samples, from %2 on.").arg(countText(list.length), first)};
}

QCoro::Task<Verdict> verifyPair(Run &, KeyValue key, Attempt attempt)
{
    co_return isNumber(key, p90OfPair(attempt.dice()));
}

QCoro::Task<Verdict> verifyHits(Run &, KeyValue key, Attempt attempt)
{
    co_return isNumber(key, sumOfHits(attempt.dice()));
}

Verify verifyFive(const QByteArray &before, KeyType type,
                  QCoro::Task<Verdict> (*verify)(Run &run, QList<KeyValue> keys, Attempt attempt))
{
    QList<ExpectedKey> expected;
    for (const auto &name : five(before))
        expected.append({name, type, type == KeyType::Set});
    return verifyKeys(expected, verify);
}

QList<Challenge> serverChallenges()
{
    return {
        {.id = u"big-set"_s,
         .title = tr("One of five is slow"),
         .task = tr("Reading one of the baskets %1bench:basket:{shop}:1 to …:5 takes far longer than reading the "
                    "others. Find out which, without reading them all, and remove it so that nobody waits while "
                    "its members are freed. Leave the others as they are."),
         .hints = {tr("What a read of everything costs grows with what is there. That can be asked without reading."),
                   tr("SCARD tells how many members a set has, MEMORY USAGE what it takes."),
                   tr("DEL frees the members before it answers. UNLINK leaves them to another thread.")},
         .keys = five(Basket),
         .prepare = made(baskets),
         .verify = verifyFive(Basket, KeyType::Set, verifyBaskets),
         .by = {"UNLINK"},
         .without = {"DEL"}},
        {.id = u"leftovers"_s,
         .title = tr("What a benchmark left behind"),
         .task = tr("A benchmark was broken off. Of its keys %1bench:left:{old}:1 to …:5 some have no end, and would "
                    "still take memory in a year. Let those end within an hour; leave the others, and all values, "
                    "as they are."),
         .hints = {tr("They differ in something that is not in their values."), tr("TTL answers -1 for no end."),
                   tr("EXPIRE … 3600 for those; or for each of them, with NX (Redis 7.0).")},
         .keys = five(Left),
         .prepare = made(leftovers),
         .verify = verifyFive(Left, KeyType::String, verifyLeftovers)},
        {.id = u"encoding"_s,
         .title = tr("Small, and kept as if it were large"),
         .task = tr("%1bench:profile:{ada} has four short fields, and takes more memory than others with as many. "
                    "Let the same fields with the same values be kept compactly again."),
         .hints = {tr("OBJECT ENCODING tells what it is kept in. One of the fields was long once."),
                   tr("A hash turns from a listpack into a hash table by itself, and never back."),
                   tr("Read all fields, UNLINK the key, and make it anew by HSET.")},
         .keys = {Profile},
         .prepare = made(profile),
         .verify = verifyKey(Profile, KeyType::Hash, verifyProfile)}};
}

QList<Challenge> sampleChallenges()
{
    return {{.id = u"warm-up"_s,
             .title = tr("The first ones do not count"),
             .task = tr("In the list %1bench:samples:{run} are the times of a run, the warm-up in front; how many that "
                        "were is in %1bench:warm-up:{run}. Take these out, and leave all others in their order."),
             .hints = {tr("The list is to keep its end and lose its beginning."),
                       tr("LTRIM says what is kept, by first and last position; positions count from 0."),
                       tr("LTRIM from that number to -1, or LPOP with it as its count.")},
             .keys = {Samples, WarmUp},
             .prepare = made(warmUp),
             .verify = verifyKey(Samples, KeyType::List, verifyWarmUp)},
            {.id = u"together"_s,
             .title = tr("The average of two percentiles"),
             .task = tr("Two servers were measured, 40 calls of one, 10 of the other: %1bench:calls:{pair}:first and "
                        "…:second, with microseconds as scores. In %1bench:p90:{pair} somebody has put the average of "
                        "their 90th percentiles. Put the 90th percentile of all 50 calls there: the smallest time that "
                        "45 of them do not exceed."),
             .hints = {tr("Percentiles cannot be averaged; the calls can be put together."),
                       tr("ZUNION (Redis 6.2) or ZUNIONSTORE makes one of two; their members differ."),
                       tr("In ascending order it is the 45th of the 50: position 44, WITHSCORES.")},
             .keys = {First, Second, P90},
             .prepare = made(pairOfCalls),
             .verify = verifyKey(P90, KeyType::String, verifyPair)},
            {.id = u"one-trip"_s,
             .title = tr("Five numbers, one round trip"),
             .task = tr("%1bench:hits:{site}:1 to …:5 are counters. Put their sum into %1bench:hits:{site}:total, and "
                        "read them in one round trip, not by a GET for each."),
             .hints = {tr("What does it take five times that needs to be taken once?"),
                       tr("MGET takes many keys and answers all values."), tr("MGET of all five, then SET.")},
             .start = Challenge::Start::Empty,
             .keys = five(Hits) + QByteArrayList{Total},
             .prepare = made(hits),
             .verify = verifyKey(Total, KeyType::String, verifyHits),
             .by = {"MGET", "EVAL", "EVALSHA", "FCALL"},
             .without = {"GET"}}};
}

} // namespace

QList<Challenge> challenges()
{
    return serverChallenges() + sampleChallenges();
}

} // namespace lab::patterns::benchmark
