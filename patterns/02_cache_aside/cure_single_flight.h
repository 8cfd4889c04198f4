// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/run.h"

namespace lab::patterns::cache_aside {

/// Of many who miss at once, one makes the value and the others wait until it is there. Who that is, SET … NX decides;
/// the lock ends by itself when its owner crashes, and is released by its owner only.
class SingleFlight
{
public:
    using Make = std::function<QCoro::Task<void>()>;

    SingleFlight(redis::Client &redis, Key value, Key lock);
    /// Returns when the value is there; `make`, which stores it, is called at most once.
    QCoro::Task<void> make(Run &run, Make make);

private:
    QCoro::Task<bool> isThere();
    QCoro::Task<void> makeUnlessThere(Make make);

    redis::Client &m_redis;
    Key m_value, m_lock;
};

} // namespace lab::patterns::cache_aside
