// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/12_benchmark/lesson.h"
#include "tests/patterns/scenario_suite.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QList<Played> benchmarkPlayed()
{
    return {
        {"stalled-server strategy=closed", false, {{u"waited"_s, 3LL}, {u"stalls_told"_s, QVariant()}}},
        {"stalled-server strategy=open", true, {{u"stalls"_s, 3LL}}},
        {"stalled-server strategy=corrected", true, {{u"waited"_s, 3LL}}},
        {"stalled-server strategy=count", true, {{u"waited"_s, 3LL}}},
        {"stalled-server strategy=closed stall=40 stalls=4", false, {{u"waited"_s, 4LL}}},
        {"stalled-server strategy=open stall=150 stalls=1", true},
        {"one-sample strategy=one-sample", false, {{u"winners"_s, 20LL}, {u"allowed"_s, 5LL}}},
        {"one-sample strategy=mean trials=5", false, {{u"winners"_s, 5LL}, {u"allowed"_s, 3LL}}},
        {"one-sample strategy=twice", true, {{u"trials"_s, 20LL}}},
    };
}

Fields stalled(const QString &strategy, double told, const QVariant &stalls, const QVariant &share)
{
    return {{u"strategy"_s, strategy},  {u"stalls"_s, 3LL},       {u"calls"_s, 1000LL},
            {u"waited"_s, 3LL},         {u"p99_ms"_s, told},      {u"due_ms"_s, 95.0},
            {u"stalls_told"_s, stalls}, {u"share_told"_s, share}, {u"share_stood"_s, 0.2}};
}

Fields trialsWith(qint64 winners, qint64 allowed, double largest)
{
    return {{u"strategy"_s, u"interval"_s},
            {u"trials"_s, 20LL},
            {u"winners"_s, winners},
            {u"allowed"_s, allowed},
            {u"largest"_s, largest}};
}

QList<Told> benchmarkTold()
{
    const auto id = u"stalled-server"_s;
    const auto text = u"it tells a p99 of %1 where 95.0 ms is met"_s;
    return {
        {"a p99 that saw nothing", id, stalled(u"closed"_s, 1.2, {}, {}), false, text.arg(u"1.20 ms"_s)},
        {"one that is nearly right", id, stalled(u"open"_s, 85.6, {}, {}), true, text.arg(u"85.6 ms"_s)},
        {"one that is nearly right, and not enough", id, stalled(u"open"_s, 85.4, {}, {}), false,
         text.arg(u"85.4 ms"_s)},
        {"stalls that are told", id, stalled(u"count"_s, 1.2, 3LL, 0.19), true,
         text.arg(u"1.20 ms"_s) + u", and 3 stalls in 19 % of the time"_s},
        {"stalls that are told too short", id, stalled(u"count"_s, 1.2, 1LL, 0.07), false,
         text.arg(u"1.20 ms"_s) + u", and 1 stall in 7 % of the time"_s},
        {"nobody won", u"one-sample"_s, trialsWith(0, 5, 1), true, u"a winner in 0 of 20 trials"_s},
        {"as many as chance allows", u"one-sample"_s, trialsWith(5, 5, 1.25), true,
         u"a winner in 5 of 20 trials, by up to 1.25×"_s},
        {"one more", u"one-sample"_s, trialsWith(6, 5, 1.25), false, u"a winner in 6 of 20 trials, by up to 1.25×"_s},
    };
}

} // namespace

/// What goes wrong in measuring: lesson 12.
class BenchmarkScenariosTest : public ScenarioSuite
{
    Q_OBJECT

public:
    BenchmarkScenariosTest()
        : ScenarioSuite(patterns::benchmark::lesson(), benchmarkPlayed(), benchmarkTold())
    {
    }

private Q_SLOTS:
    void whatChanceAllowsIsTheBinomialDistributions_data();
    void whatChanceAllowsIsTheBinomialDistributions();
    void anIntervalErrsSeldom();
};

/// The smallest count that is exceeded in less than one of a thousand runs, when each trial errs with 1 in 20.
void BenchmarkScenariosTest::whatChanceAllowsIsTheBinomialDistributions_data()
{
    QTest::addColumn<qint64>("allowed");
    QTest::newRow("5") << 3LL;
    QTest::newRow("20") << 5LL;
    QTest::newRow("50") << 8LL;
}

void BenchmarkScenariosTest::whatChanceAllowsIsTheBinomialDistributions()
{
    QFETCH(qint64, allowed);
    const auto trials = QString::fromLatin1(QTest::currentDataTag());
    const auto report = bench().breakIt(u"one-sample strategy=one-sample trials="_s + trials);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"allowed"_s), allowed);
    QCOMPARE(numberField(report, u"winners"_s), trials.toLongLong());
}

/// Far from always, as those ways do that know nothing of chance.
void BenchmarkScenariosTest::anIntervalErrsSeldom()
{
    const auto report = bench().breakIt(u"one-sample strategy=interval trials=20"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QVERIFY2(numberField(report, u"winners"_s) <= 10, qPrintable(report.outcome->headline));
}

LAB_TEST(BenchmarkScenariosTest)
#include "benchmark_scenarios_test.moc"
