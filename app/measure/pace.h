// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <qcorotask.h>

#include <chrono>
#include <functional>

namespace lab::measure {

/// Lets the event loop have its turn and tells the progress (done, expected), at most 20 times a second.
class Pace
{
public:
    explicit Pace(std::function<void(int, int)> progress);

    bool due() const;
    QCoro::Task<void> rest(int done, int expected);
    void tell(int done, int expected) const;

private:
    using Clock = std::chrono::steady_clock;

    std::function<void(int, int)> m_progress;
    Clock::time_point m_last = Clock::now();
};

} // namespace lab::measure
