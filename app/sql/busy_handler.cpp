// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/busy_handler.h"

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace lab::sql {

using namespace std::chrono_literals;

void BusyHandler::install(sqlite3 *handle)
{
    const auto wait = [](void *self, int turn) {
        return static_cast<BusyHandler *>(self)->wait(turn) ? 1 : 0;
    };
    sqlite3_busy_handler(handle, wait, this);
}

bool BusyHandler::wait(int turn)
{
    static constexpr std::array Steps{1ms, 2ms, 5ms, 10ms, 15ms, 20ms, 25ms, 25ms, 25ms, 50ms, 50ms, 100ms};
    if (turn == 0)
        m_waited = 0ms;
    const auto left = m_timeout - m_waited;
    if (left <= 0ms || m_stop.stop_requested())
        return false;
    ++m_waits;
    const auto step = std::min(Steps[std::min<std::size_t>(static_cast<std::size_t>(turn), Steps.size() - 1)], left);
    sqlite3_sleep(static_cast<int>(step.count()));
    m_waited += step;
    return true;
}

} // namespace lab::sql
