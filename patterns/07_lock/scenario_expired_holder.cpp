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
enum class Strategy { Del, Check, Script };
consteval auto wordsOf(Strategy)
{
    return words("del", "check", "script");
}

/// Three who take one lock after another; the first is still at work when its time is over.
struct ExpiredHolder
{
    struct Ending
    {
        Strategy strategy{};
        qint64 robbed = 0; ///< holders whose lock had been taken away while they worked
        qint64 atOnce = 0; ///< how many were at work at once, at most

        static constexpr auto Members =
            named("strategy robbed at_once", &Ending::strategy, &Ending::robbed, &Ending::atOnce);
    };

    ExpiredHolder(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s)}
    {
        run.removeAtEnd(Lock::keysOf(keys, resource) + Keys{atWork});
    }

    bool does(Strategy strategy) const { return ending.strategy == strategy; }

    /// Stalls past the end of its lock, then does what it would have done in time.
    QCoro::Task<void> first(Actor &me)
    {
        const auto owner = co_await begin(me, FirstLife);
        bool isMine = true;
        if (does(Strategy::Check))
            isMine = co_await holdsIt(me, owner);
        me.note(tr("stalls"));
        co_await me.untilExpired(lock);
        me.reached(u"ended"_s);
        co_await me.after(u"second works"_s);
        if (isMine)
            co_await giveBack(me, owner);
        me.reached(u"released"_s);
        co_await me.after(u"third tried"_s);
        co_await me.redis.command("DECR", atWork);
    }

    /// The second and the third: in time, and with a life that is long enough.
    QCoro::Task<void> inTime(Actor &me, QString from, QString until)
    {
        co_await me.after(from);
        const auto owner = co_await begin(me, Lock::Life);
        me.reached(me.name + u" works"_s);
        co_await me.after(until);
        const bool isMine = co_await holdsIt(me, owner); // `del` and `script` ask only to show it
        if (!isMine)
            me.note(tr("its lock was taken away while it worked"), true);
        ending.robbed += isMine ? 0 : 1;
        co_await me.redis.command("DECR", atWork);
        if (isMine || !does(Strategy::Check))
            co_await giveBack(me, owner);
    }
    QCoro::Task<void> second(Actor &me) { return inTime(me, u"ended"_s, u"third tried"_s); }
    QCoro::Task<void> third(Actor &me) { return inTime(me, u"released"_s, u"third works"_s); }

    /// Waits for the lock and begins to work: who begins counts itself, and the server's answer is how many work.
    QCoro::Task<Owner> begin(Actor &me, Lock::Millis life)
    {
        const auto tried = me.name + u" tried"_s;
        const auto grant = co_await untilAcquired(me, keys, resource, life, tried);
        co_await me.mayCrash(u"locked"_s);
        const auto now = (co_await me.redis.command("INCR", atWork)).integer();
        ending.atOnce = std::max(ending.atOnce, now);
        me.note(tr("works; at work now: %1").arg(now), now > 1);
        me.reached(tried);
        co_return grant.owner;
    }

    QCoro::Task<bool> holdsIt(Actor &me, Owner owner)
    {
        co_return (co_await me.redis.command("GET", lock)).optionalText() == owner.text;
    }

    QCoro::Task<void> giveBack(Actor &me, Owner owner)
    {
        if (does(Strategy::Script))
            co_await Lock(me.redis, keys).release(resource, owner);
        else
            co_await me.redis.command("DEL", lock);
    }

    static bool holds(const Ending &ending) { return ending.robbed == 0; }
    static QString clauseOf(const Ending &ending)
    {
        const auto text = ending.robbed > 0   ? tr("a lock was taken away, and %1 were at work at once")
                          : ending.atOnce > 1 ? tr("no lock was taken away, and yet %1 were at work at once")
                                              : tr("no lock was taken away, and at most %1 was at work at a time");
        return text.arg(countText(ending.atOnce));
    }

    Run &run;
    Ending ending;
    Keyspace keys = run.ownKeyspace("expired-holder:{job}");
    Resource resource{"job"};
    Key lock = Lock::keyOf(keys, resource), atWork = keys.key("at-work");
};

} // namespace

Scenario expiredHolder()
{
    const Scenario described{
        .id = u"expired-holder"_s,
        .title = tr("The holder who overstays"),
        .summary =
            tr("The first stalls while it holds the lock: a long garbage collection, a suspended machine, a slow "
               "disk. Its time ends, the second takes the lock, then the first gives back what it thinks is its "
               "own. The end of the lock is a real one; where the stall comes is arranged."),
        .situation = tr("The first of three holds the lock, and is about to stall."),
        .invariant = tr("Nobody's lock is taken away before its time is over. (None of these keeps two from working "
                        "at once: watch how many are.)"),
        .ways = {{u"del"_s, tr("Gives the lock back by DEL, whoever holds it."), tr("DEL")},
                 {u"check"_s, tr("GET, compare in the program, stall, then DEL."), tr("Check")},
                 {u"script"_s, tr("Compares and deletes in one script."), tr("Script")}},
        .prediction = Prediction{.prompt = tr("With the script nobody's lock is taken away. How many are at work at "
                                              "once all the same, at most?"),
                                 .way = u"script"_s,
                                 .field = u"at_once"_s}};
    return scenario<ExpiredHolder>(described, {{u"first"_s, &ExpiredHolder::first},
                                               {u"second"_s, &ExpiredHolder::second},
                                               {u"third"_s, &ExpiredHolder::third}});
}

} // namespace lab::patterns::lock
