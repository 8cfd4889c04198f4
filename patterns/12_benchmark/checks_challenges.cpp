// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "patterns/12_benchmark/lesson.h"

#include <algorithm>
#include <numeric>

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

const QByteArray Baskets = "bench:basket:", Profile = "bench:profile:{ada}", Samples = "bench:samples:{run}",
                 WarmUp = "bench:warm-up:{run}", Web = "bench:calls:{web}", WebP90 = "bench:p90:{web}",
                 First = "bench:calls:{pair}:first", Second = "bench:calls:{pair}:second", PairP90 = "bench:p90:{pair}",
                 Total = "bench:hits:{site}:total";
constexpr qsizetype Places = 5, Few = 50, Many = 20'000, Hits = 8, WebCalls = 60, FirstCalls = 40, SecondCalls = 10;
constexpr qint64 Hour = 3600; // s

QByteArrayList basketNames()
{
    return {Baskets + "{1}", Baskets + "{2}", Baskets + "{3}", Baskets + "{4}", Baskets + "{5}"};
}

QList<ExpectedKey> expectedAll(const QByteArrayList &names, KeyType type, bool mayBeGone = false)
{
    QList<ExpectedKey> expected;
    for (const auto &name : names)
        expected.append({name, type, mayBeGone});
    return expected;
}

/// Five sets, of which one, as the dice will have it, has very many members.
QList<redis::Command> baskets(const Keyspace &space, QRandomGenerator dice)
{
    constexpr qsizetype PartSize = 1000;
    const auto big = dice.bounded(int(Places));
    QList<redis::Command> commands;
    for (qsizetype i = 0; i < Places; ++i) {
        const auto count = i == big ? Many : Few;
        for (qsizetype first = 0; first < count; first += PartSize)
            commands.append(makeCommand("SADD", space.key(basketNames()[i])) +
                            numbered("product-", first, std::min(PartSize, count - first)));
    }
    return commands;
}

QCoro::Task<Verdict> verifyBaskets(Run &, QList<KeyValue> keys, Attempt attempt)
{
    const auto big = attempt.dice().bounded(int(Places));
    qint64 kept = 0;
    for (qsizetype i = 0; i < keys.size(); ++i)
        kept += i != big && keys[i].length == Few ? 1 : 0;
    const auto gone = std::count_if(keys.begin(), keys.end(), [](const KeyValue &key) { return !key.exists(); });
    co_return Verdict{
        kept == Places - 1 && !keys[big].exists(),
        tr("%1 of the five are gone, %2 of the small ones are as they were.").arg(countText(gone), countText(kept))};
}

QByteArrayList leftNames()
{
    return numbered("bench:left:{old}:", 1, Places);
}

/// Strings, of which two neighbours, as the dice will have it, have no end.
QList<redis::Command> leftovers(const Keyspace &space, QRandomGenerator dice)
{
    const auto first = dice.bounded(int(Places));
    QList<redis::Command> commands;
    for (qsizetype i = 0; i < Places; ++i) {
        const bool ends = i != first && i != (first + 1) % Places;
        const auto set = makeCommand("SET", space.key(leftNames()[i]), 1000 + i);
        commands.append(ends ? set + makeCommand("EX", 2 * Hour) : set);
    }
    return commands;
}

QCoro::Task<Verdict> verifyLeftovers(Run &, QList<KeyValue> keys, Attempt attempt)
{
    const auto first = attempt.dice().bounded(int(Places));
    qint64 right = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto seconds = keys[i].ttlMillis / 1000;
        const bool wasEndless = i == first || i == (first + 1) % Places;
        const bool isInTime = wasEndless ? seconds <= Hour : seconds > Hour;
        right += keys[i].bytes == QByteArray::number(1000 + i) && keys[i].ttlMillis >= 0 && isInTime ? 1 : 0;
    }
    co_return Verdict{right == Places,
                      tr("%1 of the five have their value, and the end that they should have.").arg(countText(right))};
}

QMap<QByteArray, QByteArray> profileBy(QRandomGenerator dice)
{
    return {{"name", "Ada"}, {"city", "London"}, {"visits", QByteArray::number(dice.bounded(1000))}, {"note", "ok"}};
}

/// For a moment the note was long: what the hash is kept in has become another, and stays it.
QList<redis::Command> profile(const Keyspace &space, QRandomGenerator dice)
{
    const auto key = space.key(Profile);
    auto all = makeCommand("HSET", key);
    for (const auto &[name, value] : profileBy(dice).asKeyValueRange())
        all += makeCommand(name, value);
    return {makeCommand("HSET", key, "note", QByteArray(5000, 'x')), all};
}

QCoro::Task<Verdict> verifyProfile(Run &, KeyValue key, Attempt attempt)
{
    QMap<QByteArray, QByteArray> fields;
    for (const auto &element : key.elements)
        fields.insert(element.name, element.value);
    const bool isCompact = key.encoding == "listpack" || key.encoding == "ziplist"; // before Redis 7
    const bool isWhole = fields == profileBy(attempt.dice());
    co_return Verdict{isCompact && isWhole,
                      tr("It is kept as %1; %2.")
                          .arg(displayText(key.encoding), isWhole ? tr("its fields are all there, as they were")
                                                                  : tr("its fields are not what they were"))};
}

QByteArrayList samplesBy(QRandomGenerator dice)
{
    const auto cold = 5 + dice.bounded(5);
    return numbered("9", 100, cold) + numbered("4", 10, 30);
}

QList<redis::Command> warmUp(const Keyspace &space, QRandomGenerator dice)
{
    const auto samples = samplesBy(dice);
    return {makeCommand("RPUSH", space.key(Samples)) + samples,
            makeCommand("SET", space.key(WarmUp), samples.size() - 30)};
}

QCoro::Task<Verdict> verifyWarmUp(Run &, KeyValue list, Attempt attempt)
{
    const auto samples = elementNames(list);
    co_return Verdict{
        samples == samplesBy(attempt.dice()).last(30),
        tr("In the list: %1 samples, from %2 on.").arg(countText(list.length), displayText(samples.value(0)))};
}

/// Times in µs, no two alike, in ascending order.
QList<qint64> timesBy(QRandomGenerator dice, qint64 from, qsizetype count)
{
    QList<qint64> times;
    for (qsizetype i = 0; i < count; ++i)
        times.append(times.value(i - 1, from) + 1 + dice.bounded(20));
    return times;
}

redis::Command calls(const Key &key, const QByteArray &before, const QList<qint64> &times)
{
    auto command = makeCommand("ZADD", key);
    for (qsizetype i = 0; i < times.size(); ++i)
        command += makeCommand(times[i], before + QByteArray::number(i));
    return command;
}

/// Nearest rank: the smallest that nine tenths do not exceed.
qint64 p90Of(QList<qint64> times)
{
    std::sort(times.begin(), times.end());
    return times[(times.size() * 9 + 9) / 10 - 1];
}

QList<redis::Command> webCalls(const Keyspace &space, QRandomGenerator dice)
{
    return {calls(space.key(Web), "call-", timesBy(dice, 200, WebCalls))};
}

QList<qint64> firstBy(QRandomGenerator dice)
{
    return timesBy(dice, 100, FirstCalls);
}

QList<qint64> secondBy(QRandomGenerator dice)
{
    return timesBy(dice, 5000, SecondCalls);
}

QList<redis::Command> pairOfCalls(const Keyspace &space, QRandomGenerator dice)
{
    const auto first = firstBy(dice), second = secondBy(dice);
    return {calls(space.key(First), "first-", first), calls(space.key(Second), "second-", second),
            makeCommand("SET", space.key(PairP90), (p90Of(first) + p90Of(second)) / 2)};
}

Verdict isNumber(const KeyValue &key, qint64 wanted)
{
    return {key.bytes == QByteArray::number(wanted), tr("It says %1.").arg(displayText(key.bytes))};
}

QCoro::Task<Verdict> verifyWeb(Run &, KeyValue key, Attempt attempt)
{
    co_return isNumber(key, p90Of(timesBy(attempt.dice(), 200, WebCalls)));
}

QCoro::Task<Verdict> verifyPair(Run &, KeyValue key, Attempt attempt)
{
    co_return isNumber(key, p90Of(firstBy(attempt.dice()) + secondBy(attempt.dice())));
}

QByteArrayList hitNames()
{
    return numbered("bench:hits:{site}:", 1, Hits);
}

QList<redis::Command> hits(const Keyspace &space, QRandomGenerator dice)
{
    QList<redis::Command> commands;
    for (const auto time : timesBy(dice, 10, Hits))
        commands.append(makeCommand("SET", space.key(hitNames()[commands.size()]), time));
    return commands;
}

QCoro::Task<Verdict> verifyHits(Run &, KeyValue key, Attempt attempt)
{
    const auto times = timesBy(attempt.dice(), 10, Hits);
    co_return isNumber(key, std::accumulate(times.begin(), times.end(), qint64(0)));
}

QList<Challenge> serverChallenges()
{
    return {
        {.id = u"big-set"_s,
         .title = tr("One of five is slow"),
         .task = tr("Reading the baskets %1bench:basket:{1} to …:{5} takes a moment, and one of them takes far "
                    "longer. Find out which, without reading them all, and remove it so that nobody waits while "
                    "its members are freed. Leave the others as they are."),
         .hints = {tr("What a read of everything costs grows with what is there. That can be asked without reading."),
                   tr("SCARD tells how many members a set has, MEMORY USAGE what it takes."),
                   tr("DEL frees the members before it answers. UNLINK leaves them to another thread.")},
         .keys = basketNames(),
         .prepare = made(baskets),
         .verify = verifyKeys(expectedAll(basketNames(), KeyType::Set, true), verifyBaskets),
         .by = {"UNLINK"},
         .without = {"DEL"}},
        {.id = u"leftovers"_s,
         .title = tr("What a benchmark left behind"),
         .task = tr("A benchmark was broken off. Of its keys %1bench:left:{old}:1 to …:5 some have no end, and would "
                    "still take memory in a year. Let those end within an hour; leave the others, and all values, "
                    "as they are."),
         .hints = {tr("They differ in something that is not in their values."), tr("TTL answers -1 for no end."),
                   tr("EXPIRE … 3600 for those; or for each of them, with NX (Redis 7.0).")},
         .keys = leftNames(),
         .prepare = made(leftovers),
         .verify = verifyKeys(expectedAll(leftNames(), KeyType::String), verifyLeftovers)},
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
             .keys = {First, Second, PairP90},
             .prepare = made(pairOfCalls),
             .verify = verifyKey(PairP90, KeyType::String, verifyPair)},
            {.id = u"p90"_s,
             .title = tr("Nine of ten"),
             .task = tr("The 60 members of %1bench:calls:{web} are calls, their scores microseconds. Put their 90th "
                        "percentile into %1bench:p90:{web}: the smallest time that nine tenths of them do not exceed."),
             .hints = {tr("A sorted set is in order already. Which place is it?"),
                       tr("Nine tenths of 60 are 54: the 54th in ascending order; positions count from 0."),
                       tr("ZRANGE %1bench:calls:{web} 53 53 WITHSCORES, then SET.")},
             .start = Challenge::Start::Empty,
             .keys = {Web, WebP90},
             .prepare = made(webCalls),
             .verify = verifyKey(WebP90, KeyType::String, verifyWeb)},
            {.id = u"one-trip"_s,
             .title = tr("Eight numbers, one round trip"),
             .task = tr("%1bench:hits:{site}:1 to …:8 are counters. Put their sum into %1bench:hits:{site}:total, and "
                        "read them in one round trip, not by a GET for each."),
             .hints = {tr("What does it take eight times that needs to be taken once?"),
                       tr("MGET takes many keys and answers all values."), tr("MGET of all eight, then SET.")},
             .start = Challenge::Start::Empty,
             .keys = hitNames() + QByteArrayList{Total},
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
