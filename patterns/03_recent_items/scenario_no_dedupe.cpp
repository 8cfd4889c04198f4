// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/groups.h"
#include "patterns/03_recent_items/lesson.h"
#include "patterns/03_recent_items/pattern.h"

#include <QSet>

namespace lab::patterns::recent_items {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

constexpr qint64 Before = 15; ///< products that were viewed before, each once

enum class Strategy { Naive, Lrem, Zset };
consteval auto wordsOf(Strategy)
{
    return words("naive", "lrem", "zset");
}

/// Two devices of one user, who looks at a few products again and again.
struct NoDedupe
{
    struct Ending
    {
        Strategy strategy{};
        qint64 views = 0, products = 0, length = 0, distinct = 0;

        static constexpr auto Members = named("strategy views products length distinct", &Ending::strategy,
                                              &Ending::views, &Ending::products, &Ending::length, &Ending::distinct);
    };

    NoDedupe(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"views"_s),
                 arguments.integer(u"products"_s)}
    {
    }

    QCoro::Task<void> setUp()
    {
        auto list = makeCommand("LPUSH", key), set = makeCommand("ZADD", key);
        for (qint64 i = 1; i <= Before; ++i) {
            list.append(QByteArray::number(i));
            set << QByteArray::number(i - Before) << QByteArray::number(i);
        }
        const auto fill = ending.strategy == Strategy::Zset ? set : list;
        co_await run.redis().send(fill);
    }

    QCoro::Task<void> device(Actor &me)
    {
        for (qint64 i = 0; i < ending.views; ++i)
            co_await view(me, QByteArray::number(101 + i % ending.products));
    }

    QCoro::Task<void> view(Actor &me, QByteArray product)
    {
        if (ending.strategy == Strategy::Zset) {
            const auto place = co_await me.redis.command("INCR", clock); // a score that is higher than all before
            co_await redis::transacted(me.redis, makeCommand("ZADD", key, place.integer(), product),
                                       makeCommand("ZREMRANGEBYRANK", key, 0, -1 - MostItems));
            co_return;
        }
        auto commands = RecentItems::viewCommands(key, product);
        if (ending.strategy == Strategy::Naive)
            commands.removeFirst(); // LREM
        co_await redis::transacted(me.redis, commands);
    }

    QCoro::Task<Ending> end()
    {
        const auto read =
            ending.strategy == Strategy::Zset ? makeCommand("ZRANGE", key, 0, -1) : makeCommand("LRANGE", key, 0, -1);
        const auto items = (co_await run.redis().send(read)).texts();
        ending.length = items.size();
        ending.distinct = QSet<QByteArray>(items.begin(), items.end()).size();
        co_return ending;
    }

    static bool holds(const Ending &ending)
    {
        const auto viewed = std::min(ending.products, ending.views);
        return ending.distinct == ending.length && ending.length == std::min(Before + viewed, MostItems);
    }
    static QString clauseOf(const Ending &ending)
    {
        const auto products =
            counted(ending.distinct, tr("one product"), tr("%1 different products", nullptr, formOf(ending.distinct)));
        return tr("%1 places hold %2").arg(countText(ending.length), products);
    }

    Run &run;
    Ending ending;
    Key key = run.ownKey("no-dedupe:{user}"), clock = run.ownKey("no-dedupe:{user}:clock");
};

} // namespace

Scenario noDedupe()
{
    const Scenario described{
        .id = u"no-dedupe"_s,
        .title = tr("The same products again and again"),
        .summary =
            tr("A user has looked at 15 products, and then compares a few others, on a phone and on a laptop, back and "
               "forth. What is left of “the last things you looked at”?"),
        .situation = tr("A user compares a few products on two devices, back and forth."),
        .invariant = tr("In the end each product is there once, and none of the last 20 is missing."),
        .ways = {{u"naive"_s, tr("LPUSH and LTRIM: every view takes a place."), tr("Naive")},
                 {u"lrem"_s, tr("LREM before the LPUSH: the product moves to the front."), tr("LREM")},
                 {u"zset"_s, tr("ZADD gives it a new score; a member is in only once."), tr("Sorted set")}},
        .parameters = {Parameter::integer(u"views"_s, tr("Views on each device"), 1, 1000).withDefault("40"),
                       Parameter::integer(u"products"_s, tr("Products"), 1, 1000).withDefault("5")},
        .prediction = Prediction{
            .prompt =
                tr("15 products were seen before. Then come 40 views on each of two devices, 5 products in turn, by "
                   "LPUSH and LTRIM 0 19. How many different products are in the list?"),
            .way = u"naive"_s,
            .field = u"distinct"_s}};
    return scenario<NoDedupe>(described, {{u"device"_s, &NoDedupe::device, [](const NoDedupe &) {
                                               return 2;
                                           }}});
}

} // namespace lab::patterns::recent_items
