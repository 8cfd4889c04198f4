// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/keys/glob.h"
#include "app/lesson/seeded.h"
#include "patterns/10_pubsub/lesson.h"
#include "patterns/10_pubsub/pattern.h"

#include <algorithm>
#include <numeric>

namespace lab::patterns::pubsub {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

const QByteArray CopyKey = "follower:{stock}:copy", LogKey = "follower:{stock}:changes";
const QByteArray OutboxKey = "outbox:{orders}", OrdersKey = "orders:{all}";
const QByteArray NamesKey = "worker:{1}:channels", PatternsKey = "worker:{1}:patterns";
const QByteArray RotaKey = "alarm:{1}";

/// Changes, one of each version from 1 on: what each adds.
QList<qint64> changesBy(QRandomGenerator dice)
{
    QList<qint64> changes(6 + dice.bounded(4));
    std::generate(changes.begin(), changes.end(), [&dice] { return 1 + dice.bounded(9); });
    return changes;
}

qint64 sumOf(const QList<qint64> &changes)
{
    return std::accumulate(changes.begin(), changes.end(), 0LL);
}

/// The copy has the first three.
QList<redis::Command> laggingCopy(const Keyspace &keys, QRandomGenerator dice)
{
    const auto changes = changesBy(dice);
    const auto id = [](qsizetype version) {
        return QByteArray::number(version) + "-0";
    };
    QList<redis::Command> commands;
    for (qsizetype i = 0; i < changes.size(); ++i)
        commands.append(makeCommand("XADD", keys.key(LogKey), id(i + 1), "add", changes[i]));
    commands.append(makeCommand("HSET", keys.key(CopyKey), "value", sumOf(changes.first(3)), "version", 3));
    return commands;
}

QByteArray valueOf(const KeyValue &hash, const QByteArray &field)
{
    const auto at = std::find_if(hash.elements.begin(), hash.elements.end(),
                                 [&field](const Element &element) { return element.name == field; });
    return at == hash.elements.end() ? QByteArray() : at->value;
}

QCoro::Task<Verdict> verifyCopy(Run &, QList<KeyValue> keys, Attempt attempt)
{
    const auto changes = changesBy(attempt.dice());
    const auto value = valueOf(keys[0], "value"), version = valueOf(keys[0], "version");
    co_return Verdict{value == QByteArray::number(sumOf(changes)) && version == QByteArray::number(changes.size()) &&
                          keys[1].length == changes.size(),
                      tr("The copy says %1 and version %2; changes in the stream: %3.")
                          .arg(quotedText(value), quotedText(version), countText(keys[1].length))};
}

QByteArrayList ordersBy(QRandomGenerator dice)
{
    return numbered("order-", 100 + dice.bounded(800), 3);
}

/// What was published to the channel, as far as it was seen: each as it is, or as the message of a Notice.
QByteArrayList publishedTo(const QByteArray &channel, const Attempt &attempt)
{
    QByteArrayList published;
    for (const auto &command : attempt.commands) {
        if (command.size() == 3 && command[0].toUpper() == "PUBLISH" && command[1] == channel)
            published.append(Heard::of(channel, command[2]).message);
    }
    return published;
}

/// Where only the server's count tells, which has no channels in it, enough of PUBLISH has to do.
QCoro::Task<Verdict> verifyOutbox(Run &run, QList<KeyValue> keys, Attempt attempt)
{
    const auto wanted = ordersBy(attempt.dice());
    const auto seen = publishedTo(run.keys().key(OrdersKey).name, attempt);
    const auto counted = seen.size() + (attempt.sawAll ? 0 : attempt.calls.value("publish"));
    const bool isPublished = counted > seen.size() ? counted >= wanted.size() : seen == wanted;
    co_return Verdict{isPublished && !keys[0].exists(),
                      tr("Left in the outbox: %1. Published: %2.").arg(countText(keys[0].length), countText(counted))};
}

/// Which channels the worker has to hear, the first two of one kind.
QByteArrayList wantedBy(const Keyspace &keys, QRandomGenerator dice)
{
    const auto shop = "shop-" + QByteArray::number(10 + dice.bounded(90));
    return {keys.key(shop + ":orders:new").name, keys.key(shop + ":orders:paid").name, keys.key(shop + ":users").name};
}

QList<redis::Command> subscribedTwice(const Keyspace &keys, QRandomGenerator dice)
{
    const auto wanted = wantedBy(keys, dice);
    const auto shop = wanted[2].chopped(qstrlen(":users"));
    return {makeCommand("SADD", keys.key(NamesKey)) + wanted,
            makeCommand("SADD", keys.key(PatternsKey), shop + ":orders:*", "other:*")};
}

/// How often a message to `channel` comes, as the server counts: once by its name, once more by each pattern.
qint64 deliveries(const QByteArray &channel, const QList<KeyValue> &keys)
{
    const auto names = elementNames(keys[0]), patterns = elementNames(keys[1]);
    return names.count(channel) + std::count_if(patterns.begin(), patterns.end(), [&channel](const QByteArray &each) {
               return matchesGlob(each, channel);
           });
}

QCoro::Task<Verdict> verifyTwice(Run &run, QList<KeyValue> keys, Attempt attempt)
{
    const auto wanted = wantedBy(run.keys(), attempt.dice());
    QStringList told;
    bool isOnce = deliveries(wanted[2] + ":test", keys) == 0;
    for (const auto &channel : wanted) {
        const auto count = deliveries(channel, keys);
        isOnce = isOnce && count == 1;
        told.append(
            tr("%1: %2", "a channel and how often a message of it comes").arg(displayText(channel), countText(count)));
    }
    co_return Verdict{isOnce, tr("A message comes so often. %1.").arg(told.join(u", "_s))};
}

QByteArrayList rotaBy(QRandomGenerator dice)
{
    return {QByteArray::number(2 + dice.bounded(2))};
}

QCoro::Task<Verdict> verifyRota(Run &run, KeyValue rota, Attempt attempt)
{
    const Channel channel{rota.key.name};
    const auto now = (co_await PubSub(run).counts(channel)).subscribers;
    const auto wanted = rotaBy(attempt.dice()).first();
    co_return Verdict{
        rota.bytes == wanted && now == wanted.toLongLong(),
        tr("Wanted: %1. Subscribed by the channel's name: %2.").arg(quotedText(rota.bytes), countText(now))};
}

QList<Challenge> brokenCopies()
{
    return {{.id = u"lagging-copy"_s,
             .title = tr("A follower that fell behind"),
             .task = tr("A follower lost its connection. Its copy, %1follower:{stock}:copy, is of version 3; every "
                        "change since is in the stream %1follower:{stock}:changes, with the version as its id: each "
                        "adds to the value. Bring the copy to the newest version, and leave the stream as it is."),
             .hints = {tr("Which of the changes does the copy have already? Its version says so."),
                       tr("XRANGE from (3-0 on: those are missing. Applying all of them would count some twice."),
                       tr("HINCRBY … value by each of their numbers, then HSET … version to the last one.")},
             .keys = {CopyKey, LogKey},
             .prepare = made(laggingCopy),
             .verify = verifyKeys({{CopyKey, KeyType::Hash}, {LogKey, KeyType::Stream}}, verifyCopy)},
            {.id = u"outbox"_s,
             .title = tr("Recorded, and never published"),
             .task = tr("Orders were written to the outbox %1outbox:{orders}, and the program that publishes them "
                        "crashed. Publish each one, once and in their order, to the channel %1orders:{all}, as it "
                        "stands there or by the form; and leave nothing in the outbox."),
             .hints = {tr("LRANGE shows what is there; the first one is the oldest."),
                       tr("Publish first, and remove afterwards: a crash in between sends one twice, and loses none."),
                       tr("PUBLISH each of the three, then DEL the list, or LPOP after each.")},
             .keys = {OutboxKey, OrdersKey},
             .prepare = made("RPUSH", OutboxKey, ordersBy),
             .verify = verifyKeys({{OutboxKey, KeyType::List, true}, {OrdersKey, KeyType::String, true}}, verifyOutbox),
             .by = {"PUBLISH"}}};
}

QList<Challenge> subscriptions()
{
    return {{.id = u"twice"_s,
             .title = tr("Everything comes twice"),
             .task = tr("A worker subscribes to each channel in the set %1worker:{1}:channels and to each pattern in "
                        "%1worker:{1}:patterns, and some messages come to it twice. Change the two sets so that a "
                        "message of each of those channels comes exactly once, and still of all three. It is to hear "
                        "nothing from a channel whose name merely begins like one of them."),
             .hints = {tr("One connection with several subscriptions that match gets a message once for each."),
                       tr("SMEMBERS of both: which channels match a pattern as well?"),
                       tr("SREM the pattern, or those channels that it has.")},
             .keys = {NamesKey, PatternsKey},
             .prepare = made(subscribedTwice),
             .verify = verifyKeys({{NamesKey, KeyType::Set}, {PatternsKey, KeyType::Set, true}}, verifyTwice)},
            {.id = u"rota"_s,
             .title = tr("Enough who listen"),
             .task = tr("The key %1alarm:{1} says how many have to listen for alarms. See to it that exactly so many "
                        "are subscribed to the channel %1alarm:{1}, by its name, while you have it checked. (A key "
                        "and a channel may have the same name; they have nothing to do with each other.)"),
             .hints = {tr("Whoever listens holds a connection open. “Subscribe” may run several times at once."),
                       tr("A pattern is not counted: PUBSUB NUMSUB knows those who came by the name."),
                       tr("“Subscribe” to it without seconds, two or three times; or redis-cli SUBSCRIBE in as many "
                          "terminals.")},
             .start = Challenge::Start::Empty,
             .keys = {RotaKey},
             .prepare = made("SET", RotaKey, rotaBy),
             .verify = verifyKey(RotaKey, KeyType::String, verifyRota)}};
}

} // namespace

QList<Challenge> challenges()
{
    return brokenCopies() + subscriptions();
}

} // namespace lab::patterns::pubsub
