// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/redis/groups.h"
#include "patterns/09_ranking/lesson.h"
#include "patterns/09_ranking/pattern.h"

namespace lab::patterns::ranking {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

const QByteArray Ann = "Ann", Zoe = "Zoe";
constexpr qint64 Before = 60, More = 40;

enum class Strategy { Bytes, Shifted, First };
consteval auto wordsOf(Strategy)
{
    return words("bytes", "shifted", "first");
}

/// Two reach the same score, one after the other.
struct LateTie
{
    struct Ending
    {
        Strategy strategy{};
        QByteArray first, leader; ///< who was first to reach it, and who leads the board

        static constexpr auto Members =
            named("strategy first leader", &Ending::strategy, &Ending::first, &Ending::leader);
    };

    LateTie(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), {}, {}}
    {
        its.removeAtEnd({keys.scores, keys.first, keys.arrivals, finish});
    }

    const Key &board() const { return ending.strategy == Strategy::Bytes ? keys.scores : keys.first; }

    /// Zoe has had her 60 points for longer.
    QCoro::Task<void> setUp()
    {
        const Players players{{Zoe, Before}, {Ann, Before}};
        co_await Leaderboard(run.redis(), space).load(players);
    }

    QCoro::Task<void> ann(Actor &me)
    {
        co_await score(me, Ann);
        me.reached(u"Ann"_s);
    }

    QCoro::Task<void> zoe(Actor &me)
    {
        co_await me.after(u"Ann"_s);
        co_await score(me, Zoe);
    }

    /// In one MULTI with the points goes a note of who came when: by that the ranking is judged.
    QCoro::Task<void> score(Actor &me, QByteArray name)
    {
        const auto note = makeCommand("RPUSH", finish, name);
        auto add = makeCommand("ZINCRBY", board(), ending.strategy == Strategy::Shifted ? More * Arrivals : More, name);
        if (ending.strategy == Strategy::First)
            add = makeCommand("EVAL", source, 2, keys.first, keys.arrivals, name, More);
        co_await redis::transacted(me.redis, add, note);
    }

    QCoro::Task<Ending> end()
    {
        ending.first = (co_await run.redis().command("LINDEX", finish, 0)).text();
        ending.leader = (co_await run.redis().command("ZRANGE", board(), 0, 0, "REV"))[0].text();
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.leader == ending.first; }
    static QString clauseOf(const Ending &ending)
    {
        const auto first = displayText(ending.first), leader = displayText(ending.leader);
        return holds(ending) ? tr("%1 was first and leads").arg(first)
                             : tr("%1 was first and %2 leads").arg(first, leader);
    }

    Run &run;
    Ending ending;
    Keyspace space = run.ownKeyspace("late-tie:{board}");
    BoardKeys keys{space};
    Key finish = space.key("finish");
    QByteArray source = redis::Script::fromResource(u":/patterns/09_ranking/score_first.lua"_s).source();
};

} // namespace

Scenario lateTie()
{
    const Scenario described{
        .id = u"late-tie"_s,
        .title = tr("Overtaken by a tie"),
        .summary =
            tr("Zoe and Ann have 60 points each; Zoe has had them for longer. Ann is the first to get to 100, and "
               "Zoe comes after her. Who is number one?"),
        .situation = tr("Ann and Zoe have 60 points each, and Ann gets to 100 first."),
        .invariant = tr("Of two with the same score, the one who reached it first is ahead."),
        .ways = {{u"bytes"_s, tr("Plain ZINCRBY: equals stand in the order of their names."), tr("Bytes")},
                 {u"shifted"_s, tr("Score and arrival in one number, changed by ZINCRBY."), tr("Shifted")},
                 {u"first"_s, tr("The same number, written anew by a script each time."), tr("First")}},
        .prediction = Prediction{.prompt = tr("Ann gets to 100 first, then Zoe. Who leads the plain board?"),
                                 .way = u"bytes"_s,
                                 .field = u"leader"_s,
                                 .choices = {{tr("Ann"), Ann}, {tr("Zoe"), Zoe}}}};
    return scenario<LateTie>(described, {{u"Ann"_s, &LateTie::ann}, {u"Zoe"_s, &LateTie::zoe}});
}

} // namespace lab::patterns::ranking
