// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/07_lock/lesson.h"

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;

namespace {

enum class Mode { Unsafe, Lock, Lua };
consteval auto wordsOf(Mode)
{
    return words("unsafe", "lock", "lua");
}

/// Buyers of a coupon of which there are fewer.
struct Oversell
{
    struct Ending
    {
        Mode mode{};
        qint64 sold = 0;              ///< how many buyers were told that they have one
        qint64 stock = 0;             ///< that is left, as the server says
        qint64 buyers = 0, users = 0; ///< in the set of those who have one
        qint64 stockBefore = 0;

        static constexpr auto Members = named("mode sold stock buyers users stock_before", &Ending::mode, &Ending::sold,
                                              &Ending::stock, &Ending::buyers, &Ending::users, &Ending::stockBefore);
    };

    Oversell(Run &its, const Arguments &arguments)
        : run(its)
        , ending{.mode = arguments.choice<Mode>(u"mode"_s),
                 .buyers = arguments.integer(u"buyers"_s),
                 .stockBefore = arguments.integer(u"stock"_s)}
    {
    }

    bool does(Mode mode) const { return ending.mode == mode; }

    QCoro::Task<void> setUp()
    {
        run.removeAtEnd(Coupons::keysOf(keys, coupon).all() + Lock::keysOf(keys, coupon.resource()));
        co_await Coupons(run.redis(), keys).setUp(coupon, ending.stockBefore);
    }

    QCoro::Task<void> buyer(Actor &me)
    {
        if (does(Mode::Lua)) {
            const auto issue = co_await Coupons(me.redis, keys).issueAtOnce(coupon, me.name.toUtf8());
            ending.sold += issue.said == Said::Issued ? 1 : 0;
            co_return;
        }
        if (does(Mode::Unsafe))
            co_return co_await buy(me);
        const auto grant = co_await untilAcquired(me, keys, coupon.resource(), Lock::Life);
        co_await buy(me);
        co_await Lock(me.redis, keys).release(coupon.resource(), grant.owner);
    }

    /// The same code, with the lock and without.
    QCoro::Task<void> buy(Actor &me)
    {
        const auto left = (co_await me.redis.command("GET", stock)).integer();
        me.reached(u"looked %1"_s.arg(me.number));
        for (int other = 1; does(Mode::Unsafe) && other <= ending.buyers; ++other)
            co_await me.after(u"looked %1"_s.arg(other));
        if (left <= 0)
            co_return;
        co_await me.redis.command("DECR", stock);
        co_await me.redis.command("SADD", issued, me.name);
        ++ending.sold;
    }

    QCoro::Task<Ending> end()
    {
        ending.stock = (co_await run.redis().command("GET", stock)).integer();
        ending.users = (co_await run.redis().command("SCARD", issued)).count();
        co_return ending;
    }

    static bool holds(const Ending &ending)
    {
        const auto wanted = std::min(ending.buyers, ending.stockBefore);
        return ending.sold == wanted && ending.users == wanted && ending.stock == ending.stockBefore - wanted;
    }
    static QString clauseOf(const Ending &ending)
    {
        return counted(ending.sold, tr("one of %2 was sold, and the stock is %3"),
                       tr("%1 of %2 were sold, and the stock is %3", nullptr, formOf(ending.sold)))
            .arg(countText(ending.stockBefore), countText(ending.stock));
    }

    Run &run;
    Ending ending;
    Keyspace keys = run.ownKeyspace("oversell:{coupon}");
    Coupon coupon{"sale"};
    Key stock = Coupons::keysOf(keys, coupon).stock, issued = Coupons::keysOf(keys, coupon).issued;
};

} // namespace

Scenario oversell()
{
    const Scenario described{
        .id = u"oversell"_s,
        .title = tr("More sold than there are"),
        .summary = tr("Everybody wants a coupon, and there are not enough. Unsafely, all look before the first of them "
                      "takes one: that moment is arranged, all else is real. Retries of those who wait for the lock "
                      "are commands like any other."),
        .situation = tr("Everybody wants a coupon, all at once."),
        .invariant =
            tr("As many are sold as there were or were wanted, each to another buyer; the stock says the rest."),
        .ways = {{u"unsafe"_s, tr("GET, compare in the program, DECR."), tr("Unsafe")},
                 {u"lock"_s, tr("The same three steps, between acquire and release."), tr("Lock")},
                 {u"lua"_s, tr("One script looks and changes; no lock."), tr("Lua")}},
        .choice = u"mode"_s,
        .parameters = {Parameter::integer(u"buyers"_s, tr("Buyers"), 1, 200).withDefault("50"),
                       Parameter::integer(u"stock"_s, tr("Stock"), 1, 1000).withDefault("10")},
        .prediction = Prediction{.prompt = tr("10 coupons, 50 buyers who all look before they take. How many are sold, "
                                              "done unsafely?"),
                                 .way = u"unsafe"_s,
                                 .field = u"sold"_s}};
    return scenario<Oversell>(described, {{u"buyer"_s, &Oversell::buyer, [](const Oversell &world) {
                                               return static_cast<int>(world.ending.buyers);
                                           }}});
}

} // namespace lab::patterns::lock
