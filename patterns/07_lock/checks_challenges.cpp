// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "patterns/07_lock/lesson.h"
#include "patterns/07_lock/pattern.h"

#include <algorithm>

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

QCoro::Task<Verdict> judgeSummer(Run &, QList<KeyValue> keys, Attempt)
{
    // Who came under the lock has brought its token.
    const bool isRight = keys[0].bytes == "0" && keys[1].length == 3 && keys[2].bytes.toLongLong() >= 3;
    co_return Verdict{isRight, tr("Left: %1, issued: %2.").arg(displayText(keys[0].bytes), countText(keys[1].length))};
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
                        "restored from a backup. Let it be issued again, without any token being let in that is "
                        "refused today."),
             .hints = {tr("Try to issue one. What is said, and what is compared with what?"),
                       tr("%1coupon:{flash}:fence is the highest token that has written, %1lock:{coupon:flash}:"
                          "fence the last that was handed out. Which of them is wrong?"),
                       tr("Tokens must never go back: SET the counter of the lock to what the coupon has seen, or "
                          "higher: a holder from before the backup may have a token that has not written yet.")},
             .keys = FlashKeys,
             .prepare = made(prepareFlash),
             .verify = verifyKeys(stringsOrGone(FlashKeys), judgeFlash)}};
}

} // namespace lab::patterns::lock
