// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/pace.h"

#include <qcorotimer.h>

namespace lab::measure {

using namespace std::chrono_literals;

Pace::Pace(std::function<void(int, int)> progress)
    : m_progress(std::move(progress))
{
}

bool Pace::due() const
{
    return Clock::now() - m_last >= 50ms;
}

QCoro::Task<void> Pace::rest(int done, int expected)
{
    tell(done, expected);
    co_await QCoro::sleepFor(0ms);
    m_last = Clock::now();
}

void Pace::tell(int done, int expected) const
{
    if (m_progress)
        m_progress(done, expected);
}

} // namespace lab::measure
