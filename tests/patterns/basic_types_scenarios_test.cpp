// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/basic_types_fixture.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// The scenarios of lesson 01 on a real server.
class BasicTypesScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyFieldsTurnAHashIntoAHashtable();
    void oneLongMemberTurnsASortedSetIntoASkiplist();
    void tooLargeAnIntegerIsNoIntegerAnyMore();
    void whatDoesNotChangeSaysSo();
    void withoutConfigTheShiftIsShownAllTheSame();
    void aStopEndsItAndLeavesNoKey();
    void aFullServerIsReportedAndLeavesNoKey();
    void anUncheckedTransactionIsHalfDone();
    void askingFirstDoesNotHelp();
    void watchingPreventsTheHalf();
    void aScriptDoesAllOrNothing();

private:
    Fields outcome(const QString &request);

    BasicTypesBench m_bench;
};

Fields BasicTypesScenariosTest::outcome(const QString &request)
{
    const auto report = m_bench.breakIt(request);
    if (report.failure)
        qFatal("%s", qPrintable(report.failure->message));
    if (!m_bench.keys().isEmpty())
        qFatal("The scenario left a key behind.");
    return report.outcome->fields;
}

void BasicTypesScenariosTest::manyFieldsTurnAHashIntoAHashtable()
{
    m_bench.redis(u"CONFIG SET hash-max-listpack-entries 20"_s);
    const auto fields = outcome(u"encoding-shift type=hash by=count"_s);
    QCOMPARE(fields.value(u"from"_s).toByteArray(), "listpack");
    QCOMPARE(fields.value(u"to"_s).toByteArray(), "hashtable");
    QCOMPARE(fields.value(u"members"_s).toLongLong(), 21);
    QVERIFY(fields.value(u"memory_before"_s).toLongLong() < fields.value(u"memory_after"_s).toLongLong());
    QCOMPARE(fields.value(u"settings"_s).value<Fields>().value(u"hash-max-listpack-entries"_s).toByteArray(),
             "20");
    QList<qint64> members;
    for (const auto &step : fields.value(u"steps"_s).toList())
        members.append(step.value<Fields>().value(u"members"_s).toLongLong());
    QCOMPARE(members, (QList<qint64>{1, 2, 4, 8, 16, 20, 21}));
}

void BasicTypesScenariosTest::oneLongMemberTurnsASortedSetIntoASkiplist()
{
    m_bench.redis(u"CONFIG SET zset-max-listpack-value 30"_s);
    const auto fields = outcome(u"encoding-shift type=zset by=size"_s);
    QCOMPARE(fields.value(u"to"_s).toByteArray(), "skiplist");
    QCOMPARE(fields.value(u"members"_s).toLongLong(), 31);
}

void BasicTypesScenariosTest::tooLargeAnIntegerIsNoIntegerAnyMore()
{
    const auto fields = outcome(u"encoding-shift type=intset by=size"_s);
    QCOMPARE(fields.value(u"from"_s).toByteArray(), "intset");
    QCOMPARE(fields.value(u"members"_s).toLongLong(), 20); // 10^19 is beyond 64 bits
}

void BasicTypesScenariosTest::whatDoesNotChangeSaysSo()
{
    const auto report = m_bench.breakIt(u"encoding-shift type=hash limit=5"_s);
    QVERIFY(report.outcome->fields.value(u"to"_s).isNull());
    QCOMPARE(report.outcome->fields.value(u"members"_s).toLongLong(), 5);
    QVERIFY(report.outcome->headline.contains(u"5"));
}

void BasicTypesScenariosTest::withoutConfigTheShiftIsShownAllTheSame()
{
    BasicTypesBench bench;
    bench.redis(u"ACL SETUSER default -config"_s);
    const auto report = bench.breakIt(u"encoding-shift type=zset by=size"_s);
    QVERIFY(!report.failure);
    QCOMPARE(report.outcome->fields.value(u"to"_s).toByteArray(), "skiplist");
    QVERIFY(report.outcome->fields.value(u"settings"_s).value<Fields>().isEmpty());
}

void BasicTypesScenariosTest::aStopEndsItAndLeavesNoKey()
{
    std::stop_source stop;
    auto run =
        m_bench.start(Request::What::Scenario, u"encoding-shift type=list limit=20000"_s, stop.get_token());
    QVERIFY(becomesTrue([&] { return m_bench.keys().contains("lab:encoding-shift:{list}"); }));
    stop.request_stop();
    const auto report = testing::waitFor(std::move(run));
    QVERIFY(report.failure);
    QCOMPARE(report.failure->kind, ErrorKind::Cancelled);
    QVERIFY(m_bench.keys().isEmpty());
}

void BasicTypesScenariosTest::aFullServerIsReportedAndLeavesNoKey()
{
    BasicTypesBench bench({u"--maxmemory"_s, u"1"_s, u"--maxmemory-policy"_s, u"noeviction"_s});
    const auto report = bench.breakIt(u"encoding-shift"_s);
    QVERIFY(report.failure);
    QCOMPARE(report.failure->kind, ErrorKind::Server);
    QVERIFY2(report.failure->message.contains(u"OOM"), qPrintable(report.failure->message));
    QVERIFY(bench.keys().isEmpty());
}

void BasicTypesScenariosTest::anUncheckedTransactionIsHalfDone()
{
    const auto fields = outcome(u"wrong-type strategy=naive"_s);
    QVERIFY(fields.value(u"error"_s).toByteArray().startsWith("WRONGTYPE"));
    QCOMPARE(fields.value(u"counted"_s).toBool(), true);
    QCOMPARE(fields.value(u"pushed"_s).toBool(), false);
    QCOMPARE(fields.value(u"half_done"_s).toBool(), true);
    QVERIFY(fields.value(u"type_seen"_s).isNull());
}

void BasicTypesScenariosTest::askingFirstDoesNotHelp()
{
    const auto report = m_bench.breakIt(u"wrong-type strategy=guarded"_s);
    const auto fields = report.outcome->fields;
    QCOMPARE(fields.value(u"type_seen"_s).toByteArray(), "none");
    QCOMPARE(fields.value(u"half_done"_s).toBool(), true);
    const auto lanes = actors(report.timeline);
    QVERIFY(lanes.contains(u"shop"_s) && lanes.contains(u"clerk"_s));
}

void BasicTypesScenariosTest::watchingPreventsTheHalf()
{
    const auto fields = outcome(u"wrong-type strategy=watch"_s);
    QVERIFY(fields.value(u"error"_s).isNull());
    QCOMPARE(fields.value(u"counted"_s).toBool(), false);
    QCOMPARE(fields.value(u"half_done"_s).toBool(), false);
    QCOMPARE(fields.value(u"type_seen"_s).toByteArray(), "string");
}

void BasicTypesScenariosTest::aScriptDoesAllOrNothing()
{
    for (int i = 0; i < 20; ++i) {
        const auto fields = outcome(u"wrong-type strategy=lua"_s);
        QCOMPARE(fields.value(u"half_done"_s).toBool(), false);
        QCOMPARE(fields.value(u"counted"_s), fields.value(u"pushed"_s));
        QCOMPARE(fields.value(u"counted"_s).toBool(), fields.value(u"type_seen"_s).toByteArray() == "none");
    }
}

QTEST_GUILESS_MAIN(BasicTypesScenariosTest)
#include "basic_types_scenarios_test.moc"
