// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/event_log.h"

#include <algorithm>

namespace lab {

EventLog::EventLog(std::size_t capacity, qint64 bytes)
    : m_capacity(capacity)
    , m_mostBytes(bytes)
    , m_events(capacity)
{
}

namespace {

qint64 commandsIn(const Timeline &events)
{
    return std::count_if(events.begin(), events.end(), [](const Event &event) { return commandOf(event) != nullptr; });
}

qint64 messagesIn(const Timeline &events)
{
    return std::count_if(events.begin(), events.end(), [](const Event &event) { return messageOf(event) != nullptr; });
}

} // namespace

void EventLog::keep(Event event)
{
    if (m_events.full())
        dropOldest();
    m_bytes += sizeOf(event);
    m_events.push_back(std::move(event));
    while (m_bytes > m_mostBytes && m_events.size() > 1)
        dropOldest();
}

void EventLog::dropOldest()
{
    m_bytes -= sizeOf(m_events.front());
    m_events.pop_front();
}

void EventLog::add(Event event)
{
    m_freshCommands += commandOf(event) ? 1 : 0;
    m_freshMessages += messageOf(event) ? 1 : 0;
    keep(std::move(event));
    ++m_total;
    ++m_fresh;
}

void EventLog::add(const EventBatch &batch)
{
    for (const auto &event : batch.events)
        keep(event);
    m_freshCommands += commandsIn(batch.events) + batch.commandsLost;
    m_freshMessages += messagesIn(batch.events) + batch.messagesLost;
    m_fresh += batch.total - m_total;
    m_total = batch.total;
    m_counters = batch.counters;
}

EventBatch EventLog::takeFresh(qint64 most)
{
    const auto count = std::min({m_fresh, kept(), most});
    EventBatch batch;
    batch.events.reserve(count);
    for (auto at = m_events.end() - count; at != m_events.end(); ++at)
        batch.events.append(*at);
    batch.total = m_total;
    batch.commandsLost = m_freshCommands - commandsIn(batch.events);
    batch.messagesLost = m_freshMessages - messagesIn(batch.events);
    batch.counters = m_counters;
    m_fresh = m_freshCommands = m_freshMessages = 0;
    return batch;
}

Timeline EventLog::timeline() const
{
    Timeline sorted(m_events.begin(), m_events.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Event &a, const Event &b) { return a.startMicros < b.startMicros; });
    return sorted;
}

} // namespace lab
