// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/watchdog.h"

#include <algorithm>

namespace lab::testing {

Watchdog::Watchdog()
    : m_thread([this](std::stop_token stop) { watch(std::move(stop)); })
{
}

void Watchdog::begin(const QString &what)
{
    const std::scoped_lock lock(m_mutex);
    m_what = what.toLocal8Bit();
    m_more.clear();
    m_begun = Clock::now();
}

void Watchdog::say(const QString &more)
{
    const std::scoped_lock lock(m_mutex);
    m_more = more.toLocal8Bit();
}

void Watchdog::end()
{
    const std::scoped_lock lock(m_mutex);
    if (m_begun)
        m_longest = std::max(m_longest, std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - *m_begun));
    m_begun.reset();
}

void Watchdog::watch(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_changed.wait_for(lock, stop, std::chrono::seconds(1), [] { return false; });
        if (m_begun && Clock::now() - *m_begun > Limit)
            qFatal("This did not end within %lld s: %s %s", static_cast<long long>(Limit.count()), m_what.constData(),
                   m_more.constData());
    }
}

} // namespace lab::testing
