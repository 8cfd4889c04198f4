// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/redis/client_fixture.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace lab::testing;
using namespace lab::redis;

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<RedisProcess>(QStringList(), RedisProcess::Listen::SocketAndPort);
    }
    void cleanupTestCase() { m_server.reset(); }

    void everyValueComesBackUnchanged_data()
    {
        QTest::addColumn<QByteArray>("value");
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all += static_cast<char>(byte);
        QByteArray large(16 * 1024 * 1024, '\0');
        for (qsizetype i = 0; i < large.size(); ++i)
            large[i] = static_cast<char>(i * 31 + i / 4096);
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("NUL inside") << QByteArray("a\0b\0", 4);
        QTest::newRow("line ends") << QByteArray("\r\n$5\r\n*1\r\n");
        QTest::newRow("invalid UTF-8") << QByteArray("\xff\xfe\xc3\x28");
        QTest::newRow("all bytes") << all;
        QTest::newRow("HTML") << QByteArray("<b onclick='x()'>&amp;</b><script>");
        QTest::newRow("emoji") << QByteArray("👩‍👩‍👧‍👦 🏳️‍🌈");
        QTest::newRow("right to left") << QByteArray("שלום مرحبا \u202e");
        QTest::newRow("16 MiB") << large;
    }

    void everyValueComesBackUnchanged()
    {
        QFETCH(QByteArray, value);
        for (const auto &endpoint : {m_server->endpoint(), m_server->tcpEndpoint()}) {
            Client client(endpoint);
            waitFor(client.command("SET", value.left(1000), value));
            const auto reply = waitFor(client.command("GET", value.left(1000)));
            QCOMPARE(reply.type(), Reply::Type::String);
            QVERIFY(reply.text() == value); // QCOMPARE would print 16 MiB
            waitFor(client.command("DEL", "list", value.left(1000)));
            waitFor(client.command("RPUSH", "list", value, "end"));
            QVERIFY(waitFor(client.command("LRANGE", "list", 0, -1)).texts() == (QByteArrayList{value, "end"}));
        }
    }

    void largeValueDoesNotBlockTheLoop()
    {
        Client client(m_server->tcpEndpoint());
        waitFor(client.connectNow());
        const LoopWatch loop;
        QList<Command> commands;
        for (int i = 0; i < 8; ++i)
            commands.append(makeCommand("SET", i, QByteArray(16 * 1024 * 1024, 'x')));
        waitFor(client.pipeline(commands));
        QVERIFY2(loop.ticks() >= 3, QByteArray::number(loop.ticks()).constData());
    }

    void largeArrayArrivesWhole()
    {
        Client client(m_server->endpoint());
        const auto reply =
            waitFor(client.command("EVAL", "local r = {} for i = 1, 300000 do r[i] = i end return r", 0));
        QCOMPARE(reply.size(), 300'000);
        QCOMPARE(reply[299'999].integer(), 300'000);
    }

private:
    std::unique_ptr<RedisProcess> m_server;
};

LAB_TEST(ValuesTest)
#include "values_test.moc"
