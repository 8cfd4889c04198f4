// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "patterns/06_otp/lesson.h"
#include "patterns/06_otp/pattern.h"

#include <algorithm>

namespace lab::patterns::otp {

using namespace Qt::StringLiterals;

namespace {

/// Codes of these challenges live longer than those of the forms: there has to be time for them. A code of
/// the forms that has no more than DueMillis left may be replaced.
constexpr qint64 HourMillis = 3'600'000, LifeSeconds = 3000, StepSeconds = 500, DueMillis = 150'000;
const QByteArrayList Tried{"otp:{+442079460101}", "otp:{+442079460102}", "otp:{+442079460103}", "otp:{+442079460104}"};
const QByteArrayList Counts{Tried[0] + ":attempts", Tried[1] + ":attempts", Tried[2] + ":attempts",
                            Tried[3] + ":attempts"};
const QByteArrayList Tries{"5", "5", "5", "5"}; ///< in those
const QByteArrayList Codes{"otp:{+442079460111}", "otp:{+442079460112}", "otp:{+442079460113}"};
const QByteArrayList Spellings{"otp:{+44 20 7946 0121}", "otp:{+44-20-7946-0121}", "otp:{+442079460121}"};
const QByteArray Imported = "otp:{+442079460131}", Mistyped = "otp:{+442079460141}",
                 MistypedCount = "otp:{+442079460141}:attempts", Due = "otp:{+442079460151}";

bool endsWithin(const KeyValue &key, qint64 millis = HourMillis)
{
    return key.ttlMillis >= 0 && key.ttlMillis <= millis;
}

bool holds(const KeyValue &key, const QByteArray &value, qint64 millis = 1000 * LifeSeconds)
{
    return key.bytes == value && endsWithin(key, millis);
}

/// For people: what is there.
QString seenText(const KeyValue &key)
{
    return key.exists() ? tr("%1, %2").arg(quotedText(key.bytes), lifetimeText(ttlSeconds(key.ttlMillis)))
                        : tr("nothing");
}

/// Each begins with a zero, as one of ten codes does.
QByteArrayList codesBy(QRandomGenerator dice)
{
    return numbered("0", 10'000 + dice.bounded(80'000), 4);
}

/// Each with an end, those in front with the latest.
QList<redis::Command> stored(const Keyspace &space, const QByteArrayList &names, const QByteArrayList &values)
{
    QList<redis::Command> commands;
    for (qsizetype i = 0; i < names.size(); ++i)
        commands.append(redis::makeCommand("SET", space.key(names[i]), values[i], "EX", LifeSeconds - StepSeconds * i));
    return commands;
}

/// Each is to hold what it held, and to end when it would have: one after another, as they were stored. Number `which`
/// is to end within an hour; when it is a count, it may also have gone, or count anew.
Verdict verdictOn(const QList<KeyValue> &keys, const QByteArrayList &values, qsizetype which, bool isCount)
{
    const auto alike = [&keys](qsizetype i) {
        return keys[i].ttlMillis / 1000 + StepSeconds * i;
    };
    qint64 endless = 0, right = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const bool isLeft = holds(keys[i], values[i]) && std::abs(alike(i) - alike(which == 0 ? 1 : 0)) < 60; // s
        const bool isDone = isCount ? !keys[i].exists() || endsWithin(keys[i]) : holds(keys[i], values[i], HourMillis);
        endless += keys[i].exists() && keys[i].ttlMillis < 0 ? 1 : 0;
        right += (i == which ? isDone : isLeft) ? 1 : 0;
    }
    return {right == keys.size(), tr("Keys that never end: %1. As they have to be: %2 of %3.")
                                      .arg(countText(endless), countText(right), countText(keys.size()))};
}

QCoro::Task<Verdict> verifyCounts(Run &, QList<KeyValue> keys, Attempt attempt)
{
    co_return verdictOn(keys, Tries, attempt.dice().bounded(4), true);
}

QCoro::Task<Verdict> verifyCodes(Run &, QList<KeyValue> keys, Attempt attempt)
{
    co_return verdictOn(keys, codesBy(attempt.dice()), attempt.dice().bounded(3), false);
}

/// The one that was sent last is not the one with the digits alone.
QList<redis::Command> threeSpellings(const Keyspace &space, QRandomGenerator dice)
{
    const auto newest = QRandomGenerator(dice).bounded(2);
    return stored(space, {Spellings[newest], Spellings[1 - newest], Spellings[2]}, codesBy(dice));
}

QCoro::Task<Verdict> verifySpellings(Run &, QList<KeyValue> keys, Attempt attempt)
{
    const bool isKept = holds(keys[2], codesBy(attempt.dice()).first());
    co_return Verdict{isKept && !keys[0].exists() && !keys[1].exists(),
                      tr("With spaces: %1. With dashes: %2. The digits alone: %3.")
                          .arg(seenText(keys[0]), seenText(keys[1]), seenText(keys[2]))};
}

QCoro::Task<Verdict> verifyImported(Run &, KeyValue key, Attempt attempt)
{
    co_return Verdict{holds(key, codesBy(attempt.dice()).first()), tr("It holds %1.").arg(seenText(key))};
}

QCoro::Task<Verdict> verifyMistyped(Run &, QList<KeyValue> keys, Attempt attempt)
{
    co_return Verdict{holds(keys[0], codesBy(attempt.dice()).first()) && holds(keys[1], "4", HourMillis),
                      tr("The code: %1. Tries used: %2.").arg(seenText(keys[0]), seenText(keys[1]))};
}

QCoro::Task<Verdict> verifyDue(Run &, KeyValue key, Attempt)
{
    co_return Verdict{holds(key, "000042", DueMillis), tr("It holds %1.").arg(seenText(key))};
}

QList<Challenge> endChallenges()
{
    return {
        {.id = u"for-ever"_s,
         .title = tr("Locked out since yesterday"),
         .task = tr("An older version counts tries without ever clearing them: one of four phones is locked out, and "
                    "will be with every code that it gets. The counts are %1otp:{+442079460101}:attempts to "
                    "…104}:attempts. Find that one and let it end within an hour, or delete it; leave the others as "
                    "they are."),
         .hints = {tr("Three counts will go by themselves. What tells the fourth from them?"),
                   tr("TTL answers -1 for a key that never ends."),
                   tr("DEL that one, or give it an end by EXPIRE: of 3600 seconds, at most.")},
         .keys = Counts + Tried,
         .prepare = made([](const Keyspace &space, QRandomGenerator dice) {
             return stored(space, Tried, codesBy(dice)) + stored(space, Counts, Tries)
                    << redis::makeCommand("PERSIST", space.key(Counts[dice.bounded(4)]));
         }),
         .verify = verifyKeys(stringsOrGone(Counts), verifyCounts)},
        {.id = u"endless"_s,
         .title = tr("A code without an end"),
         .task = tr("The service that sends codes crashed between SET and EXPIRE. One of the codes in "
                    "%1otp:{+442079460111} to …113} never ends. Its owner has the message and is about to type it: let "
                    "that very code end within an hour, and leave the others alone."),
         .hints = {tr("“How a code stands” tells what TTL says of each."),
                   tr("Sending a new code would be of no use to who has the old one. What gives an end to a key as it "
                      "is?"),
                   tr("EXPIRE with 3600 seconds, at most.")},
         .keys = Codes,
         .prepare = made([](const Keyspace &space, QRandomGenerator dice) {
             return stored(space, Codes, codesBy(dice))
                    << redis::makeCommand("PERSIST", space.key(Codes[dice.bounded(3)]));
         }),
         .verify = verifyKeys(stringsOrGone(Codes), verifyCodes)}};
}

QList<Challenge> valueChallenges()
{
    return {
        {.id = u"spellings"_s,
         .title = tr("One phone, three codes"),
         .task = tr("An older version took phone numbers as they were typed: the same phone has codes under "
                    "%1otp:{+44 20 7946 0121}, %1otp:{+44-20-7946-0121} and %1otp:{+442079460121}. Leave only the last "
                    "of these keys, with the code that was sent last and the time that code still has."),
         .hints = {tr("All three had the same life when they were sent."),
                   tr("The one with the longest TTL is the newest. What moves a value along with its end?"),
                   tr("RENAME the newest to the last key, and DEL the third. A name with spaces is typed in quotes.")},
         .keys = Spellings,
         .prepare = made(threeSpellings),
         .verify = verifyKeys(stringsOrGone(Spellings), verifySpellings)},
        {.id = u"imported"_s,
         .title = tr("The right code is wrong"),
         .task = tr("Codes were moved here through a table of numbers. The owner of %1otp:{+442079460131} types what "
                    "the message says, and is told that it is wrong. Mend the stored code: the message is right. It "
                    "has to end as it would have."),
         .hints = {tr("What do all codes have in common, and this one not?"),
                   tr("A number has no leading zeros, and a code has six digits."),
                   tr("SET it with the zero in front, and KEEPTTL (Redis 6.0).")},
         .keys = {Imported},
         .prepare = made([](const Keyspace &space, QRandomGenerator dice) {
             return stored(space, {Imported}, {QByteArray::number(codesBy(dice).first().toInt())});
         }),
         .verify = verifyKey(Imported, KeyType::String, verifyImported)},
        {.id = u"one-more"_s,
         .title = tr("One more try"),
         .task = tr("The owner of %1otp:{+442079460141} has mistyped five times, and support is sure that it is them. "
                    "Give them one more try with the same code, not five; and the count still has to end."),
         .hints = {tr("How many tries are used stands in …:attempts. What should it say?"),
                   tr("SET would take its end away, unless it is told not to."), tr("DECR keeps the end.")},
         .keys = {Mistyped, MistypedCount},
         .prepare = made([](const Keyspace &space, QRandomGenerator dice) {
             return stored(space, {Mistyped, MistypedCount}, {codesBy(dice).first(), "5"});
         }),
         .verify = verifyKeys(stringsOrGone({Mistyped, MistypedCount}), verifyMistyped)},
        {.id = u"due"_s,
         .title = tr("A code that is a minute old"),
         .task = tr("For a demonstration, put the code 000042 under %1otp:{+442079460151}, as if it had been "
                    "sent a minute ago: “Send a code” may replace it at once, and if nobody does it ends in time."),
         .hints = {tr("Nothing notes when a code was sent. What is that told by?"),
                   tr("A code lives for 180 s, and the next may be sent after 30."), tr("SET it with an EX of 120.")},
         .start = Challenge::Start::Empty,
         .keys = {Due},
         .verify = verifyKey(Due, KeyType::String, verifyDue)}};
}

} // namespace

QList<Challenge> challenges()
{
    return endChallenges() + valueChallenges();
}

} // namespace lab::patterns::otp
