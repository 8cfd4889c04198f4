// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/11_stream/lesson.h"
#include "patterns/11_stream/pattern.h"

namespace lab::patterns::stream {

using namespace Qt::StringLiterals;

namespace {

const QByteArray Group = "workers";

enum class Strategy { Naive, Drop, DeadLetter };
consteval auto wordsOf(Strategy)
{
    return words("naive", "drop", "dead-letter");
}

/// Workers who claim what has been left before they read what is new, and an entry at which all of them fail.
struct Poison
{
    struct Ending
    {
        Strategy strategy{};
        qint64 entries = 0; ///< the poison among them
        qint64 done = 0;
        qint64 attempts = 0; ///< at the poison
        qint64 pending = 0, dead = 0;

        static constexpr auto Members =
            named("strategy entries done attempts pending dead", &Ending::strategy, &Ending::entries, &Ending::done,
                  &Ending::attempts, &Ending::pending, &Ending::dead);
    };

    Poison(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"entries"_s)}
    {
        run.removeAtEnd(keys.all());
    }

    /// The poison is the second one.
    QCoro::Task<void> setUp()
    {
        Stream stream(run.redis());
        co_await stream.createGroup(keys.stream, Group, "0");
        for (qint64 i = 1; i <= ending.entries; ++i) {
            const QByteArrayList words{"type", i == 2 ? "poison" : "job"};
            co_await stream.add(keys.stream, words, 1000);
        }
    }

    /// As many times as there are entries, and some more: enough for all if nothing stood in the way.
    QCoro::Task<void> worker(Actor &me)
    {
        const Reader reader{Group, me.name.toUtf8()};
        for (qint64 turn = 0; turn < ending.entries + 4; ++turn)
            co_await takeOne(me, reader);
    }

    QCoro::Task<void> takeOne(Actor &me, Reader reader)
    {
        Stream stream(me.redis);
        // Nobody waits here until it has been idle for long: so it is soon seen what else takes minutes.
        auto entries = (co_await stream.claim(keys.stream, reader, std::chrono::milliseconds(0), 1)).entries;
        if (entries.isEmpty())
            entries = co_await stream.read(keys.stream, reader, 1);
        if (entries.isEmpty())
            co_return;
        const auto id = entries.first().id;
        const bool fails = entries.first().words.contains("poison");
        if (fails) {
            ++ending.attempts;
            me.note(tr("fails"), true);
        }
        if (!fails || ending.strategy == Strategy::DeadLetter)
            co_await stream.finish(keys, reader, id, fails);
        else if (ending.strategy == Strategy::Drop)
            co_await stream.ack(keys.stream, Group, id);
    }

    QCoro::Task<Ending> end()
    {
        const auto effects = (co_await run.redis().command("HVALS", keys.effects)).texts();
        for (const auto &each : effects)
            ending.done += each.toLongLong();
        Stream stream(run.redis());
        ending.pending = (co_await stream.pending(keys.stream, Group)).count;
        ending.dead = co_await stream.length(keys.dead);
        co_return ending;
    }

    static bool holds(const Ending &ending)
    {
        return ending.done == ending.entries - 1 && ending.dead == 1 && ending.pending == 0;
    }
    static QString clauseOf(const Ending &ending)
    {
        const auto fate = ending.dead == 1  ? tr("the poisoned one was set aside, once")
                          : ending.dead > 1 ? tr("the poisoned one was set aside %1 times").arg(countText(ending.dead))
                          : ending.pending > 0 ? tr("the poisoned one is still handed out")
                                               : tr("the poisoned one is gone without a trace");
        return tr("%1 of %2 good ones got done, %3")
            .arg(countText(ending.done), countText(ending.entries - 1), fate);
    }

    Run &run;
    Ending ending;
    StreamKeys keys{run.ownKeyspace("poison"), "jobs"};
};

} // namespace

Scenario poison()
{
    const Scenario described{
        .id = u"poison"_s,
        .title = tr("The entry that always fails"),
        .summary = tr("Two workers, who first claim what somebody has left and then read what is new. At one of the "
                      "entries everybody fails."),
        .situation = tr("Two workers take entries, and at one of them everybody fails."),
        .invariant = tr("All the others are done, and the one that fails is kept among the dead letters, once."),
        .ways = {{u"naive"_s, tr("What fails stays pending, and is claimed again."), tr("Naive")},
                 {u"drop"_s, tr("What fails is acknowledged, to be out of the way."), tr("Drop")},
                 {u"dead-letter"_s, tr("After three deliveries it moves to another stream."), tr("Dead letter")}},
        .parameters = {Parameter::integer(u"entries"_s, tr("Entries"), 2, 50).withDefault("8")},
        .prediction =
            Prediction{.prompt = tr("8 entries, and the second always fails. Each of the two workers looks 12 "
                                    "times. How many of the 7 others get done, naively?"),
                       .way = u"naive"_s,
                       .field = u"done"_s}};
    return scenario<Poison>(described, {{u"worker"_s, &Poison::worker, 2}});
}

} // namespace lab::patterns::stream
