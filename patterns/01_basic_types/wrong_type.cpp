// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/basic_types_parts.h"
#include "patterns/01_basic_types/cleanup.h"
#include "patterns/01_basic_types/operation_parts.h"

#include <optional>

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

const QByteArray Order = "order 17";

/// Two programs, a connection each, that happen to use one key name for different things: the shop appends
/// orders to a list and counts them, both or neither; the clerk leaves a note there, as a string.
struct Clash
{
    Run &run;
    redis::Client &shop;
    redis::Client &clerk;
    Key orders, count;
};

struct Attempt
{
    QByteArray seen; ///< the type that the shop found before it wrote; empty: it did not ask
    QByteArray error;
};

QCoro::Task<void> clerkLeavesNote(Clash clash)
{
    co_await clash.clerk.command("SET", clash.orders, "call back on Monday");
}

/// MULTI, INCR, LPUSH, EXEC. False when EXEC answered nil, since a watched key had changed.
QCoro::Task<bool> pushAndCount(Clash clash, Attempt *attempt)
{
    const QList commands{makeCommand("INCR", clash.count), makeCommand("LPUSH", clash.orders, Order)};
    const auto replies = co_await clash.shop.transaction(commands);
    if (!replies)
        co_return false;
    replies->at(0).orThrow();
    const auto &pushed = replies->at(1);
    if (pushed.isError()) {
        attempt->error = pushed.text();
        clash.run.note(u"shop"_s,
                       tr("LPUSH failed, yet INCR in the same MULTI has run: there is no rollback"), true);
    }
    co_return true;
}

QCoro::Task<QByteArray> typeOf(Clash clash)
{
    const auto type = co_await clash.shop.command("TYPE", clash.orders);
    co_return type.text();
}

QCoro::Task<Attempt> naive(Clash clash)
{
    Attempt attempt;
    co_await clerkLeavesNote(clash);
    co_await pushAndCount(clash, &attempt);
    co_return attempt;
}

QCoro::Task<Attempt> guarded(Clash clash)
{
    Attempt attempt;
    attempt.seen = co_await typeOf(clash);
    clash.run.note(u"shop"_s, tr("the key is free, so pushing must be safe"));
    co_await clerkLeavesNote(clash);
    co_await pushAndCount(clash, &attempt);
    co_return attempt;
}

QCoro::Task<Attempt> watched(Clash clash)
{
    Attempt attempt;
    co_await clash.shop.command("WATCH", clash.orders);
    attempt.seen = co_await typeOf(clash);
    co_await clerkLeavesNote(clash);
    const bool done = co_await pushAndCount(clash, &attempt);
    if (done)
        co_return attempt;
    clash.run.note(u"shop"_s, tr("EXEC answered nil: the key changed after WATCH, so nothing was done"));
    attempt.seen = co_await typeOf(clash);
    clash.run.note(u"shop"_s, tr("looks again, finds a %1 and gives up").arg(displayText(attempt.seen)));
    co_return attempt;
}

QCoro::Task<Attempt> scripted(Clash clash)
{
    Attempt attempt;
    const auto script = redis::Script::fromResource(u":/patterns/01_basic_types/push_and_count.lua"_s);
    const Keys keys{clash.orders, clash.count};
    const QByteArrayList arguments{Order};
    // Both are under way at once; whichever the server takes first, the script sees one type from start to
    // end.
    auto note = clerkLeavesNote(clash);
    const auto reply = co_await clash.shop.script(script, keys, arguments);
    co_await note;
    attempt.seen = reply[0].text();
    const bool pushed = reply[1].integer() == 1;
    clash.run.note(u"shop"_s,
                   pushed ? tr("the script came first: pushed and counted")
                          : tr("the script found a %1 and did nothing").arg(displayText(attempt.seen)));
    co_return attempt;
}

QCoro::Task<Attempt> attemptBy(Clash clash, QByteArray strategy)
{
    if (strategy == "guarded")
        return guarded(clash);
    if (strategy == "watch")
        return watched(clash);
    if (strategy == "lua")
        return scripted(clash);
    return naive(clash);
}

/// Whether the order was pushed cannot be told from the key afterwards, when the clerk's SET came last: SET
/// replaces a list without asking. So the reply decides, and the counter is read.
QCoro::Task<Outcome> clashBy(Clash clash, QByteArray strategy)
{
    const auto attempt = co_await attemptBy(clash, strategy);
    const auto count = co_await clash.shop.command("GET", clash.count);
    const auto held = co_await typeOf(clash);
    const bool counted = count.integer() > 0;
    const bool halfDone = counted && !attempt.error.isEmpty();
    const Fields fields{{u"strategy"_s, strategy},
                        {u"type_seen"_s, attempt.seen.isEmpty() ? QVariant() : QVariant(attempt.seen)},
                        {u"error"_s, attempt.error.isEmpty() ? QVariant() : QVariant(attempt.error)},
                        {u"counted"_s, counted},
                        {u"pushed"_s, counted && !halfDone},
                        {u"half_done"_s, halfDone},
                        {u"type_now"_s, held}};
    co_return Outcome::done(fields, halfDone  ? tr("WRONGTYPE: the order was counted, but not pushed.")
                                    : counted ? tr("The order was pushed and counted.")
                                              : tr("Nothing was written: neither pushed nor counted."));
}

QCoro::Task<Outcome> showWrongType(Run &run, Arguments arguments)
{
    auto *const shop = co_await run.connect(u"shop"_s);
    auto *const clerk = co_await run.connect(u"clerk"_s);
    const Clash clash{run, *shop, *clerk, run.keys().key("wrong-type:{shop}:orders"),
                      run.keys().key("wrong-type:{shop}:count")};
    const Keys keys{clash.orders, clash.count};
    co_await run.redis().command("UNLINK", clash.orders, clash.count);
    co_return co_await thenRemove(run.redis(), keys, clashBy(clash, arguments.text(u"strategy"_s)));
}

} // namespace

Scenario wrongType()
{
    Scenario scenario;
    scenario.id = u"wrong-type"_s;
    scenario.title = tr("One name, two types");
    scenario.summary =
        tr("A shop keeps orders in a list and counts them in one MULTI; a clerk stores a string under "
           "the list's name. Watch what is half done, and why asking TYPE first does not help.");
    scenario.parameters = {
        Parameter::choice(u"strategy"_s, tr("Strategy"), {u"naive"_s, u"guarded"_s, u"watch"_s, u"lua"_s})
            .withDefault("naive")
            .withHelp(
                tr("naive: just write. guarded: ask TYPE, then write. watch: WATCH, ask, MULTI. lua: ask and "
                   "write in one script."))};
    scenario.run = showWrongType;
    scenario.contrast = u"strategy"_s;
    return scenario;
}

} // namespace lab::patterns::basic
