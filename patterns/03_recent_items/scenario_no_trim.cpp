// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/groups.h"
#include "patterns/03_recent_items/lesson.h"
#include "patterns/03_recent_items/pattern.h"

namespace lab::patterns::recent_items {

using namespace Qt::StringLiterals;
using Micros = std::chrono::duration<double, std::micro>;

namespace {

constexpr qint64 Sample = 100; ///< so many views are timed, the first and the last

enum class Strategy { Naive, Sometimes, Always };
consteval auto wordsOf(Strategy)
{
    return words("naive", "sometimes", "always");
}

/// A user who looks at one product after another.
struct NoTrim
{
    struct Ending
    {
        Strategy strategy{};
        qint64 views = 0, length = 0, memory = 0;
        double firstMicros = 0, lastMicros = 0; ///< of one view, the quickest of the first and of the last of them

        static constexpr auto Members =
            named("strategy views length memory first_us last_us", &Ending::strategy, &Ending::views, &Ending::length,
                  &Ending::memory, &Ending::firstMicros, &Ending::lastMicros);
    };

    NoTrim(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"views"_s)}
    {
    }

    QCoro::Task<void> setUp() { co_return; }

    QCoro::Task<void> device(Actor &me)
    {
        double quickest = 0;
        for (qint64 i = 0; i < ending.views; ++i) {
            const auto before = run.elapsed();
            co_await view(me, "product-" + QByteArray::number(i));
            const auto took = Micros(run.elapsed() - before).count();
            quickest = i % Sample == 0 ? took : std::min(quickest, took);
            if (i < Sample)
                ending.firstMicros = quickest;
        }
        ending.lastMicros = quickest;
    }

    QCoro::Task<void> view(Actor &me, QByteArray product)
    {
        auto commands = RecentItems::viewCommands(key, product);
        const bool trims =
            ending.strategy == Strategy::Always || (ending.strategy == Strategy::Sometimes && me.choose(100) == 0);
        if (!trims)
            commands.removeAt(2); // LTRIM
        co_await redis::transacted(me.redis, commands);
    }

    QCoro::Task<Ending> end()
    {
        ending.length = (co_await run.redis().command("LLEN", key)).count();
        ending.memory = (co_await run.redis().command("MEMORY", "USAGE", key)).count();
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.length <= MostItems; }
    static QString clauseOf(const Ending &ending)
    {
        return tr("%1 of %2 items are kept, in %3")
            .arg(countText(ending.length), countText(ending.views), bytesText(ending.memory));
    }

    Run &run;
    Ending ending;
    Key key = run.ownKey("no-trim:{user}");
};

} // namespace

Scenario noTrim()
{
    const Scenario described{
        .id = u"no-trim"_s,
        .title = tr("The list that only grows"),
        .summary =
            tr("A user, or a crawler that is logged in, looks at one product after another. Nobody ever reads more "
               "than 20 of them; but LREM looks through all."),
        .situation = tr("One user looks at product after product, and nobody reads more than 20."),
        .invariant = tr("In the end the list has at most 20 items."),
        .ways = {{u"naive"_s, tr("LREM and LPUSH, and nothing is cut off."), tr("Naive")},
                 {u"sometimes"_s, tr("LTRIM with one view of a hundred, by chance."), tr("Sometimes")},
                 {u"always"_s, tr("LTRIM 0 19 with each view."), tr("Always")}},
        .parameters = {Parameter::integer(u"views"_s, tr("Views"), 1, 20'000).withDefault("5000")},
        .prediction =
            Prediction{.prompt = tr("5000 different products are viewed, and nobody trims. How many bytes does the "
                                    "list take?"),
                       .way = u"naive"_s,
                       .field = u"memory"_s,
                       .unit = u"B"_s}};
    return scenario<NoTrim>(described, {{u"device"_s, &NoTrim::device}});
}

} // namespace lab::patterns::recent_items
