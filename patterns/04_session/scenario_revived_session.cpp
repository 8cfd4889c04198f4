// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/redis/groups.h"
#include "patterns/04_session/lesson.h"
#include "patterns/04_session/pattern.h"

namespace lab::patterns::session {

using namespace Qt::StringLiterals;
using redis::makeCommand;

namespace {

enum class Strategy { Naive, Exists, Expire, Script };
consteval auto wordsOf(Strategy)
{
    return words("naive", "exists", "expire", "script");
}

/// A request that takes its time, and a logout while it is under way.
struct RevivedSession
{
    struct Ending
    {
        Strategy strategy{};
        bool revived = false;
        qint64 fields = 0, ttl = -2;

        static constexpr auto Members =
            named("strategy revived fields ttl", &Ending::strategy, &Ending::revived, &Ending::fields, &Ending::ttl);
    };

    RevivedSession(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s)}
    {
        its.removeAtEnd({key});
    }

    QCoro::Task<void> setUp()
    {
        Sessions sessions(run.redis(), space);
        co_await sessions.begin(id, uma());
    }

    QCoro::Task<void> request(Actor &me)
    {
        Sessions sessions(me.redis, space);
        const auto seen = co_await sessions.touch(id);
        if (!seen)
            co_return;
        if (ending.strategy == Strategy::Exists) {
            const auto isThere = co_await me.redis.command("EXISTS", key);
            if (!isThere.boolean())
                co_return;
        }
        me.reached(u"looked"_s);
        co_await me.after(u"out"_s);
        if (ending.strategy == Strategy::Script)
            co_await sessions.setField(id, "cart", "3");
        else
            co_await write(me);
    }

    QCoro::Task<void> write(Actor &me)
    {
        const auto set = makeCommand("HSET", key, "cart", "3");
        if (ending.strategy == Strategy::Expire)
            co_await redis::transacted(me.redis, set, makeCommand("EXPIRE", key, 1800));
        else
            co_await me.redis.send(set);
    }

    QCoro::Task<void> logout(Actor &me)
    {
        co_await me.after(u"looked"_s);
        Sessions sessions(me.redis, space);
        co_await sessions.end(id);
        me.reached(u"out"_s);
    }

    QCoro::Task<Ending> end()
    {
        ending.fields = (co_await run.redis().command("HLEN", key)).count();
        ending.ttl = (co_await run.redis().command("TTL", key)).ttl();
        ending.revived = ending.fields > 0;
        co_return ending;
    }

    static bool holds(const Ending &ending) { return !ending.revived; }
    static QString clauseOf(const Ending &ending)
    {
        if (holds(ending))
            return tr("the session stays ended");
        return ending.ttl == -1 ? tr("after the logout there is a session again, and it never ends")
                                : tr("after the logout there is a session again, for half an hour");
    }

    Run &run;
    Ending ending;
    SessionId id{"revived"};
    Keyspace space = run.ownKeyspace("revived-session");
    Key key = Sessions::keyOf(space, id);
};

} // namespace

Scenario revivedSession()
{
    const Scenario described{
        .id = u"revived-session"_s,
        .title = tr("The session that came back"),
        .summary = tr("A slow request has found the session. While it works the user logs out, in another tab. Then "
                      "the request writes what it had to write."),
        .situation = tr("A slow request is at work when the user logs out."),
        .invariant = tr("After the logout there is no session any more."),
        .ways = {{u"naive"_s, tr("HSET, without asking."), tr("Naive")},
                 {u"exists"_s, tr("EXISTS first, and HSET if it said 1."), tr("EXISTS")},
                 {u"expire"_s, tr("HSET and EXPIRE in one MULTI."), tr("EXPIRE")},
                 {u"script"_s, tr("One script: HSET only if the session is there."), tr("Script")}},
        .prediction =
            Prediction{.prompt = tr("EXISTS said 1. Then the logout deletes the session, and after it comes the HSET. "
                                    "What does TTL say of the key then?"),
                       .way = u"exists"_s,
                       .field = u"ttl"_s}};
    return scenario<RevivedSession>(
        described, {{u"slow request"_s, &RevivedSession::request}, {u"logout"_s, &RevivedSession::logout}});
}

} // namespace lab::patterns::session
