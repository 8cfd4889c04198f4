// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/seeded.h"
#include "patterns/11_stream/lesson.h"
#include "patterns/11_stream/scratch.h"

namespace lab::patterns::stream {

using namespace Qt::StringLiterals;

namespace {

const QByteArray Mails = "stream:{mails}", Orders = "stream:{orders}", OrdersDead = "stream:{orders}:dead",
                 Prints = "stream:{prints}", Invoices = "stream:{invoices}";

QList<redis::Command> prepareGone(const Keyspace &keys, QRandomGenerator dice)
{
    const ScratchStream mails(keys, Mails);
    return mails.filled(12) << mails.given("worker-7", 3 + dice.bounded(5)) << mails.given("worker-2", 2);
}

QCoro::Task<Verdict> judgeGone(Run &run, QList<KeyValue>, Attempt attempt)
{
    const auto now = co_await lookAt(run, Mails);
    const auto lost = ScratchStream::ids(1, 3 + attempt.dice().bounded(5));
    co_return Verdict{now.hasGroup() && !now.isPending(lost) && now.there.size() >= 12, now.text()};
}

QList<redis::Command> preparePoison(const Keyspace &keys, QRandomGenerator dice)
{
    const ScratchStream orders(keys, Orders);
    const auto poison = 1 + dice.bounded(6);
    return orders.filled(6, poison) << orders.given("worker-1", 6) << orders.delivered("worker-2", poison, 7);
}

QCoro::Task<Verdict> judgePoison(Run &run, QList<KeyValue> keys, Attempt attempt)
{
    const auto now = co_await lookAt(run, Orders);
    auto others = ScratchStream::ids(1, 6);
    others.removeAt(attempt.dice().bounded(6));
    const bool isKept = keys[1].length == 1 && keys[1].elements.value(0).fields.contains({"type", "poison"});
    co_return Verdict{isKept && now.pending == others,
                      now.text() + tr(" Dead letters: %1.").arg(countText(keys[1].length))};
}

QList<redis::Command> prepareDeleted(const Keyspace &keys, QRandomGenerator dice)
{
    const ScratchStream prints(keys, Prints);
    return prints.filled(12) << prints.given("worker-1", 10) << prints.trimmedTo(4 + dice.bounded(4));
}

QCoro::Task<Verdict> judgeDeleted(Run &run, QList<KeyValue>, Attempt attempt)
{
    const auto now = co_await lookAt(run, Prints);
    const auto first = 4 + attempt.dice().bounded(4);
    co_return Verdict{now.there == ScratchStream::ids(first, 12) && now.pending == ScratchStream::ids(first, 10),
                      now.text()};
}

/// The last one of those that were given before is in hand still.
QList<redis::Command> prepareSkipped(const Keyspace &keys, QRandomGenerator dice)
{
    const ScratchStream invoices(keys, Invoices);
    const auto read = 3 + dice.bounded(6);
    return invoices.filled(20) << invoices.given("worker-1", read) << invoices.acknowledged(read - 1)
                               << invoices.movedTo("$");
}

/// Those that were skipped have been given to somebody, or will be.
QCoro::Task<Verdict> judgeSkipped(Run &run, QList<KeyValue>, Attempt attempt)
{
    const auto now = co_await lookAt(run, Invoices);
    const auto read = 3 + attempt.dice().bounded(6);
    co_return Verdict{now.there.size() == 20 && now.last >= read && now.pending == ScratchStream::ids(read, now.last),
                      now.text()};
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
         .verify = verifyKeys({{Mails, KeyType::Stream}}, judgeGone),
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
         .verify = verifyKeys({{Prints, KeyType::Stream}}, judgeDeleted)},
        {.id = u"skipped"_s,
         .title = tr("A group that skipped"),
         .task = tr("Somebody moved the group of %1stream:{invoices} to the end before it had been given all. "
                    "Let it get what it skipped, and nothing that it has had."),
         .hints = {tr("XINFO GROUPS says where it stands now. What does it say of the lag, and is that true?"),
                   tr("The last entry that it was given before is still in somebody's hand."),
                   tr("The highest id that XPENDING names is where it stood: XGROUP SETID "
                      "%1stream:{invoices} workers ID.")},
         .keys = {Invoices},
         .prepare = made(prepareSkipped),
         .verify = verifyKeys({{Invoices, KeyType::Stream}}, judgeSkipped)},
    };
}

} // namespace lab::patterns::stream
