// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/groups.h"
#include "patterns/03_recent_items/lesson.h"
#include "patterns/03_recent_items/pattern.h"

namespace lab::patterns::recent_items {

using namespace Qt::StringLiterals;

namespace {

enum class Strategy { Single, Pipeline, Multi };
consteval auto wordsOf(Strategy)
{
    return words("single", "pipeline", "multi");
}

/// Two devices of one user look at the same product at the same moment; it was in the list before.
struct Interleaved
{
    struct Ending
    {
        Strategy strategy{};
        qint64 size = 0, length = 0, copies = 0;

        static constexpr auto Members =
            named("strategy size length copies", &Ending::strategy, &Ending::size, &Ending::length, &Ending::copies);
    };

    Interleaved(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"size"_s)}
        , product(QByteArray("product 101 ").leftJustified(static_cast<qsizetype>(ending.size), '.'))
    {
    }

    QCoro::Task<void> setUp()
    {
        auto push = redis::makeCommand("RPUSH", key, product);
        for (qint64 i = 1; i < MostItems; ++i)
            push.append(QByteArray::number(200 + i));
        co_await run.redis().send(push);
    }

    QCoro::Task<void> device(Actor &me)
    {
        const auto commands = RecentItems::viewCommands(key, product);
        if (ending.strategy == Strategy::Multi) {
            co_await redis::transacted(me.redis, commands);
        } else if (ending.strategy == Strategy::Pipeline) {
            co_await redis::pipelined(me.redis, commands);
        } else {
            for (const auto &command : commands) {
                co_await me.redis.send(command);
                // Both have removed it before one of them puts it back.
                me.reached(u"sent %1"_s.arg(me.number));
                co_await me.after(u"sent %1"_s.arg(3 - me.number));
            }
        }
    }

    QCoro::Task<Ending> end()
    {
        const auto items = (co_await run.redis().command("LRANGE", key, 0, -1)).texts();
        ending.length = items.size();
        ending.copies = items.count(product);
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.copies == 1 && ending.length <= MostItems; }
    static QString clauseOf(const Ending &ending)
    {
        return ending.copies == 1 ? tr("the product is in the list once")
                                  : tr("the product is in the list %1 times", nullptr, formOf(ending.copies))
                                        .arg(countText(ending.copies));
    }

    Run &run;
    Ending ending;
    QByteArray product;
    Key key = run.ownKey("interleaved:{user}");
};

} // namespace

Scenario interleaved()
{
    const Scenario described{
        .id = u"interleaved"_s,
        .title = tr("Two devices at the same moment"),
        .summary =
            tr("A phone and a laptop of one user open the same product, which is in the list already. Each sends "
               "LREM, LPUSH, LTRIM and EXPIRE, at the same moment."),
        .situation = tr("A phone and a laptop open the same product at once."),
        .invariant = tr("In the end no product is in the list twice, and there are at most 20."),
        .ways = {{u"single"_s, tr("One after another: four round trips."), tr("Single")},
                 {u"pipeline"_s, tr("All four in one write; others may still come in between."), tr("Pipeline")},
                 {u"multi"_s, tr("MULTI … EXEC: one round trip, and nobody comes in between."), tr("MULTI")}},
        .parameters = {Parameter::integer(u"size"_s, tr("Size of an item"), 12, 1'000'000)
                           .withDefault("100")
                           .withUnit(u"B"_s)
                           .withHelp(tr(
                               "A small pipeline mostly arrives as a whole and runs as one. With 1000000 the server is "
                               "seen to serve the other device in between, in about one try of ten."))},
        .prediction =
            Prediction{.prompt = tr("Both devices send their four commands one by one. How often is the product in "
                                    "the list then?"),
                       .way = u"single"_s,
                       .field = u"copies"_s}};
    return scenario<Interleaved>(described, {{u"device"_s, &Interleaved::device, [](const Interleaved &) {
                                                  return 2;
                                              }}});
}

} // namespace lab::patterns::recent_items
