// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/live/live_events.h"

#include <algorithm>

namespace lab::ui {

void LiveEvents::take(const EventBatch &batch)
{
    const auto fresh = batch.events.last(std::min<qsizetype>(batch.events.size(), Kept));
    for (const auto &event : fresh) {
        m_sizes.append(sizeOf(event));
        m_bytes += m_sizes.last();
    }
    while (m_sizes.size() > Kept || (m_bytes > EventLog::DefaultBytes && m_sizes.size() > 1))
        m_bytes -= m_sizes.takeFirst();
    appendNewest(fresh, static_cast<int>(m_sizes.size()));
}

} // namespace lab::ui
