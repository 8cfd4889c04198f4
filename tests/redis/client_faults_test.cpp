// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/redis/client_fixture.h"
#include "tests/support/test_registry.h"

#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;
using lab::Error;
using namespace lab::testing;
using namespace lab::redis;

/// What goes wrong with a real server: each fault ends in the right error, nothing hangs, and the client works again
/// when the server does.
class ClientFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedConnectionIsToldAtOnce()
    {
        RedisProcess server({}, RedisProcess::Listen::SocketAndPort);
        server.kill();
        for (const auto &endpoint : {server.endpoint(), server.tcpEndpoint()}) {
            RecordedClient redis(endpoint);
            const auto error = faultOf<ConnectionError>(redis.client.command("PING"));
            QVERIFY(error);
            QVERIFY(!error->mayHaveRun());
            QVERIFY2(error->message().contains(endpoint.display()), error->what());
            QVERIFY(!error->hint().isEmpty());
            QCOMPARE(redis.client.state(), Client::State::Disconnected);
            QVERIFY(faultOf<ConnectionError>(redis.client.connectNow()));
            QCOMPARE(redis.records.size(), 1);
            QCOMPARE(redis.records[0].fault, error->message());
        }
    }

    void aClientMayGoWhileItsHostIsLookedUp()
    {
        Endpoint endpoint;
        endpoint.host = u"no-such-host.invalid"_s;
        for (int i = 0; i < 50; ++i) {
            QThread thread;
            auto *const client = new Client(endpoint);
            client->moveToThread(&thread);
            thread.start();
            QMetaObject::invokeMethod(client, [client] { client->command("PING"); });
            QMetaObject::invokeMethod(client, [client, &thread] {
                delete client;
                thread.quit();
            });
            thread.wait();
        }
    }

    void whatWaitsBehindAFullBufferEndsInTime()
    {
        RedisProcess server;
        Client client(server.endpoint(), impatient());
        checkWorks(client);
        ::kill(static_cast<pid_t>(server.processId()), SIGSTOP);
        const QByteArray large(64 << 20, 'x'); // more than the system takes off our hands
        auto first = client.command("SET", "k", large);
        auto second = client.command("GET", "k");
        QVERIFY(faultOf<Error>(first));
        QVERIFY(faultOf<Error>(second));
        QVERIFY(faultOf<Error>(client.command("GET", "k")));
        ::kill(static_cast<pid_t>(server.processId()), SIGCONT);
        QVERIFY(becomesTrue([&] { return !faultOf<Error>(client.command("PING")); }));
    }

    void clientWorksOnceTheServerIsThere()
    {
        RedisProcess server;
        server.kill();
        Client client(server.endpoint());
        QVERIFY(faultOf<ConnectionError>(client.command("PING")));
        server.start();
        checkWorks(client);
    }

    void unknownHostIsNamed()
    {
        Endpoint endpoint;
        endpoint.host = u"no-such-host.invalid"_s;
        Client client(endpoint);
        const auto error = faultOf<ConnectionError>(client.command("PING"));
        QVERIFY(error);
        QVERIFY2(error->message().contains(u"no-such-host.invalid"_s), error->what());
    }

    void tlsIsRefusedByABuildWithoutIt()
    {
        if (Endpoint::tlsSupported())
            return;
        Endpoint endpoint;
        endpoint.tls = true;
        Client client(endpoint);
        const auto error = faultOf<ConnectionError>(client.command("PING"));
        QVERIFY(error);
        QVERIFY2(error->message().contains(u"TLS"_s), error->what());
    }

    void killedServerFailsWhatWasInFlight()
    {
        RedisProcess server;
        RecordedClient redis(server.endpoint());
        waitFor(redis.client.connectNow());
        auto pending = redis.client.command("BLPOP", "never", 0);
        server.kill();
        const auto error = faultOf<ConnectionError>(pending);
        QVERIFY(error);
        QVERIFY(error->mayHaveRun());
        QVERIFY(!error->hint().isEmpty());
        QCOMPARE(redis.records.size(), 1);
        QCOMPARE(redis.records[0].fault, error->message());
        QVERIFY(redis.records[0].reply.isNull());
    }

    void clientReconnectsWhenTheServerIsBack()
    {
        RedisProcess server({}, RedisProcess::Listen::SocketAndPort);
        RecordedClient redis(server.tcpEndpoint());
        waitFor(redis.client.connectNow());
        server.kill();
        QVERIFY(becomesTrue([&] { return redis.client.state() != Client::State::Connected; }));
        QVERIFY(!redis.reasons.last().isEmpty() || redis.client.state() == Client::State::Connecting);
        auto pending = redis.client.command("PING"); // waits for the reconnect
        server.start();
        QCOMPARE(waitFor(pending), Reply::status("PONG"));
        QCOMPARE(redis.client.state(), Client::State::Connected);
        QCOMPARE(redis.reasons.last(), QString());
    }

    void connectionComesBackWithoutACommand()
    {
        RedisProcess server;
        Client client(server.endpoint());
        waitFor(client.connectNow());
        server.kill();
        QVERIFY(becomesTrue([&] { return client.state() == Client::State::Disconnected; }));
        server.start();
        QVERIFY(becomesTrue([&] { return client.state() == Client::State::Connected; }));
    }

    void waitingCommandFailsInTimeWithTheReason()
    {
        RedisProcess server;
        Client client(server.endpoint(), impatient(300ms));
        waitFor(client.connectNow());
        server.kill();
        QVERIFY(becomesTrue([&] { return client.state() == Client::State::Disconnected; }));
        const auto error = faultOf<ConnectionError>(client.command("PING"));
        QVERIFY(error);
        QVERIFY(!error->mayHaveRun());
        QVERIFY2(error->message().contains(u"300 ms"_s), error->what());
        QVERIFY2(error->message().contains(u"Cannot connect"_s), error->what());
    }

    void aServerThatIsGoneIsWaitedForOnce()
    {
        RedisProcess server;
        RecordedClient redis(server.endpoint(), impatient());
        checkWorks(redis.client);
        server.kill();
        QVERIFY(becomesTrue([&] { return redis.client.state() != Client::State::Connected; }));
        const auto waits = [&] {
            const auto error = faultOf<ConnectionError>(redis.client.command("PING"));
            return error && error->message().contains(u"within 150 ms"_s);
        };
        waits();
        QVERIFY(becomesTrue([&] { return !waits(); })); // from the first that is told at once …
        for (int i = 0; i < 5; ++i)
            QVERIFY(!waits()); // … all are
        server.start();
        QVERIFY(becomesTrue([&] { return redis.client.state() == Client::State::Connected; }));
        checkWorks(redis.client);
    }

    void clientKillFailsWhatWasInFlight()
    {
        const RedisProcess server;
        Client client(server.endpoint());
        const auto id = waitFor(client.command("CLIENT", "ID")).integer();
        auto pending = client.command("BLPOP", "never", 0);
        tell(server.endpoint(), makeCommand("CLIENT", "KILL", "ID", id));
        const auto error = faultOf<ConnectionError>(pending);
        QVERIFY(error && error->mayHaveRun());
        checkWorks(client);
        QVERIFY(waitFor(client.command("CLIENT", "ID")).integer() != id);
    }

    void pausedServerTimesOutWithoutBlockingTheLoop()
    {
        const RedisProcess server;
        RecordedClient redis(server.endpoint(), impatient(150ms));
        waitFor(redis.client.command("SET", "k", "before"));
        tell(server.endpoint(), makeCommand("CLIENT", "PAUSE", 400, "WRITE"));
        const LoopWatch loop;
        const auto error = faultOf<TimeoutError>(redis.client.command("SET", "k", "after"));
        QVERIFY(error);
        QVERIFY(loop.ticks() >= 5);
        QVERIFY2(error->message().contains(u"150 ms"_s) && error->message().contains(u"still"_s), error->what());
        QCOMPARE(redis.records.last().fault, error->message());
        // The server's next answer belongs to the next question, whatever became of the SET.
        Reply reply;
        QVERIFY(becomesTrue([&] {
            try {
                reply = waitFor(redis.client.command("GET", "k"));
            } catch (const lab::Error &) {
            }
            return !reply.isNull();
        }));
        QVERIFY2(reply.type() == Reply::Type::String, qPrintable(reply.display()));
    }

    void sleepingServerTimesOutAndIsReconnected()
    {
        const RedisProcess server;
        RecordedClient redis(server.endpoint(), impatient(100ms));
        waitFor(redis.client.connectNow());
        auto sleep = redis.client.command("DEBUG", "SLEEP", "0.6");
        QVERIFY(faultOf<TimeoutError>(sleep));
        // Nothing for another whole timeout: the connection is dropped.
        QVERIFY(becomesTrue([&] { return redis.states.contains(Client::State::Disconnected); }));
        QVERIFY(becomesTrue([&] { return redis.client.state() == Client::State::Connected; }));
        checkWorks(redis.client);
        QCOMPARE(redis.records.size(), 2);
    }

    void wrongTypeIsAServerError()
    {
        const RedisProcess server;
        Client client(server.endpoint());
        waitFor(client.command("SET", "k", "v"));
        const auto error = faultOf<ServerError>(client.command("LPUSH", "k", "x"));
        QVERIFY(error);
        QCOMPARE(error->code(), QByteArray("WRONGTYPE"));
        QCOMPARE(error->kind(), lab::ErrorKind::Server);
        checkWorks(client);
    }

    void fullServerAnswersOom()
    {
        const RedisProcess server({u"--maxmemory"_s, u"1mb"_s, u"--maxmemory-policy"_s, u"noeviction"_s});
        Client client(server.endpoint());
        const auto error = faultOf<ServerError>(client.command("SET", "k", QByteArray(4 * 1024 * 1024, 'x')));
        const auto next = faultOf<ServerError>(client.command("SET", "k2", "x"));
        QVERIFY(error || next);
        QCOMPARE((error ? error : next)->code(), QByteArray("OOM"));
        waitFor(client.command("CONFIG", "SET", "maxmemory", 0));
        waitFor(client.command("SET", "k2", "x"));
    }

    void replicaAnswersReadonly()
    {
        const RedisProcess server({u"--replicaof"_s, u"127.0.0.1"_s, u"1"_s});
        Client client(server.endpoint());
        const auto error = faultOf<ServerError>(client.command("SET", "k", "v"));
        QVERIFY(error);
        QCOMPARE(error->code(), QByteArray("READONLY"));
        waitFor(client.command("REPLICAOF", "NO", "ONE"));
        waitFor(client.command("SET", "k", "v"));
    }

    void missingPasswordIsNoauth()
    {
        const RedisProcess server({u"--requirepass"_s, u"hush"_s});
        Client client(server.endpoint());
        const auto error = faultOf<ServerError>(client.command("PING"));
        QVERIFY(error);
        QCOMPARE(error->code(), QByteArray("NOAUTH"));
        QVERIFY(!error->hint().isEmpty());
        QCOMPARE(client.state(), Client::State::Disconnected);
        QVERIFY(faultOf<ServerError>(client.connectNow()));
    }

    void wrongPasswordIsWrongpassAndStaysSecret()
    {
        const RedisProcess server({u"--requirepass"_s, u"hush"_s});
        auto endpoint = server.endpoint();
        endpoint.password = u"notthis"_s;
        RecordedClient redis(endpoint);
        const auto error = faultOf<ServerError>(redis.client.command("PING"));
        QVERIFY(error);
        QCOMPARE(error->code(), QByteArray("WRONGPASS"));
        QVERIFY(!error->message().contains(u"notthis"_s) && !redis.reasons.join(u' ').contains(u"notthis"_s));
    }

    void rightPasswordOpens()
    {
        const RedisProcess server({u"--requirepass"_s, u"hush"_s});
        auto endpoint = server.endpoint();
        endpoint.password = u"hush"_s;
        RecordedClient redis(endpoint);
        checkWorks(redis.client);
        QCOMPARE(redis.records.size(), 1); // the handshake is not recorded
    }

    void aclUserIsHeldToItsRights()
    {
        const RedisProcess server;
        tell(server.endpoint(), makeCommand("ACL", "SETUSER", "ann", "on", ">hush", "~mine:*", "+get", "+ping"));
        Client client(server.endpointOf(u"ann"_s, u"hush"_s)); // may not even CLIENT SETNAME
        checkWorks(client);
        for (const auto &command : {makeCommand("SET", "mine:k", "v"), makeCommand("GET", "yours:k")}) {
            const auto error = faultOf<ServerError>(client.send(command));
            QVERIFY(error);
            QCOMPARE(error->code(), QByteArray("NOPERM"));
        }
        QVERIFY(waitFor(client.command("GET", "mine:k")).isNull());
    }

    void databaseOutOfRangeIsAServerError()
    {
        const RedisProcess server;
        auto endpoint = server.endpoint();
        endpoint.database = 999;
        RecordedClient redis(endpoint);
        const auto error = faultOf<ServerError>(redis.client.command("PING"));
        QVERIFY(error);
        QVERIFY2(error->message().contains(u"out of range"_s), error->what());
        QVERIFY(error->isEntryRefused());
        QCOMPARE(redis.records.size(), 1);
        QVERIFY(!redis.records[0].wasSent); // SELECT was refused before
    }

    void whoIsLetInIsNotRefusedEntry()
    {
        const RedisProcess server;
        RecordedClient redis(server.endpoint());
        const auto error = faultOf<ServerError>(redis.client.command("GET"));
        QVERIFY(error && !error->isEntryRefused());
        QVERIFY(redis.records[0].wasSent);
    }

    void passwordsInCommandsAreMaskedInRecords()
    {
        const RedisProcess server;
        RecordedClient redis(server.endpoint());
        waitFor(redis.client.command("CONFIG", "SET", "masterauth", "hush"));
        waitFor(redis.client.command("CONFIG", "GET", "masterauth"));
        faultOf<ServerError>(redis.client.command("ACL", "SETUSER", "ann", "hush"));
        faultOf<ServerError>(redis.client.command("AUTH", "ann", "hush"));
        QCOMPARE(redis.records.size(), 4);
        for (const auto &record : redis.records) {
            const auto all = displayCommand(record.command) + record.reply.display() + record.fault;
            QVERIFY2(!all.contains(u"hush"_s), qPrintable(all));
        }
    }

    void errorThatRepeatsASecretIsMaskedWhenThrown()
    {
        const RedisProcess server;
        Client client(server.endpoint());
        const auto error = faultOf<ServerError>(client.command("ACL", "SETUSER", "ann", "hush"));
        QVERIFY(error);
        QVERIFY2(!error->message().contains(u"hush"_s), error->what());
    }

    void everyCommandEndsOnceWhenTheServerDiesUnderLoad()
    {
        RedisProcess server;
        Client client(server.endpoint());
        waitFor(client.connectNow());
        int ended = 0;
        const auto run = [](Client *on, int *count) -> QCoro::Task<void> {
            try {
                co_await on->command("INCR", "n");
            } catch (const lab::Error &) {
            }
            ++*count;
        };
        for (int i = 0; i < 5000; ++i) {
            run(&client, &ended);
            if (i == 2500)
                server.kill();
        }
        server.start();
        QVERIFY(becomesTrue([&] { return ended == 5000; }));
        checkWorks(client);
        QCOMPARE(ended, 5000);
    }
};

LAB_TEST(ClientFaultsTest)
#include "client_faults_test.moc"
