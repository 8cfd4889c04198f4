// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/12_benchmark/lesson.h"
#include "patterns/12_benchmark/pattern.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"

#include <numeric>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

qint64 callsInHistogram(const Fields &times)
{
    qint64 calls = 0;
    for (const auto &bucket : times.value(u"histogram"_s).toList())
        calls += bucket.value<Fields>().value(u"calls"_s).toLongLong();
    return calls;
}

} // namespace

/// The forms of lesson 12, and what they reckon with.
class BenchmarkLessonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreInOrderAndAllAreInTheHistogram();
    void fewCallsHaveNoP99_data();
    void fewCallsHaveNoP99();
    void bucketsDoubleAndLeaveNoneOut();
    void readsGoInAsManyRoundTripsAsWereAskedFor_data();
    void readsGoInAsManyRoundTripsAsWereAskedFor();
    void aFixedRateIsKept();
    void aStalledServerShowsFromWhenACallWasToBegin();
    void whoComesAtAnyMomentWaits_data();
    void whoComesAtAnyMomentWaits();
    void anUnknownProductIsSaidNoTo_data();
    void anUnknownProductIsSaidNoTo();
    void theDoctorSeesWhatTheServerDoes();
    void aServerThatTellsLittleIsNoFault();
    void nothingIsLeftBehind();
    void badValuesAreRefusedByName_data();
    void badValuesAreRefusedByName();
};

void BenchmarkLessonTest::timesAreInOrderAndAllAreInTheHistogram()
{
    LessonBench bench(patterns::benchmark::lesson());
    const auto report = bench.run(u"read id=1 calls=150"_s);
    QVERIFY2(report.ok(), whyNot(report));
    for (const auto &fields : {report.outcome->fields, report.twin->outcome->fields}) {
        double before = 0;
        for (const auto &name : {u"min_us"_s, u"median_us"_s, u"p90_us"_s, u"p95_us"_s, u"p99_us"_s, u"max_us"_s}) {
            QVERIFY2(fields.value(name).toDouble() >= before, qPrintable(name));
            before = fields.value(name).toDouble();
        }
        QVERIFY(before > 0 && fields.value(u"first_us"_s).toDouble() <= before);
        QCOMPARE(callsInHistogram(fields), 150);
    }
    QCOMPARE(sent(report).count("GET"), 150);
    QCOMPARE(report.twin->statements().size(), 151); // and the one that looks whether there is such a product
}

void BenchmarkLessonTest::fewCallsHaveNoP99_data()
{
    QTest::addColumn<int>("calls");
    for (const int calls : {1, 19, 20, 99, 100})
        QTest::addRow("%d", calls) << calls;
}

void BenchmarkLessonTest::fewCallsHaveNoP99()
{
    QFETCH(int, calls);
    std::vector<double> micros(static_cast<std::size_t>(calls));
    std::iota(micros.begin(), micros.end(), 1);
    const auto times = patterns::benchmark::Distribution::of(micros);
    QCOMPARE(times.calls, calls);
    QCOMPARE(times.p95.has_value(), calls >= 20);
    QCOMPARE(times.p99.has_value(), calls >= 100);
    QCOMPARE(times.minimum, 1.0);
    QCOMPARE(times.maximum, double(calls));
}

void BenchmarkLessonTest::bucketsDoubleAndLeaveNoneOut()
{
    const std::vector<double> micros{0.2, 1, 1.5, 2, 2.1, 16, 17};
    const auto histogram = patterns::benchmark::Distribution::of(micros).histogram;
    QList<double> bounds;
    QList<qint64> calls;
    for (const auto &bucket : histogram) {
        bounds.append(bucket.upTo);
        calls.append(bucket.calls);
    }
    QCOMPARE(bounds, (QList<double>{1, 2, 4, 8, 16, 32}));
    QCOMPARE(calls, (QList<qint64>{2, 2, 1, 0, 1, 1}));
    QVERIFY(patterns::benchmark::Distribution::of({}).histogram.isEmpty());
}

void BenchmarkLessonTest::readsGoInAsManyRoundTripsAsWereAskedFor_data()
{
    QTest::addColumn<qint64>("trips");
    QTest::newRow("pipeline id=1 calls=10 depth=1") << 10LL;
    QTest::newRow("pipeline id=1 calls=10 depth=3") << 4LL;
    QTest::newRow("pipeline id=1 calls=10 depth=10") << 1LL;
    QTest::newRow("pipeline id=1 calls=10 depth=1000") << 1LL;
}

void BenchmarkLessonTest::readsGoInAsManyRoundTripsAsWereAskedFor()
{
    QFETCH(qint64, trips);
    LessonBench bench(patterns::benchmark::lesson());
    const auto report = bench.run(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"round_trips"_s), trips);
    QSet<quint64> writes;
    qint64 reads = 0;
    for (const auto &record : report.commands()) {
        if (record.is("GET")) {
            ++reads;
            writes.insert(record.groupId);
        }
    }
    QCOMPARE(reads, 10);
    QCOMPARE(writes.size(), trips);
    qint64 selects = 0, commits = 0;
    for (const auto &statement : report.twin->statements()) {
        selects += statement.statement.startsWith(u"SELECT"_s) ? 1 : 0;
        commits += statement.statement == u"COMMIT"_s ? 1 : 0;
    }
    QCOMPARE(selects, 11);
    QCOMPARE(commits, trips);
}

void BenchmarkLessonTest::aFixedRateIsKept()
{
    LessonBench bench(patterns::benchmark::lesson());
    const auto report = bench.run(u"paced id=1 rate=50 seconds=1"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"calls"_s), 50);
    QList<double> starts;
    for (const auto &event : report.timeline) {
        if (const auto *const command = commandOf(event); command && command->is("GET"))
            starts.append(event.startMicros);
    }
    QCOMPARE(starts.size(), 50);
    const double took = starts.last() - starts.first();
    QVERIFY2(std::abs(took - 49 * 20'000) < 20'000, qPrintable(QString::number(took)));
}

/// The lab's own server is paused for half of the second: from the actual sending that is one slow call.
void BenchmarkLessonTest::aStalledServerShowsFromWhenACallWasToBegin()
{
    LessonBench bench(patterns::benchmark::lesson());
    auto running = bench.start(Request::What::Operation, u"paced id=1 rate=100 seconds=1"_s);
    QTest::qWait(300);
    waitFor(bench.client().command("CLIENT", "PAUSE", 400));
    const auto report = waitFor(std::move(running));
    QVERIFY2(report.ok(), whyNot(report));
    QVERIFY2(numberField(report, u"late"_s) >= 20, qPrintable(report.outcome->headline));
    const auto median = [&report](const QString &name) {
        return field(report, name).value<Fields>().value(u"p90_us"_s).toDouble();
    };
    QVERIFY2(median(u"from_intended"_s) > 100'000, qPrintable(report.outcome->headline));
    QVERIFY2(median(u"from_sent"_s) < 100'000, qPrintable(report.outcome->headline));
}

void BenchmarkLessonTest::whoComesAtAnyMomentWaits_data()
{
    QTest::addColumn<QList<double>>("stalls");
    QTest::addColumn<double>("wait"); // ms, of one in a hundred within a second
    QTest::newRow("never") << QList<double>{} << 0.0;
    QTest::newRow("all of the time") << QList<double>{1000} << 990.0;
    QTest::newRow("a tenth") << QList<double>{100} << 90.0;
    QTest::newRow("just a hundredth") << QList<double>{10} << 0.0;
    QTest::newRow("less than that") << QList<double>{5} << 0.0;
    QTest::newRow("twice as long") << QList<double>{100, 100} << 95.0;
    QTest::newRow("a short one does not reach up to it") << QList<double>{50, 100} << 90.0;
    QTest::newRow("one that just does") << QList<double>{96, 100} << 93.0;
}

void BenchmarkLessonTest::whoComesAtAnyMomentWaits()
{
    QFETCH(QList<double>, stalls);
    QFETCH(double, wait);
    QCOMPARE(patterns::benchmark::waitOfAnyMoment(stalls, 1000, 0.01), wait);
    constexpr int Moments = 100'000; // the same by asking at each of them
    std::vector<double> waits;
    for (int i = 0; i < Moments; ++i) {
        double at = 1000.0 * i / Moments, left = 0;
        for (const double stall : stalls) {
            left = at >= 0 && at < stall ? stall - at : left;
            at -= stall;
        }
        waits.push_back(left);
    }
    std::sort(waits.begin(), waits.end());
    QVERIFY(std::abs(waits[Moments * 99 / 100] - wait) < 0.1);
}

void BenchmarkLessonTest::anUnknownProductIsSaidNoTo_data()
{
    QTest::addColumn<QString>("request");
    for (const auto *const request : {"read id=99", "pipeline id=99", "paced id=99"})
        QTest::newRow(request) << QString::fromLatin1(request);
}

void BenchmarkLessonTest::anUnknownProductIsSaidNoTo()
{
    QFETCH(QString, request);
    LessonBench bench(patterns::benchmark::lesson());
    const auto report = bench.run(request);
    QVERIFY(report.outcome && report.outcome->rejection);
    QVERIFY(report.twin->outcome && report.twin->outcome->rejection);
}

void BenchmarkLessonTest::theDoctorSeesWhatTheServerDoes()
{
    LessonBench bench(patterns::benchmark::lesson());
    const auto findings = [&bench] {
        const auto report = bench.run(u"doctor"_s);
        return displayText(field(report, u"findings"_s));
    };
    bench.redis(u"CONFIG SET appendonly no"_s);
    bench.redis(u"CONFIG SET save \"\""_s);
    const auto quiet = findings();
    QVERIFY2(quiet.contains(u"No append-only file"_s) && !quiet.contains(u"MONITOR"_s), qPrintable(quiet));
    bench.redis(u"CONFIG SET appendonly yes"_s);
    bench.redis(u"CONFIG SET appendfsync always"_s);
    bench.redis(u"CONFIG SET save \"3600 1\""_s);
    bench.redis(u"CONFIG SET latency-monitor-threshold 10"_s);
    const auto loud = findings();
    for (const auto &text : {u"appendfsync always"_s, u"save 3600 1"_s})
        QVERIFY2(loud.contains(text), qPrintable(loud));
    QVERIFY2(!loud.contains(u"latency monitor"_s), qPrintable(loud));
}

void BenchmarkLessonTest::aServerThatTellsLittleIsNoFault()
{
    LessonBench bench(patterns::benchmark::lesson());
    bench.redis(u"ACL SETUSER default -config -client|list"_s);
    const auto report = bench.run(u"doctor"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QVERIFY(field(report, u"settings"_s).toList().isEmpty());
    const auto text = displayText(field(report, u"findings"_s));
    QVERIFY2(!text.contains(u"append-only"_s), qPrintable(text)); // nobody has said so
}

void BenchmarkLessonTest::nothingIsLeftBehind()
{
    LessonBench bench(patterns::benchmark::lesson());
    for (const auto &run : runAllForms(bench))
        QVERIFY2(run.report.ok(), whyNot(run.report));
    QCOMPARE(bench.keys(), QByteArrayList());
    QVERIFY(bench.strangersAreUntouched());
}

void BenchmarkLessonTest::badValuesAreRefusedByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("read id=1 calls=0") << u"calls"_s;
    QTest::newRow("read id=1 calls=2001") << u"calls"_s;
    QTest::newRow("read id=0") << u"id"_s;
    QTest::newRow("pipeline id=1 depth=0") << u"depth"_s;
    QTest::newRow("pipeline id=1 depth=1001") << u"depth"_s;
    QTest::newRow("paced id=1 rate=251") << u"rate"_s;
    QTest::newRow("paced id=1 seconds=11") << u"seconds"_s;
    QTest::newRow("paced id=1 rate=1.5") << u"rate"_s;
}

void BenchmarkLessonTest::badValuesAreRefusedByName()
{
    QFETCH(QString, name);
    LessonBench bench(patterns::benchmark::lesson());
    const auto report = bench.run(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(report.failure);
    QCOMPARE(report.failure->kind, ErrorKind::Usage);
    QVERIFY2(report.failure->message.contains(name), qPrintable(report.failure->message));
}

LAB_TEST(BenchmarkLessonTest)
#include "benchmark_lesson_test.moc"
