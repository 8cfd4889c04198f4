// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/redis/client_fixture.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>

#include <hiredis/hiredis.h>

using namespace Qt::StringLiterals;
using namespace lab::testing;
using namespace lab::redis;

/// What goes wrong on the wire, byte by byte, said by a scripted server.
class WireFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfAReplyThenCloseIsAConnectionError()
    {
        ScriptedServer server;
        server.thenReplyAndClose("$10\r\nhello");
        server.thenReply("+PONG\r\n");
        Client client(server.endpoint());
        const auto error = faultOf<ConnectionError>(client.command("GET", "k"));
        QVERIFY(error);
        QVERIFY(error->mayHaveRun());
        QVERIFY2(error->message().contains(u"middle of a reply"_s), error->what());
        QCOMPARE(waitFor(client.command("PING")), Reply::status("PONG"));
    }

    void halfAnArrayThenCloseIsAConnectionError()
    {
        ScriptedServer server;
        server.thenReplyAndClose("*2\r\n$1\r\na\r\n");
        Client client(server.endpoint());
        const auto error = faultOf<ConnectionError>(client.command("GET", "k"));
        QVERIFY(error);
        QVERIFY2(error->message().contains(u"middle of a reply"_s), error->what());
    }

    void aConnectionLostBetweenRepliesIsNotLostInsideOne()
    {
        ScriptedServer server;
        server.thenReply("+PONG\r\n");
        RecordedClient redis(server.endpoint());
        QCOMPARE(waitFor(redis.client.command("PING")), Reply::status("PONG"));
        server.closeAll();
        QVERIFY(becomesTrue([&] { return redis.states.contains(Client::State::Disconnected); }));
        const auto reason = redis.reasons.at(redis.states.indexOf(Client::State::Disconnected));
        QVERIFY2(reason.contains(u"was lost"_s), qPrintable(reason));
    }

    void aReplyNestedTooDeepSaysSo()
    {
#ifndef REDIS_REPLY_MAP // hiredis 0.14
        ScriptedServer server;
        server.thenReply(QByteArray("*1\r\n").repeated(12) + ":1\r\n");
        Client client(server.endpoint());
        const auto error = faultOf<ConnectionError>(client.command("COMMAND", "DOCS"));
        QVERIFY(error);
        QVERIFY2(error->message().contains(u"nested deeper"_s), error->what());
#endif
    }

    void aRefusedHandshakeNeverRepeatsThePassword()
    {
        ScriptedServer server;
        server.setHandshakeReply("-ERR unknown command `AUTH`, with args beginning with: `hush`\r\n");
        auto endpoint = server.endpoint();
        endpoint.password = u"hush"_s;
        RecordedClient redis(endpoint);
        const auto error = faultOf<ServerError>(redis.client.command("PING"));
        QVERIFY(error);
        QVERIFY2(!error->message().contains(u"hush"_s), error->what());
        QVERIFY2(!redis.reasons.join(u' ').contains(u"hush"_s), qPrintable(redis.reasons.join(u' ')));
        QVERIFY(!redis.records.isEmpty() && !redis.records.first().fault.contains(u"hush"_s));
    }

    void aServerThatIsFullAWhileIsTriedAgain()
    {
        ScriptedServer server;
        server.thenReply("+PONG\r\n");
        server.thenReply("+PONG\r\n");
        Client client(server.endpoint());
        waitFor(client.command("PING"));
        server.setHandshakeReply("-ERR max number of clients reached\r\n");
        server.closeAll();
        QVERIFY(becomesTrue([&] { return server.connections() >= 3; })); // refused once, and it tries again
        server.setHandshakeReply("+OK\r\n");
        QVERIFY(becomesTrue([&] { return client.state() == Client::State::Connected; }));
        QCOMPARE(waitFor(client.command("PING")), Reply::status("PONG"));
    }

    void resp3IsRefusedWhereItCannotBeRead()
    {
#ifndef REDIS_REPLY_MAP // hiredis 0.14
        ScriptedServer server;
        server.thenReply("+PONG\r\n");
        Client client(server.endpoint());
        const auto error = faultOf<lab::Error>(client.command("hello", 3));
        QVERIFY(error);
        QCOMPARE(error->kind(), lab::ErrorKind::Usage);
        QCOMPARE(waitFor(client.command("PING")), Reply::status("PONG"));
        QCOMPARE(server.count("hello"), 0);
#endif
    }

    void garbageIsAConnectionErrorThatNamesIt()
    {
        ScriptedServer server;
        server.thenReply("HTTP/1.1 400 Bad Request\r\n\r\n");
        Client client(server.endpoint());
        const auto error = faultOf<ConnectionError>(client.command("GET", "k"));
        QVERIFY(error);
        QVERIFY2(error->message().contains(u"does not speak the Redis protocol"_s), error->what());
        QVERIFY2(error->message().contains(u"\"H\""_s), error->what());
    }

    void absurdLengthsDoNotEatTheMemory()
    {
        ScriptedServer server;
        server.thenReplyAndClose("*1000000000\r\n:1\r\n");
        Client client(server.endpoint());
        QVERIFY(faultOf<ConnectionError>(client.command("GET", "k")));
    }

    void anEndlessBulkEndsTheConnectionAtTheLimit()
    {
        ScriptedServer server;
        server.thenReply("$500000000\r\n");
        Client client(server.endpoint(), impatient(60s)); // a busy machine takes its time for 64 MB
        const auto pending = client.command("GET", "k");
        QVERIFY(becomesTrue([&] { return server.count("GET") == 1; }));
        const QByteArray megabyte(1'000'000, 'x');
        qint64 said = 0; // no more is said than was taken, but for what the sockets hold
        QTimer talking;
        connect(&talking, &QTimer::timeout, &server, [&] {
            if (client.state() == Client::State::Connected && server.unsent() < megabyte.size()) {
                server.say(megabyte);
                said += megabyte.size();
            }
        });
        talking.start(0);
        const auto error = faultOf<ConnectionError>(pending);
        QVERIFY(error);
        QVERIFY2(error->message().contains(u"64 MB"_s), error->what());
        QVERIFY(!error->hint().isEmpty());
        QVERIFY2(said < 90'000'000, QByteArray::number(said).constData());
    }

    void tooManyElementsEndTheConnection()
    {
        ScriptedServer server;
        server.thenReply("*3000000\r\n" + QByteArray(":1\r\n").repeated(2'100'000));
        Client client(server.endpoint(), impatient(60s));
        const auto error = faultOf<ConnectionError>(client.command("LRANGE", "k", 0, -1));
        QVERIFY(error);
        QVERIFY2(error->message().contains(u"2 million elements"_s), error->what());
    }

    void aReplyBelowTheLimitIsTaken()
    {
        ScriptedServer server;
        const QByteArray large(20'000'000, 'x');
        for (int i = 0; i < 4; ++i) // together they are beyond it
            server.thenReply("$20000000\r\n" + large + "\r\n");
        Client client(server.endpoint(), impatient(60s));
        for (int i = 0; i < 4; ++i)
            QCOMPARE(waitFor(client.command("GET", "k")).text().size(), large.size());
    }

    void anErrorWithoutAWordIsAnError()
    {
        ScriptedServer server;
        server.thenReply("-\r\n");
        server.thenReply("- \r\n");
        Client client(server.endpoint());
        for (int i = 0; i < 2; ++i) {
            const auto error = faultOf<ServerError>(client.command("GET", "k"));
            QVERIFY(error);
            QCOMPARE(error->code(), QByteArray("ERR"));
            QVERIFY(!error->message().isEmpty());
        }
    }

    void anErrorWithoutAWordRefusesTheHandshake()
    {
        ScriptedServer server;
        server.setHandshakeReply("-\r\n");
        auto endpoint = server.endpoint();
        endpoint.password = u"hush"_s;
        Client client(endpoint);
        QVERIFY(faultOf<ServerError>(client.connectNow()));
    }

    void aTransactionMustAnswerOnceForEachCommand()
    {
        for (const auto *const exec : {"*1\r\n:1\r\n", "*3\r\n:1\r\n:2\r\n:3\r\n", "+OK\r\n", ":2\r\n", "*0\r\n"}) {
            ScriptedServer server;
            server.thenReply("+OK\r\n");
            server.thenReply("+QUEUED\r\n");
            server.thenReply("+QUEUED\r\n");
            server.thenReply(exec);
            Client client(server.endpoint());
            const QList<Command> commands{{"INCR", "a"}, {"INCR", "b"}};
            QVERIFY2(faultOf<ProtocolError>(client.transaction(commands)), exec);
        }
    }

    void replyThatNobodyAskedForEndsTheConnection()
    {
        ScriptedServer server;
        RecordedClient redis(server.endpoint());
        waitFor(redis.client.connectNow());
        server.say("+SURPRISE\r\n");
        QVERIFY(becomesTrue([&] { return redis.states.contains(Client::State::Disconnected); }));
        QVERIFY2(redis.reasons.join(u' ').contains(u"nobody had asked"_s), qPrintable(redis.reasons.join(u' ')));
    }

    void replyInManyPiecesIsPutTogether()
    {
        ScriptedServer server;
        server.thenReply("*2\r\n$3\r\nab");
        Client client(server.endpoint());
        auto pending = client.command("LRANGE", "k", 0, -1);
        QVERIFY(becomesTrue([&] { return server.count("LRANGE") == 1; }));
        server.say("c\r\n$-1\r");
        server.say("\n");
        QCOMPARE(waitFor(pending), Reply::array({Reply::string("abc"), Reply()}));
    }

    void loadingIsAServerErrorThatPasses()
    {
        ScriptedServer server;
        server.thenReply("-LOADING Redis is loading the dataset in memory\r\n");
        server.thenReply("$1\r\nv\r\n");
        Client client(server.endpoint());
        const auto error = faultOf<ServerError>(client.command("GET", "k"));
        QVERIFY(error);
        QCOMPARE(error->code(), QByteArray("LOADING"));
        QVERIFY(!error->hint().isEmpty());
        QCOMPARE(waitFor(client.command("GET", "k")), Reply::string("v"));
    }

    void commandThatMayHaveRunIsNotSentAgain()
    {
        ScriptedServer server;
        server.thenReplyAndClose({});
        server.thenReply(":7\r\n");
        RecordedClient redis(server.endpoint());
        const auto error = faultOf<ConnectionError>(redis.client.command("INCR", "n"));
        QVERIFY(error && error->mayHaveRun());
        QCOMPARE(waitFor(redis.client.command("GET", "n")), Reply::integer(7));
        QCOMPARE(server.count("INCR"), 1);
        QCOMPARE(server.connections(), 2);
        QCOMPARE(redis.records.size(), 2);
    }

    void aLongCommandIsCutInTheMessage()
    {
        ScriptedServer server;
        server.thenBeSilent();
        Client client(server.endpoint(), impatient(100ms));
        Command command{"UNLINK"};
        for (int i = 0; i < 200; ++i)
            command.append("key:" + QByteArray::number(i));
        const auto error = faultOf<TimeoutError>(client.send(command));
        QVERIFY(error);
        QVERIFY2(
            error->message().startsWith(u"No reply to UNLINK key:0 key:1 key:2 key:3 key:4 key:5 key:6 … within"_s),
            error->what());
    }

    void timedOutCommandIsNotSentAgain()
    {
        ScriptedServer server;
        server.thenBeSilent();
        server.thenReply(":7\r\n");
        Client client(server.endpoint(), impatient(100ms));
        const auto error = faultOf<TimeoutError>(client.command("INCR", "n%2b")); // which looks like a place to fill
        QVERIFY(error);
        QVERIFY2(error->message().startsWith(u"No reply to INCR n%2b within 100 ms"_s), error->what());
        QVERIFY(becomesTrue([&] { return server.connections() == 2; })); // silent for too long: a new connection
        QCOMPARE(waitFor(client.command("GET", "n")), Reply::integer(7));
        QCOMPARE(server.count("INCR"), 1);
    }

    void lateReplyIsNotGivenToAnotherCommand()
    {
        ScriptedServer server;
        server.thenBeSilent();
        server.thenBeSilent();
        Client client(server.endpoint(), impatient(300ms));
        QVERIFY(faultOf<TimeoutError>(client.command("GET", "late")));
        auto next = client.command("GET", "next");
        QVERIFY(becomesTrue([&] { return server.count("GET") == 2; }));
        server.say("$4\r\nlate\r\n");
        server.say("$4\r\nnext\r\n");
        QCOMPARE(waitFor(next), Reply::string("next"));
        QCOMPARE(server.connections(), 1);
    }

    void pipelineCutInTheMiddleFailsAsAWhole()
    {
        ScriptedServer server;
        server.thenReply("+OK\r\n");
        server.thenReplyAndClose("+OK\r\n");
        RecordedClient redis(server.endpoint());
        const QList<Command> commands(3, makeCommand("INCR", "n"));
        const auto error = faultOf<ConnectionError>(redis.client.pipeline(commands));
        QVERIFY(error && error->mayHaveRun());
        QCOMPARE(redis.records.size(), 3);
        QCOMPARE(redis.records[1].reply, Reply::status("OK"));
        QVERIFY(!redis.records[2].fault.isEmpty());
    }

    void handshakeComesFirstAndInOrder()
    {
        ScriptedServer server;
        server.thenReply("+PONG\r\n");
        auto endpoint = server.endpoint();
        endpoint.user = u"ann"_s;
        endpoint.password = u"hush"_s;
        endpoint.database = 2;
        Client client(endpoint);
        waitFor(client.command("PING"));
        QCOMPARE(server.handshakes(), (QList<Command>{makeCommand("AUTH", "ann", "hush"), makeCommand("SELECT", 2),
                                                      makeCommand("CLIENT", "SETNAME", "main")}));
    }

    void silentHandshakeEndsInTime()
    {
        ScriptedServer server;
        server.setHandshakeReply({});
        Client::Options options;
        options.connectTimeout = 100ms;
        Client client(server.endpoint(), options);
        const auto error = faultOf<ConnectionError>(client.command("PING"));
        QVERIFY(error);
        QVERIFY2(error->message().contains(u"100 ms"_s), error->what());
        QCOMPARE(server.received().size(), 0);
    }

    void serverThatRefusesMoreClientsSaysSo()
    {
        ScriptedServer server;
        server.setHandshakeReply("-ERR max number of clients reached\r\n");
        Client client(server.endpoint());
        const auto error = faultOf<ServerError>(client.command("PING"));
        QVERIFY(error);
        QVERIFY2(error->message().contains(u"max number of clients"_s), error->what());
    }

    void tryingAgainAtOnceIsNoStormOfConnections()
    {
        ScriptedServer server;
        server.setHandshakeReply("-ERR max number of clients reached\r\n");
        Client client(server.endpoint());
        QElapsedTimer time;
        time.start();
        int attempts = 0;
        for (; time.elapsed() < 200; ++attempts)
            QVERIFY(faultOf<ServerError>(client.command("PING")));
        QVERIFY2(attempts <= time.elapsed() / 20 + 1, QByteArray::number(attempts).constData());
    }

    void nameTheServerDoesNotKnowIsNoFault()
    {
        ScriptedServer server;
        server.setHandshakeReply("-ERR unknown command 'CLIENT'\r\n");
        server.thenReply("+PONG\r\n");
        Client client(server.endpoint());
        QCOMPARE(waitFor(client.command("PING")), Reply::status("PONG"));
    }

    void closingFailsWhatWasSentAsPerhapsRun()
    {
        ScriptedServer server;
        Client client(server.endpoint());
        waitFor(client.connectNow());
        auto pending = client.command("INCR", "n");
        client.close();
        const auto error = faultOf<ConnectionError>(pending);
        QVERIFY(error && error->mayHaveRun());
    }

    void closingWhileConnectingFailsWhatWaited()
    {
        ScriptedServer server;
        RecordedClient redis(server.endpoint());
        auto pending = redis.client.command("INCR", "n");
        redis.client.close();
        const auto error = faultOf<ConnectionError>(pending);
        QVERIFY(error && !error->mayHaveRun());
        QCOMPARE(redis.records.size(), 1);
    }

    void droppingWhileConnectingKeepsWhatWaits()
    {
        ScriptedServer server;
        server.thenReply(":1\r\n");
        Client client(server.endpoint());
        auto pending = client.command("INCR", "n");
        client.drop();
        QCOMPARE(waitFor(pending), Reply::integer(1));
        QCOMPARE(server.count("INCR"), 1);
    }
};

LAB_TEST(WireFaultsTest)
#include "wire_faults_test.moc"
