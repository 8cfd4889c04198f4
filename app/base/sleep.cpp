// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/sleep.h"

#include "app/base/error.h"

#include <QTimer>
#include <qcorotimer.h>

#include <algorithm>

namespace lab {

namespace {

using namespace std::chrono_literals;

// A stop may be requested from another thread, where touching the timer would be a race: looking at the token between
// short slices is simple and fast enough for the promise in the header.
constexpr auto Slice = 50ms;

} // namespace

QCoro::Task<void> sleepFor(std::chrono::microseconds duration, std::stop_token stop)
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + duration;
    for (;;) {
        if (stop.stop_requested())
            throw Cancelled();
        const auto left = end - Clock::now();
        if (left <= 0us)
            co_return;
        const auto slice = std::min<Clock::duration>(left, Slice);
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        timer.setSingleShot(true);
        timer.start(std::chrono::ceil<std::chrono::milliseconds>(slice));
        co_await timer;
    }
}

} // namespace lab
