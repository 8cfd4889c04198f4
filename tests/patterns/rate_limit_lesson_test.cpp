// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/08_rate_limit/lesson.h"
#include "tests/patterns/lesson_bench.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// The forms and scenarios of lesson 08.
class RateLimitLessonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onACluster_aUserWithABraceIsForgotten();
    void manyAtOnceAreAsManyAsTheLimitInTheForm();
    void theBucketInTheScenarioCountsRequests();
    void statusAndObservingLeaveNoTrace();
    void theScenariosTellWhatHappened_data();
    void theScenariosTellWhatHappened();
    void badValuesAreRefusedByName_data();
    void badValuesAreRefusedByName();
};

void RateLimitLessonTest::onACluster_aUserWithABraceIsForgotten()
{
    LessonBench bench(patterns::rate_limit::lesson(), LessonBench::clusterArguments());
    for (const auto &algorithm : {u"fixed"_s, u"sliding"_s, u"counter"_s, u"bucket"_s})
        QVERIFY(bench.run(u"request user=} algorithm="_s + algorithm).ok());
    const auto report = bench.run(u"forget user=}"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"forgotten"_s), 4);
    QVERIFY(bench.keys().isEmpty());
}

void RateLimitLessonTest::manyAtOnceAreAsManyAsTheLimitInTheForm()
{
    LessonBench bench(patterns::rate_limit::lesson());
    for (const auto &algorithm : {u"fixed"_s, u"sliding"_s, u"counter"_s, u"bucket"_s}) {
        const auto report = bench.run(u"burst user=alice requests=200 limit=7 window=86400 algorithm="_s + algorithm);
        QVERIFY2(report.ok(), whyNot(report));
        QCOMPARE(numberField(report, u"passed"_s), 7);
        QCOMPARE(numberField(report, u"refused"_s), 193);
        QCOMPARE(report.twin->outcome->fields.value(u"passed"_s).toLongLong(), 7);
    }
    const auto forgotten = bench.run(u"forget user=alice"_s);
    QVERIFY2(forgotten.ok(), whyNot(forgotten));
    QCOMPARE(numberField(forgotten, u"forgotten"_s), 4);
    QCOMPARE(forgotten.twin->outcome->fields.value(u"forgotten"_s).toLongLong(), 4);
    QVERIFY(bench.keys().isEmpty());
}

void RateLimitLessonTest::theBucketInTheScenarioCountsRequests()
{
    LessonBench bench(patterns::rate_limit::lesson());
    const auto report = bench.breakIt(u"orphan-counter strategy=script"_s);
    QVERIFY2(report.ok(), whyNot(report));
    QCOMPARE(numberField(report, u"counter"_s), 2);
}

void RateLimitLessonTest::statusAndObservingLeaveNoTrace()
{
    LessonBench bench(patterns::rate_limit::lesson());
    const auto status = bench.run(u"status user=alice"_s);
    QVERIFY2(status.ok(), whyNot(status));
    for (const auto &name : {u"fixed"_s, u"sliding"_s, u"counter"_s, u"bucket"_s}) {
        const auto decision = field(status, name).value<Fields>();
        QCOMPARE(decision.value(u"allowed"_s).toBool(), true);
        QCOMPARE(decision.value(u"remaining"_s).toLongLong(), 10);
    }
    const auto observed = bench.observe(u"user=alice limit=3"_s);
    QVERIFY2(observed.ok(), whyNot(observed));
    QVERIFY(bench.keys().isEmpty());
    for (int i = 0; i < 2; ++i)
        bench.run(u"request user=alice algorithm=sliding limit=2"_s);
    bench.ask({"CONFIG", "SET", "maxmemory", "1"}); // a full server still looks
    const auto full = bench.run(u"status user=alice limit=2"_s);
    QVERIFY2(full.ok(), whyNot(full));
    QCOMPARE(field(full, u"sliding"_s).value<Fields>().value(u"allowed"_s).toBool(), false);
    QCOMPARE(field(full, u"fixed"_s).value<Fields>().value(u"allowed"_s).toBool(), true);
    QCOMPARE(bench.ask({"ZCARD", "lab:ratelimit:sliding:{alice}"}).integer(), 2);
}

void RateLimitLessonTest::theScenariosTellWhatHappened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::newRow("boundary-burst strategy=fixed") << u"most"_s << 11LL << 20LL;
    QTest::newRow("boundary-burst strategy=sliding") << u"most"_s << 10LL << 10LL;
    QTest::newRow("boundary-burst strategy=bucket") << u"most"_s << 10LL << 19LL;
    QTest::newRow("boundary-burst strategy=counter") << u"most"_s << 10LL << 19LL;
    QTest::newRow("over-limit clients=20 limit=2") << u"passed"_s << 20LL << 20LL;
    QTest::newRow("over-limit strategy=incr clients=20 limit=2") << u"passed"_s << 2LL << 2LL;
    QTest::newRow("over-limit strategy=script clients=20 limit=2") << u"passed"_s << 2LL << 2LL;
    QTest::newRow("orphan-counter") << u"ttl"_s << -1LL << -1LL;
    QTest::newRow("orphan-counter strategy=set-nx") << u"ttl"_s << -1LL << -1LL;
    QTest::newRow("orphan-counter strategy=expire-nx") << u"ttl"_s << 50LL << 60LL;
    QTest::newRow("orphan-counter strategy=script") << u"ttl"_s << 1LL << 60LL;
    QTest::newRow("clock-skew limit=5") << u"passed"_s << 10LL << 10LL;
    QTest::newRow("clock-skew strategy=window limit=5") << u"passed"_s << 10LL << 10LL;
    QTest::newRow("clock-skew strategy=server limit=5") << u"passed"_s << 5LL << 5LL;
}

void RateLimitLessonTest::theScenariosTellWhatHappened()
{
    QFETCH(QString, name);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    LessonBench bench(patterns::rate_limit::lesson());
    const auto report = bench.breakIt(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(report.ok(), whyNot(report));
    const auto number = numberField(report, name);
    QVERIFY2(number >= least && number <= most, qPrintable(report.outcome->headline));
    QVERIFY(bench.keys().isEmpty() && bench.strangersAreUntouched());
}

void RateLimitLessonTest::badValuesAreRefusedByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("request user=a limit=0") << u"limit"_s;
    QTest::newRow("request user=a limit=10001") << u"limit"_s;
    QTest::newRow("request user=a window=0") << u"window"_s;
    QTest::newRow("request user=a window=1.5") << u"window"_s;
    QTest::newRow("request user=a algorithm=leaky") << u"algorithm"_s;
    QTest::newRow("request limit=3") << u"user"_s;
}

void RateLimitLessonTest::badValuesAreRefusedByName()
{
    QFETCH(QString, name);
    LessonBench bench(patterns::rate_limit::lesson());
    const auto report = bench.run(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(report.failure);
    QCOMPARE(report.failure->kind, ErrorKind::Usage);
    QVERIFY2(report.failure->message.contains(name), qPrintable(report.failure->message));
    QVERIFY(bench.keys().isEmpty());
}

LAB_TEST(RateLimitLessonTest)
#include "rate_limit_lesson_test.moc"
