// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// What is asked of it that is not a channel by its own page or by curl.
#include "tests/sse/sse_fixture.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTimer>

using namespace lab::testing;
using namespace lab::sse;

namespace {

constexpr qsizetype Megabyte = 1024 * 1024;

} // namespace

class SseRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bench = std::make_unique<SseBench>(SseOptions{.mostListeners = 4, .patience = 60'000ms}); }
    void cleanupTestCase() { m_bench.reset(); }

    void thePageIsServedWithAStrictPolicy();
    void thePageNeedsNothingFromOutside();
    void aRequestIsAnswered_data();
    void aRequestIsAnswered();
    void aHostIsAnsweredOnlyByOurNames_data();
    void aHostIsAnsweredOnlyByOurNames();
    void aPageOfAnotherOriginIsRefused_data();
    void aPageOfAnotherOriginIsRefused();
    void whatIsTooLongIsRefused_data();
    void whatIsTooLongIsRefused();
    void garbageEndsTheConnection_data();
    void garbageEndsTheConnection();
    void aHeadOfAChannelIsNoListener();
    void slowRequestsTimeOut_data();
    void slowRequestsTimeOut();
    void connectionsAreBounded();

private:
    void checkStillWorks();
    QByteArray port() const { return QByteArray::number(m_bench->server.port()); }

    std::unique_ptr<SseBench> m_bench;
};

void SseRequestsTest::checkStillWorks()
{
    const auto client = m_bench->listener("still");
    QCOMPARE(m_bench->publish("still", "x"), 1);
    QVERIFY(becomesTrue([&] { return client->dataOf("message") == QByteArrayList{"x"}; }));
    client->leave();
    QVERIFY(becomesTrue([&] { return m_bench->server.counters().listeners == 0; }));
}

void SseRequestsTest::thePageIsServedWithAStrictPolicy()
{
    const auto client = m_bench->answered("/");
    QVERIFY(becomesTrue([&] { return client->isClosed(); }));
    QCOMPARE(client->status(), 200);
    QCOMPARE(client->header("Content-Type"), QByteArray("text/html; charset=utf-8"));
    QCOMPARE(client->header("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(client->header("X-Content-Type-Options"), QByteArray("nosniff"));
    QVERIFY(!client->hasHeader("Access-Control-Allow-Origin"));
    QCOMPARE(client->body().size(), client->header("Content-Length").toLongLong());
    const auto policy = client->header("Content-Security-Policy");
    QVERIFY(policy.startsWith("default-src 'none'; script-src 'sha256-"));
    QVERIFY(!policy.contains("unsafe"));
    for (const QByteArray tag : {"script", "style"}) {
        const auto from = client->body().indexOf('<' + tag + '>') + tag.size() + 2;
        const auto content = client->body().mid(from, client->body().indexOf("</" + tag + '>') - from);
        QVERIFY(content.size() > 100);
        const auto hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64();
        QVERIFY2(policy.contains(tag + "-src 'sha256-" + hash + "';"), policy.constData());
    }
}

void SseRequestsTest::thePageNeedsNothingFromOutside()
{
    const auto client = m_bench->answered("/");
    QVERIFY(becomesTrue([&] { return client->isClosed(); }));
    for (const char *outside : {"http:", "https:", "//cdn", "src=", "@import", "url(", "innerHTML",
                                "insertAdjacentHTML", "document.write", "eval(", "onclick="})
        QVERIFY2(!client->body().contains(outside), outside);
    QVERIFY(client->body().contains("textContent"));
    QVERIFY(client->body().contains("prefers-color-scheme: dark"));
}

void SseRequestsTest::aRequestIsAnswered_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *method, const QByteArray &path, int status,
                        const QByteArray &lines = {}) {
        QTest::newRow(name) << QByteArray(method) << path << lines << status;
    };
    row("page", "GET", "/", 200);
    row("page with a query", "GET", "/?x=1", 200);
    row("head of the page", "HEAD", "/", 200);
    row("unknown", "GET", "/favicon.ico", 404);
    row("no channel", "GET", "/subscribe/", 404);
    row("no channel, no slash", "GET", "/subscribe", 404);
    row("up", "GET", "/../etc/passwd", 404);
    row("up from a channel", "GET", "/subscribe/../x", 404);
    row("up as a channel", "GET", "/subscribe/..", 404);
    row("up escaped", "GET", "/subscribe/%2e%2e/%2E%2E/etc/passwd", 404);
    row("up half escaped", "GET", "/subscribe/.%2e", 404);
    row("here", "GET", "/subscribe/./x", 404);
    row("NUL elsewhere", "GET", "/%00", 404);
    row("no digits", "GET", "/subscribe/a%zz", 400);
    row("one digit", "GET", "/subscribe/a%4", 400);
    row("no digit", "GET", "/subscribe/a%", 400);
    row("whole URL of another", "GET", "http://example.com/", 404);
    row("post", "POST", "/subscribe/a", 405, "Content-Length: 3\r\n");
    row("put", "PUT", "/", 405, "Content-Length: 99999999\r\n");
    row("delete", "DELETE", "/subscribe/a", 405);
    row("options", "OPTIONS", "*", 405);
    row("trace", "TRACE", "/", 405);
    row("connect", "CONNECT", "example.com:80", 405);
    row("made up", "BREW", "/subscribe/a", 405);
    row("lower case", "get", "/", 405);
    row("body to read", "GET", "/subscribe/a", 400, "Content-Length: 5\r\n");
    row("chunked body to read", "GET", "/subscribe/a", 400, "Transfer-Encoding: chunked\r\n");
    row("too many hosts", "GET", "/", 421, "Host: 127.0.0.1\r\n");
}

void SseRequestsTest::aRequestIsAnswered()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, lines);
    QFETCH(int, status);
    const auto client = m_bench->answered(path, lines, method);
    QVERIFY(becomesTrue([&] { return client->isClosed(); }));
    QCOMPARE(client->status(), status);
    QVERIFY(!client->hasHeader("Access-Control-Allow-Origin"));
    QCOMPARE(client->hasHeader("Allow"), status == 405);
    QCOMPARE(client->body().isEmpty(), method == "HEAD");
    if (status == 405)
        QCOMPARE(client->header("Allow"), QByteArray("GET, HEAD"));
    if (status != 200)
        QVERIFY2(client->body().endsWith("\n") && client->body().contains(' '), client->body().constData());
}

void SseRequestsTest::aHostIsAnsweredOnlyByOurNames_data()
{
    QTest::addColumn<QByteArray>("host"); // % is the port
    QTest::addColumn<int>("status");
    QTest::newRow("address") << QByteArray("Host: 127.0.0.1:%\r\n") << 200;
    QTest::newRow("localhost") << QByteArray("Host: localhost:%\r\n") << 200;
    QTest::newRow("capitals") << QByteArray("host: LocalHost:%\r\n") << 200;
    QTest::newRow("another") << QByteArray("Host: example.com:%\r\n") << 421;
    QTest::newRow("begins like ours") << QByteArray("Host: localhost.example.com:%\r\n") << 421;
    QTest::newRow("rebound") << QByteArray("Host: 127.0.0.1.nip.io:%\r\n") << 421;
    QTest::newRow("no port") << QByteArray("Host: 127.0.0.1\r\n") << 421;
    QTest::newRow("another port") << QByteArray("Host: 127.0.0.1:1\r\n") << 421;
    QTest::newRow("any address") << QByteArray("Host: 0.0.0.0:%\r\n") << 421;
    QTest::newRow("two") << QByteArray("Host: 127.0.0.1:%\r\nHost: example.com\r\n") << 421;
    QTest::newRow("empty") << QByteArray("Host: \r\n") << 421;
    QTest::newRow("none") << QByteArray() << 400;
}

void SseRequestsTest::aHostIsAnsweredOnlyByOurNames()
{
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    for (const QByteArray path : {"/", "/subscribe/a"}) {
        const auto client = m_bench->connection();
        client->send("GET " + path + " HTTP/1.1\r\n" + QByteArray(host).replace("%", port()) + "\r\n");
        QVERIFY(becomesTrue([&] { return client->status() != 0; }));
        QCOMPARE(client->status(), status);
    }
}

void SseRequestsTest::aPageOfAnotherOriginIsRefused_data()
{
    QTest::addColumn<QByteArray>("line"); // % is the port
    QTest::addColumn<int>("status");
    QTest::newRow("ours") << QByteArray("Origin: http://127.0.0.1:%") << 200;
    QTest::newRow("ours by name") << QByteArray("Origin: http://localhost:%") << 200;
    QTest::newRow("another") << QByteArray("Origin: https://example.com") << 403;
    QTest::newRow("null") << QByteArray("Origin: null") << 403;
    QTest::newRow("another port") << QByteArray("Origin: http://127.0.0.1:1") << 403;
    QTest::newRow("another scheme") << QByteArray("Origin: https://127.0.0.1:%") << 403;
    QTest::newRow("begins like ours") << QByteArray("Origin: http://127.0.0.1:%.example.com") << 403;
    QTest::newRow("empty") << QByteArray("Origin:") << 403;
    QTest::newRow("two") << QByteArray("Origin: http://127.0.0.1:%\r\nOrigin: https://example.com") << 403;
    QTest::newRow("an image of another site") << QByteArray("Sec-Fetch-Site: cross-site") << 403;
    QTest::newRow("another port of this machine") << QByteArray("Sec-Fetch-Site: same-site") << 403;
    QTest::newRow("our own page") << QByteArray("Sec-Fetch-Site: same-origin") << 200;
    QTest::newRow("typed by hand") << QByteArray("Sec-Fetch-Site: none") << 200;
}

void SseRequestsTest::aPageOfAnotherOriginIsRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    const auto client = m_bench->answered("/subscribe/a", line.replace("%", port()) + "\r\n");
    QCOMPARE(client->status(), status);
    QVERIFY(!client->hasHeader("Access-Control-Allow-Origin"));
    client->leave();
    QVERIFY(becomesTrue([&] { return m_bench->server.counters().listeners == 0; }));
}

void SseRequestsTest::whatIsTooLongIsRefused_data()
{
    QTest::addColumn<QByteArray>("request"); // after it comes the end of the head
    QTest::addColumn<int>("status");
    const QByteArray host = "Host: 127.0.0.1:" + port() + "\r\n";
    const QByteArray line = "GET / HTTP/1.1\r\n" + host;
    QTest::newRow("request line") << "GET /subscribe/" + QByteArray(Megabyte, 'a') + " HTTP/1.1\r\n" + host << 414;
    QTest::newRow("method") << QByteArray(Megabyte, 'A') + " / HTTP/1.1\r\n" + host << 414;
    QTest::newRow("header") << line + "X: " + QByteArray(Megabyte, 'a') + "\r\n" << 431;
    QTest::newRow("header name") << line + QByteArray(Megabyte, 'a') + ": x\r\n" << 431;
    QTest::newRow("many headers") << line + QByteArray("X: aaaaaaaaaaaa\r\n").repeated(Megabyte / 16) << 431;
    QTest::newRow("folded header") << line + "X: a\r\n" + QByteArray(" aaaaaaaaaaaaa\r\n").repeated(Megabyte / 16)
                                   << 431;
}

void SseRequestsTest::whatIsTooLongIsRefused()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    const auto client = m_bench->connection();
    client->send(request + "\r\n");
    QVERIFY(becomesTrue([&] { return client->status() != 0 || client->isClosed(); }));
    QCOMPARE(client->status(), status);
    QVERIFY(becomesTrue([&] { return client->isClosed(); }));
    checkStillWorks();
}

void SseRequestsTest::garbageEndsTheConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray noise;
    for (int i = 0; i < 100'000; ++i)
        noise += static_cast<char>(i * 7919 >> 3);
    QTest::newRow("words") << QByteArray("hello there\r\n\r\n");
    QTest::newRow("a word") << QByteArray("hello\r\n\r\n");
    QTest::newRow("TLS") << QByteArray::fromHex("16030100c8010000c4030300") + QByteArray(200, '\x01') + "\r\n\r\n";
    QTest::newRow("zero bytes") << QByteArray(Megabyte, '\0');
    QTest::newRow("noise") << noise;
    QTest::newRow("no version") << QByteArray("GET /subscribe/a\r\n\r\n");
    QTest::newRow("another version") << QByteArray("GET / HTTP/9.9\r\n\r\n");
    QTest::newRow("NUL in the path") << QByteArray("GET /subscribe/a\0b HTTP/1.1\r\nHost: x\r\n\r\n", 41);
    QTest::newRow("Redis") << QByteArray("*1\r\n$4\r\nPING\r\n\r\n");
    QTest::newRow("no colon") << QByteArray("GET / HTTP/1.1\r\nHost\r\n\r\n");
    QTest::newRow("bad length") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n");
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
}

void SseRequestsTest::garbageEndsTheConnection()
{
    QFETCH(QByteArray, bytes);
    const auto client = m_bench->connection();
    client->send(bytes);
    QVERIFY(becomesTrue([&] { return client->isClosed(); }));
    QVERIFY2(client->status() == 0 || client->status() >= 400, qPrintable(QString::number(client->status())));
    checkStillWorks();
}

void SseRequestsTest::aHeadOfAChannelIsNoListener()
{
    const auto client = m_bench->answered("/subscribe/a", {}, "HEAD");
    QVERIFY(becomesTrue([&] { return client->isClosed(); }));
    QCOMPARE(client->status(), 200);
    QCOMPARE(client->header("Content-Type"), QByteArray("text/event-stream"));
    QVERIFY(client->body().isEmpty());
    QCOMPARE(m_bench->server.counters().listeners, 0);
}

void SseRequestsTest::slowRequestsTimeOut_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("request line") << QByteArray("GET /subs");
    QTest::newRow("header") << QByteArray("GET / HTTP/1.1\r\nHost: ");
}

/// It sends a byte now and then, so that the connection is never idle.
void SseRequestsTest::slowRequestsTimeOut()
{
    QFETCH(QByteArray, start);
    SseBench bench({.patience = 1000ms});
    const auto slow = bench.connection();
    const auto listener = bench.listener("c");
    slow->send(start);
    QTimer drip;
    connect(&drip, &QTimer::timeout, slow.get(), [&] {
        if (!start.isEmpty())
            slow->send("a");
    });
    drip.start(20);
    QVERIFY(becomesTrue([&] { return slow->isClosed(); }));
    QCOMPARE(slow->status(), 0);
    QCOMPARE(bench.publish("c", "x"), 1); // a listener's time is not bounded
    QVERIFY(becomesTrue([&] { return listener->dataOf("message") == QByteArrayList{"x"}; }));
}

void SseRequestsTest::connectionsAreBounded()
{
    SseBench bench({.mostListeners = 2, .patience = 1000ms});
    const auto listener = bench.listener("c");
    std::vector<HttpClientPtr> silent;
    for (int i = 0; i < 200; ++i)
        silent.push_back(bench.connection());
    const auto closed = [&] {
        return std::count_if(silent.begin(), silent.end(), [](const auto &client) { return client->isClosed(); });
    };
    QCOMPARE(bench.publish("c", "x"), 1); // who listens is not hindered
    QVERIFY(becomesTrue([&] { return listener->dataOf("message") == QByteArrayList{"x"}; }));
    QVERIFY(becomesTrue([&] { return closed() > 0; }));
    QVERIFY2(closed() <= 34, qPrintable(QString::number(closed()))); // so many were let in, and their time was up
    silent.clear();
    QCOMPARE(bench.listener("c")->status(), 200); // and whoever comes later has a turn
}

LAB_TEST(SseRequestsTest)
#include "sse_requests_test.moc"
