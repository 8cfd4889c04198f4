// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/basic_types_parts.h"
#include "patterns/01_basic_types/operation_parts.h"

#include <optional>

namespace lab::patterns::basic {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

const QByteArray Order = "order 17";

/// When the clerk's SET reaches the server. The moment is arranged; both have to be looked at, since a way that
/// survives one of them need not survive the other.
enum class Clerk {
    Before, ///< right before the shop writes; when it asks first, after it has asked
    After,  ///< right after the shop has written
};

/// Two programs, a connection each, that happen to use one key name for different things: the shop appends orders to a
/// list and counts them, both or neither; the clerk leaves a note there, as a string.
struct Clash
{
    Run &run;
    redis::Client &shop;
    redis::Client &clerk;
    Key orders, count;
    Clerk moment = Clerk::Before;
};

struct Attempt
{
    QByteArray seen; ///< the type that the shop found before it wrote; empty: it did not ask
    QByteArray error;
};

/// How one order of the two ended.
struct Ending
{
    Attempt attempt;
    bool counted = false;
    QByteArray typeNow;

    bool isHalfDone() const { return counted && !attempt.error.isEmpty(); }
    bool isPushed() const { return counted && !isHalfDone(); }
    /// The counter tells of an order that is no longer there.
    bool isLost() const { return isPushed() && typeNow != "list"; }
};

QCoro::Task<void> leaveNote(Clash clash)
{
    co_await clash.clerk.command("SET", clash.orders, "call back on Monday");
}

QCoro::Task<void> clerkBefore(Clash clash)
{
    if (clash.moment == Clerk::Before)
        co_await leaveNote(clash);
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
        attempt->error = pushed.errorText();
        clash.run.note(u"shop"_s, tr("LPUSH failed, yet INCR in the same MULTI has run: there is no rollback"), true);
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
    co_await clerkBefore(clash);
    co_await pushAndCount(clash, &attempt);
    co_return attempt;
}

QCoro::Task<Attempt> guarded(Clash clash)
{
    Attempt attempt;
    attempt.seen = co_await typeOf(clash);
    clash.run.note(u"shop"_s, tr("the key is free, so pushing must be safe"));
    co_await clerkBefore(clash);
    co_await pushAndCount(clash, &attempt);
    co_return attempt;
}

QCoro::Task<Attempt> watched(Clash clash)
{
    Attempt attempt;
    co_await clash.shop.command("WATCH", clash.orders);
    attempt.seen = co_await typeOf(clash);
    co_await clerkBefore(clash);
    const bool done = co_await pushAndCount(clash, &attempt);
    if (done)
        co_return attempt;
    clash.run.note(u"shop"_s, tr("EXEC answered nil: the key changed after WATCH, so nothing was done"));
    attempt.seen = co_await typeOf(clash);
    clash.run.note(u"shop"_s, tr("looks again, finds a %1 and gives up").arg(displayText(attempt.seen)));
    co_return attempt;
}

/// Nothing fits between the script's question and its answer: before the script is as late as the clerk gets.
QCoro::Task<Attempt> scripted(Clash clash)
{
    Attempt attempt;
    const auto script = redis::Script::fromResource(u":/patterns/01_basic_types/push_and_count.lua"_s);
    const Keys keys{clash.orders, clash.count};
    const QByteArrayList arguments{Order};
    co_await clerkBefore(clash);
    const auto reply = co_await clash.shop.script(script, keys, arguments);
    attempt.seen = reply[0].text();
    const bool pushed = reply[1].boolean();
    clash.run.note(u"shop"_s, pushed ? tr("the script pushed and counted")
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

/// Whether the order was pushed cannot be told from the key afterwards, when the clerk's SET came last: SET replaces a
/// list without asking. So the reply decides, and the counter is read.
QCoro::Task<Ending> clashBy(Clash clash, QByteArray strategy)
{
    co_await clash.run.redis().command("UNLINK", clash.orders, clash.count);
    Ending ending;
    ending.attempt = co_await attemptBy(clash, strategy);
    if (clash.moment == Clerk::After)
        co_await leaveNote(clash);
    const auto count = co_await clash.shop.command("GET", clash.count);
    ending.counted = count.optionalInteger().value_or(0) > 0;
    ending.typeNow = co_await typeOf(clash);
    if (ending.isLost())
        clash.run.note(u"shop"_s, tr("the order was counted, and the list that had it is gone"), true);
    co_return ending;
}

QVariant textOrNone(const QByteArray &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString momentName(Clerk moment)
{
    return moment == Clerk::Before ? tr("before the write") : tr("after the write");
}

Fields rowOf(Clerk moment, const Ending &ending)
{
    return {{u"clerk"_s, momentName(moment)},
            {u"type_seen"_s, textOrNone(ending.attempt.seen)},
            {u"error"_s, textOrNone(ending.attempt.error)},
            {u"counted"_s, ending.counted},
            {u"pushed"_s, ending.isPushed()},
            {u"half_done"_s, ending.isHalfDone()},
            {u"lost"_s, ending.isLost()},
            {u"type_now"_s, ending.typeNow}};
}

QString wordsFor(const Ending &ending)
{
    if (ending.isHalfDone())
        return tr("WRONGTYPE, counted but not pushed");
    if (ending.isLost())
        return tr("counted and pushed, then the list was replaced");
    return ending.counted ? tr("counted and pushed") : tr("neither counted nor pushed");
}

Outcome outcomeOf(const QByteArray &strategy, const Ending &before, const Ending &after)
{
    Fields fields{{u"strategy"_s, strategy},
                  {u"half_done"_s, before.isHalfDone() || after.isHalfDone()},
                  {u"lost"_s, before.isLost() || after.isLost()}};
    fields.set(u"orders"_s, QList<Fields>{rowOf(Clerk::Before, before), rowOf(Clerk::After, after)});
    return Outcome::done(fields, tr("The clerk comes before the write: %1. The clerk comes after it: %2.")
                                     .arg(wordsFor(before), wordsFor(after)));
}

QCoro::Task<Outcome> showWrongType(Run &run, Arguments arguments)
{
    const auto strategy = arguments.text(u"strategy"_s);
    auto *const shop = co_await run.connect(u"shop"_s);
    auto *const clerk = co_await run.connect(u"clerk"_s);
    Clash clash{run, *shop, *clerk, run.ownKey("wrong-type:{shop}:orders"), run.ownKey("wrong-type:{shop}:count")};
    run.note(u"clerk"_s, tr("comes right before the shop writes"));
    const auto before = co_await clashBy(clash, strategy);
    clash.moment = Clerk::After;
    run.note(u"clerk"_s, tr("and once more, right after the shop has written"));
    const auto after = co_await clashBy(clash, strategy);
    co_return outcomeOf(strategy, before, after);
}

} // namespace

Scenario wrongType()
{
    Scenario scenario;
    scenario.id = u"wrong-type"_s;
    scenario.title = tr("One name, two types");
    scenario.summary = tr("A shop keeps orders in a list and counts them in one MULTI; a clerk stores a string under "
                          "the list's name. The moment is arranged, on real connections: once the clerk's SET comes "
                          "right before the shop writes (after it has asked, when it asks), once right after. Watch "
                          "what is half done, why asking TYPE first does not help, and what becomes of the list when "
                          "SET comes last: no way of writing prevents that, only names of which each has one meaning.");
    scenario.parameters = {
        Parameter::choice(u"strategy"_s, tr("Strategy"), {u"naive"_s, u"guarded"_s, u"watch"_s, u"lua"_s})
            .withDefault("naive")
            .withHelp(tr("naive: just write. guarded: ask TYPE, then write. watch: WATCH, ask, MULTI. lua: ask and "
                         "write in one script."))};
    scenario.run = showWrongType;
    scenario.contrast = u"strategy"_s;
    return scenario;
}

} // namespace lab::patterns::basic
