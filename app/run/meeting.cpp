// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/meeting.h"

#include "app/base/next_signal.h"

#include <QScopeGuard>

namespace lab {

Meeting::Meeting(std::stop_token stop)
    : m_stop(std::move(stop))
{
}

void Meeting::leave()
{
    --m_present;
    Q_EMIT changed();
}

void Meeting::reach(const QString &point)
{
    m_reached.insert(point);
    Q_EMIT changed();
}

QCoro::Task<void> Meeting::after(QString point)
{
    ++m_waiting;
    const auto end = qScopeGuard([this] { --m_waiting; });
    while (!m_reached.contains(point) && m_waiting < m_present) {
        co_await nextSignal(this, &Meeting::changed);
        if (m_stop.stop_requested())
            throw Cancelled();
    }
}

} // namespace lab
