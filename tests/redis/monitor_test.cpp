// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/monitor.h"
#include "tests/redis/client_fixture.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace lab::testing;
using namespace lab::redis;

class MonitorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineIsParsed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("database");
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<Command>("command");
        QTest::newRow("tcp") << QByteArray("1339518083.107412 [0 127.0.0.1:60866] \"SET\" \"k\" \"v\"") << 0
                             << QByteArray("127.0.0.1:60866") << makeCommand("SET", "k", "v");
        QTest::newRow("ipv6") << QByteArray("1.5 [3 [::1]:60866] \"GET\" \"k\"") << 3 << QByteArray("[::1]:60866")
                              << makeCommand("GET", "k");
        QTest::newRow("unix") << QByteArray("1.5 [0 unix:/tmp/a b.sock] \"PING\"") << 0
                              << QByteArray("unix:/tmp/a b.sock") << makeCommand("PING");
        QTest::newRow("lua") << QByteArray("1.5 [0 lua] \"GET\" \"k\"") << 0 << QByteArray("lua")
                             << makeCommand("GET", "k");
        QTest::newRow("escapes") << QByteArray(
                                        "1.5 [0 lua] \"SET\" \"a \\\"b\\\" \\\\\" \"\\n\\r\\t\\a\\b\\x00\\xff\" \"\"")
                                 << 0 << QByteArray("lua")
                                 << makeCommand("SET", "a \"b\" \\", QByteArray("\n\r\t\a\b\0\xff", 7), "");
        QTest::newRow("secret") << QByteArray("1.5 [0 lua] \"config\" \"set\" \"requirepass\" \"hush\"") << 0
                                << QByteArray("lua") << makeCommand("config", "set", "requirepass", "***");
    }

    void lineIsParsed()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, database);
        QFETCH(QByteArray, client);
        QFETCH(Command, command);
        const auto parsed = Monitor::parse(line);
        QVERIFY(parsed);
        QVERIFY(parsed->serverTime > 1);
        QCOMPARE(parsed->database, database);
        QCOMPARE(parsed->client, client);
        QCOMPARE(parsed->command, command);
    }

    void otherTextIsNoLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const auto *line : {"", "OK", "1.5 [0 lua]", "1.5 [0 lua] \"GET", "x [0 lua] \"GET\"",
                                 "1.5 [x lua] \"GET\"", "1.5 [0] \"GET\"", "1.5 [0 lua] \"\\x\"", " [0 lua] \"GET\""})
            QTest::newRow(line) << QByteArray(line);
    }

    void otherTextIsNoLine()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!Monitor::parse(line));
    }

    void commandsOfOthersAreSeen()
    {
        const RedisProcess server;
        Monitor monitor(server.endpoint());
        QList<MonitorLine> lines;
        connect(&monitor, &Monitor::line, this, [&](const MonitorLine &line) { lines.append(line); });
        waitFor(monitor.start());
        waitFor(monitor.start()); // already running
        Client client(server.endpoint());
        const auto value = QByteArray("\0\"\\ é\n", 8);
        waitFor(client.command("SET", "k", value));
        const auto isOurs = [&](const MonitorLine &line) {
            return line.command == makeCommand("SET", "k", value);
        };
        QVERIFY(becomesTrue([&] { return std::any_of(lines.begin(), lines.end(), isOurs); }));
        monitor.stop();
        const auto seen = lines.size();
        waitFor(client.command("SET", "k", "unseen"));
        QCOMPARE(lines.size(), seen);
        waitFor(monitor.start());
        waitFor(client.command("SET", "k", "seen"));
        QVERIFY(becomesTrue([&] { return lines.size() > seen; }));
    }

    void lostServerIsTold()
    {
        RedisProcess server;
        Monitor monitor(server.endpoint());
        QStringList reasons;
        connect(&monitor, &Monitor::stopped, this, [&](const QString &reason) { reasons.append(reason); });
        waitFor(monitor.start());
        server.kill();
        QVERIFY(becomesTrue([&] { return !reasons.isEmpty(); }));
        QVERIFY(!reasons.first().isEmpty());
        server.start();
        waitFor(monitor.start());
    }

    void refusalIsThrown()
    {
        const RedisProcess server;
        Client client(server.endpoint());
        waitFor(client.command("ACL", "SETUSER", "ann", "on", ">hush", "+ping"));
        Monitor monitor(server.endpointOf(u"ann"_s, u"hush"_s));
        const auto error = faultOf<ServerError>(monitor.start());
        QVERIFY(error);
        QCOMPARE(error->code(), QByteArray("NOPERM"));
    }

    void silentServerIsToldInTime()
    {
        ScriptedServer server;
        Monitor monitor(server.endpoint(), impatient(100ms));
        QVERIFY(faultOf<ConnectionError>(monitor.start()));
    }

    void stoppingWhileStartingEndsTheStart()
    {
        ScriptedServer server;
        Monitor monitor(server.endpoint());
        auto start = monitor.start();
        monitor.stop();
        QVERIFY(faultOf<ConnectionError>(std::move(start)));
    }

    void monitorMayBeDeletedByItsLine()
    {
        const RedisProcess server;
        auto monitor = std::make_unique<Monitor>(server.endpoint());
        connect(monitor.get(), &Monitor::line, this, [&] { monitor.reset(); });
        waitFor(monitor->start());
        Client client(server.endpoint());
        waitFor(client.pipeline({makeCommand("PING"), makeCommand("PING")}));
        QVERIFY(becomesTrue([&] { return !monitor; }));
    }
};

LAB_TEST(MonitorTest)
#include "monitor_test.moc"
