// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/clock.h"
#include "app/measure/measurement.h"

#include <chrono>
#include <functional>

namespace lab::testing {

/// Time that passes only where a test says so.
class SyntheticClock : public measure::Clock
{
public:
    Time now() const override { return m_now; }
    QCoro::Task<void> sleep(std::chrono::milliseconds time) override
    {
        m_now += time;
        co_return;
    }
    void waitUntil(Time moment) override { m_now = std::max(m_now, moment); }

    void pass(double micros)
    {
        m_now += std::chrono::duration_cast<Duration>(std::chrono::duration<double, std::micro>(micros));
    }
    /// Seconds since the beginning.
    double seconds() const { return std::chrono::duration<double>(m_now.time_since_epoch()).count(); }

    /// An arm that lets pass what `micros` says, each time anew.
    measure::Arm arm(const QString &name, std::function<double()> micros)
    {
        return {.name = name, .once = [this, micros = std::move(micros)] {
                    return passing(micros());
                }};
    }

private:
    QCoro::Task<void> passing(double micros)
    {
        pass(micros);
        co_return;
    }

    Time m_now{};
};

} // namespace lab::testing
