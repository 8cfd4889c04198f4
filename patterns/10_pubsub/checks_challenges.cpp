// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "patterns/10_pubsub/lesson.h"
#include "patterns/10_pubsub/pattern.h"

namespace lab::patterns::pubsub {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

constexpr qint64 Versions = 6, Had = 3; // of the changes; those that the copy has
const QByteArray CopyKey = "follower:{stock}:copy", LogKey = "follower:{stock}:changes";
const QByteArray OutboxKey = "outbox:{orders}", OrdersKey = "orders:{all}", RotaKey = "alarm:{1}";
const QByteArray NamesKey = "worker:{1}:channels", PatternsKey = "worker:{1}:patterns";
const QByteArrayList Wanted{"shop:orders:new", "shop:orders:paid", "shop:users"}; ///< what the worker has to hear

/// Each of the changes adds the same; of so many of them the copy has the sum, and says that it is of that version.
template <qint64 applied, qint64 version>
QList<redis::Command> copyOf(const Keyspace &keys, QRandomGenerator dice)
{
    const qint64 step = dice.bounded(2, 10);
    QList<redis::Command> commands{makeCommand("HSET", keys.key(CopyKey), "value", applied * step, "version", version)};
    for (qint64 change = 1; change <= Versions; ++change)
        commands.append(makeCommand("XADD", keys.key(LogKey), u"%1-0"_s.arg(change), "add", step));
    return commands;
}

QCoro::Task<Verdict> verifyCopy(Run &run, QList<KeyValue> keys, Attempt attempt)
{
    const auto now = (co_await run.redis().command("HMGET", keys[0].key, "value", "version")).optionalTexts(2);
    const auto value = now[0].value_or("").toLongLong(), version = now[1].value_or("").toLongLong();
    const auto length = keys[1].length;
    const QString text = tr("The copy says %1 and version %2; changes in the stream: %3.");
    co_return Verdict{value == Versions * attempt.dice().bounded(2, 10) && version == Versions && length == Versions,
                      text.arg(countText(value), countText(version), countText(length))};
}

QByteArrayList ordersBy(QRandomGenerator dice)
{
    return numbered("order-", 100 + dice.bounded(800), 3);
}

/// What was published is seen in this program's own commands, and in all of a window that watches; where only the
/// server's count tells, which has no channels in it, enough of PUBLISH has to do.
QCoro::Task<Verdict> verifyOutbox(Run &run, QList<KeyValue> keys, Attempt attempt)
{
    QByteArrayList seen;
    for (const auto &command : attempt.commands) {
        if (command.size() == 3 && command[0].toUpper() == "PUBLISH" && command[1] == run.keys().key(OrdersKey).name)
            seen.append(Heard::of(command[1], command[2]).message);
    }
    const auto others = attempt.sawAll ? 0 : attempt.calls.value("publish");
    const bool isPublished = seen == ordersBy(attempt.dice()) || (others > 0 && seen.size() + others >= 3);
    const QString text = tr("Left in the outbox: %1. Published: %2.");
    co_return Verdict{isPublished && !keys[0].exists(),
                      text.arg(countText(keys[0].length), countText(seen.size() + others))};
}

QCoro::Task<Verdict> verifyTwice(Run &run, QList<KeyValue> keys, Attempt)
{
    QStringList wrong;
    for (const auto &channel : Wanted + QByteArrayList{"shop:users:test"}) {
        const auto name = run.keys().key(channel).name;
        const auto count = deliveries({name}, elementNames(keys[0]), elementNames(keys[1]));
        if (count != (Wanted.contains(channel) ? 1 : 0))
            wrong.append(u"%1 × %2"_s.arg(countText(count), displayText(name)));
    }
    co_return Verdict{wrong.isEmpty(), wrong.isEmpty() ? tr("Each comes once.") : wrong.join(u", "_s)};
}

QCoro::Task<Verdict> verifyRota(Run &run, KeyValue rota, Attempt)
{
    const auto now = (co_await run.redis().command("PUBSUB", "NUMSUB", rota.key))[1].count();
    const QString text = tr("Wanted: %1. Subscribed by the channel's name: %2.");
    co_return Verdict{rota.bytes == "3" && now == 3, text.arg(quotedText(rota.bytes), countText(now))};
}

} // namespace

QList<Challenge> challenges()
{
    return {
        {.id = u"lagging-copy"_s,
         .title = tr("A follower that fell behind"),
         .task = tr("A follower lost its connection. Its copy, %1follower:{stock}:copy, is of version 3; every "
                    "change since is in the stream %1follower:{stock}:changes, with the version as its id: each "
                    "adds to the value. Bring the copy to the newest version, and leave the stream as it is."),
         .hints = {tr("Which of the changes does the copy have already? Its version says so."),
                   tr("XRANGE from (3-0 on: those are missing. Applying all of them would count some twice."),
                   tr("HINCRBY … value by each of their numbers, then HSET … version to the last one.")},
         .keys = {CopyKey, LogKey},
         .prepare = made(copyOf<Had, Had>),
         .verify = verifyKeys({{CopyKey, KeyType::Hash}, {LogKey, KeyType::Stream}}, verifyCopy)},
        {.id = u"doubled-copy"_s,
         .title = tr("A follower that counted twice"),
         .task = tr("A follower subscribed, read the state, and then applied every message that it had got, those "
                    "too that the state had already. %1follower:{stock}:copy says the newest version, and a value "
                    "that is too high. What each version adds is in the stream %1follower:{stock}:changes. Give "
                    "the copy the right value, and leave the stream as it is."),
         .hints = {tr("What should a copy of that version say? The stream has every change from the first on."),
                   tr("Add up what XRANGE shows: each entry once."), tr("HSET … value to that sum.")},
         .keys = {CopyKey, LogKey},
         .prepare = made(copyOf<Versions + Had, Versions>),
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
         .by = {"PUBLISH"}},
        {.id = u"twice"_s,
         .title = tr("Everything comes twice"),
         .task = tr("A worker subscribes to each channel in the set %1worker:{1}:channels and to each pattern in "
                    "%1worker:{1}:patterns, and some messages come to it twice. Change the two sets so that a "
                    "message of each of those channels comes exactly once, and still of all three. It is to hear "
                    "nothing from a channel whose name merely begins like one of them."),
         .hints = {tr("One connection with several subscriptions that match gets a message once for each."),
                   tr("SMEMBERS of both: which channels match a pattern as well?"),
                   tr("SREM the pattern, or those channels that it has.")},
         .keys = {NamesKey, PatternsKey},
         .prepare = made([](const Keyspace &keys, QRandomGenerator) {
             return QList<redis::Command>{
                 makeCommand("SADD", keys.key(NamesKey), keys.key(Wanted[0]), keys.key(Wanted[1]), keys.key(Wanted[2])),
                 makeCommand("SADD", keys.key(PatternsKey), keys.key("shop:orders:*"), keys.key("other:*"))};
         }),
         .verify = verifyKeys({{NamesKey, KeyType::Set}, {PatternsKey, KeyType::Set, true}}, verifyTwice)},
        {.id = u"rota"_s,
         .title = tr("Enough who listen"),
         .task = tr("The key %1alarm:{1} says how many have to listen for alarms. See to it that exactly so many "
                    "are subscribed to the channel %1alarm:{1}, by its name, while you have it checked. (A key "
                    "and a channel may have the same name; they have nothing to do with each other.)"),
         .hints = {tr("Whoever listens holds a connection open. “Subscribe” may run several times at once."),
                   tr("A pattern is not counted: PUBSUB NUMSUB knows those who came by the name."),
                   tr("“Subscribe” to it without seconds, three times; or redis-cli SUBSCRIBE in three "
                      "terminals.")},
         .start = Challenge::Start::Empty,
         .keys = {RotaKey},
         .prepare = made("SET", RotaKey, [](QRandomGenerator) { return QByteArrayList{"3"}; }),
         .verify = verifyKey(RotaKey, KeyType::String, verifyRota)}};
}

} // namespace lab::patterns::pubsub
