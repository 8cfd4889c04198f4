// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/await_all.h"
#include "app/base/error.h"
#include "app/base/next_signal.h"
#include "app/base/sleep.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using lab::testing::faultOf;

class TasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sleepingTakesAtLeastTheTimeAsked();
    void sleepingDoesNotBlockTheEventLoop();
    void noTimeIsNoSleep();
    void aStopBeforeTheSleepCancelsIt();
    void aStopWhileSleepingCancelsIt();
    void allTasksRunSideBySide();
    void aFailureWaitsForTheOthersAndIsThrown();
    void theFirstOfManyFailuresIsThrown();
    void noTasksAreAwaitedAtOnce();
    void theNextSignalResumesOnce();
    void aSenderThatGoesCancelsTheWait();
};

namespace {

QCoro::Task<void> sleepAndCount(std::chrono::microseconds duration, int &ended)
{
    co_await lab::sleepFor(duration, {});
    ++ended;
}

QCoro::Task<void> sleepAndFail(std::chrono::microseconds duration, QString message)
{
    co_await lab::sleepFor(duration, {});
    throw lab::Error(lab::ErrorKind::Rejected, message);
}

QCoro::Task<void> countNames(QObject *sender, int *resumed)
{
    co_await lab::nextSignal(sender, &QObject::objectNameChanged);
    ++*resumed;
}

} // namespace

void TasksTest::sleepingTakesAtLeastTheTimeAsked()
{
    const auto start = std::chrono::steady_clock::now();
    lab::testing::waitFor(lab::sleepFor(70ms, {})); // longer than one slice between two looks at the stop token
    QVERIFY(std::chrono::steady_clock::now() - start >= 70ms);
}

void TasksTest::sleepingDoesNotBlockTheEventLoop()
{
    const lab::testing::LoopWatch watch;
    lab::testing::waitFor(lab::sleepFor(100ms, {}));
    QVERIFY(watch.ticks() > 1);
}

void TasksTest::noTimeIsNoSleep()
{
    QVERIFY(lab::sleepFor(0us, {}).isReady());
    QVERIFY(lab::sleepFor(-1s, {}).isReady());
}

void TasksTest::aStopBeforeTheSleepCancelsIt()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(faultOf<lab::Cancelled>(lab::sleepFor(1h, source.get_token())));
    QVERIFY(faultOf<lab::Cancelled>(lab::sleepFor(0us, source.get_token())));
}

void TasksTest::aStopWhileSleepingCancelsIt()
{
    std::stop_source source;
    auto sleeping = lab::sleepFor(1h, source.get_token());
    QTimer::singleShot(0, this, [&] { source.request_stop(); });
    QVERIFY(faultOf<lab::Cancelled>(std::move(sleeping)));
}

void TasksTest::allTasksRunSideBySide()
{
    int ended = 0;
    std::vector<QCoro::Task<void>> tasks;
    for (int count = 0; count < 3; ++count)
        tasks.push_back(sleepAndCount(10ms, ended));
    QCOMPARE(ended, 0);
    lab::testing::waitFor(lab::awaitAll(std::move(tasks)));
    QCOMPARE(ended, 3);
}

void TasksTest::aFailureWaitsForTheOthersAndIsThrown()
{
    int ended = 0;
    std::vector<QCoro::Task<void>> tasks;
    tasks.push_back(sleepAndFail(0us, u"no"_s));
    tasks.push_back(sleepAndCount(20ms, ended));
    const auto fault = faultOf<lab::Error>(lab::awaitAll(std::move(tasks)));
    QVERIFY(fault);
    QCOMPARE(fault->message(), u"no"_s);
    QCOMPARE(ended, 1);
}

void TasksTest::theFirstOfManyFailuresIsThrown()
{
    std::vector<QCoro::Task<void>> tasks;
    tasks.push_back(sleepAndFail(20ms, u"first in the list"_s));
    tasks.push_back(sleepAndFail(0us, u"first in time"_s));
    QCOMPARE(faultOf<lab::Error>(lab::awaitAll(std::move(tasks)))->message(), u"first in the list"_s);
}

void TasksTest::noTasksAreAwaitedAtOnce()
{
    QVERIFY(lab::awaitAll({}).isReady());
}

void TasksTest::theNextSignalResumesOnce()
{
    QObject sender;
    int resumed = 0;
    const auto task = countNames(&sender, &resumed);
    sender.setObjectName(u"first"_s);
    QCOMPARE(resumed, 1);
    sender.setObjectName(u"second"_s); // nobody waits any more
    QCOMPARE(resumed, 1);
    QVERIFY(task.isReady());
}

void TasksTest::aSenderThatGoesCancelsTheWait()
{
    int resumed = 0;
    auto sender = std::make_unique<QObject>();
    auto task = countNames(sender.get(), &resumed);
    QVERIFY(!task.isReady());
    sender.reset();
    QVERIFY(task.isReady());
    QVERIFY(faultOf<lab::Cancelled>(std::move(task)));
    QCOMPARE(resumed, 0);
}

LAB_TEST(TasksTest)
#include "tasks_test.moc"
