// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace lab::redis {

/// How long to wait before the next attempt to reconnect: 20 ms, doubling to 2 s, each ± 25 % so that the many
/// connections of a scenario do not come back in the same instant.
class Backoff
{
public:
    void reset() { m_next = First; }

    std::chrono::milliseconds next()
    {
        const auto base = static_cast<int>(m_next.count());
        m_next = std::min(m_next * 2, Longest);
        return std::chrono::milliseconds(base * QRandomGenerator::global()->bounded(75, 126) / 100);
    }

    static constexpr std::chrono::milliseconds First{20};

private:
    static constexpr std::chrono::milliseconds Longest{2000};
    std::chrono::milliseconds m_next = First;
};

} // namespace lab::redis
