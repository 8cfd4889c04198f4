// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"
#include "tests/sse/sse_fixture.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lab::testing;
using namespace lab::sse;

class SseServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListenerGetsWhatIsPublished();
    void aMessageArrivesWhole_data();
    void aMessageArrivesWhole();
    void aChannelMayHaveAnyName_data();
    void aChannelMayHaveAnyName();
    void aChannelIsSubscribedToOnceAndUntilItsLastListenerLeaves();
    void allListenersGetEveryMessageInOrder();
    void oneTooManyIsToldAndThereIsRoomWhenOneLeaves();
    void aListenerThatStallsSlowsNobodyAndIsToldWhatItLost();
    void aMessageLargerThanMayWaitIsToldAsDropped();
    void whoHasNothingToReadGetsAHeartbeat();
    void comingAndLeavingAndCountsAreSignalled();
    void listenersOfOldProtocolsAreServedToo();
    void whatAListenerSaysIsIgnored();
    void aListenerWhoseChannelComesBackBeforeItsSubscriptionWasConfirmedIsServed();
};

void SseServerTest::aListenerGetsWhatIsPublished()
{
    SseBench bench;
    const auto client = bench.listener("news");
    QCOMPARE(client->status(), 200);
    QCOMPARE(client->header("Content-Type"), QByteArray("text/event-stream"));
    QCOMPARE(client->header("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(client->header("X-Content-Type-Options"), QByteArray("nosniff"));
    QVERIFY(!client->hasHeader("Access-Control-Allow-Origin"));
    QVERIFY2(client->body().startsWith("retry: 2000\n: subscribed to news\n\n"), client->body().constData());
    QCOMPARE(bench.publish("news", "hello"), 1);
    bench.publish("other", "not for us");
    bench.publish("news", "world");
    QVERIFY(becomesTrue([&] { return client->events().size() == 2; }));
    QCOMPARE(client->dataOf("message"), (QByteArrayList{"hello", "world"}));
    QCOMPARE(client->events()[0].id, QByteArray("1"));
    QCOMPARE(client->events()[1].id, QByteArray("2"));
}

void SseServerTest::aMessageArrivesWhole_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("data");
    const QByteArray megabyte(1024 * 1024, 'x');
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("lines") << QByteArray("a\nb\n\nc\n") << QByteArray("a\nb\n\nc\n");
    QTest::newRow("CR") << QByteArray("a\rb\r\nc\r") << QByteArray("a\nb\nc\n");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a\0b", 3);
    QTest::newRow("not UTF-8") << QByteArray("a\xff") << QByteArray("a\\xff");
    QTest::newRow("1 MB") << megabyte << megabyte;
    QTest::newRow("1 MB of lines") << QByteArray(1024 * 1024, '\n') << QByteArray(1024 * 1024, '\n');
    QTest::newRow("1 MB not UTF-8") << QByteArray(1024 * 1024, '\x80') << QByteArray("\\x80").repeated(1024 * 1024);
}

void SseServerTest::aMessageArrivesWhole()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, data);
    SseBench bench;
    const auto client = bench.listener("c");
    bench.publish("c", payload);
    bench.publish("c", "after");
    QVERIFY(becomesTrue([&] { return client->events().size() == 2; }));
    QVERIFY(client->events()[0].data == data);
    QCOMPARE(client->events()[1].data, QByteArray("after"));
}

void SseServerTest::aChannelMayHaveAnyName_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("channel");
    QTest::newRow("colons and braces") << QByteArray("lab:user:{1}:notifications")
                                       << QByteArray("lab:user:{1}:notifications");
    QTest::newRow("escaped") << QByteArray("lab%3auser%3A%7B1%7d") << QByteArray("lab:user:{1}");
    QTest::newRow("plus stays") << QByteArray("a+b%20c") << QByteArray("a+b c");
    QTest::newRow("slash") << QByteArray("a/b%2Fc") << QByteArray("a/b/c");
    QTest::newRow("NUL") << QByteArray("a%00b") << QByteArray("a\0b", 3);
    QTest::newRow("not UTF-8") << QByteArray("%ff%fe") << QByteArray("\xff\xfe");
    QTest::newRow("line ends") << QByteArray("a%0d%0adata:%20b") << QByteArray("a\r\ndata: b");
    QTest::newRow("two dots in a name") << QByteArray("a..b") << QByteArray("a..b");
    QTest::newRow("query left out") << QByteArray("news?x=1") << QByteArray("news");
    QTest::newRow("question mark") << QByteArray("news%3F") << QByteArray("news?");
}

void SseServerTest::aChannelMayHaveAnyName()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, channel);
    SseBench bench;
    const auto client = bench.asked("/subscribe/" + path);
    QVERIFY(becomesTrue([&] { return client->isSubscribed(); }));
    QCOMPARE(bench.publish(channel, "x"), 1);
    QVERIFY(becomesTrue([&] { return client->events().size() == 1; }));
    QCOMPARE(client->comments().size(), 1);
}

void SseServerTest::aChannelIsSubscribedToOnceAndUntilItsLastListenerLeaves()
{
    SseBench bench;
    auto first = bench.listener("a");
    auto second = bench.listener("a");
    const auto other = bench.listener("b");
    QCOMPARE(bench.subscribers("a"), 1);
    QCOMPARE(bench.command({"CLIENT", "LIST", "TYPE", "pubsub"}).text().count('\n'), 1);
    first->leave();
    QVERIFY(becomesTrue([&] { return bench.server.counters().listeners == 2; }));
    QCOMPARE(bench.publish("a", "x"), 1);
    QVERIFY(becomesTrue([&] { return second->events().size() == 1; }));
    second->leave();
    QVERIFY(becomesTrue([&] { return bench.subscribers("a") == 0; }));
    QCOMPARE(bench.subscribers("b"), 1);
    first = bench.listener("a");
    QCOMPARE(bench.publish("a", "y"), 1);
    QVERIFY(becomesTrue([&] { return first->events().size() == 1; }));
    QCOMPARE(first->events()[0].id, QByteArray("1"));
}

void SseServerTest::allListenersGetEveryMessageInOrder()
{
    SseBench bench;
    std::vector<HttpClientPtr> clients;
    for (int i = 0; i < 32; ++i)
        clients.push_back(bench.listener("c"));
    bench.publishNumbers("c", 0, 1000);
    const auto expected = numberTexts(0, 1000);
    for (const auto &client : clients) {
        QVERIFY(becomesTrue([&] { return client->events().size() == 1000; }));
        QCOMPARE(client->dataOf("message"), expected);
    }
    QCOMPARE(bench.server.counters(), (SseCounters{32, 32'000, 0}));
}

void SseServerTest::oneTooManyIsToldAndThereIsRoomWhenOneLeaves()
{
    SseBench bench;
    std::vector<HttpClientPtr> clients;
    for (int i = 0; i < 32; ++i)
        clients.push_back(bench.listener("c" + QByteArray::number(i)));
    const auto refused = bench.answered("/subscribe/c0");
    QCOMPARE(refused->status(), 503);
    QVERIFY(refused->header("Retry-After").toInt() > 0);
    QVERIFY(becomesTrue([&] { return refused->isClosed(); }));
    QVERIFY2(refused->body().startsWith("There are 32 listeners already"), refused->body().constData());
    QCOMPARE(bench.answered("/")->status(), 200); // the page is no listener
    clients.front()->leave();
    QVERIFY(becomesTrue([&] { return bench.server.counters().listeners == 31; }));
    QCOMPARE(bench.listener("c0")->status(), 200);
}

void SseServerTest::aListenerThatStallsSlowsNobodyAndIsToldWhatItLost()
{
    SseBench bench({.mostWaiting = 256 * 1024});
    const auto stalled = bench.listener("c");
    const auto reader = bench.listener("c");
    stalled->stall();
    const QByteArray payload(16 * 1024, 'x');
    int published = 0;
    while (bench.server.counters().dropped < 10) {
        bench.publish("c", payload);
        ++published;
        QVERIFY2(published < 10'000, "nothing is ever dropped");
        QVERIFY(becomesTrue([&] { return reader->events().size() == published; }));
    }
    QCOMPARE(reader->dataOf("dropped").size(), 0);
    stalled->readAgain();
    QVERIFY(becomesTrue([&] { return !stalled->dataOf("dropped").isEmpty(); }));
    QVERIFY2(stalled->dataOf("dropped").first().startsWith("10 messages were dropped here"),
             stalled->dataOf("dropped").first().constData());
    QCOMPARE(stalled->dataOf("message").size(), published - 10);
    bench.publish("c", "after");
    QVERIFY(becomesTrue([&] { return stalled->events().last().data == "after"; }));
    QCOMPARE(stalled->events().last().id, QByteArray::number(published + 1)); // the jump is what it lost
    QCOMPARE(bench.server.counters().dropped, 10);
}

void SseServerTest::aMessageLargerThanMayWaitIsToldAsDropped()
{
    SseBench bench({.mostWaiting = 1000});
    const auto client = bench.listener("c");
    bench.publish("c", QByteArray(1001, 'x'));
    QVERIFY(becomesTrue([&] { return client->events().size() == 1; }));
    QVERIFY(client->dataOf("dropped").value(0).startsWith("1 message was dropped here"));
    bench.publish("c", QByteArray(900, '\n')); // its text is larger than it is itself
    QVERIFY(becomesTrue([&] { return client->events().size() == 2; }));
    QCOMPARE(client->dataOf("dropped").size(), 2);
}

void SseServerTest::whoHasNothingToReadGetsAHeartbeat()
{
    SseBench bench({.heartbeat = 20ms});
    const auto client = bench.listener("c");
    QVERIFY(becomesTrue([&] { return client->comments().count(" still here") >= 3; }));
    QVERIFY(client->events().isEmpty());
}

void SseServerTest::comingAndLeavingAndCountsAreSignalled()
{
    SseBench bench;
    const QSignalSpy came(&bench.server, &SseServer::listenerCame);
    const QSignalSpy left(&bench.server, &SseServer::listenerLeft);
    const QSignalSpy counted(&bench.server, &SseServer::countersChanged);
    const auto client = bench.listener("c");
    QVERIFY(becomesTrue([&] { return came.size() == 1; }));
    QCOMPARE(came[0][0].toByteArray(), QByteArray("c"));
    bench.publish("c", "x");
    const auto isTold = [&](const SseCounters &counters) {
        return !counted.isEmpty() && counted.last()[0].value<SseCounters>() == counters;
    };
    QVERIFY(becomesTrue([&] { return isTold({1, 1, 0}); }));
    client->leave();
    QVERIFY(becomesTrue([&] { return left.size() == 1; }));
    QCOMPARE(left[0], (QVariantList{QByteArray("c"), 1, 0}));
    QVERIFY(becomesTrue([&] { return isTold({0, 1, 0}); }));
}

void SseServerTest::listenersOfOldProtocolsAreServedToo()
{
    SseBench bench;
    const auto client = bench.connection();
    client->send("GET /subscribe/c HTTP/1.0\r\nHost: localhost:" + QByteArray::number(bench.server.port()) +
                 "\r\n\r\n");
    QVERIFY(becomesTrue([&] { return client->isSubscribed(); }));
    QVERIFY(!client->hasHeader("Transfer-Encoding"));
    bench.publish("c", "x");
    QVERIFY(becomesTrue([&] { return client->dataOf("message") == QByteArrayList{"x"}; }));
}

void SseServerTest::whatAListenerSaysIsIgnored()
{
    SseBench bench;
    const auto client = bench.listener("c");
    client->send(QByteArray(1024 * 1024, 'x'));
    bench.publish("c", "x");
    QVERIFY(becomesTrue([&] { return client->events().size() == 1; }));
    client->leave();
    QVERIFY(becomesTrue([&] { return bench.server.counters().listeners == 0; }));
}

void SseServerTest::aListenerWhoseChannelComesBackBeforeItsSubscriptionWasConfirmedIsServed()
{
    SseBench bench;
    for (int i = 0; i < 50; ++i) {
        bench.asked("/subscribe/c").reset(); // gone at once
        bench.asked("/subscribe/c")->leave();
    }
    const auto client = bench.listener("c");
    QCOMPARE(bench.publish("c", "x"), 1);
    QVERIFY(becomesTrue([&] { return client->dataOf("message") == QByteArrayList{"x"}; }));
}

LAB_TEST(SseServerTest)
#include "sse_server_test.moc"
