// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// Beginning, losing Redis, and ending at any moment.
#include "app/base/error.h"
#include "tests/sse/sse_fixture.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>

using namespace lab;
using namespace lab::testing;
using namespace lab::sse;

class SseLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPortThatIsTakenIsSaid();
    void aNumberThatIsNoPortIsSaid();
    void thePortThatWasAskedForIsUsed();
    void itListensOnTheLoopbackInterfaceAlone();
    void aRestartOfRedisIsToldAndListenersGoOn();
    void whoComesWhileRedisIsAwayIsToldSo();
    void aRedisThatIsNotThereIsSaid();
    void aChannelThatRedisForbidsIsSaid();
    void aRightThatIsWithdrawnIsTold();
    void aSubscriptionThatIsNotConfirmedGetsNoStream();
    void whatIsAskedOfASilentRedisIsBounded();
    void stopEndsAllAtOnceAndItMayStartAgain();
    void stopWhileSubscriptionsAreUnderWay();
    void itMayBeDestroyedAtAnyTime_data();
    void itMayBeDestroyedAtAnyTime();
    void itMayBeDestroyedByItsSignals_data();
    void itMayBeDestroyedByItsSignals();
};

void SseLifeTest::aPortThatIsTakenIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    SseServer server({}, {.port = other.serverPort()});
    try {
        server.start();
        QFAIL("two listen on one port");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), ErrorKind::Usage);
        QCOMPARE(error.message(), QStringLiteral("Port %1 of 127.0.0.1 is taken.").arg(other.serverPort()));
        QVERIFY(!error.hint().isEmpty());
    }
    QVERIFY(!server.isRunning());
    QVERIFY(server.url().isEmpty());
    other.close();
    server.start();
    QVERIFY(server.isRunning());
}

void SseLifeTest::aNumberThatIsNoPortIsSaid()
{
    for (const int port : {-1, 65536}) {
        SseServer server({}, {.port = port});
        QVERIFY_THROWS_EXCEPTION(Error, server.start());
    }
}

void SseLifeTest::thePortThatWasAskedForIsUsed()
{
    SseServer server({});
    server.start();
    const int port = server.port();
    QCOMPARE(server.url(), QStringLiteral("http://127.0.0.1:%1/").arg(port));
    server.start(); // it runs already
    QCOMPARE(server.port(), port);
    server.stop();
    SseServer next({}, {.port = port});
    next.start();
    QCOMPARE(next.port(), port);
}

void SseLifeTest::itListensOnTheLoopbackInterfaceAlone()
{
    SseServer server({});
    server.start();
    QFile table(QStringLiteral("/proc/net/tcp"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const auto port = ':' + QByteArray::number(server.port(), 16).rightJustified(4, '0').toUpper();
    QByteArrayList addresses;
    for (const auto &line : table.readAll().split('\n')) {
        const auto words = line.simplified().split(' ');
        if (words.value(1).endsWith(port) && words.value(3) == "0A")
            addresses.append(words[1]);
    }
    QCOMPARE(addresses, QByteArrayList{"0100007F" + port});
    QVERIFY(!QFile(QStringLiteral("/proc/net/tcp6")).exists() || [&] {
        QFile six(QStringLiteral("/proc/net/tcp6"));
        return six.open(QIODevice::ReadOnly) && !six.readAll().contains(port + " 0000000000000000");
    }());
}

void SseLifeTest::aRestartOfRedisIsToldAndListenersGoOn()
{
    SseBench bench;
    const auto first = bench.listener("a");
    const auto second = bench.listener("b");
    const QSignalSpy lost(&bench.server, &SseServer::redisLost);
    const QSignalSpy back(&bench.server, &SseServer::redisBack);
    bench.publish("a", "before");
    QVERIFY(becomesTrue([&] { return first->dataOf("message").size() == 1; })); // or it may die with the server
    bench.redis.kill();
    QVERIFY(becomesTrue([&] { return first->dataOf("gap").size() == 1 && second->dataOf("gap").size() == 1; }));
    QVERIFY(first->dataOf("gap").first().startsWith("The connection to Redis is lost"));
    QCOMPARE(lost.size(), 1);
    bench.redis.start();
    QVERIFY(becomesTrue([&] { return first->dataOf("back").size() == 1 && second->dataOf("back").size() == 1; }));
    QCOMPARE(bench.publish("a", "after"), 1);
    QVERIFY(becomesTrue([&] { return first->events().last().data == "after"; }));
    QCOMPARE(first->dataOf("message"), (QByteArrayList{"before", "after"}));
    QCOMPARE(first->dataOf("gap").size(), 1);
    QCOMPARE(back.size(), 1);
    QVERIFY(second->dataOf("message").isEmpty());
}

void SseLifeTest::whoComesWhileRedisIsAwayIsToldSo()
{
    SseBench bench;
    const auto listener = bench.listener("a");
    bench.redis.kill();
    QVERIFY(becomesTrue([&] { return listener->dataOf("gap").size() == 1; }));
    const auto late = bench.answered("/subscribe/a");
    QCOMPARE(late->status(), 503);
    QVERIFY(late->header("Retry-After").toInt() > 0);
    bench.redis.start();
    QVERIFY(becomesTrue([&] { return listener->dataOf("back").size() == 1; }));
    QVERIFY(becomesTrue([&] { return late->isClosed(); }));
    const auto next = bench.listener("a");
    bench.publish("a", "x");
    QVERIFY(
        becomesTrue([&] { return listener->dataOf("message").size() == 1 && next->dataOf("message").size() == 1; }));
    QVERIFY(late->events().isEmpty());
}

void SseLifeTest::aRedisThatIsNotThereIsSaid()
{
    SseBench bench;
    bench.redis.kill();
    for (int i = 0; i < 3; ++i) {
        const auto client = bench.answered("/subscribe/a");
        QVERIFY(becomesTrue([&] { return client->isClosed(); }));
        QCOMPARE(client->status(), 502);
        QVERIFY2(client->body().startsWith("Redis gave no subscription. "), client->body().constData());
    }
    QCOMPARE(bench.server.counters(), SseCounters());
    bench.redis.start();
    QCOMPARE(bench.listener("a")->status(), 200);
}

void SseLifeTest::aChannelThatRedisForbidsIsSaid()
{
    SseBench bench;
    bench.command({"ACL", "SETUSER", "ann", "on", ">hush", "+@all", "resetchannels", "&mine"});
    SseServer server(bench.redis.endpointOf(QStringLiteral("ann"), QStringLiteral("hush")));
    server.start();
    HttpClient forbidden(server.port());
    forbidden.request("/subscribe/yours");
    QVERIFY(becomesTrue([&] { return forbidden.isClosed(); }));
    QCOMPARE(forbidden.status(), 502);
    QVERIFY2(forbidden.body().contains("NOPERM") && !forbidden.body().contains("hush"), forbidden.body().constData());
    HttpClient allowed(server.port());
    allowed.request("/subscribe/mine");
    QVERIFY(becomesTrue([&] { return allowed.isSubscribed(); }));
}

void SseLifeTest::aRightThatIsWithdrawnIsTold()
{
    SseBench bench;
    bench.command({"ACL", "SETUSER", "ann", "on", ">hush", "+@all", "resetchannels", "&mine"});
    SseServer server(bench.redis.endpointOf(QStringLiteral("ann"), QStringLiteral("hush")));
    server.start();
    HttpClient client(server.port());
    client.request("/subscribe/mine");
    QVERIFY(becomesTrue([&] { return client.isSubscribed(); }));
    bench.command({"ACL", "SETUSER", "ann", "resetchannels"}); // which also cuts those who are subscribed
    QVERIFY(becomesTrue([&] { return client.dataOf("gap").size() == 2; }));
    QVERIFY(client.dataOf("gap")[1].startsWith("Redis does not let us subscribe to the channel again."));
    QVERIFY(client.dataOf("back").isEmpty());
}

void SseLifeTest::aSubscriptionThatIsNotConfirmedGetsNoStream()
{
    ScriptedServer redis;
    redis.thenBeSilent();
    SseServer server(redis.endpoint());
    server.start();
    HttpClient client(server.port());
    client.request("/subscribe/a");
    QVERIFY(becomesTrue([&] { return redis.count("SUBSCRIBE") == 1; }));
    QCOMPARE(server.counters().listeners, 0);
    QCOMPARE(client.status(), 0);
    redis.say("*3\r\n$9\r\nsubscribe\r\n$1\r\na\r\n:1\r\n*3\r\n$7\r\nmessage\r\n$1\r\na\r\n$1\r\nx\r\n");
    QVERIFY(becomesTrue([&] { return client.dataOf("message") == QByteArrayList{"x"}; })); // in the same packet
    QVERIFY(client.isSubscribed());
}

void SseLifeTest::whatIsAskedOfASilentRedisIsBounded()
{
    ScriptedServer redis;
    SseServer server(redis.endpoint());
    server.start();
    for (int i = 0; i < 256; ++i) {
        HttpClient client(server.port());
        client.request("/subscribe/c" + QByteArray::number(i));
        QVERIFY(becomesTrue([&] { return redis.count("SUBSCRIBE") == i + 1; }));
    }
    HttpClient client(server.port());
    client.request("/subscribe/d");
    QVERIFY(becomesTrue([&] { return client.isClosed(); }));
    QCOMPARE(client.status(), 503);
    QCOMPARE(redis.count("SUBSCRIBE"), 256);
}

void SseLifeTest::stopEndsAllAtOnceAndItMayStartAgain()
{
    SseBench bench;
    std::vector<HttpClientPtr> clients;
    for (int i = 0; i < 32; ++i)
        clients.push_back(bench.listener("c"));
    clients.front()->stall();
    bench.publishNumbers("c", 0, 100);
    QVERIFY(becomesTrue([&] { return clients.back()->events().size() == 100; }));
    const QSignalSpy left(&bench.server, &SseServer::listenerLeft);
    QElapsedTimer timer;
    timer.start();
    bench.server.stop();
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(bench.server.port(), 0);
    QCOMPARE(bench.server.counters().listeners, 0);
    QVERIFY(bench.server.counters().sent >= 3100);
    for (auto client = clients.begin() + 1; client != clients.end(); ++client)
        QVERIFY(becomesTrue([&] { return (*client)->isClosed(); }));
    QVERIFY(becomesTrue([&] { return left.size() == 32; }));
    QVERIFY(becomesTrue([&] { return bench.subscribers("c") == 0; }));
    bench.server.stop(); // it has ended already
    bench.server.start();
    QCOMPARE(bench.listener("c")->status(), 200);
}

void SseLifeTest::stopWhileSubscriptionsAreUnderWay()
{
    ScriptedServer redis;
    redis.thenBeSilent();
    SseServer server(redis.endpoint());
    server.start();
    HttpClient client(server.port());
    client.request("/subscribe/a");
    QVERIFY(becomesTrue([&] { return redis.count("SUBSCRIBE") == 1; }));
    server.stop();
    QVERIFY(becomesTrue([&] { return client.isClosed(); }));
    QCOMPARE(client.status(), 0);
}

void SseLifeTest::itMayBeDestroyedAtAnyTime_data()
{
    QTest::addColumn<int>("turns"); // of the event loop, after four have asked and one publishes
    for (const int turns : {0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 100})
        QTest::addRow("%d turns", turns) << turns;
}

void SseLifeTest::itMayBeDestroyedAtAnyTime()
{
    QFETCH(int, turns);
    SseBench bench;
    auto server = std::make_unique<SseServer>(bench.redis.endpoint());
    server->start();
    std::vector<HttpClientPtr> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<HttpClient>(server->port()));
        clients.back()->request(i == 0 ? "/" : "/subscribe/c" + QByteArray::number(i / 2));
    }
    redis::Client publisher(bench.redis.endpoint());
    const auto pending = publisher.pipeline({{"PUBLISH", "c0", QByteArray(100'000, 'x')}, {"PUBLISH", "c1", "y"}});
    for (int i = 0; i < turns; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    server.reset();
    for (const auto &client : clients)
        QVERIFY(becomesTrue([&] { return client->isClosed(); }));
}

void SseLifeTest::itMayBeDestroyedByItsSignals_data()
{
    QTest::addColumn<int>("signal");
    for (const int signal : {0, 1, 2, 3, 4})
        QTest::addRow("%d", signal) << signal;
}

void SseLifeTest::itMayBeDestroyedByItsSignals()
{
    QFETCH(int, signal);
    SseBench bench;
    auto server = std::make_unique<SseServer>(bench.redis.endpoint());
    server->start();
    const auto end = [&] {
        server.reset();
    };
    HttpClient client(server->port());
    HttpClient other(server->port());
    if (signal == 0)
        connect(server.get(), &SseServer::listenerCame, this, end);
    client.request("/subscribe/c");
    if (signal == 1)
        connect(server.get(), &SseServer::countersChanged, this, end);
    if (signal >= 2) {
        other.request("/subscribe/c");
        QVERIFY(becomesTrue([&] { return client.isSubscribed() && other.isSubscribed(); }));
    }
    if (signal == 2) {
        connect(server.get(), &SseServer::listenerLeft, this, end);
        other.leave();
    } else if (signal == 3) {
        connect(server.get(), &SseServer::redisLost, this, end);
        bench.redis.kill();
    } else if (signal == 4) {
        connect(server.get(), &SseServer::redisBack, this, end);
        bench.redis.kill();
        QVERIFY(becomesTrue([&] { return client.dataOf("gap").size() == 1; }));
        bench.redis.start();
    }
    QVERIFY(becomesTrue([&] { return !server; }));
    QVERIFY(becomesTrue([&] { return client.isClosed(); }));
}

LAB_TEST(SseLifeTest)
#include "sse_life_test.moc"
