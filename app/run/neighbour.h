// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/actor.h"

namespace lab {

/// Somebody who only wants to be answered: sends a PING every millisecond, and notes how long that takes. What one
/// command costs everybody else is seen by that.
class Neighbour
{
public:
    /// Learns what is usual, the median of 100 waits, while nothing happens.
    QCoro::Task<void> settle(Actor &me);
    /// Goes on until `isOver`, and for 20 pings more.
    QCoro::Task<void> watch(Actor &me, const bool &isOver);

    double usualMillis() const { return m_usual; }
    double longestMillis() const { return m_longest; } ///< of watch()
    qint64 pings() const { return m_pings; }

private:
    QCoro::Task<double> ping(Actor &me);

    double m_usual = 0, m_longest = 0;
    qint64 m_pings = 0;
};

} // namespace lab
