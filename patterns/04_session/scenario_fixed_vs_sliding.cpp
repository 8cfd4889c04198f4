// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/04_session/lesson.h"
#include "patterns/04_session/pattern.h"

namespace lab::patterns::session {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Millis = std::chrono::milliseconds;

namespace {

enum class Strategy { Fixed, Sliding, Absolute };
consteval auto wordsOf(Strategy)
{
    return words("fixed", "sliding", "absolute");
}

/// How many lives of a session somebody works without a longer break, and how many a session may last in all.
constexpr double Work = 1.5;
constexpr int Longest = 4, RequestsInOneLife = 6;

/// Somebody who works and then goes away without a logout, and somebody who has got hold of the id and goes on.
struct FixedOrSliding
{
    struct Ending
    {
        Strategy strategy{};
        qint64 life = 0, requests = 0, refused = 0;
        bool thiefIn = false;

        static constexpr auto Members = named("strategy life_ms requests refused thief_in", &Ending::strategy,
                                              &Ending::life, &Ending::requests, &Ending::refused, &Ending::thiefIn);
    };

    FixedOrSliding(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"life"_s)}
        , limits{Millis(ending.life), ending.strategy == Strategy::Absolute ? Millis(ending.life * Longest) : 24h}
    {
        its.removeAtEnd({Sessions::keyOf(space, id)});
    }

    QCoro::Task<void> setUp() { co_return; }

    QCoro::Task<void> user(Actor &me)
    {
        Sessions sessions(me.redis, space, limits);
        co_await sessions.begin(id, uma());
        for (int request = 0; request < Work * RequestsInOneLife; ++request) {
            co_await me.pause(Millis(ending.life / RequestsInOneLife));
            const bool isIn = co_await asks(me);
            ++ending.requests;
            ending.refused += isIn ? 0 : 1;
            if (!isIn)
                me.note(tr("must log in again, in the middle of work"), true);
        }
        me.note(tr("goes away, and does not log out"));
        me.reached(u"gone"_s);
    }

    /// Goes on until a session that began with the login has lasted longer than any may.
    QCoro::Task<void> thief(Actor &me)
    {
        co_await me.after(u"gone"_s);
        for (int request = 0; request < (Longest - 1) * RequestsInOneLife; ++request) {
            co_await me.pause(Millis(ending.life / RequestsInOneLife));
            ending.thiefIn = co_await asks(me);
            if (!ending.thiefIn)
                break;
        }
        me.note(ending.thiefIn ? tr("is still taken for the user") : tr("is out"), ending.thiefIn);
    }

    /// Whether a request is let in.
    QCoro::Task<bool> asks(Actor &me)
    {
        Sessions sessions(me.redis, space, limits);
        if (ending.strategy != Strategy::Fixed) {
            const auto seen = co_await sessions.touch(id);
            co_return seen.has_value();
        }
        const auto user = co_await sessions.field(id, "user_id");
        co_return user.has_value();
    }

    static bool holds(const Ending &ending) { return ending.refused == 0 && !ending.thiefIn; }
    static QString clauseOf(const Ending &ending)
    {
        if (ending.refused > 0)
            return tr("somebody was logged out in the middle of work");
        return ending.thiefIn ? tr("a thief of the id was let in for as long as they came")
                              : tr("who worked stayed in, and a thief of the id was out in the end");
    }

    Run &run;
    Ending ending;
    Limits limits;
    SessionId id{"stolen"};
    Keyspace space = run.ownKeyspace("fixed-vs-sliding");
};

} // namespace

Scenario fixedOrSliding()
{
    const Scenario described{
        .id = u"fixed-vs-sliding"_s,
        .title = tr("When does a session end?"),
        .summary = tr("A user sends a request six times in the life of a session, for one and a half lives, and goes "
                      "away. Then a thief goes on with the same id at the same pace, until more than four lives have "
                      "passed since the login."),
        .situation = tr("A user works for longer than a session lives; then a thief comes."),
        .invariant = tr("Who works is not logged out, and in the end nobody uses the session any more."),
        .ways = {{u"fixed"_s, tr("PEXPIRE at the login alone."), tr("Fixed")},
                 {u"sliding"_s, tr("Each request begins the life anew."), tr("Sliding")},
                 {u"absolute"_s, tr("The same, but never beyond four lives after the login."), tr("Absolute")}},
        .parameters = {Parameter::integer(u"life"_s, tr("Life of a session"), 300, 10'000)
                           .withDefault("600")
                           .withUnit(u"ms"_s)
                           .withHelp(tr("Real sessions live for minutes: here one can wait for it."))},
        .prediction = Prediction{.prompt = tr("Each request begins the life anew. More than four lives after the "
                                              "login: is the thief still let in?"),
                                 .way = u"sliding"_s,
                                 .field = u"thief_in"_s,
                                 .choices = {{tr("yes"), true}, {tr("no"), false}}}};
    return scenario<FixedOrSliding>(described,
                                    {{u"user"_s, &FixedOrSliding::user}, {u"thief"_s, &FixedOrSliding::thief}});
}

} // namespace lab::patterns::session
