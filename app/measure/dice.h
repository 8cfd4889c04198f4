// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace lab::measure {

/// SplitMix64 (Steele, Lea & Flood 2014). The distributions of <random> differ between libraries; this gives the same
/// draws everywhere, so that a measurement's order and an interval can be repeated.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }

    /// Uniform in 0…sides-1. `sides` 1…2³².
    std::uint64_t below(std::uint64_t sides) { return ((next() >> 32) * sides) >> 32; }

private:
    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

} // namespace lab::measure
