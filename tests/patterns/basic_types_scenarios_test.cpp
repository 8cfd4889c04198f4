// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/basic_types_fixture.h"
#include "tests/support/test_registry.h"

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
    void noWayOfWritingSavesTheListFromALaterSet_data();
    void noWayOfWritingSavesTheListFromALaterSet();
    void theArrangementIsDisclosed();

private:
    Fields outcome(const QString &request);
    /// What became of the clash in which the clerk's SET comes `moment`.
    Fields clash(const QString &strategy, const QString &moment);

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
    QCOMPARE(fields.value(u"settings"_s).value<Fields>().value(u"hash-max-listpack-entries"_s).toByteArray(), "20");
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
    auto run = m_bench.start(Request::What::Scenario, u"encoding-shift type=list limit=20000"_s, stop.get_token());
    QVERIFY(becomesTrue([&] { return m_bench.keys().join(' ').contains("lab:encoding-shift:{list}:"); }));
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

Fields BasicTypesScenariosTest::clash(const QString &strategy, const QString &moment)
{
    const auto fields = outcome(u"wrong-type strategy="_s + strategy);
    const auto orders = fields.value(u"orders"_s).toList();
    if (orders.size() != 2)
        qFatal("Both orders are to be run.");
    for (const auto &row : orders) {
        if (row.value<Fields>().value(u"clerk"_s).toString() == moment)
            return row.value<Fields>();
    }
    qFatal("No clash %s.", qPrintable(moment));
}

void BasicTypesScenariosTest::anUncheckedTransactionIsHalfDone()
{
    const auto fields = clash(u"naive"_s, u"before the write"_s);
    QVERIFY(fields.value(u"error"_s).toByteArray().startsWith("WRONGTYPE"));
    QCOMPARE(fields.value(u"counted"_s).toBool(), true);
    QCOMPARE(fields.value(u"pushed"_s).toBool(), false);
    QCOMPARE(fields.value(u"half_done"_s).toBool(), true);
    QVERIFY(fields.value(u"type_seen"_s).isNull());
    QCOMPARE(outcome(u"wrong-type"_s).value(u"half_done"_s).toBool(), true);
}

void BasicTypesScenariosTest::askingFirstDoesNotHelp()
{
    const auto fields = clash(u"guarded"_s, u"before the write"_s);
    QCOMPARE(fields.value(u"type_seen"_s).toByteArray(), "none");
    QCOMPARE(fields.value(u"half_done"_s).toBool(), true);
    const auto lanes = actors(m_bench.breakIt(u"wrong-type strategy=guarded"_s).timeline);
    QVERIFY(lanes.contains(u"shop"_s) && lanes.contains(u"clerk"_s));
}

void BasicTypesScenariosTest::watchingPreventsTheHalf()
{
    const auto fields = clash(u"watch"_s, u"before the write"_s);
    QVERIFY(fields.value(u"error"_s).isNull());
    QCOMPARE(fields.value(u"counted"_s).toBool(), false);
    QCOMPARE(fields.value(u"half_done"_s).toBool(), false);
    QCOMPARE(fields.value(u"lost"_s).toBool(), false);
    QCOMPARE(fields.value(u"type_seen"_s).toByteArray(), "string");
}

void BasicTypesScenariosTest::aScriptDoesAllOrNothing()
{
    const auto before = clash(u"lua"_s, u"before the write"_s);
    QCOMPARE(before.value(u"type_seen"_s).toByteArray(), "string");
    QCOMPARE(before.value(u"counted"_s).toBool(), false);
    QCOMPARE(before.value(u"pushed"_s).toBool(), false);
    QCOMPARE(before.value(u"lost"_s).toBool(), false);
    const auto after = clash(u"lua"_s, u"after the write"_s);
    QCOMPARE(after.value(u"type_seen"_s).toByteArray(), "none");
    QCOMPARE(after.value(u"counted"_s).toBool(), true);
    QCOMPARE(after.value(u"pushed"_s).toBool(), true);
    QCOMPARE(after.value(u"half_done"_s).toBool(), false);
}

void BasicTypesScenariosTest::noWayOfWritingSavesTheListFromALaterSet_data()
{
    QTest::addColumn<bool>("halfDone");
    QTest::newRow("naive") << true;
    QTest::newRow("guarded") << true;
    QTest::newRow("watch") << false;
    QTest::newRow("lua") << false;
}

void BasicTypesScenariosTest::noWayOfWritingSavesTheListFromALaterSet()
{
    QFETCH(bool, halfDone);
    const auto strategy = QString::fromLatin1(QTest::currentDataTag());
    const auto report = m_bench.breakIt(u"wrong-type strategy="_s + strategy);
    QVERIFY2(!report.failure, qPrintable(report.failure ? report.failure->message : QString()));
    QCOMPARE(report.outcome->fields.value(u"half_done"_s).toBool(), halfDone);
    QCOMPARE(report.outcome->fields.value(u"lost"_s).toBool(), true);
    QVERIFY2(report.outcome->headline.contains(u"replaced"_s), qPrintable(report.outcome->headline));
    const auto fields = clash(strategy, u"after the write"_s);
    QCOMPARE(fields.value(u"counted"_s).toBool(), true);
    QCOMPARE(fields.value(u"lost"_s).toBool(), true);
    QCOMPARE(fields.value(u"type_now"_s).toByteArray(), "string");
}

void BasicTypesScenariosTest::theArrangementIsDisclosed()
{
    const auto &scenario = Catalogue::scenario(m_bench.lesson(), u"wrong-type"_s);
    QVERIFY2(scenario.summary.contains(u"arranged"_s), qPrintable(scenario.summary));
}

LAB_TEST(BasicTypesScenariosTest)
#include "basic_types_scenarios_test.moc"
