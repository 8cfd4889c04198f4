// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/12_benchmark/prepared.h"

#include "patterns/12_benchmark/waits.h"

#include <numeric>

namespace lab::patterns::benchmark::prepared {

using redis::makeCommand;

namespace {

redis::Command calls(const Key &key, const QByteArray &before, const QList<qint64> &times)
{
    auto command = makeCommand("ZADD", key);
    for (const auto time : times)
        command += makeCommand(time, before + QByteArray::number(time));
    return command;
}

} // namespace

QByteArrayList five(const QByteArray &before)
{
    return numbered(before, 1, Places);
}

QList<redis::Command> baskets(const Keyspace &space, QRandomGenerator dice)
{
    QList<redis::Command> commands(Places);
    for (int i = 0, big = dice.bounded(Places); i < Places; ++i)
        commands[i] = makeCommand("SADD", space.key(five(Basket)[i])) + numbered("product-", 0, i == big ? Many : Few);
    return commands;
}

QList<redis::Command> leftovers(const Keyspace &space, QRandomGenerator dice)
{
    QList<redis::Command> commands(Places);
    for (int i = 0, first = dice.bounded(Places); i < Places; ++i) {
        commands[i] = makeCommand("SET", space.key(five(Left)[i]), 1000, "PX", 2 * Hour);
        commands[i].resize((i - first + Places) % Places < 2 ? 3 : 5);
    }
    return commands;
}

QByteArrayList profileBy(QRandomGenerator dice)
{
    return {"name", "Ada", "city", "London", "visits", QByteArray::number(dice.bounded(1000)), "note", "ok"};
}

QList<redis::Command> profile(const Keyspace &space, QRandomGenerator dice)
{
    return {makeCommand("HSET", space.key(Profile), "note", QByteArray(5000, 'x')),
            makeCommand("HSET", space.key(Profile)) + profileBy(dice)};
}

QByteArrayList samplesBy(QRandomGenerator dice)
{
    return numbered("9", 100, 5 + dice.bounded(5)) + numbered("4", 10, Warm);
}

QList<redis::Command> warmUp(const Keyspace &space, QRandomGenerator dice)
{
    return {makeCommand("RPUSH", space.key(Samples)) + samplesBy(dice),
            makeCommand("SET", space.key(WarmUp), samplesBy(dice).size() - Warm)};
}

QList<redis::Command> pairOfCalls(const Keyspace &space, QRandomGenerator dice)
{
    const auto first = timesBy(dice, 100, 40), second = timesBy(dice, 5000, 10);
    return {calls(space.key(First), "first-", first), calls(space.key(Second), "second-", second),
            makeCommand("SET", space.key(P90), (p90Of(first) + p90Of(second)) / 2)};
}

qint64 p90OfPair(QRandomGenerator dice)
{
    return p90Of(timesBy(dice, 100, 40) + timesBy(dice, 5000, 10));
}

QList<redis::Command> hits(const Keyspace &space, QRandomGenerator dice)
{
    QList<redis::Command> commands;
    for (const auto time : timesBy(dice, 10, Places))
        commands.append(makeCommand("SET", space.key(five(Hits)[commands.size()]), time));
    return commands;
}

qint64 sumOfHits(QRandomGenerator dice)
{
    const auto times = timesBy(dice, 10, Places);
    return std::accumulate(times.begin(), times.end(), qint64(0));
}

} // namespace lab::patterns::benchmark::prepared
