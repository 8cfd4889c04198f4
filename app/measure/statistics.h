// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lab::measure {

/// Order statistics of samples, in the samples' unit. All zero when there are no samples.
struct Summary
{
    /// With fewer samples a percentile lies between the two greatest of them, and tells of nothing else.
    static constexpr std::size_t EnoughForP95 = 20, EnoughForP99 = 100;

    std::size_t count = 0;
    double minimum = 0, p5 = 0, lowerQuartile = 0, median = 0, upperQuartile = 0, p90 = 0, p95 = 0, p99 = 0,
           maximum = 0, mean = 0;

    /// Whether p95 and p99 may be shown.
    bool hasP95() const { return count >= EnoughForP95; }
    bool hasP99() const { return count >= EnoughForP99; }

    /// Samples, uncounted ones included, that took more than ten medians and more than a millisecond. A percentile
    /// hides them when they are rare, and they are rare where who waits for an answer asks nothing meanwhile
    /// (docs/measuring.md, coordinated omission).
    std::size_t stalls = 0;
    double stalledShare = 0; ///< of the time of all those samples, 0…1
};

/// `operations` is how many one sample stands for: a stall is known by the time of them all. `uncounted` are looked
/// through for stalls, and for nothing else.
Summary summarize(std::span<const double> samples, int operations = 1, std::span<const double> uncounted = {});

/// Percentile by linear interpolation between closest ranks (Hyndman & Fan 1996, type 7). `sorted` ascending and not
/// empty; `fraction` 0…1.
double percentile(std::span<const double> sorted, double fraction);

/// The ratio median(numerator) / median(denominator) and its 95 % interval. All zero when it could not be formed.
struct Ratio
{
    double value = 0, low = 0, high = 0;
    /// false: "no clear difference", 1 lies inside (or there is no ratio)
    bool clear() const { return low > 1 || (value > 0 && high < 1); }
    /// The same comparison seen from the other side.
    Ratio inverse() const;
};

/// The ratio of medians of samples that were taken in interleaved rounds: the i-th samples of both sides are one round
/// and stay together, so what slowed a round down stays in both. `batches` says how many rounds each batch had, in
/// order and in sum the length of either side; empty: each round is a batch of its own.
///
/// The interval is that of a percentile bootstrap (Efron & Tibshirani 1993, ch. 13) over blocks (Künsch 1989), since
/// neighbouring samples are alike and resampling them singly would give far too narrow an interval: whole batches are
/// drawn, each time a run of ∛B neighbouring ones of all B, the first one following the last (circular: Politis &
/// Romano 1992). It is widened, on a logarithmic scale, by what so few blocks leave out (Student's t; Hesterberg 2015).
/// It covers what varied while the point was measured, not what differs between two starts of the
/// program.
///
/// `seed` makes it repeatable. All zero when a side has no samples, the sides or the batches do not fit, or the
/// denominator's median is not above zero.
Ratio bootstrapRatio(std::span<const double> numerator, std::span<const double> denominator,
                     std::span<const int> batches = {}, int resamples = 2000, std::uint64_t seed = 1);

} // namespace lab::measure
