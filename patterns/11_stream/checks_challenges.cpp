// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "patterns/11_stream/lesson.h"
#include "patterns/11_stream/pattern.h"

namespace lab::patterns::stream {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

const QByteArray Group = "workers", Mails = "stream:{mails}", Orders = "stream:{orders}",
                 OrdersDead = "stream:{orders}:dead", Prints = "stream:{prints}", Invoices = "stream:{invoices}";

QByteArray entryId(qint64 number)
{
    return QByteArray::number(number) + "-0";
}

/// So many entries, and a group at 0.
QList<redis::Command> streamOf(const Key &key, qint64 entries, qint64 poison = 0)
{
    QList<redis::Command> commands;
    for (qint64 i = 1; i <= entries; ++i)
        commands.append(makeCommand("XADD", key, entryId(i), "type", i == poison ? "poison" : "job", "number", i));
    commands.append(makeCommand("XGROUP", "CREATE", key, Group, 0));
    return commands;
}

redis::Command given(const Key &key, const QByteArray &consumer, qint64 count)
{
    return makeCommand("XREADGROUP", "GROUP", Group, consumer, "COUNT", count, "STREAMS", key, ">");
}

/// What the verdicts ask: the ids that are there, those that are pending, and how far the group has been given them.
struct Now
{
    QByteArrayList there, pending;
    QByteArray last;
    QString text() const
    {
        return tr("In the stream: %1. Pending: %2. Delivered up to %3.")
            .arg(countText(there.size()), countText(pending.size()), displayText(last));
    }
};

/// A stream without the group is as one of which nothing is known: no verdict fits it.
QCoro::Task<Now> look(Run &run, QByteArray name)
{
    const auto key = run.keys().key(name);
    Stream stream(run.redis());
    Now now;
    const auto groups = co_await stream.groups(key);
    for (const auto &group : groups) {
        if (group.name != Group)
            continue;
        now.last = group.lastId;
        const auto pending = co_await run.redis().command("XPENDING", key, Group, "-", "+", 1000);
        for (const auto &each : pending.elements())
            now.pending.append(each[0].text());
    }
    const auto entries = co_await stream.range(key, "-", "+", 10'000);
    for (const auto &entry : entries)
        now.there.append(entry.id);
    co_return now;
}

QByteArrayList idsFrom(qint64 first, qint64 last)
{
    QByteArrayList ids;
    for (qint64 i = first; i <= last; ++i)
        ids.append(entryId(i));
    return ids;
}

QList<redis::Command> prepareGone(const Keyspace &keys, QRandomGenerator dice)
{
    const auto key = keys.key(Mails);
    return streamOf(key, 12) +
           QList<redis::Command>{given(key, "worker-7", 3 + dice.bounded(5)), given(key, "worker-2", 2)};
}

QCoro::Task<Verdict> judgeGone(Run &run, QList<KeyValue>, Attempt attempt)
{
    const auto now = co_await look(run, Mails);
    const auto lost = 3 + attempt.dice().bounded(5);
    bool isAnyLeft = now.last.isEmpty();
    for (const auto &id : now.pending)
        isAnyLeft = isAnyLeft || idBytes(id) <= idBytes(entryId(lost));
    co_return Verdict{!isAnyLeft && now.there.size() >= 12, now.text()};
}

QList<redis::Command> preparePoison(const Keyspace &keys, QRandomGenerator dice)
{
    const auto key = keys.key(Orders);
    const auto poison = 1 + dice.bounded(6);
    QList<redis::Command> commands = streamOf(key, 6, poison) + QList<redis::Command>{given(key, "worker-1", 6)};
    commands.append(makeCommand("XCLAIM", key, Group, "worker-2", 0, entryId(poison), "RETRYCOUNT", 7));
    return commands;
}

QCoro::Task<Verdict> judgePoison(Run &run, QList<KeyValue> keys, Attempt attempt)
{
    const auto now = co_await look(run, Orders);
    auto others = idsFrom(1, 6);
    const auto poison = others.takeAt(attempt.dice().bounded(6));
    int letters = 0;
    for (const auto &letter : keys[1].elements)
        letters += letter.fields.contains({"type", "poison"});
    co_return Verdict{now.pending == others && letters == 1 && keys[1].length == 1,
                      now.text() + tr(" Dead letters: %1.").arg(countText(keys[1].length))};
}

QList<redis::Command> prepareDeleted(const Keyspace &keys, QRandomGenerator dice)
{
    const auto key = keys.key(Prints);
    const auto trim = makeCommand("XTRIM", key, "MINID", entryId(4 + dice.bounded(4)));
    return streamOf(key, 12) + QList<redis::Command>{given(key, "worker-1", 10), trim};
}

QCoro::Task<Verdict> judgeDeleted(Run &run, QList<KeyValue>, Attempt attempt)
{
    const auto now = co_await look(run, Prints);
    const auto first = 4 + attempt.dice().bounded(4);
    co_return Verdict{now.there == idsFrom(first, 12) && now.pending == idsFrom(first, 10), now.text()};
}

QList<redis::Command> prepareReplay(const Keyspace &keys, QRandomGenerator dice)
{
    const auto key = keys.key(Invoices);
    const auto read = 3 + dice.bounded(6);
    auto ack = makeCommand("XACK", key, Group) + idsFrom(1, read - 1); // the last one is in hand still
    return streamOf(key, 20) +
           QList<redis::Command>{given(key, "worker-1", read), ack, makeCommand("XGROUP", "SETID", key, Group, "$")};
}

/// Those who were skipped have been given to somebody, or will be.
QCoro::Task<Verdict> judgeReplay(Run &run, QList<KeyValue>, Attempt attempt)
{
    const auto now = co_await look(run, Invoices);
    const auto read = 3 + attempt.dice().bounded(6);
    const auto last = now.last.split('-')[0].toLongLong();
    co_return Verdict{now.there == idsFrom(1, 20) && last >= read && now.pending == idsFrom(read, last), now.text()};
}

Verify verifyStream(const QByteArray &name, QCoro::Task<Verdict> (*judge)(Run &run, QList<KeyValue>, Attempt attempt))
{
    return verifyKeys({{name, KeyType::Stream}}, judge);
}

} // namespace

QList<Challenge> challenges()
{
    return {
        {.id = u"gone"_s,
         .title = tr("A worker who is gone"),
         .task = tr("%1stream:{mails} is read by the group workers. worker-7 is gone for good, and has mails "
                    "pending; worker-2 is at work. Let somebody take over what worker-7 had, and finish it."),
         .hints = {tr("Who has what: XPENDING with a range."),
                   tr("XAUTOCLAIM gives what is idle to another consumer; XPENDING key group IDLE ms - + 10 "
                      "worker-7 names what one has."),
                   tr("XCLAIM or XAUTOCLAIM them, then XACK each. Or start a consumer on the stream mails.")},
         .keys = {Mails},
         .prepare = made(prepareGone),
         .verify = verifyStream(Mails, judgeGone),
         .by = {"XCLAIM", "XAUTOCLAIM"}},
        {.id = u"seventh-time"_s,
         .title = tr("Delivered for the seventh time"),
         .task = tr("One entry of %1stream:{orders} fails each time. Keep it in %1stream:{orders}:dead, with "
                    "its fields, and let nobody get it any more. The others are being worked at."),
         .hints = {tr("XPENDING with a range says how often each was delivered."),
                   tr("What XRANGE says of it is what XADD needs; then it is acknowledged."),
                   tr("XADD %1stream:{orders}:dead * type poison …, then XACK %1stream:{orders} workers ID.")},
         .keys = {Orders, OrdersDead},
         .prepare = made(preparePoison),
         .verify = verifyKeys({{Orders, KeyType::Stream}, {OrdersDead, KeyType::Stream, true}}, judgePoison)},
        {.id = u"deleted"_s,
         .title = tr("Pending, and not there"),
         .task = tr("%1stream:{prints} was trimmed before its entries were done. Take those off the list of "
                    "pending entries that are no longer in the stream, and only those."),
         .hints = {tr("Compare XPENDING with a range to XRANGE."),
                   tr("XAUTOCLAIM finds them by itself, and says so; XACK takes any id off the list."),
                   tr("XAUTOCLAIM %1stream:{prints} workers worker-1 0 0: the third part of the answer names "
                      "what it took off.")},
         .keys = {Prints},
         .prepare = made(prepareDeleted),
         .verify = verifyStream(Prints, judgeDeleted)},
        {.id = u"skipped"_s,
         .title = tr("A group that skipped"),
         .task = tr("Somebody moved the group of %1stream:{invoices} to the end before it had been given all. "
                    "Let it get what it skipped, and nothing that it has had."),
         .hints = {tr("XINFO GROUPS says where it stands now. What does it say of the lag, and is that true?"),
                   tr("The last entry that it was given before is still in somebody's hand."),
                   tr("The highest id that XPENDING names is where it stood: XGROUP SETID "
                      "%1stream:{invoices} workers ID.")},
         .keys = {Invoices},
         .prepare = made(prepareReplay),
         .verify = verifyStream(Invoices, judgeReplay)},
    };
}

} // namespace lab::patterns::stream
