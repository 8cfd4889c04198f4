// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/live.h"

#include "app/base/next_signal.h"

#include <QTimer>

#include <algorithm>

namespace lab {

void LiveSwitch::set(Position position)
{
    if (m_position.exchange(position) != position)
        Q_EMIT changed();
}

Live::Live(std::shared_ptr<LiveSwitch> hold, std::stop_token stop)
    : m_hold(std::move(hold))
    , m_stop(std::move(stop))
    , m_onStop(m_stop, [this] { QMetaObject::invokeMethod(this, &Live::changed, Qt::QueuedConnection); })
{
    if (m_hold)
        connect(m_hold.get(), &LiveSwitch::changed, this, &Live::changed, Qt::QueuedConnection);
}

void Live::endAfter(std::chrono::milliseconds duration)
{
    m_end = Clock::now() + duration;
}

LiveSwitch::Position Live::position() const
{
    return m_hold ? m_hold->position() : LiveSwitch::Position::Going;
}

QCoro::Task<bool> Live::goesOn()
{
    while (position() == LiveSwitch::Position::Paused && !isOver())
        co_await rest();
    if (m_stop.stop_requested())
        throw Cancelled();
    co_return position() == LiveSwitch::Position::Going && !isOver();
}

QCoro::Task<void> Live::rest(std::chrono::microseconds longest)
{
    const auto before = position();
    auto until = m_end;
    if (longest != std::chrono::microseconds::max())
        until = std::min(Clock::now() + longest, m_end.value_or(Clock::time_point::max()));
    QTimer timer; // what it wakes is this one; others look around and rest on
    timer.setTimerType(Qt::PreciseTimer);
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, this, &Live::changed);
    while (!m_stop.stop_requested() && position() == before) {
        if (until) {
            const auto left = *until - Clock::now();
            if (left <= Clock::duration::zero())
                co_return;
            timer.start(std::chrono::ceil<std::chrono::milliseconds>(left));
        }
        co_await nextSignal(this, &Live::changed);
    }
    if (m_stop.stop_requested())
        throw Cancelled();
}

void Live::count(Fields counters)
{
    m_counters = std::move(counters);
    Q_EMIT counted();
}

} // namespace lab
