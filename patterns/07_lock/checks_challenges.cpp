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

/// How many coupons are left, and how many users have one.
Verdict leftAndIssued(const QList<KeyValue> &keys, bool isRight)
{
    return {isRight, tr("Left: %1, issued: %2.").arg(displayText(keys[0].bytes), countText(keys[1].length))};
}

QCoro::Task<Verdict> judgeSummer(Run &, QList<KeyValue> keys, Attempt)
{
    // Who came under the lock has brought its token.
    co_return leftAndIssued(keys, keys[0].bytes == "0" && keys[1].length == 3 && keys[2].bytes.toLongLong() >= 3);
}

const QByteArrayList JobKeys{"lock:{job:1}", "lock:{job:2}", "lock:{job:3}", "lock:{job:4}", "lock:{job:5}"};

/// All of them are locked for an hour, one for ever.
QList<redis::Command> prepareOrphan(const Keyspace &keys, QRandomGenerator dice)
{
    QList<redis::Command> commands;
    for (qsizetype job = 0; job < JobKeys.size(); ++job)
        commands.append(makeCommand("SET", keys.key(JobKeys[job]), "of-" + JobKeys[job], "EX", 3600));
    commands.append(makeCommand("PERSIST", keys.key(JobKeys[dice.bounded(5)])));
    return commands;
}

QCoro::Task<Verdict> judgeOrphan(Run &, QList<KeyValue> keys, Attempt attempt)
{
    int right = 0;
    for (qsizetype job = 0; job < JobKeys.size(); ++job)
        right += job == attempt.dice().bounded(5) ? !keys[job].exists()
                                                  : keys[job].bytes == "of-" + JobKeys[job] && keys[job].ttlMillis > 0;
    co_return Verdict{right == 5, tr("As it should be: %1 of the five.").arg(right)};
}

const QByteArrayList FlashKeys{"coupon:{flash}:stock", "coupon:{flash}:fence", "lock:{coupon:flash}:fence"};

QList<redis::Command> prepareFlash(const Keyspace &keys, QRandomGenerator dice)
{
    const auto token = 60 + dice.bounded(40);
    return {makeCommand("MSET", keys.key(FlashKeys[0]), 50, keys.key(FlashKeys[1]), token),
            makeCommand("SET", keys.key(FlashKeys[2]), token - 35)};
}

QCoro::Task<Verdict> judgeFlash(Run &, QList<KeyValue> keys, Attempt attempt)
{
    const auto seen = keys[1].bytes.toLongLong(), counter = keys[2].bytes.toLongLong();
    co_return Verdict{seen >= 60 + attempt.dice().bounded(40) && counter >= seen,
                      tr("Seen by the coupon: %1, handed out: %2.").arg(countText(seen), countText(counter))};
}

QByteArrayList springUsers(QRandomGenerator dice)
{
    return numbered("user-", 1 + dice.bounded(100), 4 + dice.bounded(5));
}

QList<redis::Command> prepareSpring(const Keyspace &keys, QRandomGenerator dice)
{
    return {makeCommand("SET", keys.key("coupon:{spring}:stock"), 23 - springUsers(dice).size()),
            makeCommand("SADD", keys.key("coupon:{spring}:issued")) + springUsers(dice)};
}

QCoro::Task<Verdict> judgeSpring(Run &, QList<KeyValue> keys, Attempt attempt)
{
    const bool areThose = sorted(elementNames(keys[1])) == sorted(springUsers(attempt.dice()));
    const bool addsUp = keys[0].bytes.toLongLong() + keys[1].length == 20;
    co_return leftAndIssued(keys, areThose && addsUp && keys[0].ttlMillis < 0);
}

} // namespace

QList<Challenge> challenges()
{
    return {{.id = u"summer"_s,
             .title = tr("Three coupons, three users"),
             .task = tr("Let three users have one of the coupon may each, and none be left; all of them issued "
                        "under the lock."),
             .hints = {tr("How many of them there are is said when the coupon is set up."),
                       tr("“Set up a coupon” with a stock of 3, then “Issue one, under the lock” for three users.")},
             .start = Challenge::Start::Empty,
             .keys = {"coupon:{may}:stock", "coupon:{may}:issued", "coupon:{may}:fence", "lock:{coupon:may}:fence"},
             .verify = verifyKeys({{"coupon:{may}:stock", KeyType::String},
                                   {"coupon:{may}:issued", KeyType::Set},
                                   {"coupon:{may}:fence", KeyType::String, true}},
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
             .verify = verifyKeys(stringsOrGone(JobKeys), judgeOrphan)},
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
             .verify = verifyKeys(stringsOrGone(FlashKeys), judgeFlash)},
            {.id = u"ledger"_s,
             .title = tr("Stock and list do not add up"),
             .task = tr("20 coupons spring were printed. The list of users who have one is right; the stock was "
                        "counted by a program that looked first and changed later. Set it right, and take "
                        "nothing from anybody."),
             .hints = {tr("Two keys tell: how many are left, and who has one."),
                       tr("How many has the set %1coupon:{spring}:issued? Setting the coupon up anew would "
                          "forget them."),
                       tr("SET %1coupon:{spring}:stock to 20 less that number.")},
             .keys = {"coupon:{spring}:stock", "coupon:{spring}:issued"},
             .prepare = made(prepareSpring),
             .verify = verifyKeys(
                 {{"coupon:{spring}:stock", KeyType::String}, {"coupon:{spring}:issued", KeyType::Set}}, judgeSpring)}};
}

} // namespace lab::patterns::lock
