// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event.h"

#include <boost/circular_buffer.hpp>

namespace lab {

/// What is kept of the events of a run, also of one that never ends: the newest ones, and how many there were in all.
class EventLog
{
public:
    static constexpr std::size_t DefaultCapacity = 100'000;

    explicit EventLog(std::size_t capacity = DefaultCapacity);

    void add(Event event);
    /// As if each had been added, those that the batch counts and does not hold among them.
    void add(const EventBatch &batch);

    qint64 total() const { return m_total; }
    qint64 kept() const { return static_cast<qint64>(m_events.size()); }
    /// What was added since the last call, the newest `most` of it.
    EventBatch takeFresh(qint64 most = DefaultCapacity);
    /// Those that are kept, in order of their start.
    Timeline timeline() const;

private:
    std::size_t m_capacity;
    boost::circular_buffer_space_optimized<Event> m_events;
    qint64 m_total = 0;
    // Added since the last takeFresh(); more than kept when they came too fast.
    qint64 m_fresh = 0;
    qint64 m_freshCommands = 0;
};

} // namespace lab
