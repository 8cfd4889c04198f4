// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/02_cache_aside/pattern.h"
#include "tests/patterns/cache_aside_fixture.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::patterns::cache_aside;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// A cache that is full, strange, or not to be reached: the pattern answers all the same, or says why it cannot.
class CacheAsideFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rubbishUnderTheKeyIsAMiss_data();
    void rubbishUnderTheKeyIsAMiss();
    void anotherTypeUnderTheKeyIsAMissAndStays();
    void aFullCacheStillGivesTheAnswer();
    void aReadOnlyCacheStillGivesTheAnswer();
    void aTtlThatMayNotBeAskedCostsNoAnswer();
    void aCacheThatDoesNotLetUsInIsAFailure();
    void aDatabaseThatIsNotThereIsAFailure();
    void anUpdateThatCannotDeleteTheCopySaysThatTheRowChanged_data();
    void anUpdateThatCannotDeleteTheCopySaysThatTheRowChanged();
    void aCopyWithoutAnEndIsToldAsSuch();
    void aServerLostInTheMiddleIsAConnectionFailure();
};

void CacheAsideFaultsTest::rubbishUnderTheKeyIsAMiss_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("no JSON") << "hello"_ba;
    QTest::newRow("half of the JSON") << R"({"id":1,"pri)"_ba;
    QTest::newRow("other JSON") << "[1,2]"_ba;
    QTest::newRow("an object of another kind") << R"({"user":1})"_ba;
    QTest::newRow("fields of other types") << R"({"id":"one","price":"much"})"_ba;
    QTest::newRow("bytes") << QByteArray("\0\xff\0", 3);
    QTest::newRow("nearly null") << " null"_ba;
    QTest::newRow("an old shape") << R"({"id":1,"price":590.99})"_ba;
    QTest::newRow("a price with a fraction") << R"({"id":1,"name":"x","price":590.99,"stock":1,"description":""})"_ba;
    QTest::newRow("another product") << R"({"id":2,"name":"x","price":1,"stock":1,"description":""})"_ba;
}

void CacheAsideFaultsTest::rubbishUnderTheKeyIsAMiss()
{
    QFETCH(QByteArray, value);
    CacheAsideBench bench;
    bench.ask({"SET", "lab:product:{1}", value});
    const auto report = bench.run(u"read id=1"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(field(report, u"source"_s).toString(), u"database"_s);
    QCOMPARE(productOf(report).value(u"price"_s).toLongLong(), 59000);
    QVERIFY(fromJsonText<Product>(bench.ask({"GET", "lab:product:{1}"}).text())); // and is repaired
}

void CacheAsideFaultsTest::anotherTypeUnderTheKeyIsAMissAndStays()
{
    CacheAsideBench bench;
    bench.ask({"RPUSH", "lab:product:{1}", "x"});
    const auto read = bench.run(u"read id=1"_s);
    QVERIFY2(read.ok(), whyNot(read));
    QCOMPARE(field(read, u"source"_s).toString(), u"database"_s);
    QVERIFY(read.outcome->headline.contains(u"WRONGTYPE"_s));
    const auto status = bench.run(u"status id=1"_s); // which asks the cache alone
    QCOMPARE(status.failure->kind, ErrorKind::Server);
    QVERIFY(status.failure->message.contains(u"WRONGTYPE"_s));
    QCOMPARE(bench.observe(u"id=1"_s).observation->keys.first().type, KeyType::List);
    QCOMPARE(bench.ask({"TYPE", "lab:product:{1}"}).text(), "list"_ba); // not overwritten
    QVERIFY(bench.run(u"update id=1 price=1"_s).ok());                  // deleting is the cure
    QCOMPARE(field(bench.run(u"read id=1"_s), u"source"_s).toString(), u"database"_s);
    QCOMPARE(field(bench.run(u"read id=1"_s), u"source"_s).toString(), u"cache"_s);
}

void CacheAsideFaultsTest::aFullCacheStillGivesTheAnswer()
{
    CacheAsideBench bench;
    bench.ask({"CONFIG", "SET", "maxmemory-policy", "noeviction"});
    bench.ask({"CONFIG", "SET", "maxmemory", "1"});
    const auto report = bench.run(u"read id=1"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(productOf(report).value(u"price"_s).toLongLong(), 59000);
    QVERIFY(report.outcome->headline.contains(u"OOM"_s));
    const auto absent = bench.run(u"read id=77"_s);
    QVERIFY(absent.outcome && absent.outcome->rejection->hint.contains(u"OOM"_s));
}

void CacheAsideFaultsTest::aReadOnlyCacheStillGivesTheAnswer()
{
    CacheAsideBench bench;
    bench.ask({"REPLICAOF", "127.0.0.1", "1"});
    bench.ask({"CONFIG", "SET", "replica-serve-stale-data", "yes"});
    const auto report = bench.run(u"read id=1"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(productOf(report).value(u"price"_s).toLongLong(), 59000);
    QVERIFY(report.outcome->headline.contains(u"READONLY"_s));
    bench.ask({"REPLICAOF", "NO", "ONE"});
}

void CacheAsideFaultsTest::aTtlThatMayNotBeAskedCostsNoAnswer()
{
    CacheAsideBench bench;
    bench.ask({"ACL", "SETUSER", "ann", "on", ">pw", "~*", "+@all", "-ttl"});
    const auto endpoint = bench.server().endpointOf(u"ann"_s, u"pw"_s);
    bench.moveTo(endpoint);
    for (const auto &source : {u"database"_s, u"cache"_s}) {
        const auto report = bench.run(u"read id=1"_s);
        QVERIFY2(report.ok(), whyNot(report));
        QCOMPARE(field(report, u"source"_s).toString(), source);
        QCOMPARE(productOf(report).value(u"price"_s).toLongLong(), 59000);
        const auto &headline = report.outcome->headline;
        QVERIFY2(headline.contains(u"could not be asked"_s) && headline.contains(u"permission"_s),
                 qPrintable(headline));
        QCOMPARE(headline.contains(u"came from the cache"_s), source == u"cache"_s);
    }
    QVERIFY(!bench.run(u"read id=77"_s).failure);
}

void CacheAsideFaultsTest::aCacheThatDoesNotLetUsInIsAFailure()
{
    CacheAsideBench bench;
    bench.ask({"ACL", "SETUSER", "ann", "on", ">pw", "~*", "+@all"});
    const auto endpoint = bench.server().endpointOf(u"ann"_s, u"wrong"_s);
    bench.moveTo(endpoint);
    const auto price = priceOf(bench, 1);
    for (const auto &request : {u"read id=1"_s, u"update id=1 price=1"_s, u"status id=1"_s}) {
        const auto report = bench.run(request);
        QVERIFY(report.failure);
        QVERIFY2(report.failure->message.contains(u"WRONGPASS"_s), whyNot(report));
    }
    QCOMPARE(priceOf(bench, 1), price); // nothing was changed by halves
}

void CacheAsideFaultsTest::aDatabaseThatIsNotThereIsAFailure()
{
    CacheAsideBench bench;
    auto endpoint = bench.server().endpoint();
    endpoint.database = 99;
    bench.moveTo(endpoint);
    const auto report = bench.run(u"read id=1"_s);
    QVERIFY(report.failure);
    QVERIFY2(report.failure->message.contains(u"out of range"_s), whyNot(report));
}

void CacheAsideFaultsTest::anUpdateThatCannotDeleteTheCopySaysThatTheRowChanged_data()
{
    QTest::addColumn<redis::Command>("trouble");
    QTest::addColumn<QString>("told");
    QTest::newRow("a replica") << redis::Command{"REPLICAOF", "127.0.0.1", "1"} << u"READONLY"_s;
    QTest::newRow("a right is missing") << redis::Command{"ACL", "SETUSER", "default", "-del"} << u"permission"_s;
}

void CacheAsideFaultsTest::anUpdateThatCannotDeleteTheCopySaysThatTheRowChanged()
{
    QFETCH(redis::Command, trouble);
    QFETCH(QString, told);
    CacheAsideBench bench;
    bench.run(u"read id=2"_s);
    const auto healthy = bench.run(u"update id=1 price=1"_s);
    QVERIFY(!healthy.outcome->fields.contains(u"problem"_s));
    bench.ask(trouble);
    const auto report = bench.run(u"update id=2 price=36000"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(priceOf(bench, 2), 36000);
    QCOMPARE(productOf(report).value(u"price"_s).toLongLong(), 36000);
    QCOMPARE(field(report, u"invalidated"_s), QVariant(false));
    QVERIFY2(field(report, u"problem"_s).toString().contains(told), qPrintable(field(report, u"problem"_s).toString()));
    const auto &headline = report.outcome->headline;
    QVERIFY2(headline.contains(u"row was changed"_s) && headline.contains(u"360 s"_s) && headline.contains(told),
             qPrintable(headline));
    QCOMPARE(productOf(bench.run(u"read id=2"_s)).value(u"price"_s).toLongLong(), 35000); // the lesson
}

void CacheAsideFaultsTest::aCopyWithoutAnEndIsToldAsSuch()
{
    CacheAsideBench bench;
    bench.run(u"read id=1"_s);
    bench.ask({"PERSIST", "lab:product:{1}"});
    const auto report = bench.run(u"read id=1"_s);
    QCOMPARE(field(report, u"ttl"_s).toInt(), -1);
    QVERIFY2(report.outcome->headline.contains(u"never expires"_s), qPrintable(report.outcome->headline));
    QVERIFY(!report.outcome->headline.contains(u"-1"_s));
    bench.ask({"SET", "lab:product:{77}", "null"});
    const auto absent = bench.run(u"read id=77"_s);
    QVERIFY(absent.outcome->rejection->hint.contains(u"never expires"_s));
}

void CacheAsideFaultsTest::aServerLostInTheMiddleIsAConnectionFailure()
{
    CacheAsideBench bench;
    bench.run(u"read id=1"_s);
    bench.server().kill();
    const auto report = bench.run(u"read id=1"_s);
    QCOMPARE(report.failure->kind, ErrorKind::Connection);
    QVERIFY(!report.outcome);
    bench.server().start(); // nothing was saved: an empty cache
    Report back;
    QVERIFY(becomesTrue([&] {
        back = bench.run(u"read id=1"_s);
        return back.ok();
    }));
    QCOMPARE(field(back, u"source"_s).toString(), u"database"_s);
}

LAB_TEST(CacheAsideFaultsTest)
#include "cache_aside_faults_test.moc"
