// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"
#include "app/measure/measurement.h"
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QSet>
#include <QTest>
#include <qcorotask.h>
#include <qcorotimer.h>

using namespace lab;
using namespace lab::measure;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<void> note(QStringList &calls, QString name)
{
    calls.append(name);
    co_return;
}

QCoro::Task<void> pause(std::chrono::milliseconds time)
{
    co_await QCoro::sleepFor(time);
}

QCoro::Task<Micros> micros(double count)
{
    co_return Micros(count);
}

QCoro::Task<Metrics> memory(QStringList &calls)
{
    calls.append(u"metrics"_s);
    co_return Metrics{{u"memory per user"_s, 96, u"bytes"_s}};
}

Arm recording(QStringList &calls, const QString &name)
{
    return {.name = name, .once = [&calls, name] {
                return note(calls, name);
            }};
}

/// That many rounds, as soon as possible: without a budget each batch has one, and warming up is done once.
Effort rounds(int count)
{
    return {.warmup = 1, .rounds = count, .batches = count, .minimumBatches = count, .budget = 0ms, .precision = 0};
}

Point pointFrom(std::vector<Arm> arms, Effort effort, std::stop_token stop = {},
                std::function<void(int, int)> progress = {})
{
    return lab::testing::waitFor(measurePoint(std::move(arms), effort, stop, std::move(progress)));
}

} // namespace

class MeasurementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoundHasEachArmOnceInAnOrderThatVaries()
    {
        QStringList calls;
        pointFrom({recording(calls, u"a"_s), recording(calls, u"b"_s), recording(calls, u"c"_s)}, rounds(60));
        QCOMPARE(calls.size(), 183);
        QSet<QString> orders;
        for (qsizetype at = 0; at < calls.size(); at += 3) {
            const QStringList round = calls.mid(at, 3);
            QCOMPARE(QSet<QString>(round.begin(), round.end()).size(), 3);
            orders.insert(round.join(u' '));
        }
        QCOMPARE(orders.size(), 6);
    }

    void orderIsTheSameInEveryRun()
    {
        QStringList first, second;
        pointFrom({recording(first, u"a"_s), recording(first, u"b"_s)}, rounds(40));
        pointFrom({recording(second, u"a"_s), recording(second, u"b"_s)}, rounds(40));
        QCOMPARE(second, first);
    }

    void warmUpIsNotAmongTheSamples()
    {
        QStringList calls;
        const Point point = pointFrom({recording(calls, u"a"_s)}, rounds(20));
        QCOMPARE(calls.size(), 21);
        QCOMPARE(point.arms.first().micros.size(), std::size_t(20));
        QCOMPARE(point.summaries.first().count, std::size_t(20));
    }

    void preparationComesBeforeEachSampleAndIsNotTimed()
    {
        QStringList calls;
        Arm arm = recording(calls, u"work"_s);
        arm.before = [&calls]() -> QCoro::Task<void> {
            calls.append(u"before"_s);
            return pause(20ms);
        };
        const Point point = pointFrom({arm}, rounds(5));
        QCOMPARE(calls.size(), 12);
        for (qsizetype at = 0; at < calls.size(); at += 2)
            QCOMPARE(calls.mid(at, 2), (QStringList{u"before"_s, u"work"_s}));
        QVERIFY(point.summaries.first().minimum < 20'000);
    }

    void sampleIsTimePerOperation()
    {
        const Arm arm{.name = u"slow"_s, .once = [] { return pause(20ms); }, .operations = 10};
        const Point point = pointFrom({arm}, rounds(3));
        // At least the pause, less the millisecond by which a timer may be early, shared by 10 operations.
        QVERIFY(point.summaries.first().minimum >= 1'900);
        QCOMPARE(point.ratios.size(), 1);
    }

    void ratioIsSecondToFirst()
    {
        const Arm fast{.name = u"fast"_s, .once = [] {
                           return pause(1ms);
                       }};
        const Arm slow{.name = u"slow"_s, .once = [] {
                           return pause(30ms);
                       }};
        QVERIFY(pointFrom({fast, slow}, rounds(9)).ratios[1].low > 1);
        QVERIFY(pointFrom({slow, fast}, rounds(9)).ratios[1].high < 1);
    }

    void everyArmIsComparedWithTheFirstAndWithTheFastest()
    {
        const auto taking = [](const QString &name, int millis) {
            return Arm{.name = name, .timed = [millis] {
                           return micros(millis * 1'000.0);
                       }};
        };
        const Point point =
            pointFrom({taking(u"slow"_s, 40), taking(u"fast"_s, 1), taking(u"middle"_s, 10)}, rounds(21));
        QCOMPARE(point.bySpeed(), (QList<int>{1, 2, 0}));
        QCOMPARE(point.ratios.size(), 3);
        QCOMPARE(point.ratios[0].value, 1.0);
        QCOMPARE(point.ratios[1].value, 1.0 / 40);
        QCOMPARE(point.ratios[2].value, 0.25);
        QCOMPARE(point.leads[0].value, 40.0);
        QCOMPARE(point.leads[1].value, 1.0);
        QCOMPARE(point.leads[2].value, 10.0);
        QCOMPARE(point.fastest(), std::optional(1));
    }

    void fastestIsOnlyWhoBeatsEachOfTheOthers()
    {
        Point point = lab::testing::pointOf({{u"A"_s, 100}, {u"B"_s, 200}, {u"C"_s, 100.1}}, 0.3);
        QVERIFY(point.ratios[1].clear());
        QVERIFY(!point.ratios[2].clear());
        QCOMPARE(point.fastest(), std::nullopt);
        point = lab::testing::pointOf({{u"A"_s, 100}}, 0.3);
        QCOMPARE(point.fastest(), std::nullopt);
    }

    void armThatKnowsItsOwnTimeIsTakenAtItsWord()
    {
        const Arm arm{.name = u"latency"_s, .operations = 2, .timed = [] {
                          return micros(500);
                      }};
        const Point point = pointFrom({arm}, rounds(5));
        QCOMPARE(point.arms.first().micros, std::vector<double>(5, 250.0));
    }

    void metricsAreAskedForOnceAfterTheRounds()
    {
        QStringList calls;
        Arm arm = recording(calls, u"work"_s);
        arm.metrics = [&calls] {
            return memory(calls);
        };
        arm.conditions = {{u"journal mode"_s, u"DELETE"_s}};
        const Point point = pointFrom({arm, recording(calls, u"work"_s)}, rounds(3));
        QCOMPARE(calls.count(u"metrics"_s), 1);
        QCOMPARE(calls.last(), u"metrics"_s);
        QCOMPARE(point.arms[0].metrics.first().value, 96.0);
        QCOMPARE(point.arms[0].conditions.first().value, u"DELETE"_s);
        QVERIFY(point.arms[1].metrics.isEmpty());
    }

    void conditionsOfArmsFollowTheCommonOnes()
    {
        Result result = lab::testing::resultOf({lab::testing::atLatency(0, {{u"GET"_s, 1}, {u"SELECT"_s, 2}}),
                                                lab::testing::atLatency(5, {{u"GET"_s, 1}, {u"SELECT"_s, 2}})});
        for (Point &point : result.points)
            point.arms[1].conditions = {{u"journal mode"_s, u"DELETE"_s}};
        const Conditions all = result.allConditions();
        QCOMPARE(all.size(), result.conditions.size() + 1);
        QCOMPARE(all.last().name, u"journal mode (SELECT)"_s);
        QCOMPARE(all.last().value, u"DELETE"_s);
    }

    void minimumBatchesAreTakenWhenTheBudgetIsGone()
    {
        QStringList calls;
        const Effort effort{.warmup = 0, .rounds = 1000, .batches = 30, .minimumBatches = 12, .budget = 0ms};
        const Point point = pointFrom({recording(calls, u"a"_s)}, effort);
        QCOMPARE(point.summaries.first().count, std::size_t(12));
        QCOMPARE(point.batches, std::vector<int>(12, 1));
    }

    void batchesAreSpreadOverTheBudgetAndBounded()
    {
        QStringList calls;
        const Effort effort{
            .warmup = 0, .rounds = 60, .batches = 20, .minimumBatches = 20, .budget = 200ms, .precision = 0};
        const auto start = std::chrono::steady_clock::now();
        const Point point = pointFrom({recording(calls, u"a"_s), recording(calls, u"b"_s)}, effort);
        // The last batch begins when 19 of 20 parts of the budget are over. How much longer it takes is the machine's
        // affair.
        QVERIFY(std::chrono::steady_clock::now() - start >= 190ms);
        QCOMPARE(point.batches.size(), std::size_t(20));
        int sum = 0;
        for (const int size : point.batches) {
            QVERIFY(size >= 1 && size <= 3);
            sum += size;
        }
        QCOMPARE(point.arms[0].micros.size(), static_cast<std::size_t>(sum));
        QCOMPARE(point.arms[1].micros.size(), static_cast<std::size_t>(sum));
    }

    void roundsAfterAPauseAreNotCounted()
    {
        int calls = 0;
        const Arm arm{.name = u"a"_s, .timed = [&calls] {
                          return micros(++calls);
                      }};
        const Effort effort{.warmup = 0, .rounds = 4, .batches = 2, .minimumBatches = 2, .budget = 1s};
        const auto samples = pointFrom({arm}, effort).arms.first().micros;
        // The first batch is short of its two rounds, and of the pause, only on a machine that stands still.
        QVERIFY(samples.size() >= 2);
        QCOMPARE(samples[0], 1.0);
        QVERIFY2(samples.back() > static_cast<double>(samples.size()), "the pause has left no mark");
    }

    void usualEffortLooksOftenEnough()
    {
        QVERIFY(Effort().minimumBatches >= 20);
        QVERIFY(!Effort().brief);
        QVERIFY(Effort::quick().brief);
        QVERIFY(Effort::quick().budget <= 500ms);
        QVERIFY(effortCondition(Effort::quick()).value.startsWith(u"quick"_s));
        QVERIFY(effortCondition(Effort()).value.startsWith(u"40 batches of at most 100 rounds"_s));
    }

    void pauseEndsWithTheStop()
    {
        QStringList calls;
        std::stop_source stop;
        QTimer::singleShot(20ms, this, [&stop] { stop.request_stop(); });
        const Effort sleepy{.warmup = 0, .rounds = 2, .batches = 2, .minimumBatches = 1, .budget = 10h};
        QVERIFY_THROWS_EXCEPTION(Cancelled, pointFrom({recording(calls, u"a"_s)}, sleepy, stop.get_token()));
        QCOMPARE(calls.size(), 1);
    }

    void stopEndsWithinTheRound()
    {
        QStringList calls;
        std::stop_source stop;
        Arm stopping = recording(calls, u"stopping"_s);
        stopping.before = [&]() -> QCoro::Task<void> {
            if (calls.size() >= 25) {
                calls.clear();
                stop.request_stop();
            }
            return note(calls, u"before"_s);
        };
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 pointFrom({stopping, recording(calls, u"other"_s)}, rounds(1000), stop.get_token()));
        QCOMPARE(calls, (QStringList{u"before"_s, u"stopping"_s}));
    }

    void stopIsHeardWhenNoArmEverWaits()
    {
        QStringList calls;
        std::stop_source stop;
        QTimer::singleShot(100ms, this, [&stop] { stop.request_stop(); });
        const Effort endless{.warmup = 0, .rounds = 1'000'000'000, .batches = 1, .minimumBatches = 1, .budget = 1h};
        const Arm arm{.name = u"a"_s, .once = []() -> QCoro::Task<void> {
                          co_return;
                      }};
        QVERIFY_THROWS_EXCEPTION(Cancelled, pointFrom({arm}, endless, stop.get_token()));
    }

    void whatAnArmThrowsComesOut()
    {
        const Arm arm{.name = u"broken"_s, .once = []() -> QCoro::Task<void> {
                          throw Error(ErrorKind::Sql, u"no such table"_s);
                          co_return;
                      }};
        try {
            pointFrom({arm}, rounds(3));
            QFAIL("nothing was thrown");
        } catch (const Error &error) {
            QCOMPARE(error.message(), u"no such table"_s);
        }
    }

    void anArmWithoutWorkIsADefect()
    {
        QVERIFY_THROWS_EXCEPTION(Error, pointFrom({Arm{.name = u"empty"_s}}, rounds(3)));
    }

    void anArmIsMeasuredInOneWayOnly()
    {
        QStringList calls;
        Arm both = recording(calls, u"both"_s);
        both.timed = [] {
            return micros(1);
        };
        QVERIFY_THROWS_EXCEPTION(Error, pointFrom({both}, rounds(3)));
    }

    void progressGrowsToAllBatches()
    {
        QList<QPair<int, int>> told;
        QStringList calls;
        const Effort effort{.warmup = 1, .rounds = 20, .batches = 10, .minimumBatches = 10, .budget = 600ms};
        pointFrom({recording(calls, u"a"_s)}, effort, {}, [&](int done, int all) {
            QVERIFY(done <= all);
            QVERIFY(told.isEmpty() || told.last().first <= done);
            told.append({done, all});
        });
        QVERIFY(told.size() > 1);
        QCOMPARE(told.last(), qMakePair(10, 10));
    }
};

LAB_TEST(MeasurementTest)
#include "measurement_test.moc"
