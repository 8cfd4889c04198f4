// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/blocking_reader.h"
#include "tests/redis/client_fixture.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>

#include <thread>

using namespace Qt::StringLiterals;
using namespace lab::testing;
using namespace lab::redis;

class BlockingReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RedisProcess>();
        m_client = std::make_unique<Client>(m_server->endpoint());
        m_reader = std::make_unique<BlockingReader>(m_server->endpoint());
    }
    void cleanup()
    {
        m_reader.reset();
        m_client.reset();
        m_server.reset();
    }

    void readerWaitsForAnEntry()
    {
        auto read = m_reader->read(makeCommand("BLPOP", "queue", 20), 20s, {});
        QVERIFY(becomesBlocked());
        waitFor(m_client->command("RPUSH", "queue", "job"));
        QCOMPARE(waitFor(std::move(read)).texts(), (QByteArrayList{"queue", "job"}));
    }

    void nothingInTimeIsNil()
    {
        const LoopWatch loop;
        QVERIFY(waitFor(m_reader->read(makeCommand("BLPOP", "queue", "0.1"), 100ms, {})).isNull());
        QVERIFY(loop.ticks() >= 5);
    }

    void streamGroupIsRead()
    {
        waitFor(m_client->command("XGROUP", "CREATE", "s", "g", "$", "MKSTREAM"));
        waitFor(m_client->command("XADD", "s", "1-1", "f", "v"));
        const auto command = makeCommand("XREADGROUP", "GROUP", "g", "me", "BLOCK", 1000, "STREAMS", "s", ">");
        const auto reply = waitFor(m_reader->read(command, 1s, {}));
        QCOMPARE(reply[0][1][0][0].text(), QByteArray("1-1"));
        QVERIFY(waitFor(m_reader->read(makeCommand("XREADGROUP", "GROUP", "g", "me", "BLOCK", 50, "STREAMS", "s", ">"),
                                       50ms, {}))
                    .isNull());
    }

    void stopEndsTheWaitAndTheServerForgetsIt()
    {
        std::stop_source stop;
        auto read = m_reader->read(makeCommand("BLPOP", "queue", 0), 60s, stop.get_token());
        QVERIFY(becomesBlocked());
        stop.request_stop();
        QVERIFY(faultOf<lab::Cancelled>(std::move(read)));
        QVERIFY(becomesTrue([this] { return blockedClients() == 0; }));
        // The reader works on.
        waitFor(m_client->command("RPUSH", "queue", "job"));
        QCOMPARE(waitFor(m_reader->read(makeCommand("BLPOP", "queue", 1), 1s, {}))[1], Reply::string("job"));
    }

    void stopMayComeFromAnotherThread()
    {
        std::stop_source stop;
        auto read = m_reader->read(makeCommand("BLPOP", "queue", 0), 60s, stop.get_token());
        QVERIFY(becomesBlocked());
        std::thread([&] { stop.request_stop(); }).join();
        QVERIFY(faultOf<lab::Cancelled>(std::move(read)));
    }

    void stopWhileConnectingEndsTheRead()
    {
        ScriptedServer server;
        server.setHandshakeReply({});
        BlockingReader reader(server.endpoint());
        std::stop_source stop;
        auto read = reader.read(makeCommand("BLPOP", "queue", 0), 60s, stop.get_token());
        stop.request_stop();
        QVERIFY(faultOf<lab::Cancelled>(std::move(read)));
        QCOMPARE(server.received().size(), 0);
    }

    void stoppedTokenSendsNothing()
    {
        ScriptedServer server;
        BlockingReader reader(server.endpoint());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(faultOf<lab::Cancelled>(reader.read(makeCommand("BLPOP", "queue", 0), 1s, stop.get_token())));
        QCOMPARE(server.connections(), 0);
    }

    void silentServerIsATimeout()
    {
        ScriptedServer server;
        BlockingReader reader(server.endpoint(), impatient(100ms));
        const auto error = faultOf<TimeoutError>(reader.read(makeCommand("BLPOP", "queue", "0.1"), 100ms, {}));
        QVERIFY(error);
        QVERIFY2(error->message().contains(u"200 ms"_s), error->what());
    }

    void lostConnectionIsThrown()
    {
        auto read = m_reader->read(makeCommand("BLPOP", "queue", 0), 60s, {});
        QVERIFY(becomesBlocked());
        m_server->kill();
        QVERIFY(faultOf<ConnectionError>(std::move(read)));
    }

    void readsAreRecorded()
    {
        QList<CommandRecord> records;
        connect(m_reader.get(), &BlockingReader::recorded, this,
                [&](const CommandRecord &record) { records.append(record); });
        waitFor(m_reader->read(makeCommand("BLPOP", "queue", "0.05"), 50ms, {}));
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0].command.first(), QByteArray("BLPOP"));
        QVERIFY(records[0].micros() >= 50'000);
    }

    void destructorEndsTheRead()
    {
        std::stop_source stop;
        auto read = m_reader->read(makeCommand("BLPOP", "queue", 0), 60s, stop.get_token());
        QVERIFY(becomesBlocked());
        m_reader.reset();
        QVERIFY(faultOf<ConnectionError>(std::move(read)));
        stop.request_stop(); // must not touch the reader that is gone
    }

private:
    qint64 blockedClients()
    {
        const auto info = waitFor(m_client->command("INFO", "clients")).text();
        const auto at = info.indexOf("blocked_clients:") + qsizetype(sizeof "blocked_clients:") - 1;
        return info.mid(at, info.indexOf('\r', at) - at).toLongLong();
    }
    bool becomesBlocked()
    {
        return becomesTrue([this] { return blockedClients() == 1; });
    }

    std::unique_ptr<RedisProcess> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<BlockingReader> m_reader;
};

LAB_TEST(BlockingReaderTest)
#include "blocking_reader_test.moc"
