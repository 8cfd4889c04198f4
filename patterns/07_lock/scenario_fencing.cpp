// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/07_lock/lesson.h"

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Lock::Millis FirstLife = 500ms; ///< of the first one's lock
constexpr qint64 StockBefore = 10;

enum class Strategy { Lock, Look, Fenced };
consteval auto wordsOf(Strategy)
{
    return words("lock", "look", "fenced");
}

const QString Row = u" FROM coupons WHERE lab = ?"_s; ///< the only one under the world's own prefix

QCoro::Task<void> removeRow(Run &run, QVariantList lab)
{
    co_await run.sql().query(u"DELETE"_s + Row, lab);
}

/// Two who sell one each of what is in a row of SQLite: read the stock, write one less. A lock in Redis guards that.
struct Fencing
{
    struct Ending
    {
        Strategy strategy{};
        qint64 sold = 0;    ///< writes that the database accepted
        qint64 refused = 0; ///< writes that it did not
        qint64 stock = 0;   ///< in the row

        static constexpr auto Members =
            named("strategy sold refused stock", &Ending::strategy, &Ending::sold, &Ending::refused, &Ending::stock);
    };

    Fencing(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s)}
    {
    }

    bool does(Strategy strategy) const { return ending.strategy == strategy; }

    QCoro::Task<void> setUp()
    {
        run.removeAtEnd(Lock::keysOf(keys, resource));
        run.atEnd([lab = lab](Run &its) { return removeRow(its, lab); });
        const QVariantList row{keys.prefix(), resource.name, StockBefore};
        co_await run.sql().query(u"INSERT INTO coupons (lab, coupon, stock) VALUES (?, ?, ?)"_s, row);
    }

    QCoro::Task<void> first(Actor &me) { return sell(me, FirstLife); }
    QCoro::Task<void> second(Actor &me)
    {
        co_await me.after(u"ended"_s);
        co_await sell(me, Lock::Life);
        me.reached(u"second wrote"_s);
    }

    /// The first stalls between reading and writing, until its lock has ended.
    QCoro::Task<void> sell(Actor &me, Lock::Millis life)
    {
        const auto grant = co_await untilAcquired(me, keys, resource, life);
        const auto stock = (co_await me.query(u"SELECT stock"_s + Row, lab)).scalar().toLongLong();
        bool goesOn = true;
        if (does(Strategy::Look))
            goesOn = (co_await me.redis.command("GET", lock)).optionalText() == grant.owner.text;
        if (life == FirstLife) {
            me.note(goesOn ? tr("stalls before it writes") : tr("gives up: its lock has ended"));
            co_await me.untilExpired(lock);
            me.reached(u"ended"_s);
            co_await me.after(u"second wrote"_s);
        }
        if (goesOn)
            co_await write(me, stock - 1, grant.token);
        co_await Lock(me.redis, keys).release(resource, grant.owner);
    }

    QCoro::Task<void> write(Actor &me, qint64 stock, qint64 token)
    {
        const QString guard = does(Strategy::Fenced) ? u" AND fence <= ?"_s : QString();
        const auto statement = u"UPDATE coupons SET stock = ?, fence = ? WHERE lab = ?%1 RETURNING 1"_s.arg(guard);
        QVariantList bindings{stock, token, keys.prefix()};
        if (does(Strategy::Fenced))
            bindings.append(token);
        const bool isRefused = (co_await me.query(statement, bindings)).isEmpty();
        ++(isRefused ? ending.refused : ending.sold);
        if (isRefused)
            me.note(tr("refused: token %1 is older than one that has written").arg(token), true);
        else
            me.note(tr("wrote %1 with token %2").arg(QString::number(stock), QString::number(token)));
    }

    QCoro::Task<Ending> end()
    {
        ending.stock = (co_await run.sql().query(u"SELECT stock"_s + Row, lab)).scalar().toLongLong();
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.stock + ending.sold == StockBefore; }
    static QString clauseOf(const Ending &ending)
    {
        const auto sold = countText(ending.sold), stock = countText(ending.stock);
        if (!holds(ending))
            return tr("%1 were sold of %2, and the stock is %3: the late write overwrote the other")
                .arg(sold, countText(StockBefore), stock);
        return ending.refused > 0 ? tr("the late write was refused, and sold and stock add up")
                                  : tr("sold and stock add up");
    }

    Run &run;
    Ending ending;
    Keyspace keys = run.ownKeyspace("fencing:{job}");
    Resource resource{"sale"};
    Key lock = Lock::keyOf(keys, resource);
    QVariantList lab{keys.prefix()};
};

} // namespace

Scenario fencing()
{
    const Scenario described{
        .id = u"fencing"_s,
        .title = tr("The write that came too late"),
        .summary = tr("The stock is in a row of SQLite, the lock in Redis. The first reads the stock and stalls until "
                      "its lock has ended; the second sells one meanwhile; then the first writes what it had worked "
                      "out. Where the stall comes is arranged."),
        .situation = tr("The first has the lock, reads the stock, and is about to stall."),
        .invariant = tr("Stock and accepted sales add up to what there was: no sale is overwritten."),
        .ways = {{u"lock"_s, tr("Trusts the lock: SELECT, then UPDATE."), tr("Lock")},
                 {u"look"_s, tr("Asks once more for its lock, stalls, then writes."), tr("Look")},
                 {u"fenced"_s, tr("The row refuses a token lower than the last one."), tr("Fenced")}},
        .prediction = Prediction{.prompt = tr("There were 10, and both sales were accepted. What does the stock say in "
                                              "the end?"),
                                 .way = u"lock"_s,
                                 .field = u"stock"_s}};
    return scenario<Fencing>(described, {{u"first"_s, &Fencing::first}, {u"second"_s, &Fencing::second}});
}

} // namespace lab::patterns::lock
