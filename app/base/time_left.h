// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace lab {

/// How long something will still take, from how long it has taken so far: what is to come is taken to be as slow as
/// what was. Nothing is said of the first moments, which tell too little.
class TimeLeft
{
public:
    using Now = std::function<std::chrono::steady_clock::time_point()>;

    explicit TimeLeft(Now now = std::chrono::steady_clock::now);

    /// It begins now.
    void restart();
    /// So much of so much is done by now; a total of 0 is unknown.
    void reached(qint64 done, qint64 total);
    /// Counts down between two calls of reached(), and never below 0.
    std::optional<std::chrono::milliseconds> left() const;
    /// `about 25 s left`, `about 4 min left`; empty while nothing can be said.
    QString text() const;

private:
    Now m_now;
    std::chrono::steady_clock::time_point m_begin, m_end; ///< the end that is expected
    bool m_isKnown = false;
};

/// Rounded up to what such an estimate is worth: to 5 s, from a minute on to minutes.
QString timeLeftText(std::chrono::milliseconds left);

} // namespace lab
