// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/lab/lesson_fixture.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

using What = Request::What;

QCoro::Task<void> ping(Run *run)
{
    co_await run->redis().command("PING");
}

QCoro::Task<void> nothing()
{
    co_return;
}

Comparison versus(std::function<QCoro::Task<std::vector<measure::Arm>>(Run &, Setting)> arms)
{
    Comparison comparison;
    comparison.id = u"versus"_s;
    comparison.title = u"This against that"_s;
    comparison.question = u"Which?"_s;
    comparison.variables = {{u"size"_s, u"Size"_s, u"B"_s, {1, 10, 100}, true},
                            {u"depth"_s, u"Depth"_s, {}, {2, 4}, false}};
    comparison.arms = std::move(arms);
    comparison.conditions = {{u"data"_s, u"toys"_s}};
    return comparison;
}

/// Remembers the settings it was asked for.
struct Sweep
{
    QList<Setting> settings;
    std::stop_source stop;
    int stopAtPoint = -1;
    int failAtPoint = -1;

    QCoro::Task<std::vector<measure::Arm>> arms(Run *run, Setting setting)
    {
        if (settings.size() == stopAtPoint)
            stop.request_stop();
        if (settings.size() == failAtPoint)
            throw redis::ConnectionError(u"The server is gone."_s, {});
        settings.append(setting);
        std::vector<measure::Arm> arms;
        arms.push_back({u"one"_s, measure::Engine::Redis, [run] { return ping(run); }, 1, {}});
        arms.push_back({u"two"_s, measure::Engine::Sqlite, nothing, 1, {}});
        co_return arms;
    }
};

Lesson lessonOf(Sweep &sweep)
{
    auto lesson = toyLesson();
    lesson.comparisons = {versus([&sweep](Run &run, Setting setting) { return sweep.arms(&run, setting); })};
    return lesson;
}

Request request(const GivenValues &values = {}, const QString &swept = {})
{
    auto made = requestOf(What::Comparison, u"versus"_s, values);
    made.sweep = swept;
    return made;
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstVariableIsSweptAndTheOthersHeld();
    void anotherVariableMayBeSweptAndOthersSet();
    void conditionsAreStated();
    void quickTakesTheQuickEffort();
    void stoppedEarlyItKeepsItsPoints();
    void stoppedBeforeTheFirstPointItIsCancelled();
    void anUnknownVariableIsAUsageFailure();
    void aFaultInAnArmIsTheFailure();
    void aFaultAfterSomePointsKeepsThem();
    void aFaultOfAStoppedRunIsTheStop();
    void progressGoesOverAllPoints();
};

void ComparisonTest::theFirstVariableIsSweptAndTheOthersHeld()
{
    Sweep sweep;
    ToyBench bench(lessonOf(sweep));
    const auto report = bench.run(request());
    QVERIFY2(!report.failure, qPrintable(report.failure ? report.failure->message : QString()));
    const auto &result = *report.measurement;
    QVERIFY(result.complete);
    QCOMPARE(result.lesson, u"toy"_s);
    QCOMPARE(result.id, u"versus"_s);
    QCOMPARE(result.points.size(), 3);
    QCOMPARE(sweep.settings[2], (Setting{{u"size"_s, 100}, {u"depth"_s, 2}}));
    QCOMPARE(result.points[1].variable, u"size"_s);
    QCOMPARE(result.points[1].value, 10.0);
    QCOMPARE(result.points[1].unit, u"B"_s);
    QCOMPARE(result.points[1].arms.size(), 2);
    QVERIFY(result.points[1].arms[0].micros.size() >= 10);
    QVERIFY(!result.verdict().isEmpty());
}

void ComparisonTest::anotherVariableMayBeSweptAndOthersSet()
{
    Sweep sweep;
    ToyBench bench(lessonOf(sweep));
    const auto report = bench.run(request({{u"size"_s, "10"}}, u"depth"_s));
    QVERIFY(report.measurement);
    QCOMPARE(sweep.settings, (QList<Setting>{{{u"size"_s, 10}, {u"depth"_s, 2}}, {{u"size"_s, 10}, {u"depth"_s, 4}}}));
}

void ComparisonTest::conditionsAreStated()
{
    Sweep sweep;
    ToyBench bench(lessonOf(sweep));
    const auto report = bench.run(request());
    QString text;
    for (const auto &[name, value, leading] : report.measurement->conditions)
        text += name + u": "_s + value + u'\n';
    for (const auto &expected : {u"server: "_s, u"unix socket"_s, u"append-only file off"_s, u"RDB snapshots "_s,
                                 u"effort: quick"_s, u"SQLite 3"_s, u"WAL"_s, u"NORMAL"_s, u"data: toys"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected + u" is not in\n"_s + text));
}

void ComparisonTest::quickTakesTheQuickEffort()
{
    Sweep sweep;
    ToyBench bench(lessonOf(sweep));
    QCOMPARE(bench.run(request()).measurement->effort.rounds, measure::Effort::quick().rounds);
}

void ComparisonTest::stoppedEarlyItKeepsItsPoints()
{
    Sweep sweep;
    sweep.stopAtPoint = 2;
    ToyBench bench(lessonOf(sweep));
    const auto report = bench.run(request(), sweep.stop.get_token());
    QVERIFY(!report.failure);
    QVERIFY(!report.measurement->complete);
    QCOMPARE(report.measurement->points.size(), 2);
}

void ComparisonTest::stoppedBeforeTheFirstPointItIsCancelled()
{
    Sweep sweep;
    sweep.stopAtPoint = 0;
    ToyBench bench(lessonOf(sweep));
    const auto report = bench.run(request(), sweep.stop.get_token());
    QVERIFY(!report.measurement);
    QCOMPARE(report.failure->kind, ErrorKind::Cancelled);
}

void ComparisonTest::anUnknownVariableIsAUsageFailure()
{
    Sweep sweep;
    ToyBench bench(lessonOf(sweep));
    const auto swept = bench.run(request({}, u"width"_s));
    QCOMPARE(swept.failure->kind, ErrorKind::Usage);
    QVERIFY(swept.failure->message.contains(u"\"width\""_s));
    const auto set = bench.run(request({{u"width"_s, "1"}}));
    QCOMPARE(set.failure->kind, ErrorKind::Usage);
    const auto outside = bench.run(request({{u"size"_s, "1000"}}));
    QVERIFY2(outside.failure->message.contains(u"size must be a number from 1 to 100"_s),
             qPrintable(outside.failure->message));
    QVERIFY(sweep.settings.isEmpty());
}

void ComparisonTest::aFaultInAnArmIsTheFailure()
{
    Sweep sweep;
    ToyBench bench(lessonOf(sweep));
    bench.ask({"ACL", "SETUSER", "default", "-ping"});
    const auto report = bench.run(request());
    QCOMPARE(report.failure->kind, ErrorKind::Server);
    QVERIFY(!report.measurement);
}

void ComparisonTest::aFaultAfterSomePointsKeepsThem()
{
    Sweep sweep;
    sweep.failAtPoint = 2;
    ToyBench bench(lessonOf(sweep));
    const auto report = bench.run(request());
    QVERIFY(report.failure);
    QCOMPARE(report.failure->kind, ErrorKind::Connection);
    QVERIFY(report.measurement);
    QVERIFY(!report.measurement->complete);
    QCOMPARE(report.measurement->points.size(), 2);
}

void ComparisonTest::aFaultOfAStoppedRunIsTheStop()
{
    Sweep sweep;
    sweep.stopAtPoint = sweep.failAtPoint = 1; // as when the stop has closed the connection
    ToyBench bench(lessonOf(sweep));
    const auto report = bench.run(request(), sweep.stop.get_token());
    QVERIFY(!report.failure);
    QVERIFY(!report.measurement->complete);
    QCOMPARE(report.measurement->points.size(), 1);
}

void ComparisonTest::progressGoesOverAllPoints()
{
    Sweep sweep;
    ToyBench bench(lessonOf(sweep));
    qint64 last = 0;
    qint64 most = 0;
    bool forward = true;
    RunObserver observer;
    observer.progressed = [&](qint64 done, qint64 total, const QString &) {
        forward = forward && done >= last;
        last = done;
        most = total;
    };
    bench.run(request(), {}, observer);
    QVERIFY(forward);
    QVERIFY(most > 0);
    QCOMPARE(last, most);
}

LAB_TEST(ComparisonTest)
#include "comparison_test.moc"
