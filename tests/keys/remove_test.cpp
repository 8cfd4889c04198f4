// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/hash_slot.h"
#include "app/keys/remove.h"
#include "tests/support/redis_process.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QTcpServer>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

/// Else the cluster's own port would be the server's and ten thousand, which need not be free.
QString freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return QString::number(probe.serverPort());
}

/// A cluster of one node that has all slots.
struct OneNode
{
    OneNode()
    {
        waitFor(client.command("CLUSTER", "ADDSLOTSRANGE", 0, 16383));
        const bool up = becomesTrue(
            [this] { return waitFor(client.command("CLUSTER", "INFO")).text().contains("cluster_state:ok"); });
        if (!up)
            qFatal("The cluster of one node does not come up.");
    }

    RedisProcess server{{u"--cluster-enabled"_s, u"yes"_s, u"--cluster-port"_s, freePort()},
                        RedisProcess::Listen::SocketAndPort};
    redis::Client client{server.endpoint()};
};

} // namespace

class RemoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { send({"FLUSHALL"}); }

    void removedKeysAreCounted();
    void aNameOutsideThePrefixIsADefectAndNothingIsRemoved();
    void everyKeyUnderThePrefixIsRemovedAndNoOther();
    void aServerThatListsOthersKeysLosesNone();
    void removingEverythingCanBeStopped();
    void keysThatAreListedButStayAreAnError();
    void onAClusterKeysOfManySlotsAreRemoved();
    void slotsAreThoseOfTheServer_data();
    void slotsAreThoseOfTheServer();

private:
    redis::Reply send(const redis::Command &command) { return waitFor(m_client.send(command)); }
    QByteArrayList names()
    {
        auto names = send({"KEYS", "*"}).texts();
        std::sort(names.begin(), names.end());
        return names;
    }

    RedisProcess m_server;
    redis::Client m_client{m_server.endpoint()};
    OneNode m_cluster;
};

void RemoveTest::removedKeysAreCounted()
{
    send({"MSET", "lab:a", "1", "lab:b", "1", "lab:c", "1"});
    const Keys keys{Key{"lab:a"}, Key{"lab:gone"}, Key{"lab:b"}};
    QCOMPARE(waitFor(removeKeys(m_client, Keyspace(), keys)), 2);
    QCOMPARE(names(), QByteArrayList{"lab:c"});
    QCOMPARE(waitFor(removeKeys(m_client, Keyspace(), {})), 0);
}

void RemoveTest::aNameOutsideThePrefixIsADefectAndNothingIsRemoved()
{
    send({"MSET", "lab:a", "1", "yours", "1"});
    const Keys keys{Key{"lab:a"}, Key{"yours"}};
    const auto fault = faultOf<Error>(removeKeys(m_client, Keyspace(), keys));
    QVERIFY(fault);
    QCOMPARE(fault->kind(), ErrorKind::Internal);
    QVERIFY2(fault->message().contains(u"yours"_s), qPrintable(fault->message()));
    QCOMPARE(names(), (QByteArrayList{"lab:a", "yours"}));
}

void RemoveTest::everyKeyUnderThePrefixIsRemovedAndNoOther()
{
    send({"EVAL", "for i = 1, 2500 do redis.call('SET', 'lab:' .. i, i) end", "0"});
    send({"MSET", "labx", "1", "LAB:a", "1"});
    QCOMPARE(waitFor(removeAllKeys(m_client, Keyspace(), {})), 2500);
    QCOMPARE(names(), (QByteArrayList{"LAB:a", "labx"}));
    QCOMPARE(waitFor(removeAllKeys(m_client, Keyspace(), {})), 0);
}

void RemoveTest::aServerThatListsOthersKeysLosesNone()
{
    ScriptedServer server; // which takes no notice of MATCH
    server.thenReply(":2\r\n");
    server.thenReply("*2\r\n$1\r\n0\r\n*2\r\n$8\r\nlab:mine\r\n$5\r\nyours\r\n");
    redis::Client client(server.endpoint());
    const auto fault = faultOf<Error>(removeAllKeys(client, Keyspace(), {}));
    QVERIFY(fault);
    QCOMPARE(fault->kind(), ErrorKind::Server);
    QCOMPARE(server.count("UNLINK"), 0);
}

void RemoveTest::removingEverythingCanBeStopped()
{
    send({"SET", "lab:a", "1"});
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(faultOf<Cancelled>(removeAllKeys(m_client, Keyspace(), stop.get_token())));
    QCOMPARE(names(), QByteArrayList{"lab:a"});
}

void RemoveTest::keysThatAreListedButStayAreAnError()
{
    ScriptedServer server; // a page of more keys than are listed at a time, of which it removes none
    QByteArray page = "*2\r\n$1\r\n9\r\n*100000\r\n";
    for (int i = 0; i < 100'000; ++i)
        page += "$5\r\nlab:a\r\n";
    server.thenReply(":1\r\n");
    server.thenReply(page);
    server.thenReply(":0\r\n");
    redis::Client client(server.endpoint());
    const auto fault = faultOf<Error>(removeAllKeys(client, Keyspace(), {}));
    QVERIFY(fault);
    QVERIFY2(fault->message().contains(u"lab:a"_s), qPrintable(fault->message()));
}

void RemoveTest::onAClusterKeysOfManySlotsAreRemoved()
{
    const auto ask = [this](const redis::Command &command) {
        return waitFor(m_cluster.client.send(command));
    };
    for (int i = 0; i < 200; ++i)
        ask({"SET", "lab:" + QByteArray::number(i), "1"});
    ask({"SET", "yours", "1"});
    QCOMPARE(waitFor(removeAllKeys(m_cluster.client, Keyspace(), {})), 200);
    QCOMPARE(ask({"KEYS", "*"}).texts(), QByteArrayList{"yours"});
}

void RemoveTest::slotsAreThoseOfTheServer_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *const name : {"foo", "123456789", "lab:{a}:b", "lab:{a}:{b}", "lab:{}", "lab:{}{a}", "lab:{{a}}",
                                   "lab:}{a}", "lab:{a", "", "\xff\xfe"})
        QTest::newRow(name) << QByteArray(name);
}

void RemoveTest::slotsAreThoseOfTheServer()
{
    QFETCH(QByteArray, name);
    QCOMPARE(hashSlot(Key{name}), waitFor(m_cluster.client.command("CLUSTER", "KEYSLOT", name)).integer());
}

LAB_TEST(RemoveTest)
#include "remove_test.moc"
