// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event_log.h"

#include <mutex>

namespace lab {

/// Events on their way from a run's thread to the window's. However long the window is busy, no more than one wake-up
/// and a stated number of events and bytes wait for it; what came beyond that is counted.
class EventMailbox
{
public:
    static constexpr std::size_t Capacity = 20'000;

    /// True when the other side has to be woken: it has taken all that came before.
    bool put(const EventBatch &batch);
    EventBatch take();

private:
    std::mutex m_mutex;
    EventLog m_waiting{Capacity};
    bool m_isWoken = false;
};

} // namespace lab
