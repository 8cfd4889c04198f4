// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/redis/groups.h"
#include "patterns/05_counter/lesson.h"
#include "patterns/05_counter/pattern.h"

namespace lab::patterns::counter {

using namespace Qt::StringLiterals;

namespace {

const QByteArray User = "alice";

enum class Strategy { Naive, Reply, Script };
consteval auto wordsOf(Strategy)
{
    return words("naive", "reply", "script");
}

enum class Trouble { None, Crash };
consteval auto wordsOf(Trouble)
{
    return words("none", "crash");
}

/// Clicks of one user on one post, all at once.
struct DoubleLike
{
    struct Ending
    {
        Strategy strategy{};
        Trouble trouble{};
        qint64 clients = 0, likes = 0, users = 0;

        static constexpr auto Members = named("strategy trouble clients likes users", &Ending::strategy,
                                              &Ending::trouble, &Ending::clients, &Ending::likes, &Ending::users);
    };

    DoubleLike(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.choice<Trouble>(u"trouble"_s),
                 arguments.integer(u"clients"_s)}
    {
    }

    bool crashes(const Actor &me, const QString &) const { return ending.trouble == Trouble::Crash && me.number == 1; }

    QCoro::Task<void> setUp() { co_return; }

    QCoro::Task<void> click(Actor &me)
    {
        if (ending.trouble == Trouble::Crash && me.number > 1 && ending.strategy != Strategy::Naive)
            co_await me.after(u"changed"_s); // so that the one who crashes has always changed the set before
        if (ending.strategy == Strategy::Naive)
            co_await checkThenWrite(me);
        else if (ending.strategy == Strategy::Reply)
            co_await goByTheReply(me);
        else
            co_await toggle(me);
    }

    QCoro::Task<void> checkThenWrite(Actor &me)
    {
        const bool isIn = (co_await me.redis.command("SISMEMBER", users, User)).boolean();
        me.reached(u"looked %1"_s.arg(me.number));
        co_await me.after(u"looked %1"_s.arg(ending.clients));
        const auto change = redis::makeCommand(isIn ? "SREM" : "SADD", users, User);
        const auto count = redis::makeCommand(isIn ? "DECR" : "INCR", likes);
        co_await me.redis.send(change);
        co_await me.mayCrash(u"set changed"_s);
        co_await me.redis.send(count);
    }

    QCoro::Task<void> goByTheReply(Actor &me)
    {
        const bool isNew = (co_await me.redis.command("SADD", users, User)).boolean();
        bool isGone = false;
        if (!isNew)
            isGone = (co_await me.redis.command("SREM", users, User)).boolean();
        me.reached(u"changed"_s);
        co_await me.mayCrash(u"set changed"_s);
        const auto count = redis::makeCommand(isNew ? "INCR" : "DECR", likes);
        if (isNew || isGone)
            co_await me.redis.send(count);
    }

    QCoro::Task<void> toggle(Actor &me)
    {
        const Keys keys{users, likes};
        co_await redis::scripted(me.redis, u":/patterns/05_counter/toggle_like.lua"_s, keys, User);
        me.reached(u"changed"_s);
        co_await me.mayCrash(u"toggled"_s);
    }

    QCoro::Task<Ending> end()
    {
        ending.likes = (co_await run.redis().command("GET", likes)).optionalInteger().value_or(0);
        ending.users = (co_await run.redis().command("SCARD", users)).count();
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.likes == ending.users; }
    static QString clauseOf(const Ending &ending)
    {
        const auto set = ending.users == 0 ? tr("nobody likes it")
                                           : counted(ending.users, tr("one user likes it"),
                                                     tr("%1 users like it", nullptr, formOf(ending.users)));
        return tr("%1, and the number says %2").arg(set, countText(ending.likes));
    }

    Run &run;
    Ending ending;
    Key likes = run.ownKey("double-like:{post}:likes"), users = run.ownKey("double-like:{post}:liked_users");
};

} // namespace

Scenario doubleLike()
{
    const Scenario described{
        .id = u"double-like"_s,
        .title = tr("The like that counted twice"),
        .summary = tr("One user, who does not like the post yet, clicks “like” in many tabs at the same moment: each "
                      "click should undo the one before. The set says whether they like it, the number how many do. "
                      "Going by replies, two clicks at once may undo the same like, so that one of them is lost, and a "
                      "crash in between leaves a number that is not the set's."),
        .situation = tr("One user clicks “like” in many tabs at the same moment."),
        .invariant = tr("In the end the number of likes is the number of users in the set."),
        .ways = {{u"naive"_s, tr("SISMEMBER, then SADD and INCR, or SREM and DECR."), tr("Naive")},
                 {u"reply"_s, tr("INCR or DECR by what SADD and SREM answer."), tr("Reply")},
                 {u"script"_s, tr("One script changes the set and sets the number to SCARD."), tr("Script")}},
        .parameters = {Parameter::choice(u"trouble"_s, tr("What goes wrong"), Trouble::None)
                           .withHelp(tr("crash: one of the clients crashes after it has changed the set.")),
                       Parameter::integer(u"clients"_s, tr("Clicks at once"), 2, 200).withDefault("50")},
        .prediction =
            Prediction{.prompt = tr("50 clicks of one user, checked and then written. What does the number of "
                                    "likes say?"),
                       .way = u"naive"_s,
                       .field = u"likes"_s}};
    return scenario<DoubleLike>(described, {{u"click"_s, &DoubleLike::click, [](const DoubleLike &race) {
                                                 return static_cast<int>(race.ending.clients);
                                             }}});
}

} // namespace lab::patterns::counter
