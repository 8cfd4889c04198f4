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
    void whatStaysPackedHolds();
    void bucketsStayPacked();
    void whatWasNeverPackedBreaks();
    void aListIsPackedFromItsFirstMember();
    void aShiftToAnotherPackedFormHolds();
    void withoutConfigTheShiftIsShownAllTheSame();
    void aStopEndsItAndLeavesNoKey();
    void aFullServerIsReportedAndLeavesNoKey();
    void anUncheckedTransactionIsHalfDone();
    void askingFirstDoesNotHelp();
    void watchingPreventsTheHalf();
    void aScriptDoesAllOrNothing();
    void onlyNamesOfOneMeaningSaveTheListFromALaterSet_data();
    void onlyNamesOfOneMeaningSaveTheListFromALaterSet();
    void aCounterKeepsItsEndOrNot_data();
    void aCounterKeepsItsEndOrNot();
    void everyVisitorCrashesRightAfterItsFirstWrite();
    void oneCommandHoldsUpANeighbourOrNot_data();
    void oneCommandHoldsUpANeighbourOrNot();
    void aReplyTooLargeIsAFaultAndEndsTheRun();
    void aStopWhileAMillionIsMadeLeavesNothing();
    void aFindingIsTrueOfItsOutcomes_data();
    void aFindingIsTrueOfItsOutcomes();
    void everyScenarioAsksOnePrediction();
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
    const auto settings = displayText(fields.value(u"settings"_s));
    QVERIFY2(settings.contains(u"setting=hash-max-listpack-entries value=20"), qPrintable(settings));
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

void BasicTypesScenariosTest::whatStaysPackedHolds()
{
    const auto report = m_bench.breakIt(u"encoding-shift type=hash limit=5"_s);
    QVERIFY(report.outcome->fields.value(u"to"_s).isNull());
    QCOMPARE(report.outcome->fields.value(u"members"_s).toLongLong(), 5);
    QVERIFY(report.judged->held);
    QVERIFY2(report.judged->clause.contains(u"5 members stayed packed as listpack"), qPrintable(report.judged->clause));
}

void BasicTypesScenariosTest::bucketsStayPacked()
{
    m_bench.redis(u"CONFIG SET hash-max-listpack-entries 512"_s);
    const auto one = outcome(u"encoding-shift type=hash by=count"_s);
    const auto many = outcome(u"encoding-shift type=hash by=buckets"_s);
    QCOMPARE(one.value(u"to"_s).toByteArray(), "hashtable");
    QCOMPARE(one.value(u"held"_s).toBool(), false);
    QVERIFY(many.value(u"to"_s).isNull());
    QCOMPARE(many.value(u"held"_s).toBool(), true);
    QCOMPARE(many.value(u"members"_s).toLongLong(), 1200);
    // Twice as many members in less memory, all buckets together.
    QVERIFY(many.value(u"memory_after"_s).toLongLong() < one.value(u"memory_after"_s).toLongLong());
}

void BasicTypesScenariosTest::whatWasNeverPackedBreaks()
{
    const auto fields = outcome(u"encoding-shift type=set by=count limit=10"_s);
    QVERIFY(fields.value(u"to"_s).isNull());
    QCOMPARE(fields.value(u"from"_s).toByteArray(), "hashtable");
    QCOMPARE(fields.value(u"held"_s).toBool(), false);
}

void BasicTypesScenariosTest::aListIsPackedFromItsFirstMember()
{
    const auto fields = outcome(u"encoding-shift type=list by=size limit=100"_s);
    QCOMPARE(fields.value(u"from"_s).toByteArray(), "quicklist");
    QCOMPARE(fields.value(u"held"_s).toBool(), true);
    // Its first member is no integer either, which alone would decide.
    const auto set = outcome(u"encoding-shift type=set by=size limit=10"_s);
    QVERIFY(set.value(u"to"_s).isNull());
    QCOMPARE(set.value(u"from"_s).toByteArray(), "hashtable");
}

void BasicTypesScenariosTest::aShiftToAnotherPackedFormHolds()
{
    const auto &scenario = Catalogue::scenario(m_bench.lesson(), u"encoding-shift"_s);
    auto fields = m_bench.breakIt(u"encoding-shift type=intset by=size"_s).outcome->fields;
    QVERIFY(!scenario.judge(fields).held);
    fields.set(u"to"_s, QByteArray("listpack")); // as from 7.2 on
    QVERIFY(scenario.judge(fields).held);
    QVERIFY2(scenario.judge(fields).clause.contains(u"turned the intset into a listpack"),
             qPrintable(scenario.judge(fields).clause));
}

void BasicTypesScenariosTest::withoutConfigTheShiftIsShownAllTheSame()
{
    BasicTypesBench bench;
    bench.redis(u"ACL SETUSER default -config"_s);
    const auto report = bench.breakIt(u"encoding-shift type=zset by=size"_s);
    QVERIFY(!report.failure);
    QCOMPARE(report.outcome->fields.value(u"to"_s).toByteArray(), "skiplist");
    QVERIFY(report.outcome->fields.value(u"settings"_s).toList().isEmpty());
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

void BasicTypesScenariosTest::onlyNamesOfOneMeaningSaveTheListFromALaterSet_data()
{
    QTest::addColumn<bool>("halfDone");
    QTest::addColumn<bool>("lost");
    QTest::newRow("naive") << true << true;
    QTest::newRow("guarded") << true << true;
    QTest::newRow("watch") << false << true;
    QTest::newRow("lua") << false << true;
    QTest::newRow("names") << false << false;
}

void BasicTypesScenariosTest::onlyNamesOfOneMeaningSaveTheListFromALaterSet()
{
    QFETCH(bool, halfDone);
    QFETCH(bool, lost);
    const auto strategy = QString::fromLatin1(QTest::currentDataTag());
    const auto report = m_bench.breakIt(u"wrong-type strategy="_s + strategy);
    QVERIFY2(!report.failure, whyNot(report));
    QCOMPARE(report.outcome->fields.value(u"half_done"_s).toBool(), halfDone);
    QCOMPARE(report.outcome->fields.value(u"lost"_s).toBool(), lost);
    QCOMPARE(report.judged->held, !halfDone && !lost);
    QCOMPARE(report.outcome->headline.contains(u"order 2 was lost"_s), lost);
    const auto fields = clash(strategy, u"after the write"_s);
    QCOMPARE(fields.value(u"counted"_s).toBool(), true);
    QCOMPARE(fields.value(u"lost"_s).toBool(), lost);
    QCOMPARE(fields.value(u"type_now"_s).toByteArray(), lost ? "string" : "list");
}

void BasicTypesScenariosTest::aCounterKeepsItsEndOrNot_data()
{
    QTest::addColumn<QStringList>("held"); // the ways by which the counter has an end
    QTest::newRow("expires") << QStringList{u"first"_s, u"set-nx"_s, u"expire-nx"_s};
    QTest::newRow("crash") << QStringList{u"set-nx"_s, u"expire-nx"_s};
    QTest::newRow("endless") << QStringList{u"expire-nx"_s};
}

void BasicTypesScenariosTest::aCounterKeepsItsEndOrNot()
{
    QFETCH(QStringList, held);
    const auto trouble = QString::fromLatin1(QTest::currentDataTag());
    for (const auto &way : Catalogue::scenario(m_bench.lesson(), u"lost-ttl"_s).wayIds()) {
        const auto fields = outcome(u"lost-ttl strategy=%1 trouble=%2"_s.arg(way, trouble));
        const auto ttl = fields.value(u"ttl"_s).toLongLong();
        QVERIFY2(held.contains(way) ? ttl > 50 : ttl == -1, qPrintable(way));
        QCOMPARE(fields.value(u"held"_s).toBool(), held.contains(way));
        QCOMPARE(fields.value(u"value"_s).toLongLong(), trouble == u"endless" ? 42 : 1);
    }
}

void BasicTypesScenariosTest::everyVisitorCrashesRightAfterItsFirstWrite()
{
    for (const auto &way : Catalogue::scenario(m_bench.lesson(), u"lost-ttl"_s).wayIds()) {
        const auto report = m_bench.breakIt(u"lost-ttl trouble=crash strategy="_s + way);
        const auto &timeline = report.timeline;
        const auto crashes = std::count_if(timeline.begin(), timeline.end(), [](const auto &entry) {
            return noteOf(entry) && noteOf(entry)->text == u"crashes"_s;
        });
        QVERIFY2(crashes == 1, qPrintable(way));
    }
}

void BasicTypesScenariosTest::oneCommandHoldsUpANeighbourOrNot_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<bool>("held");
    QTest::newRow("del") << u"way=del"_s << false;
    QTest::newRow("members") << u"way=members"_s << false;
    QTest::newRow("keys") << u"way=keys"_s << false;
    QTest::newRow("unlink") << u"way=unlink"_s << true;
    QTest::newRow("page") << u"way=page"_s << true;
    QTest::newRow("scan") << u"way=scan"_s << true;
    QTest::newRow("a list") << u"way=members type=list"_s << false;
}

void BasicTypesScenariosTest::oneCommandHoldsUpANeighbourOrNot()
{
    QFETCH(QString, request);
    QFETCH(bool, held);
    const auto fields = outcome(u"big-key "_s + request);
    QVERIFY(fields.value(u"pings"_s).toLongLong() >= 120);
    QVERIFY(fields.value(u"usual_wait_ms"_s).toDouble() > 0);
    QVERIFY(fields.value(u"longest_wait_ms"_s).toDouble() <= fields.value(u"took_ms"_s).toDouble() + 20);
    QCOMPARE(fields.value(u"held"_s).toBool(), held);
}

void BasicTypesScenariosTest::aReplyTooLargeIsAFaultAndEndsTheRun()
{
    const auto report = m_bench.breakIt(u"big-key way=members elements=2100000"_s);
    QVERIFY(report.failure);
    QVERIFY(becomesTrue([this] { return m_bench.keys().isEmpty(); })); // its own connection was lost: soon afterwards
}

void BasicTypesScenariosTest::aStopWhileAMillionIsMadeLeavesNothing()
{
    std::stop_source stop;
    auto run = m_bench.start(Request::What::Scenario, u"big-key way=keys elements=5000000"_s, stop.get_token());
    QVERIFY(becomesTrue([&] { return m_bench.redis(u"DBSIZE"_s).integer() >= 20'000; }));
    stop.request_stop();
    const auto report = testing::waitFor(std::move(run));
    QCOMPARE(report.failure->kind, ErrorKind::Cancelled);
    QVERIFY(becomesTrue([&] { return m_bench.keys().isEmpty(); }));
}

namespace {

Fields waits(const QString &way, double longest)
{
    return {{u"way"_s, way},          {u"type"_s, u"set"_s},           {u"elements"_s, qint64(1'000'000)},
            {u"took_ms"_s, longest},  {u"longest_wait_ms"_s, longest}, {u"usual_wait_ms"_s, 0.1},
            {u"pings"_s, qint64(120)}};
}

Fields counter(const QString &way, qint64 ttl)
{
    return {{u"strategy"_s, way}, {u"trouble"_s, u"expires"_s}, {u"value"_s, qint64(1)}, {u"ttl"_s, ttl}};
}

} // namespace

void BasicTypesScenariosTest::aFindingIsTrueOfItsOutcomes_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QList<Fields>>("outcomes");
    QTest::addColumn<QString>("finding");
    QTest::newRow("as a rule")
        << u"big-key"_s << QList{waits(u"del"_s, 250), waits(u"unlink"_s, 0.2)}
        << u"DEL: a PING waited 250 ms at worst, 100 µs as a rule. UNLINK: a PING waited 200 µs at worst, 100 µs as a "
           "rule."_s;
    QTest::newRow("only the first and its opposite in full")
        << u"big-key"_s
        << QList{waits(u"keys"_s, 90), waits(u"del"_s, 250), waits(u"page"_s, 0.3), waits(u"scan"_s, 0.4)}
        << u"DEL: a PING waited 250 ms at worst, 100 µs as a rule. Page: a PING waited 300 µs at worst, 100 µs as a "
           "rule. Also held: SCAN. Also broke: KEYS."_s;
    QTest::newRow("alike") << u"lost-ttl"_s << QList{counter(u"naive"_s, 60), counter(u"first"_s, 60)}
                           << u"Naive and First: the counter says 1 and has a TTL of 60 s."_s;
    QTest::newRow("no counter") << u"lost-ttl"_s << QList{counter(u"naive"_s, -2), counter(u"first"_s, -1)}
                                << u"Naive: there is no counter. First: the counter says 1 and stays for ever."_s;
}

void BasicTypesScenariosTest::aFindingIsTrueOfItsOutcomes()
{
    QFETCH(QString, scenario);
    QFETCH(QList<Fields>, outcomes);
    const auto &judging = Catalogue::scenario(m_bench.lesson(), scenario);
    QList<WayOutcome> ways;
    for (const auto &fields : outcomes)
        ways.append({fields.value(judging.choice).toString(), fields});
    auto finding = findingOf(judging, ways);
    finding.replace(QChar(0x202f), u' ');
    QTEST(finding, "finding");
}

void BasicTypesScenariosTest::everyScenarioAsksOnePrediction()
{
    for (const auto &scenario : m_bench.lesson().scenarios) {
        QVERIFY2(scenario.prediction, qPrintable(scenario.id));
        QVERIFY(scenario.wayIds().contains(scenario.prediction->way));
        for (const auto &way : scenario.ways)
            QVERIFY(!way.does.isEmpty());
    }
}

void BasicTypesScenariosTest::theArrangementIsDisclosed()
{
    const auto &scenario = Catalogue::scenario(m_bench.lesson(), u"wrong-type"_s);
    QVERIFY2(scenario.summary.contains(u"arranged"_s), qPrintable(scenario.summary));
}

LAB_TEST(BasicTypesScenariosTest)
#include "basic_types_scenarios_test.moc"
