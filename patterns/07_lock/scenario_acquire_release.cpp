// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/07_lock/lesson.h"
#include "patterns/07_lock/pattern_lock.h"

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds Life = 500ms; ///< of the lock, so that nobody has to wait 30 s for its end
constexpr auto RetryEvery = 20ms;
constexpr int MostTries = 100; ///< then a worker gives up: after two seconds and more

enum class Strategy { Look, Setnx, Once };
consteval auto wordsOf(Strategy)
{
    return words("look", "setnx", "once");
}

/// Workers who want to work one at a time; the first of them crashes as soon as it has the lock.
struct AcquireRelease
{
    struct Ending
    {
        Strategy strategy{};
        qint64 workers = 0, done = 0, gaveUp = 0;
        qint64 atOnce = 0; ///< how many were at work at once, at most

        static constexpr auto Members = named("strategy workers done gave_up at_once", &Ending::strategy,
                                              &Ending::workers, &Ending::done, &Ending::gaveUp, &Ending::atOnce);
    };

    AcquireRelease(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"workers"_s)}
    {
    }

    bool does(Strategy strategy) const { return ending.strategy == strategy; }
    bool crashes(const Actor &me, const QString &) const { return me.number == 1; }

    QCoro::Task<void> setUp()
    {
        run.removeAtEnd({lock, atWork});
        co_return;
    }

    QCoro::Task<void> worker(Actor &me)
    {
        const auto owner = me.token();
        if (me.number > 1 && !does(Strategy::Look))
            co_await me.after(u"locked"_s);
        for (int tries = 1;; ++tries) {
            const bool isMine = co_await take(me, owner, tries);
            if (isMine)
                break;
            if (tries == MostTries) {
                me.note(tr("gives up"), true);
                ++ending.gaveUp;
                co_return;
            }
            co_await me.pause(RetryEvery);
        }
        co_await work(me);
        const auto script = redis::Script::fromResource(u":/patterns/07_lock/release.lua"_s);
        const Keys keys{lock};
        const QByteArrayList arguments{owner};
        co_await me.redis.script(script, keys, arguments);
    }

    QCoro::Task<bool> take(Actor &me, QByteArray owner, int tries)
    {
        bool isMine = false;
        if (does(Strategy::Look)) {
            isMine = (co_await me.redis.command("GET", lock)).isNull();
            me.reached(hasLooked(me.number));
            for (int other = 1; tries == 1 && other <= ending.workers; ++other)
                co_await me.after(hasLooked(other));
            if (isMine)
                co_await me.redis.command("SET", lock, owner, "PX", Life.count());
        } else if (does(Strategy::Setnx)) {
            isMine = (co_await me.redis.command("SETNX", lock, owner)).boolean();
        } else {
            isMine = (co_await me.redis.command("SET", lock, owner, "NX", "PX", Life.count())).ok();
        }
        if (!isMine)
            co_return false;
        me.reached(u"locked"_s);
        co_await me.mayCrash(u"locked"_s);
        if (does(Strategy::Setnx))
            co_await me.redis.command("PEXPIRE", lock, Life.count());
        co_return true;
    }

    /// Who begins counts itself, and what the server answers is how many are at work.
    QCoro::Task<void> work(Actor &me)
    {
        const auto now = (co_await me.redis.command("INCR", atWork)).integer();
        ending.atOnce = std::max(ending.atOnce, now);
        me.note(now > 1 ? tr("at work, and not alone") : tr("at work"), now > 1);
        me.reached(works(me.number));
        for (int other = 2; does(Strategy::Look) && other <= ending.workers; ++other)
            co_await me.after(works(other));
        co_await me.redis.command("DECR", atWork);
        ++ending.done;
    }

    static QString works(int worker) { return u"works %1"_s.arg(worker); }
    static QString hasLooked(int worker) { return u"looked %1"_s.arg(worker); }

    QCoro::Task<Ending> end() { co_return ending; }

    static bool holds(const Ending &ending) { return ending.atOnce <= 1 && ending.gaveUp == 0; }
    static QString clauseOf(const Ending &ending)
    {
        if (ending.atOnce > 1)
            return tr("%1 were at work at once").arg(countText(ending.atOnce));
        return ending.gaveUp > 0 ? tr("the lock of the one who crashed never ended, and nobody else got it")
                                 : tr("one at a time was at work, and the lock of the one who crashed ended by itself");
    }

    Run &run;
    Ending ending;
    Key lock = run.ownKey("acquire-release:{job}"), atWork = run.ownKey("acquire-release:{job}:at-work");
};

} // namespace

Scenario acquireRelease()
{
    const Scenario described{
        .id = u"acquire-release"_s,
        .title = tr("One at a time, and one crashes"),
        .summary =
            tr("Each worker takes the lock, works and gives it back. The first of them crashes as soon as it has "
               "it. In “look”, all look before the first sets anything, and work until "
               "the last has begun: that is arranged."),
        .invariant = tr("At most one is at work at a time, and nobody waits in vain because another has crashed."),
        .ways = {{u"look"_s, tr("GET; if there is nothing, SET … PX 500.")},
                 {u"setnx"_s, tr("SETNX, then PEXPIRE 500.")},
                 {u"once"_s, tr("SET … NX PX 500, one command.")}},
        .parameters = {Parameter::integer(u"workers"_s, tr("Workers"), 3, 20).withDefault("4")},
        .prediction =
            Prediction{.prompt = tr("The first of 4 workers crashes between SETNX and PEXPIRE. How many of the other "
                                    "three give up in the end?"),
                       .way = u"setnx"_s,
                       .field = u"gave_up"_s}};
    return scenario<AcquireRelease>(described, {{u"worker"_s, &AcquireRelease::worker, [](const AcquireRelease &world) {
                                                     return static_cast<int>(world.ending.workers);
                                                 }}});
}

} // namespace lab::patterns::lock
