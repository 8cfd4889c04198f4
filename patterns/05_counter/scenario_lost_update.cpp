// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/05_counter/lesson.h"

namespace lab::patterns::counter {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

enum class Strategy { Naive, Watch, Incr };
consteval auto wordsOf(Strategy)
{
    return words("naive", "watch", "incr");
}

/// Workers that count one key up.
struct LostUpdate
{
    struct Ending
    {
        Strategy strategy{};
        qint64 workers = 0, increments = 0, expected = 0;
        std::optional<qint64> naive = {}; ///< where GET and SET have brought the counter
        qint64 atomic = 0;                ///< where INCR has, or EXEC after WATCH
        qint64 retries = 0;

        static constexpr auto Members =
            named("strategy workers increments expected naive atomic retries", &Ending::strategy, &Ending::workers,
                  &Ending::increments, &Ending::expected, &Ending::naive, &Ending::atomic, &Ending::retries);

        qint64 counted() const { return naive.value_or(atomic); }
    };

    LostUpdate(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"workers"_s),
                 arguments.integer(u"increments"_s)}
    {
        ending.expected = ending.workers * ending.increments;
    }

    QCoro::Task<void> setUp() { co_return; }

    QCoro::Task<void> worker(Actor &me)
    {
        for (qint64 i = 0; i < ending.increments; ++i) {
            if (ending.strategy == Strategy::Naive)
                co_await readAndWrite(me);
            if (ending.strategy == Strategy::Watch)
                co_await watchAndWrite(me);
            else
                co_await me.redis.command("INCR", counter);
        }
    }

    QCoro::Task<void> readAndWrite(Actor &me)
    {
        const auto value = (co_await me.redis.command("GET", readAndWritten)).optionalInteger().value_or(0);
        // Everybody has read once before the first one writes: so the race happens however quick each of them is.
        me.reached(u"read %1"_s.arg(me.number));
        co_await me.after(u"read %1"_s.arg(ending.workers));
        co_await me.redis.command("SET", readAndWritten, value + 1);
    }

    QCoro::Task<void> watchAndWrite(Actor &me)
    {
        for (bool isDone = false; !isDone;) {
            co_await me.redis.command("WATCH", counter);
            const auto value = (co_await me.redis.command("GET", counter)).optionalInteger().value_or(0);
            const QList<redis::Command> commands{makeCommand("SET", counter, value + 1)};
            const auto executed = co_await me.redis.transaction(commands);
            isDone = executed.has_value();
            if (!isDone) {
                ++ending.retries;
                co_await me.pause(std::chrono::microseconds(500 * me.choose(static_cast<int>(ending.workers))));
            }
        }
    }

    QCoro::Task<Ending> end()
    {
        const auto values = co_await run.redis().command("MGET", counter, readAndWritten);
        ending.atomic = values[0].optionalInteger().value_or(0);
        if (ending.strategy == Strategy::Naive)
            ending.naive = values[1].optionalInteger().value_or(0);
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.counted() == ending.expected; }
    static QString clauseOf(const Ending &ending)
    {
        return holds(ending) ? tr("all %1 are counted").arg(countText(ending.expected))
                             : tr("%1 of %2 are counted").arg(countText(ending.counted()), countText(ending.expected));
    }

    Run &run;
    Ending ending;
    Key counter = run.ownKey("lost-update:{views}"), readAndWritten = run.ownKey("lost-update:{views}:naive");
};

} // namespace

Scenario lostUpdate()
{
    const Scenario described{
        .id = u"lost-update"_s,
        .title = tr("The update that got lost"),
        .summary = tr("Workers count one key up, all at once. Each of them does it right, one after another; together "
                      "they write over what the others have written. In the naive way they count a second key by INCR "
                      "as well, to compare."),
        .situation = tr("Workers count one key up, all at once."),
        .invariant = tr("In the end every increment is counted."),
        .ways = {{u"naive"_s, tr("GET, add one, SET."), tr("Naive")},
                 {u"watch"_s, tr("WATCH, GET, SET in a MULTI; again if another was quicker."), tr("WATCH")},
                 {u"incr"_s, tr("INCR: the server reads, adds and writes in one step."), tr("INCR")}},
        .parameters = {Parameter::integer(u"workers"_s, tr("Workers"), 1, 100).withDefault("20"),
                       Parameter::integer(u"increments"_s, tr("Increments of each"), 1, 1000).withDefault("100")},
        .prediction = Prediction{
            .prompt = tr("20 workers count to 100 each by GET and SET, 2000 in all. How far does the key get?"),
            .way = u"naive"_s,
            .field = u"naive"_s}};
    return scenario<LostUpdate>(described, {{u"worker"_s, &LostUpdate::worker, [](const LostUpdate &race) {
                                                 return static_cast<int>(race.ending.workers);
                                             }}});
}

} // namespace lab::patterns::counter
