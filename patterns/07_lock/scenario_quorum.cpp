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

enum class Strategy { Single, Quorum, Durable };
consteval auto wordsOf(Strategy)
{
    return words("single", "quorum", "durable");
}

enum class Fault { Killed, Restarted };
consteval auto wordsOf(Fault)
{
    return words("killed", "restarted");
}

/// Two clients who want one lock, on servers of which some fail.
struct Quorum
{
    struct Ending
    {
        Strategy strategy{};
        Fault fault{};
        qint64 servers = 0;
        qint64 holders = 0; ///< clients that were told that they hold the lock, within its life
        qint64 left = 0;    ///< servers with a key of a client that was told it does not

        static constexpr auto Members = named("strategy fault servers holders left", &Ending::strategy, &Ending::fault,
                                              &Ending::servers, &Ending::holders, &Ending::left);
    };

    Quorum(Run &its, const Arguments &arguments)
        : run(its)
        , ending{arguments.choice<Strategy>(u"strategy"_s), arguments.choice<Fault>(u"fault"_s)}
    {
        ending.servers = ending.strategy == Strategy::Single ? 1 : 3;
    }

    bool isKilled() const { return ending.fault == Fault::Killed; }

    QCoro::Task<void> setUp()
    {
        for (int number = 1; number <= ending.servers; ++number) {
            run.progress(number - 1, ending.servers, tr("Starting servers"));
            server::ServerOptions options{.folder = folder.filePath(QString::number(number))};
            options.persistence =
                ending.strategy == Strategy::Durable ? server::Persistence::Always : server::Persistence::None;
            servers.push_back(co_await run.startServer(options));
        }
        links[0] = co_await connected(u"first"_s);
        links[1] = co_await connected(u"second"_s);
    }

    QCoro::Task<std::vector<redis::Client *>> connected(QString actor)
    {
        std::vector<redis::Client *> clients;
        for (auto *const server : servers)
            clients.push_back(co_await run.connect(actor, server->endpoint(), Patience));
        co_return clients;
    }

    /// Kills a server, or lets those that could tell of the first client's lock come back.
    QCoro::Task<void> fault(Actor &me)
    {
        const bool isDeadFirst = isKilled() || ending.servers > 1;
        if (isDeadFirst)
            co_await stop(me, ending.servers);
        me.reached(u"struck"_s);
        co_await me.after(u"first tried"_s);
        if (!isKilled()) {
            if (isDeadFirst)
                co_await startAgain(me, ending.servers);
            const auto number = std::max<qint64>(1, ending.servers - 1);
            co_await stop(me, number);
            co_await startAgain(me, number);
            links[1] = co_await connected(u"second"_s);
        }
        me.reached(u"over"_s);
    }

    QCoro::Task<void> stop(Actor &me, qint64 number)
    {
        co_await run.stopServer(servers[static_cast<std::size_t>(number - 1)]);
        me.note(tr("server %1 is dead").arg(number), true);
    }

    QCoro::Task<void> startAgain(Actor &me, qint64 number)
    {
        co_await run.startAgain(servers[static_cast<std::size_t>(number - 1)]);
        me.note(tr("server %1 is back").arg(number));
    }

    QCoro::Task<void> first(Actor &me)
    {
        co_await me.after(u"struck"_s);
        co_await acquire(me, 0);
        me.reached(u"first tried"_s);
    }

    QCoro::Task<void> second(Actor &me)
    {
        co_await me.after(u"over"_s);
        co_await acquire(me, 1);
    }

    QCoro::Task<void> acquire(Actor &me, std::size_t who)
    {
        owners[who] = {me.token()};
        const auto held = co_await Redlock(links[who], lock).acquire(Life, owners[who]);
        isHolder[who] = held.has_value();
        me.note(held ? tr("holds the lock on %1 of %2, for another %3")
                           .arg(QString::number(held->servers), QString::number(ending.servers),
                                ttlText(held->validity.count()))
                     : tr("has no majority, and gives back what it got"),
                !held);
    }

    QCoro::Task<Ending> end()
    {
        ending.holders = isHolder[0] + isHolder[1];
        for (auto *const server : servers) {
            if (server->state() != server::EmbeddedServer::State::Running)
                continue;
            auto *const client = co_await run.connect(u"main"_s, server->endpoint());
            const auto owner = (co_await client->command("GET", lock)).optionalText();
            for (std::size_t who = 0; owner && who < owners.size(); ++who)
                ending.left += !isHolder[who] && owners[who].text == *owner ? 1 : 0;
        }
        co_return ending;
    }

    static bool holds(const Ending &ending) { return ending.holders == 1 && ending.left == 0; }
    static QString clauseOf(const Ending &ending)
    {
        if (ending.left > 0)
            return tr("a client that did not get the lock left it behind");
        return ending.holders == 0   ? tr("nobody could take the lock")
               : ending.holders == 1 ? tr("one client held the lock, and the other left nothing behind")
                                     : tr("two clients held the same lock");
    }

    Run &run;
    Ending ending;
    QTemporaryDir folder{};
    std::vector<server::EmbeddedServer *> servers = {};
    std::array<std::vector<redis::Client *>, 2> links = {}; ///< of the first and the second client to each server
    std::array<Owner, 2> owners = {};
    std::array<bool, 2> isHolder = {};
    Key lock = Lock::keyOf(run.keys(), {"job"}); // on servers that go with the run
};

} // namespace

Scenario quorum()
{
    const Scenario described{
        .id = u"quorum"_s,
        .title = tr("Redlock: three servers, and one dies"),
        .summary = tr(
            "killed: a server is dead before the first client comes. restarted: a dead server comes back, and another "
            "one that has granted the lock dies and comes back at once, all within the lock's life of 10 s. The "
            "servers are started for this run and end with it."),
        .invariant = tr("Exactly one client holds the lock, and one that did not get it leaves nothing behind."),
        .ways = {{u"single"_s, tr("One server: SET NX PX.")},
                 {u"quorum"_s, tr("Redlock: SET NX PX on three servers; more than half of them make a holder.")},
                 {u"durable"_s, tr("The same, and each server has every write on its disk before it answers "
                                   "(appendfsync always).")}},
        .parameters = {Parameter::choice(u"fault"_s, tr("What happens"), Fault::Killed)},
        .prediction = Prediction{.prompt = tr("One of three servers is dead. How many of the two clients get the lock "
                                              "by Redlock, one after the other, within its life?"),
                                 .way = u"quorum"_s,
                                 .field = u"holders"_s}};
    return scenario<Quorum>(
        described, {{u"first"_s, &Quorum::first}, {u"second"_s, &Quorum::second}, {u"fault"_s, &Quorum::fault}});
}

} // namespace lab::patterns::lock
