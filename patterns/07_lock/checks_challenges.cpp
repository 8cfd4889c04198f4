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

using KeyValues = QList<KeyValue>; ///< of a challenge's keys, in their order
/// What is wrong with them; empty when nothing is.
using Wrong = QString (*)(const KeyValues &keys, const Attempt &attempt);

QCoro::Task<Verdict> judge(Run &run, QByteArrayList names, Attempt attempt, Wrong wrong)
{
    constexpr PageSize whole{.bytes = 1024, .elements = 1000};
    Keys keys;
    for (const auto &name : names)
        keys.append(run.keys().key(name));
    const auto values = co_await readKeys(run.redis(), keys, whole);
    const auto why = wrong(values, attempt);
    co_return Verdict{why.isEmpty(), why.isEmpty() ? tr("All is as it should be.") : why};
}

Verify verifyAll(const QByteArrayList &names, Wrong wrong)
{
    return [=](Run &run, Attempt attempt) {
        return judge(run, names, std::move(attempt), wrong);
    };
}

/// Nothing when it is no string that is a whole number.
std::optional<qint64> numberIn(const KeyValue &key)
{
    bool isNumber = false;
    const auto number = key.bytes.toLongLong(&isNumber);
    return key.type == KeyType::String && isNumber ? std::optional(number) : std::nullopt;
}

QString notANumber(const KeyValue &key)
{
    const auto name = displayText(key.key.name);
    return key.exists() ? tr("%1 is no whole number (%2).").arg(name, displayText(key.typeName))
                        : tr("There is no key %1.").arg(name);
}

bool isLock(const KeyValue &key, const QByteArray &owner)
{
    return key.type == KeyType::String && key.bytes == owner && key.ttlMillis > 0;
}

QByteArray ownerNamed(const QByteArray &name, QRandomGenerator &dice)
{
    return name + '-' + QByteArray::number(dice.generate64(), 16).rightJustified(16, '0');
}

const QByteArrayList SummerKeys{"coupon:{summer}:stock", "coupon:{summer}:issued", "coupon:{summer}:fence",
                                "lock:{coupon:summer}", "lock:{coupon:summer}:fence"};

QString wrongSummer(const KeyValues &keys, const Attempt &)
{
    constexpr qint64 wanted = 3;
    const auto stock = numberIn(keys[0]);
    if (!stock)
        return notANumber(keys[0]);
    const auto issued = keys[1].type == KeyType::Set ? keys[1].length : 0;
    if (*stock != 0 || issued != wanted)
        return tr("Left: %1, issued: %2.").arg(countText(*stock), countText(issued));
    if (numberIn(keys[2]).value_or(0) < wanted)
        return tr("Not all of them were issued under the lock: the highest token says so.");
    return keys[3].exists() ? tr("Somebody holds the lock.") : QString();
}

constexpr int Jobs = 5;
constexpr qint64 JobSeconds = 3600;
const QByteArrayList JobKeys{"lock:{job:1}", "lock:{job:2}", "lock:{job:3}", "lock:{job:4}", "lock:{job:5}"};

struct JobLocks
{
    explicit JobLocks(QRandomGenerator dice)
    {
        for (int job = 0; job < Jobs; ++job)
            owners.append(ownerNamed("worker", dice));
        orphan = dice.bounded(Jobs);
    }
    QByteArrayList owners = {};
    int orphan;
};

QList<redis::Command> prepareOrphan(const Keyspace &keys, QRandomGenerator dice)
{
    const JobLocks locks(dice);
    QList<redis::Command> commands;
    for (int job = 0; job < Jobs; ++job) {
        commands.append(makeCommand("SET", keys.key(JobKeys[job]), locks.owners[job]));
        if (job != locks.orphan)
            commands.append(makeCommand("EXPIRE", keys.key(JobKeys[job]), JobSeconds));
    }
    return commands;
}

QString wrongOrphan(const KeyValues &keys, const Attempt &attempt)
{
    const JobLocks locks(attempt.dice());
    for (int job = 0; job < Jobs; ++job) {
        if (job != locks.orphan && !isLock(keys[job], locks.owners[job]))
            return tr("A lock was touched whose holder is at work.");
    }
    return keys[locks.orphan].exists() ? tr("One of the five still waits for a worker who is gone.") : QString();
}

const QByteArrayList FlashKeys{"coupon:{flash}:stock", "coupon:{flash}:issued", "coupon:{flash}:fence",
                               "lock:{coupon:flash}:fence"};

qint64 tokenBefore(QRandomGenerator dice)
{
    return 60 + dice.bounded(40);
}

QList<redis::Command> prepareFlash(const Keyspace &keys, QRandomGenerator dice)
{
    const auto token = tokenBefore(dice);
    return {makeCommand("SET", keys.key(FlashKeys[0]), 50), makeCommand("SET", keys.key(FlashKeys[2]), token),
            makeCommand("SET", keys.key(FlashKeys[3]), token - 35)};
}

QString wrongFlash(const KeyValues &keys, const Attempt &attempt)
{
    const auto seen = numberIn(keys[2]), counter = numberIn(keys[3]);
    if (seen.value_or(0) < tokenBefore(attempt.dice()))
        return tr("A holder whose token was overtaken long ago would be let in.");
    if (counter.value_or(0) < *seen)
        return tr("Whoever takes the lock next has no higher token than one that has written.");
    return numberIn(keys[0]) ? QString() : notANumber(keys[0]);
}

constexpr qint64 Printed = 20;
const QByteArrayList SpringKeys{"coupon:{spring}:stock", "coupon:{spring}:issued"};

QByteArrayList springUsers(QRandomGenerator dice)
{
    return numbered("user-", 1 + dice.bounded(100), 4 + dice.bounded(5));
}

QList<redis::Command> prepareSpring(const Keyspace &keys, QRandomGenerator dice)
{
    const auto users = springUsers(dice);
    return {makeCommand("SET", keys.key(SpringKeys[0]), Printed - users.size() + 3),
            makeCommand("SADD", keys.key(SpringKeys[1])) + users};
}

QString wrongSpring(const KeyValues &keys, const Attempt &attempt)
{
    const auto users = elementNames(keys[1]);
    if (sorted(users) != sorted(springUsers(attempt.dice())))
        return tr("They are not those who had a coupon before.");
    const auto stock = numberIn(keys[0]);
    if (!stock)
        return notANumber(keys[0]);
    if (keys[0].ttlMillis >= 0)
        return tr("The stock ends in %1.").arg(ttlText(keys[0].ttlMillis));
    return *stock + users.size() == Printed
               ? QString()
               : tr("Left: %1, issued: %2; 20 were printed.").arg(countText(*stock), countText(users.size()));
}

constexpr qint64 ReportSeconds = 1800;
const QByteArrayList ReportKeys{"lock:{report:1}", "lock:{report:2}", "lock:{report:3}"};

QByteArrayList reportOwners(QRandomGenerator dice)
{
    QByteArrayList owners{ownerNamed("ann", dice), ownerNamed("bob", dice), ownerNamed("cho", dice)};
    std::rotate(owners.begin(), owners.begin() + dice.bounded(3), owners.end());
    return owners;
}

QList<redis::Command> prepareReports(const Keyspace &keys, QRandomGenerator dice)
{
    const auto owners = reportOwners(dice);
    QList<redis::Command> commands;
    for (qsizetype report = 0; report < owners.size(); ++report)
        commands.append(makeCommand("SET", keys.key(ReportKeys[report]), owners[report], "EX", ReportSeconds));
    return commands;
}

QString wrongReports(const KeyValues &keys, const Attempt &attempt)
{
    constexpr qint64 shortest = 3000, longest = 4200;
    const auto owners = reportOwners(attempt.dice());
    for (qsizetype report = 0; report < owners.size(); ++report) {
        const auto left = ttlSeconds(keys[report].ttlMillis);
        const bool isBobs = owners[report].startsWith("bob");
        if (!isLock(keys[report], owners[report]))
            return tr("One of the three is not locked any more as it was.");
        if (!isBobs && left > ReportSeconds)
            return tr("One of the others would hold its lock for longer than it asked.");
        if (isBobs && (left < shortest || left > longest))
            return tr("Bob's lock ends in %1.").arg(ttlText(keys[report].ttlMillis));
    }
    return {};
}

} // namespace

QList<Challenge> challenges()
{
    return {{.id = u"summer"_s,
             .title = tr("Three coupons, three users"),
             .task = tr("Let three users have one of the coupon summer each, and none be left; all of them issued "
                        "under the lock."),
             .hints = {tr("How many of them there are is said when the coupon is set up."),
                       tr("“Set up a coupon” with a stock of 3, then “Issue one, under the lock” for three users.")},
             .start = Challenge::Start::Empty,
             .keys = SummerKeys,
             .verify = verifyAll(SummerKeys, wrongSummer)},
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
             .verify = verifyAll(JobKeys, wrongOrphan)},
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
             .verify = verifyAll(FlashKeys, wrongFlash)},
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
             .verify = verifyAll(SpringKeys, wrongSpring)},
            {.id = u"longer"_s,
             .title = tr("Bob needs more time"),
             .task = tr("Three reports are being written, each under its lock: %1lock:{report:1} to {report:3}. "
                        "Bob needs about an hour: let his lock end in 50 to 70 minutes from now, and leave the "
                        "others as they are. The text of his owner begins with bob."),
             .hints = {tr("Whose a lock is, its value tells."),
                       tr("“Extend it” wants the resource, the whole text of the owner, and a TTL in seconds.")},
             .start = Challenge::Start::Empty,
             .keys = ReportKeys,
             .prepare = made(prepareReports),
             .verify = verifyAll(ReportKeys, wrongReports)}};
}

} // namespace lab::patterns::lock
