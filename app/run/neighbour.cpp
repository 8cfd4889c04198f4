// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/neighbour.h"

#include "app/base/units.h"

#include <QElapsedTimer>

#include <algorithm>

namespace lab {

using namespace std::chrono_literals;

QCoro::Task<void> Neighbour::settle(Actor &me)
{
    constexpr qsizetype Count = 100;
    QList<double> waits;
    while (waits.size() < Count)
        waits.append(co_await ping(me));
    std::sort(waits.begin(), waits.end());
    m_usual = waits[Count / 2];
}

QCoro::Task<void> Neighbour::watch(Actor &me, const bool &isOver)
{
    for (int after = 0; after < 20; after += isOver ? 1 : 0) {
        const auto wait = co_await ping(me);
        m_longest = std::max(m_longest, wait);
    }
}

QCoro::Task<double> Neighbour::ping(Actor &me)
{
    co_await me.pause(1ms);
    ++m_pings;
    QElapsedTimer timer;
    timer.start();
    co_await me.redis.command("PING");
    co_return elapsedMillis(timer);
}

} // namespace lab
