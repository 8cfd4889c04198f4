// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "patterns/01_basic_types/lesson.h"
#include "patterns/01_basic_types/pattern.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

const QByteArray Order = "order 17";

enum class Strategy { Naive, Guarded, Watch, Lua };
consteval auto wordsOf(Strategy)
{
    return words("naive", "guarded", "watch", "lua");
}

/// When the clerk's SET reaches the server. The moment is arranged; both have to be looked at, since a way that
/// survives one of them need not survive the other.
enum class Clerk {
    Before, ///< right before the shop writes; when it asks first, after it has asked
    After,  ///< right after the shop has written
};

/// How one order of the two ended.
struct Ending
{
    QString clerk;                      ///< when the clerk came
    std::optional<QByteArray> typeSeen; ///< by the shop, before it wrote; none: it did not ask
    std::optional<QByteArray> error;    ///< of LPUSH
    bool counted = false, pushed = false;
    bool halfDone = false; ///< counted, but not pushed
    bool lost = false;     ///< the counter tells of an order that is no longer there
    QByteArray typeNow;

    static constexpr auto Members =
        named("clerk type_seen error counted pushed half_done lost type_now", &Ending::clerk, &Ending::typeSeen,
              &Ending::error, &Ending::counted, &Ending::pushed, &Ending::halfDone, &Ending::lost, &Ending::typeNow);
};

/// Two programs, a connection each, that happen to use one key name for different things: the shop appends orders to a
/// list and counts them, both or neither; the clerk leaves a note there, as a string.
struct Clash
{
    Run &run;
    redis::Client &shop;
    redis::Client &clerk;
    Clerk moment;
    Key orders, count;
    Ending ending = {};

    /// Whether the order was pushed cannot be told from the key afterwards, when the clerk's SET came last: SET
    /// replaces a list without asking. So the reply decides, and the counter is read.
    QCoro::Task<Ending> end(Strategy strategy)
    {
        co_await run.redis().command("UNLINK", orders, count);
        co_await attempt(strategy);
        if (moment == Clerk::After)
            co_await leaveNote();
        const auto counted = co_await shop.command("GET", count);
        ending.typeNow = co_await type();
        ending.clerk = moment == Clerk::Before ? tr("before the write") : tr("after the write");
        ending.counted = counted.optionalInteger().value_or(0) > 0;
        ending.halfDone = ending.counted && ending.error;
        ending.pushed = ending.counted && !ending.error;
        ending.lost = ending.pushed && ending.typeNow != "list";
        if (ending.lost)
            run.note(u"shop"_s, tr("the order was counted, and the list that had it is gone"), true);
        co_return ending;
    }

    QCoro::Task<void> attempt(Strategy strategy)
    {
        if (strategy == Strategy::Guarded)
            return guarded();
        if (strategy == Strategy::Watch)
            return watched();
        return strategy == Strategy::Lua ? scripted() : naive();
    }

    QCoro::Task<void> naive()
    {
        co_await clerkBefore();
        co_await pushAndCount();
    }

    QCoro::Task<void> guarded()
    {
        ending.typeSeen = co_await type();
        run.note(u"shop"_s, tr("the key is free, so pushing must be safe"));
        co_await clerkBefore();
        co_await pushAndCount();
    }

    QCoro::Task<void> watched()
    {
        co_await shop.command("WATCH", orders);
        ending.typeSeen = co_await type();
        co_await clerkBefore();
        const bool done = co_await pushAndCount();
        if (done)
            co_return;
        run.note(u"shop"_s, tr("EXEC answered nil: the key changed after WATCH, so nothing was done"));
        const auto found = co_await type();
        ending.typeSeen = found;
        run.note(u"shop"_s, tr("looks again, finds a %1 and gives up").arg(displayText(found)));
    }

    /// Nothing fits between the script's question and its answer: before the script is as late as the clerk gets.
    QCoro::Task<void> scripted()
    {
        const auto script = redis::Script::fromResource(u":/patterns/01_basic_types/push_and_count.lua"_s);
        const Keys keys{orders, count};
        const QByteArrayList arguments{Order};
        co_await clerkBefore();
        const auto reply = co_await shop.script(script, keys, arguments);
        const auto found = reply[0].text();
        ending.typeSeen = found;
        run.note(u"shop"_s, reply[1].boolean() ? tr("the script pushed and counted")
                                               : tr("the script found a %1 and did nothing").arg(displayText(found)));
    }

    /// MULTI, INCR, LPUSH, EXEC. False when EXEC answered nil, since a watched key had changed.
    QCoro::Task<bool> pushAndCount()
    {
        const QList commands{makeCommand("INCR", count), makeCommand("LPUSH", orders, Order)};
        const auto replies = co_await shop.transaction(commands);
        if (!replies)
            co_return false;
        replies->at(0).orThrow();
        if (const auto &pushed = replies->at(1); pushed.isError()) {
            ending.error = pushed.errorText();
            run.note(u"shop"_s, tr("LPUSH failed, yet INCR in the same MULTI has run: there is no rollback"), true);
        }
        co_return true;
    }

    QCoro::Task<QByteArray> type()
    {
        const auto type = co_await shop.command("TYPE", orders);
        co_return type.text();
    }

    QCoro::Task<void> clerkBefore()
    {
        if (moment == Clerk::Before)
            co_await leaveNote();
    }

    QCoro::Task<void> leaveNote() { co_await clerk.command("SET", orders, "call back on Monday"); }
};

QString wordsFor(const Ending &ending)
{
    if (ending.halfDone)
        return tr("WRONGTYPE, counted but not pushed");
    if (ending.lost)
        return tr("counted and pushed, then the list was replaced");
    return ending.counted ? tr("counted and pushed") : tr("neither counted nor pushed");
}

QCoro::Task<Outcome> run(Run &run, Arguments arguments)
{
    const auto strategy = arguments.choice<Strategy>(u"strategy"_s);
    auto *const shop = co_await run.connect(u"shop"_s);
    auto *const clerk = co_await run.connect(u"clerk"_s);
    run.note(u"clerk"_s, tr("comes right before the shop writes"));
    const auto orders = run.ownKey("wrong-type:{shop}:orders");
    const auto count = run.ownKey("wrong-type:{shop}:count");
    Clash first{run, *shop, *clerk, Clerk::Before, orders, count};
    const auto before = co_await first.end(strategy);
    run.note(u"clerk"_s, tr("and once more, right after the shop has written"));
    Clash second{run, *shop, *clerk, Clerk::After, orders, count};
    const auto after = co_await second.end(strategy);
    const QList<Ending> both{before, after};
    const Fields fields{{u"strategy"_s, toVariant(strategy)},
                        {u"half_done"_s, before.halfDone || after.halfDone},
                        {u"lost"_s, before.lost || after.lost},
                        {u"orders"_s, toVariant(both)}};
    co_return Outcome::done(fields, tr("The clerk comes before the write: %1. The clerk comes after it: %2.")
                                        .arg(wordsFor(before), wordsFor(after)));
}

} // namespace

Scenario wrongType()
{
    return {
        .id = u"wrong-type"_s,
        .title = tr("One name, two types"),
        .summary = tr("A shop keeps orders in a list and counts them in one MULTI; a clerk stores a string under the "
                      "list's name. The moment is arranged, on real connections: once the clerk's SET comes right "
                      "before the shop writes (after it has asked, when it asks), once right after. Watch what is half "
                      "done, why asking TYPE first does not help, and what becomes of the list when SET comes last: no "
                      "way of writing prevents that, only names of which each has one meaning."),
        .parameters = {Parameter::choice(u"strategy"_s, tr("Strategy"), Strategy::Naive)
                           .withHelp(tr("naive: just write. guarded: ask TYPE, then write. watch: WATCH, ask, MULTI. "
                                        "lua: ask and write in one script."))},
        .run = run,
        .contrast = u"strategy"_s};
}

} // namespace lab::patterns::basic_types
