// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/base/units.h"
#include "patterns/07_lock/cure_redlock.h"
#include "patterns/07_lock/lesson.h"

#include <QTemporaryDir>

namespace lab::patterns::lock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds Life = 10s;       ///< of the lock
constexpr std::chrono::milliseconds Patience = 300ms; ///< with a server that does not answer

enum class Strategy { Single, Quorum, Forgetful, Durable };
consteval auto wordsOf(Strategy)
{
    return words("single", "quorum", "forgetful", "durable");
}

/// Two clients who want one lock, on servers of which some fail.
struct Quorum
{
    struct Ending
    {
        Strategy strategy{};
        qint64 servers = 0;
        qint64 holders = 0; ///< clients that were told that they hold the lock, within its life

        static constexpr auto Members =
            named("strategy servers holders", &Ending::strategy, &Ending::servers, &Ending::holders);
    };

    Quorum(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s)}
    {
        ending.servers = does(Strategy::Single) ? 1 : 3;
    }

    bool does(Strategy strategy) const { return ending.strategy == strategy; }

    QCoro::Task<void> setUp()
    {
        server::ServerOptions options;
        options.persistence = does(Strategy::Durable) ? server::Persistence::Always : server::Persistence::None;
        for (qint64 number = 1; number <= ending.servers; ++number) {
            run.progress(number - 1, ending.servers, tr("Starting servers"));
            options.folder = folder.filePath(QString::number(number));
            servers.push_back(co_await run.startServer(options));
        }
        co_await connect(u"client 1"_s);
        co_await connect(u"client 2"_s);
    }

    QCoro::Task<void> connect(QString client)
    {
        links[client].clear();
        for (auto *const server : servers) {
            auto *const link = co_await run.connect(client, server->endpoint(), Patience);
            links[client].push_back(link);
        }
    }

    /// Kills the last server before anybody comes. Unless that was all, it comes back while the first client holds the
    /// lock, and one that has granted it is started anew.
    QCoro::Task<void> fault(Actor &me)
    {
        co_await stop(me, servers.size());
        me.reached(u"client 1 may come"_s);
        co_await me.after(u"client 1 has tried"_s);
        if (does(Strategy::Forgetful) || does(Strategy::Durable)) {
            co_await startAgain(me, servers.size());
            co_await stop(me, 1);
            co_await startAgain(me, 1);
            co_await connect(u"client 2"_s);
        }
        me.reached(u"client 2 may come"_s);
    }

    QCoro::Task<void> stop(Actor &me, std::size_t number)
    {
        co_await run.stopServer(servers[number - 1]);
        me.note(tr("server %1 is dead").arg(number), true);
    }

    QCoro::Task<void> startAgain(Actor &me, std::size_t number)
    {
        co_await run.startAgain(servers[number - 1]);
        me.note(tr("server %1 is back").arg(number));
    }

    QCoro::Task<void> client(Actor &me)
    {
        co_await me.after(u"%1 may come"_s.arg(me.name));
        const Owner owner{me.token()};
        const auto held = co_await acquireOnMost(links[me.name], lock, Life, owner);
        ending.holders += held ? 1 : 0;
        me.note(held ? tr("holds the lock on %1 of %2, for another %3")
                           .arg(QString::number(held->servers), QString::number(ending.servers),
                                ttlText(held->validity.count()))
                     : tr("does not get the lock, and gives back what it got"),
                !held);
        me.reached(u"%1 has tried"_s.arg(me.name));
    }

    static bool holds(const Ending &ending) { return ending.holders == 1; }
    static QString clauseOf(const Ending &ending)
    {
        return ending.holders == 0   ? tr("nobody could take the lock")
               : ending.holders == 1 ? tr("one client held the lock, and the other was refused")
                                     : tr("two clients held the same lock");
    }

    Run &run;
    Ending ending;
    QTemporaryDir folder{};
    std::vector<server::EmbeddedServer *> servers = {};
    QMap<QString, Servers> links = {};           ///< of each client, one to each server
    Key lock = Lock::keyOf(run.keys(), {"job"}); ///< on servers that go with the run
};

} // namespace

Scenario quorum()
{
    const Scenario described{
        .id = u"quorum"_s,
        .title = tr("Redlock: three servers, and one dies"),
        .summary =
            tr("Two clients, one after the other, want a lock with a life of 10 s; the last server is dead before "
               "the first comes. The servers are started for this run and end with it."),
        .situation = tr("Two clients want one lock, and a server is dead."),
        .invariant = tr("One of the two clients gets the lock, and the other does not while that lasts."),
        .ways = {{u"single"_s, tr("One server, and it is dead."), tr("Single")},
                 {u"quorum"_s, tr("Redlock: more than half of three servers must grant it."), tr("Quorum")},
                 {u"forgetful"_s, tr("The same, then two servers come back without their data."), tr("Forgetful")},
                 {u"durable"_s, tr("The same, but each write is on disk before the answer."), tr("Durable")}},
        .prediction =
            Prediction{.prompt = tr("The dead server comes back, one that has granted the lock is started anew, and "
                                    "neither remembers. How many of the two clients get the lock?"),
                       .way = u"forgetful"_s,
                       .field = u"holders"_s}};
    return scenario<Quorum>(described, {{u"client"_s, &Quorum::client, 2}, {u"fault"_s, &Quorum::fault}});
}

} // namespace lab::patterns::lock
