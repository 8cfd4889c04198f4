// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sse/visitors.h"

#include "app/sse/http_daemon.h"

#include <sys/socket.h>

namespace lab::sse {

Visitors::Visitors(std::chrono::milliseconds patience)
    : m_patience(patience)
{
    m_timer.setInterval(patience / 4);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { endLate(); });
}

void Visitors::add(MHD_Connection *connection)
{
    m_ends[connection] = Clock::now() + m_patience;
    if (!m_timer.isActive())
        m_timer.start();
}

void Visitors::endLate()
{
    const auto now = Clock::now();
    for (const auto &[connection, end] : m_ends) {
        if (end <= now)
            ::shutdown(socketOf(connection), SHUT_RDWR); // the library sees its end, and closes it
    }
    if (m_ends.empty())
        m_timer.stop();
}

} // namespace lab::sse
