// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/deadline_timer.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QTest>

using namespace lab::testing;
using namespace std::chrono_literals;
using lab::redis::DeadlineTimer;

class DeadlineTimerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timersFireInTheOrderOfTheirDeadlines()
    {
        QList<int> fired;
        DeadlineTimer late([&] { fired.append(2); }, nullptr);
        DeadlineTimer soon([&] { fired.append(1); }, nullptr);
        const auto now = DeadlineTimer::Clock::now();
        late.fireBy(now + 40ms);
        soon.fireBy(now + 5ms);
        QVERIFY(becomesTrue([&] { return fired.size() == 2; }));
        QCOMPARE(fired, (QList{1, 2}));
        QVERIFY(DeadlineTimer::Clock::now() >= now + 40ms);
    }

    void earlierDeadlineWins()
    {
        bool hasFired = false;
        DeadlineTimer timer([&] { hasFired = true; }, nullptr);
        timer.fireBy(DeadlineTimer::Clock::now() + 1h);
        timer.fireBy(DeadlineTimer::Clock::now() + 5ms);
        QVERIFY(becomesTrue([&] { return hasFired; }));
    }

    void pastDeadlineFiresFromTheEventLoop()
    {
        bool hasFired = false;
        DeadlineTimer timer([&] { hasFired = true; }, nullptr);
        timer.fireBy(DeadlineTimer::Clock::now() - 1s);
        QVERIFY(!hasFired);
        QVERIFY(becomesTrue([&] { return hasFired; }));
    }

    void stoppedTimerIsSilent()
    {
        bool hasFired = false;
        bool isOver = false;
        DeadlineTimer stopped([&] { hasFired = true; }, nullptr);
        DeadlineTimer after([&] { isOver = true; }, nullptr);
        stopped.fireBy(DeadlineTimer::Clock::now() + 5ms);
        after.fireBy(DeadlineTimer::Clock::now() + 30ms);
        stopped.stop();
        QVERIFY(becomesTrue([&] { return isOver; }));
        QVERIFY(!hasFired);
    }

    void firedTimerCanBeStartedAgainFromItsHandler()
    {
        int count = 0;
        DeadlineTimer *self = nullptr;
        DeadlineTimer timer(
            [&] {
                if (++count < 3)
                    self->fireBy(DeadlineTimer::Clock::now() + 1ms);
            },
            nullptr);
        self = &timer;
        timer.fireBy(DeadlineTimer::Clock::now() + 1ms);
        QVERIFY(becomesTrue([&] { return count == 3; }));
    }

    void handlerMayDeleteEveryTimer()
    {
        auto first = std::unique_ptr<DeadlineTimer>();
        auto second = std::unique_ptr<DeadlineTimer>();
        int count = 0;
        const auto end = [&] {
            ++count;
            first.reset();
            second.reset();
        };
        first = std::make_unique<DeadlineTimer>(end, nullptr);
        second = std::make_unique<DeadlineTimer>(end, nullptr);
        const auto soon = DeadlineTimer::Clock::now() + 2ms;
        first->fireBy(soon);
        second->fireBy(soon);
        QVERIFY(becomesTrue([&] { return count == 1; }));
        QVERIFY(!first && !second);
    }
};

LAB_TEST(DeadlineTimerTest)
#include "deadline_timer_test.moc"
