// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace lab::testing {

/// Ends the test program when what it watches takes longer than Limit, and says what it was. It looks from a thread of
/// its own: a loop without an end, in which no event loop turns any more, is a failure with a name as well.
class Watchdog
{
public:
    /// Many times what anything takes, yet shorter than what waitFor() allows, which could not say what it waited for.
    static constexpr std::chrono::seconds Limit{25};

    Watchdog();

    void begin(const QString &what);
    void end();
    /// What there is to say should it not end.
    void say(const QString &more);
    /// Of what was watched, so far.
    std::chrono::milliseconds longest() const { return m_longest; }

private:
    using Clock = std::chrono::steady_clock;
    void watch(std::stop_token stop);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    QByteArray m_what, m_more;
    std::optional<Clock::time_point> m_begun;
    std::chrono::milliseconds m_longest{0};
    std::jthread m_thread; ///< the last member: it ends before what it looks at
};

} // namespace lab::testing
