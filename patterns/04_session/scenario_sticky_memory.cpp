// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/04_session/lesson.h"
#include "patterns/04_session/pattern.h"

#include <QSet>

namespace lab::patterns::session {

using namespace Qt::StringLiterals;

namespace {

enum class Strategy { Naive, Sticky, Redis };
consteval auto wordsOf(Strategy)
{
    return words("naive", "sticky", "redis");
}

/// Users who log in and then send requests; a balancer hands each to one of two servers. Turn 0 is everybody's login;
/// half way through the others server A is started anew.
struct StickyMemory
{
    struct Ending
    {
        Strategy strategy{};
        qint64 users = 0, requests = 0, refused = 0, sessions = 0;

        static constexpr auto Members = named("strategy users requests refused sessions", &Ending::strategy,
                                              &Ending::users, &Ending::requests, &Ending::refused, &Ending::sessions);
    };

    StickyMemory(Run &its, const Arguments &arguments)
        : run(its)
        , turns(arguments.integer(u"requests"_s))
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.integer(u"users"_s)}
    {
        for (qint64 user = 1; user <= ending.users; ++user)
            its.removeAtEnd({Sessions::keyOf(space, sessionOf(user))});
    }

    /// The balancer: one after the other, or always the one of the login.
    qint64 serverOf(qint64 user, qint64 turn) const
    {
        return (user - 1 + (ending.strategy == Strategy::Sticky ? 0 : turn)) % 2;
    }
    static SessionId sessionOf(qint64 user) { return {"user-" + QByteArray::number(user)}; }
    static QString asked(qint64 step) { return u"asked %1"_s.arg(step); }
    static QString answered(qint64 step) { return u"answered %1"_s.arg(step); }
    static QString told(qint64 step) { return u"told %1"_s.arg(step); }

    QCoro::Task<void> setUp() { co_return; }

    QCoro::Task<void> user(Actor &me)
    {
        for (qint64 turn = 0; turn <= turns; ++turn) {
            const auto step = turn * ending.users + me.number - 1;
            if (step > 0) // one at a time, so that it comes out alike each time
                co_await me.after(told(step - 1));
            me.reached(asked(step));
            co_await me.after(answered(step));
            if (turn > 0) {
                ++ending.requests;
                ending.refused += isKnown ? 0 : 1;
                me.note(isKnown ? tr("is known") : tr("must log in again"), !isKnown);
            }
            me.reached(told(step));
        }
    }

    QCoro::Task<void> serverA(Actor &me) { return serve(me, 0); }
    QCoro::Task<void> serverB(Actor &me) { return serve(me, 1); }

    QCoro::Task<void> serve(Actor &me, int which)
    {
        QSet<QByteArray> memory; // what this server alone knows
        bool isStartedAnew = which != 0;
        for (qint64 step = 0; step < (turns + 1) * ending.users; ++step) {
            const auto turn = step / ending.users, user = step % ending.users + 1;
            if (serverOf(user, turn) != which)
                continue;
            co_await me.after(asked(step));
            if (turn > turns / 2 && !isStartedAnew) {
                isStartedAnew = true;
                memory.clear();
                if (ending.strategy == Strategy::Redis)
                    me.redis.drop();
                me.note(tr("was started anew: its memory is empty"));
            }
            isKnown = co_await handle(me, memory, user, turn);
            if (ending.strategy != Strategy::Redis)
                me.note(counted(memory.size(), tr("remembers 1 session"),
                                tr("remembers %1 sessions", nullptr, formOf(memory.size()))));
            me.reached(answered(step));
        }
    }

    QCoro::Task<bool> handle(Actor &me, QSet<QByteArray> &memory, qint64 user, qint64 turn)
    {
        const auto session = sessionOf(user);
        if (ending.strategy != Strategy::Redis) {
            if (turn == 0)
                memory.insert(session.text);
            co_return memory.contains(session.text);
        }
        Sessions sessions(me.redis, space);
        const User who{UserId{user}, u"%1@test.com"_s.arg(QString::fromLatin1(session.text)), Role::User, session.text};
        if (turn == 0)
            co_await sessions.begin(session, who);
        const auto seen = co_await sessions.touch(session);
        co_return seen.has_value();
    }

    QCoro::Task<Ending> end()
    {
        for (qint64 user = 1; user <= ending.users; ++user) {
            const auto isThere = co_await run.redis().command("EXISTS", Sessions::keyOf(space, sessionOf(user)));
            ending.sessions += isThere.count();
        }
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.refused == 0; }
    static QString clauseOf(const Ending &ending)
    {
        return holds(ending) ? tr("all %1 requests were answered").arg(countText(ending.requests))
                             : tr("%1 of %2 requests of people who had logged in were refused")
                                   .arg(countText(ending.refused), countText(ending.requests));
    }

    Run &run;
    qint64 turns; ///< requests of each user after the login
    Ending ending;
    Keyspace space = run.ownKeyspace("sticky-memory");
    bool isKnown = false; ///< the answer on its way back to whoever has asked: there is one at a time
};

} // namespace

Scenario stickyMemory()
{
    const Scenario described{
        .id = u"sticky-memory"_s,
        .title = tr("Two servers and one login"),
        .summary = tr("People log in, and then send requests. A balancer hands them to the servers A and B. Half way "
                      "A is started anew, as with each new version of a program."),
        .situation = tr("Two servers share the users, and one is started anew half way."),
        .invariant = tr("Every request of somebody who has logged in is answered."),
        .ways = {{u"naive"_s, tr("Each server remembers its own logins; requests alternate."), tr("Naive")},
                 {u"sticky"_s, tr("The same, but each user stays with the server of the login."), tr("Sticky")},
                 {u"redis"_s, tr("Both servers keep the sessions in Redis."), tr("Redis")}},
        .parameters = {Parameter::integer(u"users"_s, tr("Users"), 1, 40).withDefault("4"),
                       Parameter::integer(u"requests"_s, tr("Requests of each"), 2, 50).withDefault("6")},
        .prediction =
            Prediction{.prompt = tr("4 users, 6 requests each after the login, always at the same server. After the "
                                    "third round A is started anew. How many of the 24 requests are refused?"),
                       .way = u"sticky"_s,
                       .field = u"refused"_s}};
    return scenario<StickyMemory>(described, {{u"user"_s, &StickyMemory::user,
                                               [](const StickyMemory &race) {
                                                   return static_cast<int>(race.ending.users);
                                               }},
                                              {u"server A"_s, &StickyMemory::serverA},
                                              {u"server B"_s, &StickyMemory::serverB}});
}

} // namespace lab::patterns::session
