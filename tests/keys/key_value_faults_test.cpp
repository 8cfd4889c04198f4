// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/key_value.h"
#include "tests/support/redis_process.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

void thenAString(ScriptedServer &server, const char *type)
{
    server.thenReply('+' + QByteArray(type) + "\r\n");
    for (const auto *const reply : {":-1\r\n", "$3\r\nint\r\n", ":56\r\n", ":1\r\n", "$1\r\n7\r\n"})
        server.thenReply(reply);
}

} // namespace

/// What the server refuses, what it answers strangely, and what changes while it is read.
class KeyValueFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { send({"FLUSHALL"}); }

    void aValueThatShrinksWhileItIsReadComesToAnEnd();
    void aKeyThatBecomesAnotherTypeIsReadAnew();
    void aKeyThatGoesBetweenThePagesIsNotThere();
    void whatMayNotBeReadIsAnError();
    void refusalsOfAServerAreErrors_data();
    void refusalsOfAServerAreErrors();
    void whatAnOddReplyHoldsStaysOut();
    void memoryAndEncodingMayBeUnknown();
    void aTypeThatNobodyKnowsHasItsName();
    void aTypeThatChangesBetweenTheRoundTripsIsReadAnew();
    void aTypeThatChangesForEverIsAnError();
    void aKeyThatExpiresBetweenTheRoundTripsIsNotThere();
    void strangeRepliesAreErrors_data();
    void strangeRepliesAreErrors();

private:
    redis::Reply send(const redis::Command &command) { return waitFor(m_client.send(command)); }
    KeyValue look(const QByteArray &key) { return waitFor(readKey(m_client, Key{key})); }

    RedisProcess m_server;
    redis::Client m_client{m_server.endpoint()};
};

void KeyValueFaultsTest::aValueThatShrinksWhileItIsReadComesToAnEnd()
{
    send({"EVAL", "for i = 1, 300 do redis.call('RPUSH', 'l', i) end", "0"});
    const auto first = look("l");
    send({"LTRIM", "l", "0", "49"});
    const auto more = waitFor(readMore(m_client, first));
    QVERIFY(more.isComplete());
    QCOMPARE(more.length, 50);
    QCOMPARE(more.elements.size(), 100);
}

void KeyValueFaultsTest::aKeyThatBecomesAnotherTypeIsReadAnew()
{
    send({"EVAL", "for i = 1, 300 do redis.call('RPUSH', 'k', i) end", "0"});
    const auto list = look("k");
    send({"SET", "k", "text"});
    const auto value = waitFor(readMore(m_client, list));
    QCOMPARE(value.type, KeyType::String);
    QCOMPARE(value.bytes, "text"_ba);
    QVERIFY(value.elements.isEmpty());
}

void KeyValueFaultsTest::aKeyThatGoesBetweenThePagesIsNotThere()
{
    send({"EVAL", "for i = 1, 300 do redis.call('RPUSH', 'k', i) end", "0"});
    const auto list = look("k");
    send({"UNLINK", "k"});
    QCOMPARE(waitFor(readMore(m_client, list)), (KeyValue{Key{"k"}}));
}

void KeyValueFaultsTest::whatMayNotBeReadIsAnError()
{
    send({"SET", "lab:mine", "1"});
    send({"SET", "other", "secret"});
    send({"ACL", "SETUSER", "bob", "on", ">pw", "~lab:*", "+@all"});
    redis::Client bob(m_server.endpointOf(u"bob"_s, u"pw"_s));
    const Keys keys{Key{"other"}, Key{"lab:mine"}};
    const auto fault = faultOf<redis::ServerError>(readKeys(bob, keys));
    QVERIFY(fault);
    QCOMPARE(fault->code(), "NOPERM"_ba);
    send({"ACL", "SETUSER", "bob", "-get", "-getrange"}); // the type may be seen, the value not
    const auto hidden = faultOf<redis::ServerError>(readKey(bob, Key{"lab:mine"}));
    QVERIFY(hidden);
    QCOMPARE(hidden->code(), "NOPERM"_ba);
}

void KeyValueFaultsTest::refusalsOfAServerAreErrors_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("moved") << "MOVED 866 127.0.0.1:7001"_ba;
    QTest::newRow("down") << "CLUSTERDOWN The cluster is down"_ba;
    QTest::newRow("no primary")
        << "MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'."_ba;
    QTest::newRow("loading") << "LOADING Redis is loading the dataset in memory"_ba;
}

void KeyValueFaultsTest::refusalsOfAServerAreErrors()
{
    QFETCH(QByteArray, refusal);
    ScriptedServer server;
    server.thenReply('-' + refusal + "\r\n");
    redis::Client client(server.endpoint());
    const auto fault = faultOf<redis::ServerError>(readKey(client, Key{"k"}));
    QVERIFY(fault);
    QCOMPARE(fault->message(), QString::fromLatin1(refusal));
}

void KeyValueFaultsTest::whatAnOddReplyHoldsStaysOut()
{
    ScriptedServer server;
    server.thenReply("*1\r\n$6\r\nsecret\r\n");
    redis::Client client(server.endpoint());
    const auto fault = faultOf<redis::ProtocolError>(readKey(client, Key{"k"}));
    QVERIFY(fault);
    QCOMPARE(fault->message(), u"The server answered with an array of 1 where text was expected."_s);
}

void KeyValueFaultsTest::memoryAndEncodingMayBeUnknown()
{
    send({"SET", "s", "1"});
    send({"ACL", "SETUSER", "bob", "on", ">pw", "~*", "+@all", "-memory", "-object"});
    redis::Client bob(m_server.endpointOf(u"bob"_s, u"pw"_s));
    const auto value = waitFor(readKey(bob, Key{"s"}));
    QCOMPARE(value.bytes, "1"_ba);
    QCOMPARE(value.memory, -1);
    QCOMPARE(value.encoding, ""_ba);
}

void KeyValueFaultsTest::aTypeThatNobodyKnowsHasItsName()
{
    ScriptedServer server;
    server.thenReply("+ReJSON-RL\r\n");
    for (const auto *const reply : {"+ReJSON-RL\r\n", ":-1\r\n", "$3\r\nraw\r\n", ":120\r\n"})
        server.thenReply(reply);
    redis::Client client(server.endpoint());
    const auto value = waitFor(readKey(client, Key{"k"}));
    QCOMPARE(value.type, KeyType::Other);
    QCOMPARE(value.typeName, "ReJSON-RL"_ba);
    QCOMPARE(value.memory, 120);
    QVERIFY(value.isComplete());
}

void KeyValueFaultsTest::aTypeThatChangesBetweenTheRoundTripsIsReadAnew()
{
    ScriptedServer server;
    server.thenReply("+string\r\n");
    thenAString(server, "list");
    for (const auto *const reply : {"+list\r\n", ":-1\r\n", "$8\r\nlistpack\r\n", ":70\r\n", ":1\r\n"})
        server.thenReply(reply);
    server.thenReply("*1\r\n$1\r\na\r\n");
    redis::Client client(server.endpoint());
    const auto value = waitFor(readKey(client, Key{"k"}));
    QCOMPARE(value.type, KeyType::List);
    QCOMPARE(value.elements, QList{Element{"a"}});
}

void KeyValueFaultsTest::aTypeThatChangesForEverIsAnError()
{
    ScriptedServer server;
    server.thenReply("+string\r\n");
    for (int i = 0; i < 10; ++i) {
        thenAString(server, "list");
        thenAString(server, "string");
    }
    redis::Client client(server.endpoint());
    const auto fault = faultOf<Error>(readKey(client, Key{"k"}));
    QVERIFY(fault);
    QCOMPARE(fault->kind(), ErrorKind::Server);
    QVERIFY2(fault->message().contains(u"another type"_s), qPrintable(fault->message()));
}

void KeyValueFaultsTest::aKeyThatExpiresBetweenTheRoundTripsIsNotThere()
{
    ScriptedServer server;
    server.thenReply("+string\r\n");
    server.thenReply("+none\r\n");
    for (const auto *const reply : {":-2\r\n", "$-1\r\n", "$-1\r\n", ":0\r\n", "$0\r\n\r\n"})
        server.thenReply(reply);
    redis::Client client(server.endpoint());
    QCOMPARE(waitFor(readKey(client, Key{"k"})), (KeyValue{Key{"k"}}));
}

void KeyValueFaultsTest::strangeRepliesAreErrors_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("nil for a string") << "string"_ba
                                      << ":1"_ba
                                      << "$-1"_ba;
    QTest::newRow("text for a length") << "string"_ba
                                       << "+OK"_ba
                                       << "$1\r\na"_ba;
    QTest::newRow("text for a list") << "list"_ba
                                     << ":1"_ba
                                     << "+OK"_ba;
    QTest::newRow("a nested list") << "list"_ba
                                   << ":1"_ba
                                   << "*1\r\n*0"_ba;
    QTest::newRow("an empty scan") << "set"_ba
                                   << ":1"_ba
                                   << "*0"_ba;
    QTest::newRow("half a field") << "hash"_ba
                                  << ":1"_ba
                                  << "*2\r\n$1\r\n0\r\n*1\r\n$1\r\nf"_ba;
    QTest::newRow("half a member") << "zset"_ba
                                   << ":1"_ba
                                   << "*1\r\n$1\r\nm"_ba;
    QTest::newRow("an entry without fields") << "stream"_ba
                                             << ":1"_ba
                                             << "*1\r\n*1\r\n$3\r\n1-1"_ba;
}

void KeyValueFaultsTest::strangeRepliesAreErrors()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, length);
    QFETCH(QByteArray, page);
    ScriptedServer server;
    for (const auto &reply : {'+' + type, '+' + type, ":-1"_ba, "$-1"_ba, "$-1"_ba, length, page})
        server.thenReply(reply + "\r\n");
    redis::Client client(server.endpoint());
    const auto fault = faultOf<Error>(readKey(client, Key{"k"}));
    QVERIFY(fault);
    QCOMPARE(fault->kind(), ErrorKind::Server);
}

LAB_TEST(KeyValueFaultsTest)
#include "key_value_faults_test.moc"
