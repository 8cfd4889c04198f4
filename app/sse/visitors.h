// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include <chrono>
#include <microhttpd.h>
#include <unordered_map>

namespace lab::sse {

/// Connections that are no listeners: each is closed when its time is up, however busily it sends a byte now and then.
class Visitors
{
public:
    explicit Visitors(std::chrono::milliseconds patience);

    void add(MHD_Connection *connection); ///< its time begins
    void remove(MHD_Connection *connection) { m_ends.erase(connection); }

private:
    using Clock = std::chrono::steady_clock;

    void endLate();

    const std::chrono::milliseconds m_patience;
    std::unordered_map<MHD_Connection *, Clock::time_point> m_ends;
    QTimer m_timer;
};

} // namespace lab::sse
