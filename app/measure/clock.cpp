// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/clock.h"

#include <qcorotimer.h>

#include <thread>

namespace lab::measure {

namespace {

class SteadyClock : public Clock
{
public:
    Time now() const override { return std::chrono::steady_clock::now(); }

    QCoro::Task<void> sleep(std::chrono::milliseconds time) override { co_await QCoro::sleepFor(time); }

    void waitUntil(Time moment) override
    {
        // A thread wakes some 60 µs late (Linux' timer slack and the scheduler), which would count as the arm's.
        constexpr std::chrono::microseconds WakesLate{200};
        if (moment - now() > WakesLate)
            std::this_thread::sleep_until(moment - WakesLate);
        while (now() < moment) {
        }
    }
};

} // namespace

Clock &Clock::steady()
{
    static SteadyClock clock;
    return clock;
}

} // namespace lab::measure
