// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/redis/client_fixture.h"
#include "tests/support/test_registry.h"

#include <QThread>

using namespace Qt::StringLiterals;
using namespace lab::testing;
using namespace lab::redis;

namespace {

QCoro::Task<QByteArrayList> twoAtATime(Client *client)
{
    auto a = client->command("GET", "a");
    auto b = client->command("GET", "b");
    const auto second = co_await b; // in another order than they were sent
    const auto first = co_await a;
    QByteArrayList texts;
    texts << first.text() << second.text();
    co_return texts;
}

QCoro::Task<bool> sameTwice(Client *client)
{
    const auto pending = client->command("INCR", "twice");
    const auto first = co_await pending;
    const auto second = co_await pending;
    co_return first == second;
}

QCoro::Task<void> deleteWhenAnswered(std::unique_ptr<Client> *client, bool *isDone)
{
    co_await (*client)->command("PING");
    client->reset();
    *isDone = true;
}

QCoro::Task<void> closeWhenAnswered(Client *client, int *ended)
{
    co_await client->command("PING");
    client->close();
    ++*ended;
}

QCoro::Task<void> countFault(PendingReply pending, int *faults)
{
    try {
        co_await pending;
    } catch (const ConnectionError &) {
        ++*faults;
    }
}

} // namespace

class ClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listenersMayComeAndGo()
    {
        // When a listener dies, Qt tells the client while it holds a lock of which there are few.
        Client client(m_server->endpoint());
        for (int i = 0; i < 2000; ++i) {
            QObject listener;
            int heard = 0;
            connect(&client, &Client::recorded, &listener, [&heard] { ++heard; });
            if (i % 100 != 0)
                continue;
            waitFor(client.command("PING"));
            QCOMPARE(heard, 1);
        }
        waitFor(client.command("PING"));
    }

    void initTestCase()
    {
        m_server = std::make_unique<RedisProcess>(QStringList(), RedisProcess::Listen::SocketAndPort);
    }
    void cleanupTestCase() { m_server.reset(); }

    void firstCommandConnectsByItself()
    {
        RecordedClient redis(m_server->endpoint());
        QCOMPARE(redis.client.state(), Client::State::Disconnected);
        QCOMPARE(waitFor(redis.client.command("SET", "k", "v")), Reply::status("OK"));
        QCOMPARE(waitFor(redis.client.command("GET", "k")), Reply::string("v"));
        QCOMPARE(redis.client.state(), Client::State::Connected);
        QCOMPARE(redis.states, (QList{Client::State::Connecting, Client::State::Connected}));
    }

    void tcpAndLocalhostWorkAsTheSocketDoes()
    {
        Client byAddress(m_server->tcpEndpoint());
        QCOMPARE(waitFor(byAddress.command("PING")), Reply::status("PONG"));
        auto endpoint = m_server->tcpEndpoint();
        endpoint.host = u"localhost"_s;
        Client byName(endpoint);
        QCOMPARE(waitFor(byName.command("PING")), Reply::status("PONG"));
    }

    void connectNowResumesWhenConnected()
    {
        Client client(m_server->endpoint());
        waitFor(client.connectNow());
        QCOMPARE(client.state(), Client::State::Connected);
        waitFor(client.connectNow());
    }

    void severalCommandsAreUnderWayAtOnce()
    {
        Client client(m_server->endpoint());
        waitFor(client.command("MSET", "a", "first", "b", "second"));
        QCOMPARE(waitFor(twoAtATime(&client)), (QByteArrayList{"first", "second"}));
    }

    void awaitingAgainGivesTheSameReply()
    {
        Client client(m_server->endpoint());
        QVERIFY(waitFor(sameTwice(&client)));
        QCOMPARE(waitFor(client.command("GET", "twice")), Reply::string("1"));
    }

    void droppedReplyStillRunsItsCommand()
    {
        Client client(m_server->endpoint());
        client.command("SET", "dropped", "1");
        QCOMPARE(waitFor(client.command("GET", "dropped")), Reply::string("1"));
    }

    void everyReplyTypeArrives()
    {
        Client client(m_server->endpoint());
        QCOMPARE(waitFor(client.command("GET", "absent")), Reply());
        QCOMPARE(waitFor(client.command("DEL", "absent")), Reply::integer(0));
        waitFor(client.command("RPUSH", "list", "x", "y"));
        QCOMPARE(waitFor(client.command("LRANGE", "list", 0, -1)),
                 Reply::array({Reply::string("x"), Reply::string("y")}));
        QCOMPARE(waitFor(client.command("LRANGE", "absent", 0, -1)), Reply::array({}));
        const auto nested = waitFor(client.command("EVAL", "return {1,{2,{'a',false}},{}}", 0));
        QCOMPARE(nested.display(),
                 u"1) (integer) 1\n2) 1) (integer) 2\n   2) 1) \"a\"\n      2) (nil)\n3) (empty array)"_s);
    }

    void nameAndDatabaseAreToldToTheServer()
    {
        auto endpoint = m_server->endpoint();
        endpoint.database = 3;
        Client::Options options;
        options.name = "reader 17";
        Client client(endpoint, options);
        QCOMPARE(waitFor(client.command("CLIENT", "GETNAME")), Reply::string("reader-17"));
        QVERIFY(waitFor(client.command("CLIENT", "INFO")).text().contains(" db=3 "));
        QCOMPARE(client.name(), QByteArray("reader 17"));
    }

    void idsAreUnique()
    {
        Client a(m_server->endpoint());
        Client b(m_server->endpoint());
        QVERIFY(a.id() != b.id());
    }

    void recordsTellWhatWentOverTheWire()
    {
        RecordedClient redis(m_server->endpoint());
        const auto before = std::chrono::steady_clock::now();
        const auto wall = QDateTime::currentDateTimeUtc();
        waitFor(redis.client.command("SET", "k", "v"));
        faultOf<ServerError>(redis.client.command("LPUSH", "k", "v"));
        QCOMPARE(redis.records.size(), 2);
        const auto &first = redis.records[0];
        const auto &second = redis.records[1];
        QCOMPARE(first.command, makeCommand("SET", "k", "v"));
        QCOMPARE(first.reply, Reply::status("OK"));
        QVERIFY(first.fault.isEmpty());
        QCOMPARE(first.connection, QByteArray("main"));
        QCOMPARE(first.connectionId, redis.client.id());
        QCOMPARE(first.group, CommandRecord::Group::Single);
        QCOMPARE(first.groupId, 0u);
        QVERIFY(first.sentAt >= before && first.answeredAt > first.sentAt && second.sentAt >= first.answeredAt);
        QVERIFY(first.time >= wall && first.time <= QDateTime::currentDateTimeUtc());
        QVERIFY(second.sequence > first.sequence);
        QCOMPARE(second.reply.errorCode(), QByteArray("WRONGTYPE"));
    }

    void recordComesBeforeTheCoroutineGoesOn()
    {
        RecordedClient redis(m_server->endpoint());
        qsizetype seen = -1;
        const auto run = [](RecordedClient *from, qsizetype *count) -> QCoro::Task<void> {
            co_await from->client.command("PING");
            *count = from->records.size();
        };
        waitFor(run(&redis, &seen));
        QCOMPARE(seen, 1);
    }

    void nothingIsRecordedWhenSwitchedOff()
    {
        RecordedClient redis(m_server->endpoint());
        redis.client.setRecording(false);
        waitFor(redis.client.command("PING"));
        QCOMPARE(redis.records.size(), 0);
    }

    void unsuitableCommandsAreRefusedUnsent_data()
    {
        QTest::addColumn<Command>("command");
        QTest::newRow("subscribe") << makeCommand("SUBSCRIBE", "c");
        QTest::newRow("monitor") << makeCommand("monitor");
        QTest::newRow("client reply") << makeCommand("CLIENT", "REPLY", "OFF");
        QTest::newRow("empty") << Command();
        QTest::newRow("empty name") << makeCommand("");
    }

    void unsuitableCommandsAreRefusedUnsent()
    {
        QFETCH(Command, command);
        Client client(m_server->endpoint());
        const auto error = faultOf<lab::Error>(client.send(command));
        QVERIFY(error);
        QCOMPARE(error->kind(), lab::ErrorKind::Usage);
        QCOMPARE(waitFor(client.command("PING")), Reply::status("PONG"));
    }

    void clientMayBeDeletedByWhomItResumes()
    {
        auto client = std::make_unique<Client>(m_server->endpoint());
        bool isDone = false;
        int faults = 0;
        auto task = deleteWhenAnswered(&client, &isDone);
        auto other = countFault(client->command("BLPOP", "never", 0), &faults);
        waitFor(std::move(task));
        QVERIFY(isDone);
        QVERIFY(!client);
        QCOMPARE(faults, 1);
    }

    void clientMayBeDeletedByItsRecord()
    {
        auto client = std::make_unique<Client>(m_server->endpoint());
        int faults = 0;
        connect(client.get(), &Client::recorded, this, [&] { client.reset(); });
        auto first = client->command("PING");
        auto second = countFault(client->command("BLPOP", "never", 0), &faults);
        QCOMPARE(waitFor(first), Reply::status("PONG"));
        QCOMPARE(faults, 1);
    }

    void clientMayBeClosedByWhomItResumes()
    {
        Client client(m_server->endpoint());
        int ended = 0;
        int faults = 0;
        auto task = closeWhenAnswered(&client, &ended);
        auto other = countFault(client.command("BLPOP", "never", 0), &faults);
        QVERIFY(becomesTrue([&] { return ended == 1; }));
        QCOMPARE(faults, 1);
        QCOMPARE(client.state(), Client::State::Closed);
    }

    void closedClientRefusesAtOnce()
    {
        RecordedClient redis(m_server->endpoint());
        waitFor(redis.client.connectNow());
        redis.client.close();
        redis.client.close();
        QVERIFY(faultOf<ConnectionError>(redis.client.command("PING")));
        QVERIFY(faultOf<ConnectionError>(redis.client.connectNow()));
        QCOMPARE(redis.states.count(Client::State::Closed), 1);
    }

    void destructorEndsWhatIsUnderWay()
    {
        int faults = 0;
        auto client = std::make_unique<Client>(m_server->endpoint());
        waitFor(client->connectNow());
        auto pending = countFault(client->command("BLPOP", "never", 0), &faults);
        client.reset();
        QCOMPARE(faults, 1);
    }

    void droppedConnectionComesBackWithTheNextCommand()
    {
        RecordedClient redis(m_server->endpoint());
        waitFor(redis.client.connectNow());
        auto pending = redis.client.command("BLPOP", "never", 0);
        redis.client.drop();
        const auto error = faultOf<ConnectionError>(pending);
        QVERIFY(error && error->mayHaveRun());
        QVERIFY2(!error->message().contains(u'/'), qPrintable(error->message())); // no path of a socket
        QCOMPARE(redis.client.state(), Client::State::Disconnected);
        QCOMPARE(waitFor(redis.client.command("PING")), Reply::status("PONG"));
    }

    void worksOnAnotherThread()
    {
        std::unique_ptr<QThread> thread(QThread::create([endpoint = m_server->endpoint()] {
            Client client(endpoint);
            QCOMPARE(waitFor(client.command("PING")), Reply::status("PONG"));
        }));
        thread->start();
        QVERIFY(thread->wait(Patience));
    }

    void manyClientsOnOneThreadDoNotMixReplies()
    {
        std::vector<std::unique_ptr<Client>> clients;
        std::vector<PendingReply> replies;
        for (int i = 0; i < 100; ++i) {
            clients.push_back(std::make_unique<Client>(m_server->endpoint()));
            replies.push_back(clients.back()->command("ECHO", i));
        }
        for (int i = 0; i < 100; ++i)
            QCOMPARE(waitFor(replies[static_cast<size_t>(i)]), Reply::string(QByteArray::number(i)));
    }

private:
    std::unique_ptr<RedisProcess> m_server;
};

LAB_TEST(ClientTest)
#include "client_test.moc"
