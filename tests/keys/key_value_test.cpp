// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/key_value.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList namesOf(const KeyValue &value)
{
    QByteArrayList names;
    for (const auto &element : value.elements)
        names.append(element.name);
    return names;
}

} // namespace

class KeyValueTest : public QObject
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
    void aSmallSetComesWhole();
    void binaryNamesAndFieldsAreKept();
    void manyKeysInOrderInTwoRoundTrips();
    void everyPageTogetherIsTheWholeValue_data();
    void everyPageTogetherIsTheWholeValue();
    void aStringIsReadPageByPage();
    void aCompleteValueHasNoMore();
    void oneLineOfText();

private:
    redis::Reply send(const redis::Command &command) { return waitFor(m_client.send(command)); }
    KeyValue look(const QByteArray &key) { return waitFor(readKey(m_client, Key{key})); }
    /// Follows the pages to the end.
    KeyValue whole(const QByteArray &key, PageSize page)
    {
        auto value = waitFor(readKey(m_client, Key{key}, page));
        for (int pages = 0; !value.isComplete() && pages < 1000; ++pages)
            value = waitFor(readMore(m_client, value, page));
        return value;
    }

    RedisProcess m_server;
    redis::Client m_client{m_server.endpoint()};
};

void KeyValueTest::aKeyThatIsNotThereIsReportedSo()
{
    const auto key = look("nothing");
    QCOMPARE(key.key.name, "nothing"_ba);
    QVERIFY(!key.exists());
    QCOMPARE(key, (KeyValue{Key{"nothing"}}));
}

void KeyValueTest::aString()
{
    send({"SET", "s", "hello", "EX", "100"});
    const auto key = look("s");
    QVERIFY(key.exists());
    QCOMPARE(key.type, KeyType::String);
    QCOMPARE(key.typeName, "string"_ba);
    QCOMPARE(key.encoding, "embstr"_ba);
    QCOMPARE(key.length, 5);
    QCOMPARE(key.bytes, "hello"_ba);
    QVERIFY(key.isComplete());
    QVERIFY(key.ttlMillis > 0 && key.ttlMillis <= 100'000);
    QVERIFY(key.memory > 5);
}

void KeyValueTest::aStringOfBytes()
{
    const QByteArray bytes("\0\xff\x80<b>\n", 7);
    send({"SET", "s", bytes});
    const auto key = look("s");
    QCOMPARE(key.bytes, bytes);
    QCOMPARE(key.length, 7);
    QCOMPARE(key.ttlMillis, -1);
}

void KeyValueTest::theEmptyString()
{
    send({"SET", "s", ""});
    const auto key = look("s");
    QVERIFY(key.exists() && key.isComplete());
    QCOMPARE(key.length, 0);
    QCOMPARE(key.bytes, ""_ba);
}

void KeyValueTest::ofALargeStringOnlyTheFirstPartIsFetched()
{
    const QByteArray large(16 << 20, 'x');
    send({"SET", "s", large});
    const auto key = look("s");
    QCOMPARE(key.length, large.size());
    QCOMPARE(key.bytes, large.left(4096));
    QVERIFY(!key.isComplete());
    QVERIFY(key.memory >= large.size());
}

void KeyValueTest::aList()
{
    send({"RPUSH", "l", "a", "b", "a"});
    const auto key = look("l");
    QCOMPARE(key.type, KeyType::List);
    QCOMPARE(key.length, 3);
    QCOMPARE(namesOf(key), (QByteArrayList{"a", "b", "a"}));
}

void KeyValueTest::aSet()
{
    send({"SADD", "s", "a", "b"});
    const auto key = look("s");
    QCOMPARE(key.type, KeyType::Set);
    QCOMPARE(key.length, 2);
    QVERIFY(namesOf(key).contains("a") && namesOf(key).contains("b"));
}

void KeyValueTest::aHash()
{
    send({"HSET", "h", "name", "Ann", "age", "7"});
    const auto key = look("h");
    QCOMPARE(key.type, KeyType::Hash);
    QCOMPARE(key.length, 2);
    QCOMPARE(key.elements, (QList<Element>{{"name", "Ann"}, {"age", "7"}}));
}

void KeyValueTest::aSortedSetFromTheTop()
{
    send({"ZADD", "z", "1", "low", "1.1", "mid", "1732612345678", "high"});
    const auto key = look("z");
    QCOMPARE(key.type, KeyType::SortedSet);
    QCOMPARE(key.length, 3);
    const QList<Element> fromTheTop{{"high", "1732612345678"}, {"mid", "1.1000000000000001"}, {"low", "1"}};
    QCOMPARE(key.elements, fromTheTop); // the scores as the server prints them
}

void KeyValueTest::aStream()
{
    send({"XADD", "x", "1-1", "f", "v", "f", "w"});
    send({"XADD", "x", "2-1", "g", "w"});
    const auto key = look("x");
    QCOMPARE(key.type, KeyType::Stream);
    QCOMPARE(key.length, 2);
    QCOMPARE(key.elements, (QList<Element>{{"1-1", {}, {{"f", "v"}, {"f", "w"}}}, {"2-1", {}, {{"g", "w"}}}}));
}

void KeyValueTest::ofManyElementsOnlyTheFirstAreFetched()
{
    send({"EVAL", "for i = 1, 1000 do redis.call('RPUSH', 'l', i) redis.call('ZADD', 'z', i, i) end", "0"});
    for (const auto *const name : {"l", "z"}) {
        const auto key = look(name);
        QCOMPARE(key.length, 1000);
        QCOMPARE(key.elements.size(), 100);
        QVERIFY(!key.isComplete());
    }
}

void KeyValueTest::aSmallSetComesWhole()
{
    send({"EVAL", "for i = 1, 400 do redis.call('SADD', 's', i) end", "0"}); // an intset: SSCAN gives all at once
    const auto key = look("s");
    QCOMPARE(key.length, 400);
    QCOMPARE(key.elements.size(), 400);
    QVERIFY(key.isComplete());
}

void KeyValueTest::binaryNamesAndFieldsAreKept()
{
    const QByteArray name("k\0\xff", 3), field("f\xff", 2), value("v\0", 2);
    send({"HSET", name, field, value});
    const auto key = look(name);
    QCOMPARE(key.key.name, name);
    QCOMPARE(key.elements, (QList<Element>{{field, value}}));
}

void KeyValueTest::manyKeysInOrderInTwoRoundTrips()
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
    const auto found = waitFor(readKeys(m_client, keys));
    QCOMPARE(found.size(), 50);
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(found[i].key, keys[i]);
        QCOMPARE(found[i].exists(), i % 2 == 0);
        QCOMPARE(found[i].bytes, i % 2 == 0 ? keys[i].name : QByteArray());
    }
    QCOMPARE(groups.size(), 2);
    QVERIFY(commands > 50);
}

void KeyValueTest::everyPageTogetherIsTheWholeValue_data()
{
    QTest::addColumn<QByteArray>("make"); // the commands for element i
    QTest::newRow("list") << "redis.call('RPUSH', 'k', 'm' .. i)"_ba;
    QTest::newRow("set") << "redis.call('SADD', 'k', 'm' .. i)"_ba;
    QTest::newRow("hash") << "redis.call('HSET', 'k', 'm' .. i, i)"_ba;
    QTest::newRow("sorted set") << "redis.call('ZADD', 'k', i, 'm' .. i)"_ba;
    QTest::newRow("stream") << "redis.call('XADD', 'k', i .. '-0', 'm' .. i, i)"_ba;
}

void KeyValueTest::everyPageTogetherIsTheWholeValue()
{
    QFETCH(QByteArray, make);
    send({"EVAL", "for i = 1, 3000 do " + make + " end", "0"});
    const auto value = whole("k", {.elements = 70});
    QVERIFY(value.isComplete());
    QCOMPARE(value.length, 3000);
    QCOMPARE(value.elements.size(), 3000);
    QSet<QByteArray> names;
    for (const auto &element : value.elements)
        names.insert(element.fields.isEmpty() ? element.name : element.fields.first().first);
    for (int i = 1; i <= 3000; ++i)
        QVERIFY(names.contains("m" + QByteArray::number(i)));
}

void KeyValueTest::aStringIsReadPageByPage()
{
    QByteArray bytes;
    for (int i = 0; i < 40'000; ++i)
        bytes += static_cast<char>(i * 7);
    send({"SET", "s", bytes});
    QCOMPARE(whole("s", {.bytes = 999}).bytes, bytes);
}

void KeyValueTest::aCompleteValueHasNoMore()
{
    send({"RPUSH", "l", "a"});
    const auto value = look("l");
    QVERIFY(value.isComplete());
    QCOMPARE(waitFor(readMore(m_client, value)), value);
}

void KeyValueTest::oneLineOfText()
{
    send({"SET", "s", "text"});
    send({"RPUSH", "l", "a", "b"});
    send({"HSET", "h", "f", "v", "g", "w"});
    send({"XADD", "x", "1-1", "f", "v", "g", "w"});
    QCOMPARE(displayText(look("s")), u"text"_s);
    QCOMPARE(displayText(look("l")), u"a, b"_s);
    QCOMPARE(displayText(look("h")), u"f=v g=w"_s);
    QCOMPARE(displayText(look("x")), u"1-1={f=v g=w}"_s);
    QCOMPARE(displayText(look("nothing")), QString());
}

LAB_TEST(KeyValueTest)
#include "key_value_test.moc"
