// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event.h"

#include <boost/circular_buffer.hpp>

namespace lab {

/// What is kept of the events of a run, also of one that never ends: the newest ones, and how many there were in all.
/// No more than so many, nor more than so many bytes, since one reply may have 64 MB; but always the newest.
class EventLog
{
public:
    static constexpr std::size_t DefaultCapacity = 100'000;
    static constexpr qint64 DefaultBytes = 192 * 1024 * 1024;

    explicit EventLog(std::size_t capacity = DefaultCapacity, qint64 bytes = DefaultBytes);

    void add(Event event);
    /// They go with the next batch, and with those after it.
    void setCounters(Fields counters) { m_counters = std::move(counters); }
    /// As if each had been added, those that the batch counts and does not hold among them.
    void add(const EventBatch &batch);

    qint64 total() const { return m_total; }
    qint64 kept() const { return static_cast<qint64>(m_events.size()); }
    qint64 bytes() const { return m_bytes; } ///< of those that are kept, as sizeOf() has them
    /// What was added since the last call, the newest `most` of it.
    EventBatch takeFresh(qint64 most = DefaultCapacity);
    /// Those that are kept, in order of their start.
    Timeline timeline() const;

private:
    void keep(Event event);
    void dropOldest();

    std::size_t m_capacity;
    qint64 m_mostBytes;
    boost::circular_buffer_space_optimized<Event> m_events;
    qint64 m_bytes = 0;
    qint64 m_total = 0;
    // Added since the last takeFresh(); more than kept when they came too fast.
    qint64 m_fresh = 0;
    qint64 m_freshCommands = 0, m_freshMessages = 0;
    Fields m_counters;
};

} // namespace lab
