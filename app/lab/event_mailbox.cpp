// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/event_mailbox.h"

#include <utility>

namespace lab {

bool EventMailbox::put(const EventBatch &batch)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.add(batch);
    return !std::exchange(m_isWoken, true);
}

EventBatch EventMailbox::take()
{
    const std::scoped_lock lock(m_mutex);
    m_isWoken = false;
    return m_waiting.takeFresh();
}

} // namespace lab
