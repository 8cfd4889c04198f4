// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "patterns/07_lock/lesson.h"
#include "patterns/07_lock/pattern_coupons.h"

#include <algorithm>

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

using KeyValues = QList<KeyValue>;
using Judgement = QCoro::Task<Verdict>;

/// 0 when it is none: no challenge ends there that should not.
qint64 numberIn(const KeyValue &key)
{
    return key.bytes.toLongLong();
}

/// All of them are strings, or gone.
Verify verifyStrings(const QByteArrayList &names, Judgement (*judge)(Run &run, KeyValues keys, Attempt attempt))
{
    QList<ExpectedKey> expected;
    for (const auto &name : names)
        expected.append({name, KeyType::String, true});
    return verifyKeys(expected, judge);
}

const QByteArrayList SummerKeys{"coupon:{summer}:stock", "coupon:{summer}:issued", "coupon:{summer}:fence",
                                "lock:{coupon:summer}:fence"};

Judgement judgeSummer(Run &, KeyValues keys, Attempt)
{
    const auto stock = numberIn(keys[0]), issued = keys[1].length, token = numberIn(keys[2]);
    co_return Verdict{stock == 0 && issued == 3 && token >= 3,
                      tr("Left: %1, issued: %2; the highest token that has written: %3.")
                          .arg(countText(stock), countText(issued), countText(token))};
}

const QByteArrayList JobKeys{"lock:{job:1}", "lock:{job:2}", "lock:{job:3}", "lock:{job:4}", "lock:{job:5}"};

QByteArrayList workersOf(QRandomGenerator dice)
{
    return numbered("worker-", 1000 + dice.bounded(8000), JobKeys.size());
}

int orphanOf(QRandomGenerator dice)
{
    return dice.bounded(static_cast<int>(JobKeys.size()));
}

QList<redis::Command> prepareOrphan(const Keyspace &keys, QRandomGenerator dice)
{
    QList<redis::Command> commands;
    for (qsizetype job = 0; job < JobKeys.size(); ++job)
        commands.append(makeCommand("SET", keys.key(JobKeys[job]), workersOf(dice)[job], "EX", 3600));
    commands.append(makeCommand("PERSIST", keys.key(JobKeys[orphanOf(dice)])));
    return commands;
}

Judgement judgeOrphan(Run &, KeyValues keys, Attempt attempt)
{
    const auto orphan = keys.takeAt(orphanOf(attempt.dice()));
    auto workers = workersOf(attempt.dice());
    workers.removeAt(orphanOf(attempt.dice()));
    bool areUntouched = true;
    for (qsizetype i = 0; i < keys.size(); ++i)
        areUntouched = areUntouched && keys[i].bytes == workers[i] && keys[i].ttlMillis > 0;
    const bool isFree = !orphan.exists();
    co_return Verdict{areUntouched && isFree, !areUntouched ? tr("A lock was touched whose holder is at work.")
                                              : isFree      ? tr("Four jobs are locked, by those who are at work.")
                                                       : tr("One of the five still waits for a worker who is gone.")};
}

const QByteArrayList FlashKeys{"coupon:{flash}:stock", "coupon:{flash}:fence", "lock:{coupon:flash}:fence"};

qint64 tokenBefore(QRandomGenerator dice)
{
    return 60 + dice.bounded(40);
}

QList<redis::Command> prepareFlash(const Keyspace &keys, QRandomGenerator dice)
{
    const auto token = tokenBefore(dice);
    return {makeCommand("SET", keys.key(FlashKeys[0]), 50), makeCommand("SET", keys.key(FlashKeys[1]), token),
            makeCommand("SET", keys.key(FlashKeys[2]), token - 35)};
}

Judgement judgeFlash(Run &, KeyValues keys, Attempt attempt)
{
    const auto seen = numberIn(keys[1]), counter = numberIn(keys[2]);
    const bool isGuarded = seen >= tokenBefore(attempt.dice());
    co_return Verdict{isGuarded && counter >= seen && keys[0].exists(),
                      isGuarded ? tr("The coupon has seen token %1, the lock has handed out %2.")
                                      .arg(QString::number(seen), QString::number(counter))
                                : tr("A holder whose token was overtaken long ago would be let in.")};
}

const QByteArrayList SpringKeys{"coupon:{spring}:stock", "coupon:{spring}:issued"};

QByteArrayList springUsers(QRandomGenerator dice)
{
    return numbered("user-", 1 + dice.bounded(100), 4 + dice.bounded(5));
}

QList<redis::Command> prepareSpring(const Keyspace &keys, QRandomGenerator dice)
{
    const auto users = springUsers(dice);
    return {makeCommand("SET", keys.key(SpringKeys[0]), 20 - users.size() + 3),
            makeCommand("SADD", keys.key(SpringKeys[1])) + users};
}

Judgement judgeSpring(Run &, KeyValues keys, Attempt attempt)
{
    const auto stock = numberIn(keys[0]), issued = keys[1].length;
    const bool areThose = sorted(elementNames(keys[1])) == sorted(springUsers(attempt.dice()));
    co_return Verdict{areThose && stock + issued == 20 && keys[0].ttlMillis < 0,
                      areThose
                          ? tr("Left: %1, issued: %2; 20 were printed. The stock: %3.")
                                .arg(countText(stock), countText(issued), lifetimeText(ttlSeconds(keys[0].ttlMillis)))
                          : tr("They are not those who had a coupon before.")};
}

} // namespace

QList<Challenge> challenges()
{
    return {
        {.id = u"summer"_s,
         .title = tr("Three coupons, three users"),
         .task = tr("Let three users have one of the coupon summer each, and none be left; all of them issued "
                    "under the lock."),
         .hints = {tr("How many of them there are is said when the coupon is set up."),
                   tr("“Set up a coupon” with a stock of 3, then “Issue one, under the lock” for three users.")},
         .start = Challenge::Start::Empty,
         .keys = SummerKeys,
         .verify = verifyKeys(
             {{SummerKeys[0], KeyType::String}, {SummerKeys[1], KeyType::Set}, {SummerKeys[2], KeyType::String, true}},
             judgeSummer)},
        {.id = u"orphan"_s,
         .title = tr("The lock of a worker who is gone"),
         .task = tr("Five jobs are locked: %1lock:{job:1} to {job:5}. Four workers are at work; the fifth "
                    "crashed weeks ago, and its job has not been done since. Free that one."),
         .hints = {tr("All five have an owner. What has the lock of somebody who crashed between two commands "
                      "that the others have and it has not?"),
                   tr("TTL tells: look at each of the five."),
                   tr("The one whose TTL is -1 never ends: DEL it, or release it with the owner that GET "
                      "tells.")},
         .keys = JobKeys,
         .prepare = made(prepareOrphan),
         .verify = verifyStrings(JobKeys, judgeOrphan)},
        {.id = u"token-back"_s,
         .title = tr("Everybody comes too late"),
         .task = tr("The coupon flash has a stock, and nobody gets one since the server with the locks was "
                    "restored from a backup. Let it be issued again. Whoever held the lock before the backup "
                    "must still be refused."),
         .hints = {tr("Try to issue one. What is said, and what is compared with what?"),
                   tr("%1coupon:{flash}:fence is the highest token that has written, %1lock:{coupon:flash}:"
                      "fence the last that was handed out. Which of them is wrong?"),
                   tr("Tokens must never go back: SET the counter of the lock to what the coupon has seen.")},
         .keys = FlashKeys,
         .prepare = made(prepareFlash),
         .verify = verifyStrings(FlashKeys, judgeFlash)},
        {.id = u"ledger"_s,
         .title = tr("Stock and list do not add up"),
         .task = tr("20 coupons spring were printed. The list of users who have one is right; the stock was "
                    "counted by a program that looked first and changed later. Set it right, and take "
                    "nothing from anybody."),
         .hints = {tr("Two keys tell: how many are left, and who has one."),
                   tr("How many has the set %1coupon:{spring}:issued? Setting the coupon up anew would "
                      "forget them."),
                   tr("SET %1coupon:{spring}:stock to 20 less that number.")},
         .keys = SpringKeys,
         .prepare = made(prepareSpring),
         .verify = verifyKeys({{SpringKeys[0], KeyType::String}, {SpringKeys[1], KeyType::Set}}, judgeSpring)}};
}

} // namespace lab::patterns::lock
