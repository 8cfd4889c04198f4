// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <qcorotask.h>

#include <chrono>

namespace lab::measure {

/// What a measurement knows of time. Tests have one of their own, whose time is only what they say.
class Clock
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Duration = std::chrono::steady_clock::duration;

    virtual ~Clock() = default;
    virtual Time now() const = 0;
    /// A pause, during which the event loop has its turn.
    virtual QCoro::Task<void> sleep(std::chrono::milliseconds time) = 0;
    /// Returns at that moment and not before; blocks.
    virtual void waitUntil(Time moment) = 0;

    /// The machine's own: monotonic.
    static Clock &steady();
};

} // namespace lab::measure
