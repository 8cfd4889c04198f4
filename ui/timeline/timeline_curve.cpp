// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_curve.h"

#include <algorithm>

namespace lab::ui {

namespace {

void mergeTail(std::vector<double> &sorted, std::size_t settled)
{
    const auto tail = sorted.begin() + static_cast<std::ptrdiff_t>(settled);
    std::sort(tail, sorted.end());
    if (tail == sorted.end())
        return;
    // What lies before the first of the new ones stays where it is.
    const auto first = std::upper_bound(sorted.begin(), tail, *tail);
    std::inplace_merge(first, tail, sorted.end());
}

std::size_t placeIn(const std::vector<double> &sorted, double micros)
{
    return static_cast<std::size_t>(std::upper_bound(sorted.begin(), sorted.end(), micros) - sorted.begin());
}

} // namespace

/// Walks over starts and ends in the order of their time; at the same moment what ends makes room first.
class TimelineCurve::Sweep
{
public:
    Sweep(const Spans &spans, double from)
        : m_spans(spans)
        , m_begun(placeIn(spans.starts, from))
        , m_ended(placeIn(spans.ends, from))
    {
    }

    int highestUntil(double micros)
    {
        int most = count();
        for (; m_begun < m_spans.starts.size() && m_spans.starts[m_begun] < micros; most = std::max(most, count())) {
            const double start = m_spans.starts[m_begun++];
            while (m_ended < m_spans.ends.size() && m_spans.ends[m_ended] <= start)
                ++m_ended;
        }
        while (m_ended < m_spans.ends.size() && m_spans.ends[m_ended] <= micros)
            ++m_ended;
        return most;
    }

private:
    int count() const { return static_cast<int>(m_begun) - static_cast<int>(m_ended); }

    const Spans &m_spans;
    std::size_t m_begun, m_ended;
};

void TimelineCurve::Spans::settle()
{
    mergeTail(starts, settled);
    mergeTail(ends, settled);
    settled = starts.size();
}

int TimelineCurve::Spans::at(double micros) const
{
    return static_cast<int>(placeIn(starts, micros)) - static_cast<int>(placeIn(ends, micros));
}

int TimelineCurve::Spans::highest() const
{
    return ends.empty() ? 0 : Sweep(*this, -1).highestUntil(ends.back() + 1);
}

void TimelineCurve::add(double from, double to, bool isAtSqlite)
{
    if (to <= from)
        return;
    m_all.starts.push_back(from);
    m_all.ends.push_back(to);
    if (!isAtSqlite)
        return;
    m_sqlite.starts.push_back(from);
    m_sqlite.ends.push_back(to);
}

void TimelineCurve::settle()
{
    m_all.settle();
    m_sqlite.settle();
    m_highest = m_all.highest();
}

TimelineCurve::Counts TimelineCurve::at(double micros) const
{
    return {m_all.at(micros), m_sqlite.at(micros)};
}

QList<TimelineCurve::Counts> TimelineCurve::columns(double from, double length, int count) const
{
    QList<Counts> columns(std::max(0, count));
    Sweep all(m_all, from), sqlite(m_sqlite, from);
    for (int i = 0; i < count; ++i) {
        const double until = from + length * (i + 1);
        columns[i] = {all.highestUntil(until), sqlite.highestUntil(until)};
    }
    return columns;
}

} // namespace lab::ui
