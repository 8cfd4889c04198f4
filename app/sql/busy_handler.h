// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <stop_token>

struct sqlite3;

namespace lab::sql {

/// Waits for locks as SQLite itself does (sqlite3_busy_timeout), in the same steps, counts them, and is deaf to a stop
/// for no longer than one of them. Outlives the handle, or is taken off before.
class BusyHandler
{
public:
    explicit BusyHandler(std::chrono::milliseconds timeout)
        : m_timeout(timeout)
    {
    }
    Q_DISABLE_COPY_MOVE(BusyHandler)

    void install(sqlite3 *handle);
    void setStop(std::stop_token stop) { m_stop = std::move(stop); }
    /// Steps so far; another thread may look.
    qint64 waits() const { return m_waits; }

private:
    bool wait(int turn);

    std::chrono::milliseconds m_timeout;
    std::chrono::milliseconds m_waited{0}; ///< since the lock was first found taken
    std::stop_token m_stop;
    std::atomic<qint64> m_waits = 0;
};

} // namespace lab::sql
