// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"
#include "app/run/live.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QThread>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Position = LiveSwitch::Position;

namespace {

/// Steps until it is to end.
QCoro::Task<int> steps(Live &live, int &taken)
{
    for (bool goesOn = co_await live.goesOn(); goesOn; goesOn = co_await live.goesOn()) {
        ++taken;
        co_await live.rest(1ms);
    }
    co_return taken;
}

/// Rests once, for as long as it may.
QCoro::Task<bool> restOnce(Live &live)
{
    co_await live.rest();
    co_return true;
}

} // namespace

/// A live run is held from another thread than its own.
class LiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGoesOnUntilItIsToFinish();
    void whilePausedItTakesNoStep();
    void itIsOverByItself();
    void aPausedOneIsOverAllTheSame();
    void aStopEndsWhateverItWaitsFor();
    void whoRestsHearsOfTheSwitchFromAnotherThread();
    void whatItCountsIsTold();
};

void LiveTest::itGoesOnUntilItIsToFinish()
{
    const auto hold = std::make_shared<LiveSwitch>();
    Live live(hold, {});
    int taken = 0;
    auto running = steps(live, taken);
    QVERIFY(becomesTrue([&] { return taken > 3; }));
    QVERIFY(!running.isReady());
    hold->set(Position::Finishing);
    QCOMPARE(waitFor(std::move(running)), taken);
}

void LiveTest::whilePausedItTakesNoStep()
{
    const auto hold = std::make_shared<LiveSwitch>();
    Live live(hold, {});
    hold->set(Position::Paused);
    int taken = 0;
    auto running = steps(live, taken);
    waitFor(Live({}, {}).rest(20ms));
    QCOMPARE(taken, 0);
    hold->set(Position::Going);
    QVERIFY(becomesTrue([&] { return taken > 0; }));
    hold->set(Position::Finishing);
    waitFor(std::move(running));
}

void LiveTest::itIsOverByItself()
{
    Live live({}, {});
    live.endAfter(30ms);
    int taken = 0;
    waitFor(steps(live, taken));
    QVERIFY(taken > 0);
    QVERIFY(!waitFor(live.goesOn()));
}

void LiveTest::aPausedOneIsOverAllTheSame()
{
    const auto hold = std::make_shared<LiveSwitch>();
    hold->set(Position::Paused);
    Live live(hold, {});
    live.endAfter(30ms);
    QVERIFY(!waitFor(live.goesOn()));
}

void LiveTest::aStopEndsWhateverItWaitsFor()
{
    std::stop_source stop;
    Live live({}, stop.get_token());
    auto resting = restOnce(live);
    QVERIFY(!resting.isReady());
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled, waitFor(std::move(resting)));
    QVERIFY_THROWS_EXCEPTION(Cancelled, waitFor(live.goesOn()));
}

void LiveTest::whoRestsHearsOfTheSwitchFromAnotherThread()
{
    const auto hold = std::make_shared<LiveSwitch>();
    Live live(hold, {});
    auto resting = restOnce(live);
    const std::unique_ptr<QThread> other(QThread::create([&] { hold->set(Position::Paused); }));
    other->start();
    QVERIFY(waitFor(std::move(resting)));
    other->wait();
}

void LiveTest::whatItCountsIsTold()
{
    Live live({}, {});
    int told = 0;
    connect(&live, &Live::counted, &live, [&told] { ++told; });
    live.count({{u"done"_s, 7}});
    QCOMPARE(told, 1);
    QCOMPARE(live.counters().value(u"done"_s).toInt(), 7);
}

LAB_TEST(LiveTest)
#include "live_test.moc"
