// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/key_snapshot.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

class KeySnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { send({"FLUSHALL"}); }

    void aKeyThatIsNotThereIsReportedSo();
    void aString();
    void aStringOfBytes();
    void theEmptyString();
    void ofALargeStringOnlyTheFirstPartIsFetched();
    void aList();
    void aSet();
    void aHash();
    void aSortedSetFromTheTop();
    void aStream();
    void ofManyElementsOnlyTheFirstAreFetched();
    void binaryNamesAndFieldsAreShownEscaped();
    void manyKeysInOrderInTwoRoundTrips();
    void whatMayNotBeReadIsReportedAsNotThere();

private:
    redis::Reply send(const redis::Command &command) { return waitFor(m_client.send(command)); }
    KeySnapshot look(const QByteArray &key)
    {
        const Keys keys{Key{key}};
        return waitFor(snapshot(m_client, keys)).first();
    }

    RedisProcess m_server;
    redis::Client m_client{m_server.endpoint()};
};

void KeySnapshotTest::aKeyThatIsNotThereIsReportedSo()
{
    const auto key = look("nothing");
    QCOMPARE(key.key.name, "nothing"_ba);
    QVERIFY(!key.exists);
    QVERIFY(key.type.isEmpty() && key.value.isNull());
}

void KeySnapshotTest::aString()
{
    send({"SET", "s", "hello", "EX", "100"});
    const auto key = look("s");
    QVERIFY(key.exists);
    QCOMPARE(key.type, "string"_ba);
    QCOMPARE(key.encoding, "embstr"_ba);
    QCOMPARE(key.length, 5);
    QCOMPARE(key.value.toByteArray(), "hello"_ba);
    QVERIFY(key.ttlMillis > 0 && key.ttlMillis <= 100'000);
    QVERIFY(key.memory > 5);
}

void KeySnapshotTest::aStringOfBytes()
{
    const QByteArray bytes("\0\xff\x80<b>\n", 7);
    send({"SET", "s", bytes});
    const auto key = look("s");
    QCOMPARE(key.value.toByteArray(), bytes);
    QCOMPARE(key.length, 7);
    QCOMPARE(key.ttlMillis, -1);
}

void KeySnapshotTest::theEmptyString()
{
    send({"SET", "s", ""});
    const auto key = look("s");
    QVERIFY(key.exists);
    QCOMPARE(key.length, 0);
    QVERIFY(!key.value.isNull()); // an empty value, not none
}

void KeySnapshotTest::ofALargeStringOnlyTheFirstPartIsFetched()
{
    const QByteArray large(16 << 20, 'x');
    send({"SET", "s", large});
    const auto key = look("s");
    QCOMPARE(key.length, large.size());
    QCOMPARE(key.value.toByteArray(), large.left(4096));
    QVERIFY(key.memory >= large.size());
}

void KeySnapshotTest::aList()
{
    send({"RPUSH", "l", "a", "b", "a"});
    const auto key = look("l");
    QCOMPARE(key.type, "list"_ba);
    QCOMPARE(key.length, 3);
    QCOMPARE(key.value.toList(), (QVariantList{"a"_ba, "b"_ba, "a"_ba}));
}

void KeySnapshotTest::aSet()
{
    send({"SADD", "s", "a", "b"});
    const auto key = look("s");
    QCOMPARE(key.type, "set"_ba);
    QCOMPARE(key.length, 2);
    QVERIFY(key.value.toList().contains("a"_ba) && key.value.toList().contains("b"_ba));
}

void KeySnapshotTest::aHash()
{
    send({"HSET", "h", "name", "Ann", "age", "7"});
    const auto key = look("h");
    QCOMPARE(key.type, "hash"_ba);
    QCOMPARE(key.length, 2);
    QCOMPARE(key.value.value<Fields>(), (Fields{{u"name"_s, "Ann"_ba}, {u"age"_s, "7"_ba}}));
}

void KeySnapshotTest::aSortedSetFromTheTop()
{
    send({"ZADD", "z", "1", "low", "3", "high", "2", "mid"});
    const auto key = look("z");
    QCOMPARE(key.type, "zset"_ba);
    QCOMPARE(key.length, 3);
    QCOMPARE(key.value.value<Fields>(), (Fields{{u"high"_s, "3"_ba}, {u"mid"_s, "2"_ba}, {u"low"_s, "1"_ba}}));
}

void KeySnapshotTest::aStream()
{
    send({"XADD", "x", "1-1", "f", "v"});
    send({"XADD", "x", "2-1", "g", "w"});
    const auto key = look("x");
    QCOMPARE(key.type, "stream"_ba);
    QCOMPARE(key.length, 2);
    const auto entries = key.value.value<Fields>();
    QCOMPARE(entries.value(u"1-1"_s).value<Fields>(), (Fields{{u"f"_s, "v"_ba}}));
    QCOMPARE(entries.value(u"2-1"_s).value<Fields>(), (Fields{{u"g"_s, "w"_ba}}));
}

void KeySnapshotTest::ofManyElementsOnlyTheFirstAreFetched()
{
    redis::Command push{"RPUSH", "l"};
    redis::Command add{"ZADD", "z"};
    for (int i = 0; i < 1000; ++i) {
        push.append(QByteArray::number(i));
        add.append({QByteArray::number(i), QByteArray::number(i)});
    }
    send(push);
    send(add);
    QCOMPARE(look("l").length, 1000);
    QCOMPARE(look("l").value.toList().size(), 100);
    QCOMPARE(look("z").length, 1000);
    QCOMPARE(look("z").value.value<Fields>().size(), 100);
    redis::Command packed{"SADD", "s"}; // of which SSCAN gives all at once
    for (int i = 0; i < 400; ++i)
        packed.append(QByteArray::number(i));
    send(packed);
    QCOMPARE(look("s").length, 400);
    QCOMPARE(look("s").value.toList().size(), 100);
}

void KeySnapshotTest::binaryNamesAndFieldsAreShownEscaped()
{
    const QByteArray name("k\0\xff", 3);
    send({"HSET", name, QByteArray("f\xff", 2), QByteArray("v\0", 2)});
    const auto key = look(name);
    QCOMPARE(key.key.name, name);
    QCOMPARE(key.value.value<Fields>().value(u"\"f\\xff\""_s).toByteArray(), QByteArray("v\0", 2));
}

void KeySnapshotTest::manyKeysInOrderInTwoRoundTrips()
{
    Keys keys;
    for (int i = 0; i < 50; ++i) {
        const auto name = "k" + QByteArray::number(i);
        if (i % 2 == 0)
            send({"SET", name, name});
        keys.append(Key{name});
    }
    int commands = 0;
    QSet<quint64> groups;
    QObject context;
    QObject::connect(&m_client, &redis::Client::recorded, &context, [&](const redis::CommandRecord &record) {
        ++commands;
        groups.insert(record.groupId);
    });
    const auto found = waitFor(snapshot(m_client, keys));
    QCOMPARE(found.size(), 50);
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(found[i].key, keys[i]);
        QCOMPARE(found[i].exists, i % 2 == 0);
        QCOMPARE(found[i].value.toByteArray(), i % 2 == 0 ? keys[i].name : QByteArray());
    }
    QCOMPARE(groups.size(), 2);
    QVERIFY(commands > 50);
}

void KeySnapshotTest::whatMayNotBeReadIsReportedAsNotThere()
{
    send({"SET", "lab:mine", "1"});
    send({"SET", "other", "secret"});
    send({"ACL", "SETUSER", "bob", "on", ">pw", "~lab:*", "+@all"});
    auto endpoint = m_server.endpoint();
    endpoint.user = u"bob"_s;
    endpoint.password = u"pw"_s;
    redis::Client bob(endpoint);
    const Keys keys{Key{"other"}, Key{"lab:mine"}};
    const auto found = waitFor(snapshot(bob, keys));
    QVERIFY(!found[0].exists);
    QVERIFY(found[0].value.isNull());
    QCOMPARE(found[1].value.toByteArray(), "1"_ba);
}

LAB_TEST(KeySnapshotTest)
#include "key_snapshot_test.moc"
