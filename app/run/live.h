// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/fields.h"

#include <QObject>
#include <qcorotask.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace lab {

/// How a person holds a live run (a subscription, a consumer). Set on the window's thread, heard of on the run's. A
/// kill is none of it: that is the run's stop.
class LiveSwitch : public QObject
{
    Q_OBJECT

public:
    enum class Position {
        Going,
        Paused,
        Finishing, ///< it ends by itself, once what it has in hand is done
    };

    void set(Position position);
    Position position() const { return m_position; }

Q_SIGNALS:
    void changed();

private:
    std::atomic<Position> m_position = Position::Going;
};

/// What a live run asks between two steps, and what it tells of itself. Lives on the run's thread.
///
///     for (bool goesOn = co_await live.goesOn(); goesOn; goesOn = co_await live.goesOn())
///         co_await step();
///
/// (Not `while (co_await …)`, of which GCC 12 makes a coroutine that resumes what has ended.)
class Live : public QObject
{
    Q_OBJECT

public:
    /// Without a switch nobody holds it.
    Live(std::shared_ptr<LiveSwitch> hold, std::stop_token stop);

    /// It is over by itself then; as if it had been told to finish. May be called once.
    void endAfter(std::chrono::milliseconds duration);
    /// Waits while it is paused; false when it is to end. Throws Cancelled when the run is stopped, as rest() does.
    QCoro::Task<bool> goesOn();
    /// Until the person holds it otherwise or it is over, but no longer than `longest`.
    QCoro::Task<void> rest(std::chrono::microseconds longest = std::chrono::microseconds::max());

    /// What it has done so far, by name: `done` 408. All of it each time; shown at most 20 times a second.
    void count(Fields counters);
    const Fields &counters() const { return m_counters; }

Q_SIGNALS:
    void counted();
    void changed(); ///< whoever rests looks around

private:
    using Clock = std::chrono::steady_clock;
    LiveSwitch::Position position() const;
    bool isOver() const { return m_end && Clock::now() >= *m_end; }

    std::shared_ptr<LiveSwitch> m_hold;
    std::stop_token m_stop;
    std::optional<Clock::time_point> m_end;
    Fields m_counters;
    std::stop_callback<std::function<void()>> m_onStop; ///< the last member: it calls upon the others
};

} // namespace lab
