// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/redis/groups.h"
#include "patterns/01_basic_types/lesson.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

enum class Strategy { Naive, Guarded, Watch, Lua, Names };
consteval auto wordsOf(Strategy)
{
    return words("naive", "guarded", "watch", "lua", "names");
}

/// When the clerk's SET reaches the server: right before the shop writes (after it has asked, when it asks by a command
/// of its own) or right after. A way that survives one of them need not survive the other.
enum class Clerk { Before, After };
consteval auto wordsOf(Clerk)
{
    return words("before the write", "after the write");
}

/// What became of one order.
struct OrderEnding
{
    Clerk clerk{};
    std::optional<QByteArray> typeSeen = {}; ///< by the shop, before it wrote; none: it did not ask
    std::optional<QByteArray> error = {};    ///< of LPUSH
    bool counted = false, pushed = false;
    bool halfDone = false; ///< counted, but not pushed
    bool lost = false;     ///< the counter tells of an order that is no longer there
    QByteArray typeNow = {};

    static constexpr auto Members =
        named("clerk type_seen error counted pushed half_done lost type_now", &OrderEnding::clerk,
              &OrderEnding::typeSeen, &OrderEnding::error, &OrderEnding::counted, &OrderEnding::pushed,
              &OrderEnding::halfDone, &OrderEnding::lost, &OrderEnding::typeNow);
};

/// One order, with keys of its own.
struct Sale
{
    OrderEnding ending;
    Key orders, count, note;

    QString point(const QString &what) const { return u"%1: %2"_s.arg(wordOf(ending.clerk), what); }
};

/// Two programs that happen to use one key name for different things: the shop appends orders to a list and counts
/// them, both or neither; the clerk leaves a note there, as a string.
struct WrongType
{
    struct Ending
    {
        Strategy strategy{};
        bool halfDone = false, lost = false; ///< one of the orders
        QList<OrderEnding> orders = {};

        static constexpr auto Members = named("strategy half_done lost orders", &Ending::strategy, &Ending::halfDone,
                                              &Ending::lost, &Ending::orders);
    };

    WrongType(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s)}
    {
        for (const auto clerk : {Clerk::Before, Clerk::After}) {
            const QByteArray name = clerk == Clerk::Before ? "wrong-type:{shop}:1:" : "wrong-type:{shop}:2:";
            const auto orders = run.ownKey(name + "orders");
            const auto note = does(Strategy::Names) ? run.ownKey(name + "note") : orders;
            sales.append({{clerk}, orders, run.ownKey(name + "count"), note});
        }
    }

    bool does(Strategy strategy) const { return ending.strategy == strategy; }
    QCoro::Task<void> setUp() { co_return; }

    QCoro::Task<void> clerk(Actor &me)
    {
        for (auto &sale : sales) {
            const auto moment = sale.ending.clerk == Clerk::Before ? u"asked"_s : u"written"_s;
            co_await me.after(sale.point(moment));
            co_await me.redis.command("SET", sale.note, "call back on Monday");
            me.reached(sale.point(u"noted"_s));
        }
    }

    QCoro::Task<void> shop(Actor &me)
    {
        for (auto &sale : sales) {
            if (does(Strategy::Watch))
                co_await me.redis.command("WATCH", sale.orders);
            if (does(Strategy::Watch) || does(Strategy::Guarded))
                sale.ending.typeSeen = (co_await me.redis.command("TYPE", sale.orders)).text();
            me.reached(sale.point(u"asked"_s));
            if (sale.ending.clerk == Clerk::Before)
                co_await me.after(sale.point(u"noted"_s));
            co_await write(me, sale);
            me.reached(sale.point(u"written"_s));
        }
    }

    QCoro::Task<void> write(Actor &me, Sale &sale)
    {
        if (does(Strategy::Lua))
            co_return co_await runScript(me, sale);
        const QList commands{makeCommand("INCR", sale.count), makeCommand("LPUSH", sale.orders, "order 17")};
        const auto replies = co_await me.redis.transaction(commands);
        if (!replies) {
            sale.ending.typeSeen = (co_await me.redis.command("TYPE", sale.orders)).text();
            me.note(tr("EXEC answered nil: the key changed after WATCH, so nothing was done. It is a %1 now.")
                        .arg(displayText(*sale.ending.typeSeen)));
            co_return;
        }
        replies->at(0).orThrow();
        if (const auto &pushed = replies->at(1); pushed.isError()) {
            sale.ending.error = pushed.errorText();
            me.note(tr("LPUSH failed, yet INCR in the same MULTI has run: there is no rollback"), true);
        }
    }

    /// Nothing fits between the script's question and its answer: before the script is as late as the clerk gets.
    QCoro::Task<void> runScript(Actor &me, Sale &sale)
    {
        const Keys keys{sale.orders, sale.count};
        const auto reply =
            co_await redis::scripted(me.redis, u":/patterns/01_basic_types/push_and_count.lua"_s, keys, "order 17");
        sale.ending.typeSeen = reply[0].text();
        me.note(reply[1].boolean() ? tr("the script pushed and counted")
                                   : tr("the script found a %1 and did nothing").arg(displayText(reply[0].text())));
    }

    /// Whether an order was pushed the key does not tell when the clerk's SET came last: so the reply decides.
    QCoro::Task<Ending> end()
    {
        for (auto &sale : sales) {
            auto &order = sale.ending;
            order.typeNow = (co_await run.redis().command("TYPE", sale.orders)).text();
            const auto counted = co_await run.redis().command("GET", sale.count);
            order.counted = counted.optionalInteger().value_or(0) > 0;
            order.pushed = order.counted && !order.error;
            order.halfDone = order.counted && order.error;
            order.lost = order.pushed && order.typeNow != "list";
            ending.halfDone |= order.halfDone;
            ending.lost |= order.lost;
            ending.orders.append(order);
        }
        co_return ending;
    }

    static bool holds(const Ending &ending) { return !ending.halfDone && !ending.lost; }
    static QString fateOf(const OrderEnding &order)
    {
        if (order.halfDone)
            return tr("half done");
        if (order.lost)
            return tr("lost");
        return order.counted ? tr("kept") : tr("refused");
    }
    static QString clauseOf(const Ending &ending)
    {
        return tr("order 1 was %1, order 2 was %2").arg(fateOf(ending.orders.value(0)), fateOf(ending.orders.value(1)));
    }

    Run &run;
    Ending ending;
    QList<Sale> sales = {};
};

} // namespace

Scenario wrongType()
{
    const Scenario described{
        .id = u"wrong-type"_s,
        .title = tr("One name, two types"),
        .summary =
            tr("A shop keeps orders in a list and counts them in one MULTI; a clerk stores a string under the "
               "list's name. It is arranged, on real connections, that the SET comes right before the shop writes "
               "order 1, and right after order 2. TYPE has been answered by then; a script cannot be caught "
               "between its question and its write. Half done: counted, but not pushed. Lost: replaced with "
               "its list. Refused: neither counted nor pushed."),
        .situation = tr("A shop keeps its orders under a name that a clerk wants, too."),
        .invariant = tr("An order is counted and pushed, or neither, and no order is lost."),
        .ways = {{u"naive"_s, tr("INCR and LPUSH in one MULTI, without asking."), tr("Naive")},
                 {u"guarded"_s, tr("TYPE first, then the same MULTI."), tr("Guarded")},
                 {u"watch"_s, tr("WATCH and TYPE first: EXEC refuses if the key has changed."), tr("WATCH")},
                 {u"lua"_s, tr("One script asks for the type and writes."), tr("Lua")},
                 {u"names"_s, tr("Naive again, but the note has a key of its own."), tr("Names")}},
        .prediction =
            Prediction{.prompt = tr("Done naively, with the clerk's string in the way: LPUSH fails within the "
                                    "MULTI. And INCR, which stands before it?"),
                       .way = u"naive"_s,
                       .field = u"half_done"_s,
                       .choices = {{tr("it has counted"), true}, {tr("it is undone with the rest"), false}}}};
    return scenario<WrongType>(described, {{u"shop"_s, &WrongType::shop}, {u"clerk"_s, &WrongType::clerk}});
}

} // namespace lab::patterns::basic_types
