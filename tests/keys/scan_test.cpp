// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/glob.h"
#include "app/keys/scan.h"
#include "tests/support/redis_process.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

class ScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { send({"FLUSHALL"}); }

    void whatFollowsThePrefixIsAGlob();
    void everyKeyIsThereOnceAndTheProgressEndsWhole();
    void aScanStopsAtItsLimit();
    void aStoppedScanIsCancelled();
    void aUserWhoMayNotCountTheKeysMayScan();
    void aKeyOutsideThePrefixIsAnError();
    void aCursorThatStandsStillIsAnError();
    void cursorsWithoutEndAreAnError();
    void strangePagesAreErrors_data();
    void strangePagesAreErrors();
    void globsMatchAsTheServersDo_data();
    void globsMatchAsTheServersDo();

private:
    redis::Reply send(const redis::Command &command) { return waitFor(m_client.send(command)); }

    RedisProcess m_server;
    redis::Client m_client{m_server.endpoint()};
};

namespace {

QByteArray pageWith(const QByteArray &cursor, const QByteArrayList &names)
{
    QByteArray reply = "*2\r\n$" + QByteArray::number(cursor.size()) + "\r\n" + cursor + "\r\n*" +
                       QByteArray::number(names.size()) + "\r\n";
    for (const auto &name : names)
        reply += '$' + QByteArray::number(name.size()) + "\r\n" + name + "\r\n";
    return reply;
}

ScanOptions optionsWith(const QByteArray &rest)
{
    ScanOptions options;
    options.rest = rest;
    return options;
}

} // namespace

void ScanTest::whatFollowsThePrefixIsAGlob()
{
    send({"MSET", "l*b:product:{1}", "1", "l*b:product:{2}", "1", "l*b:other", "1", "lab:product:{3}", "1"});
    const auto found = waitFor(scanKeys(m_client, Keyspace("l*b:"), optionsWith("product:{*}")));
    QCOMPARE(found.keys, (Keys{Key{"l*b:product:{1}"}, Key{"l*b:product:{2}"}}));
    QVERIFY(found.complete);
}

void ScanTest::everyKeyIsThereOnceAndTheProgressEndsWhole()
{
    send({"EVAL", "for i = 1, 5000 do redis.call('SET', 'lab:' .. i, i) redis.call('SET', 'x:' .. i, i) end", "0"});
    QList<qint64> progress;
    ScanOptions options;
    options.progressed = [&progress](qint64 scanned, qint64) {
        progress.append(scanned);
    };
    const auto found = waitFor(scanKeys(m_client, Keyspace(), options));
    QCOMPARE(found.keys.size(), 5000);
    QVERIFY(std::is_sorted(found.keys.begin(), found.keys.end()));
    QVERIFY(std::adjacent_find(found.keys.begin(), found.keys.end()) == found.keys.end());
    QCOMPARE(found.total, 10'000);
    QCOMPARE(found.scanned, 10'000);
    QVERIFY(progress.size() > 5 && std::is_sorted(progress.begin(), progress.end()));
    QCOMPARE(progress.last(), 10'000);
}

void ScanTest::aScanStopsAtItsLimit()
{
    send({"EVAL", "for i = 1, 5000 do redis.call('SET', 'lab:' .. i, i) end", "0"});
    ScanOptions options;
    options.limit = 1500;
    const auto found = waitFor(scanKeys(m_client, Keyspace(), options));
    QVERIFY(!found.complete);
    QVERIFY(found.keys.size() >= 1500 && found.keys.size() < 5000);
}

void ScanTest::aStoppedScanIsCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    ScanOptions options;
    options.stop = stop.get_token();
    QVERIFY(faultOf<Cancelled>(scanKeys(m_client, Keyspace(), options)));
}

void ScanTest::aUserWhoMayNotCountTheKeysMayScan()
{
    send({"MSET", "lab:a", "1", "other", "1"});
    send({"ACL", "SETUSER", "bob", "on", ">pw", "~*", "+@all", "-dbsize"});
    redis::Client bob(m_server.endpointOf(u"bob"_s, u"pw"_s));
    const auto found = waitFor(scanKeys(bob, Keyspace()));
    QCOMPARE(found.keys, Keys{Key{"lab:a"}});
    QCOMPARE(found.total, 1);
    QCOMPARE(found.scanned, 1);
}

void ScanTest::aKeyOutsideThePrefixIsAnError()
{
    ScriptedServer server; // which takes no notice of MATCH
    server.thenReply(":2\r\n");
    server.thenReply(pageWith("0", {"lab:mine", "yours"}));
    redis::Client client(server.endpoint());
    const auto fault = faultOf<Error>(scanKeys(client, Keyspace()));
    QVERIFY(fault);
    QCOMPARE(fault->kind(), ErrorKind::Server);
    QVERIFY2(fault->message().contains(u"yours"_s), qPrintable(fault->message()));
}

void ScanTest::aCursorThatStandsStillIsAnError()
{
    ScriptedServer server;
    server.thenReply(":2\r\n");
    server.thenReply(pageWith("7", {"lab:a"}));
    server.thenReply(pageWith("7", {"lab:a"}));
    redis::Client client(server.endpoint());
    const auto fault = faultOf<Error>(scanKeys(client, Keyspace()));
    QVERIFY(fault);
    QVERIFY2(fault->message().contains(u"does not come to an end"_s), qPrintable(fault->message()));
}

void ScanTest::cursorsWithoutEndAreAnError()
{
    ScriptedServer server;
    server.thenReply(":2\r\n");
    for (int i = 1; i < 1000; ++i)
        server.thenReply(pageWith(QByteArray::number(i), {"lab:a"}));
    redis::Client client(server.endpoint());
    const auto fault = faultOf<Error>(scanKeys(client, Keyspace()));
    QVERIFY(fault);
    QVERIFY2(fault->message().contains(u"does not come to an end"_s), qPrintable(fault->message()));
}

void ScanTest::strangePagesAreErrors_data()
{
    QTest::addColumn<QByteArray>("page");
    for (const char *const page : {"+OK", "*0", "$-1", ":0", "*2\r\n*0\r\n*0", "*2\r\n$1\r\n0\r\n:1", "*1\r\n$1\r\n0",
                                   "*2\r\n$1\r\n0\r\n*1\r\n*0"})
        QTest::newRow(page) << QByteArray(page);
}

void ScanTest::strangePagesAreErrors()
{
    QFETCH(QByteArray, page);
    ScriptedServer server;
    server.thenReply(":2\r\n");
    server.thenReply(page + "\r\n");
    redis::Client client(server.endpoint());
    const auto fault = faultOf<Error>(scanKeys(client, Keyspace()));
    QVERIFY(fault);
    QCOMPARE(fault->kind(), ErrorKind::Server);
}

void ScanTest::globsMatchAsTheServersDo_data()
{
    QTest::addColumn<QByteArray>("glob");
    for (const char *const glob : {"lab:?",
                                   "LAB:?",
                                   "*",
                                   "**",
                                   "lab:*",
                                   "*:a",
                                   "l*:*a",
                                   "lab:[ab]",
                                   "lab:[^ab]",
                                   "lab:[a-c]",
                                   "lab:[c-a]",
                                   "lab:\\[",
                                   "\\[",
                                   "*\\[*",
                                   "[rate_limiter][sms_delay]",
                                   "*\\[rate_limiter\\]\\[sms_delay\\]",
                                   "lab:[",
                                   "lab:[a",
                                   "lab:[]",
                                   "lab:[]]",
                                   "lab:[^]",
                                   "lab:[\\]]",
                                   "lab:[a-",
                                   "lab:\\",
                                   "lab:a*b*c",
                                   "*a*a*a*a*a*a*a*b",
                                   ""})
        QTest::newRow(glob) << QByteArray(glob);
}

void ScanTest::globsMatchAsTheServersDo()
{
    QFETCH(QByteArray, glob);
    QByteArrayList expected;
    const QByteArrayList names{"lab:a",
                               "lab:b",
                               "LAB:a",
                               "lab:",
                               "lab:[",
                               "lab:]",
                               "[",
                               "rs",
                               "lab:ab",
                               "lab:\\",
                               "lab:-",
                               "lab:axbyc",
                               "lab:\xff",
                               "lab:c",
                               "lab:a]",
                               "lab:aaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                               "lab:[rate_limiter][sms_delay]"};
    for (const auto &name : names)
        send({"SET", name, "1"});
    auto found = send({"KEYS", glob}).texts();
    for (const auto &name : names) {
        if (matchesGlob(glob, name))
            expected.append(name);
    }
    std::sort(found.begin(), found.end());
    std::sort(expected.begin(), expected.end());
    QCOMPARE(expected, found);
}

LAB_TEST(ScanTest)
#include "scan_test.moc"
