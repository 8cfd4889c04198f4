// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <vector>

namespace lab::ui {

/// How much was unanswered at each moment: whoever waits or has sent something counts until the answer is there.
class TimelineCurve
{
public:
    struct Counts
    {
        int unanswered = 0;
        int atSqlite = 0; ///< of these

        bool operator==(const Counts &) const = default;
    };

    /// From `from` up to and without `to`. Counted after the next settle().
    void add(double from, double to, bool isAtSqlite);
    /// After what has been added. Costs as much as lies behind the earliest of it.
    void settle();

    Counts at(double micros) const;
    /// The most that were unanswered at once, ever.
    int highest() const { return m_highest; }
    /// For each of `count` stretches of `length` from `from` on the most at any moment of it.
    QList<Counts> columns(double from, double length, int count) const;

private:
    /// Sorted starts and sorted ends: how many have begun and not ended is a difference of two places.
    struct Spans
    {
        std::vector<double> starts, ends;
        std::size_t settled = 0;

        void settle();
        int at(double micros) const;
        int highest() const;
    };
    /// The highest count from stretch to stretch.
    class Sweep;

    Spans m_all, m_sqlite;
    int m_highest = 0;
};

} // namespace lab::ui
