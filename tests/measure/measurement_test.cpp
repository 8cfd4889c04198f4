// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"
#include "app/measure/measurement.h"
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

Arm recording(QStringList &calls, const QString &name)
{
    return {.name = name, .once = [&calls, name] {
                return note(calls, name);
            }};
}

Effort rounds(int warmup, int count)
{
    return {.warmup = warmup, .rounds = count, .minimumRounds = count, .budget = 60s};
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
        pointFrom({recording(calls, u"a"_s), recording(calls, u"b"_s), recording(calls, u"c"_s)},
                  rounds(0, 60));
        QCOMPARE(calls.size(), 180);
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
        pointFrom({recording(first, u"a"_s), recording(first, u"b"_s)}, rounds(1, 40));
        pointFrom({recording(second, u"a"_s), recording(second, u"b"_s)}, rounds(1, 40));
        QCOMPARE(second, first);
    }

    void warmUpIsNotAmongTheSamples()
    {
        QStringList calls;
        const Point point = pointFrom({recording(calls, u"a"_s)}, rounds(7, 20));
        QCOMPARE(calls.size(), 27);
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
        const Point point = pointFrom({arm}, rounds(1, 5));
        QCOMPARE(calls.size(), 12);
        for (qsizetype at = 0; at < calls.size(); at += 2)
            QCOMPARE(calls.mid(at, 2), (QStringList{u"before"_s, u"work"_s}));
        QVERIFY(point.summaries.first().minimum < 20'000);
    }

    void sampleIsTimePerOperation()
    {
        const Arm arm{.name = u"slow"_s, .once = [] { return pause(20ms); }, .operations = 10};
        const Point point = pointFrom({arm}, rounds(1, 3));
        // At least the pause, less the millisecond by which a timer may be early, shared by 10 operations.
        QVERIFY(point.summaries.first().minimum >= 1'900);
        QCOMPARE(point.ratio.has_value(), false);
    }

    void ratioIsSecondToFirst()
    {
        const Arm fast{.name = u"fast"_s, .once = [] {
                           return pause(1ms);
                       }};
        const Arm slow{.name = u"slow"_s, .once = [] {
                           return pause(30ms);
                       }};
        QVERIFY(pointFrom({fast, slow}, rounds(1, 9)).ratio->low > 1);
        QVERIFY(pointFrom({slow, fast}, rounds(1, 9)).ratio->high < 1);
    }

    void leadComparesTheTwoFastestOfMany()
    {
        const Arm fast{.name = u"fast"_s, .once = [] {
                           return pause(1ms);
                       }};
        const Arm slow{.name = u"slow"_s, .once = [] {
                           return pause(40ms);
                       }};
        const Arm middle{.name = u"middle"_s, .once = [] {
                             return pause(12ms);
                         }};
        const Point point = pointFrom({slow, fast, middle}, rounds(1, 7));
        QCOMPARE(point.bySpeed(), (QList<int>{1, 2, 0}));
        QVERIFY(point.lead->low > 1);
        QVERIFY(point.ratio->high < 1);
    }

    void minimumRoundsAreTakenWhenTheBudgetIsGone()
    {
        QStringList calls;
        Effort effort{.warmup = 0, .rounds = 1000, .minimumRounds = 12, .budget = 0ms};
        const Point point = pointFrom({recording(calls, u"a"_s)}, effort);
        QCOMPARE(point.summaries.first().count, std::size_t(12));
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
        QVERIFY_THROWS_EXCEPTION(Cancelled, pointFrom({stopping, recording(calls, u"other"_s)},
                                                      rounds(1, 1000), stop.get_token()));
        QCOMPARE(calls, (QStringList{u"before"_s, u"stopping"_s}));
    }

    void stopIsHeardWhenNoArmEverWaits()
    {
        QStringList calls;
        std::stop_source stop;
        QTimer::singleShot(100ms, this, [&stop] { stop.request_stop(); });
        const Effort endless{.warmup = 0, .rounds = 1'000'000'000, .minimumRounds = 1, .budget = 1h};
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
            pointFrom({arm}, rounds(1, 3));
            QFAIL("nothing was thrown");
        } catch (const Error &error) {
            QCOMPARE(error.message(), u"no such table"_s);
        }
    }

    void anArmWithoutWorkIsADefect()
    {
        QVERIFY_THROWS_EXCEPTION(Error, pointFrom({Arm{.name = u"empty"_s}}, rounds(1, 3)));
    }

    void progressEndsWithAllRounds()
    {
        QList<QPair<int, int>> told;
        QStringList calls;
        pointFrom({recording(calls, u"a"_s)}, rounds(1, 30), {}, [&](int done, int all) {
            told.append({done, all});
        });
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.last(), qMakePair(30, 30));
    }
};

QTEST_GUILESS_MAIN(MeasurementTest)
#include "measurement_test.moc"
