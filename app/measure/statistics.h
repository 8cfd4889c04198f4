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
    std::size_t count = 0;
    double minimum = 0, p5 = 0, lowerQuartile = 0, median = 0, upperQuartile = 0, p90 = 0, p95 = 0, p99 = 0,
           maximum = 0, mean = 0;
};

Summary summarize(std::span<const double> samples);

/// Percentile by linear interpolation between closest ranks (Hyndman & Fan 1996, type 7). `sorted` ascending
/// and not empty; `fraction` 0…1.
double percentile(std::span<const double> sorted, double fraction);

/// The ratio median(numerator) / median(denominator) and its 95 % interval. All zero when it could not be
/// formed.
struct Ratio
{
    double value = 0, low = 0, high = 0;
    /// false: "no clear difference", 1 lies inside (or there is no ratio)
    bool clear() const { return low > 1 || (value > 0 && high < 1); }
    /// The same comparison seen from the other side.
    Ratio inverse() const;
};

/// Percentile bootstrap (Efron & Tibshirani 1993, ch. 13). Samples are taken in interleaved rounds, so rounds
/// are resampled as pairs when both have the same length: drift of the machine stays in both. `seed` makes it
/// repeatable. All zero when a side has no samples or the denominator's median is not above zero.
Ratio bootstrapRatio(std::span<const double> numerator, std::span<const double> denominator,
                     int resamples = 2000, std::uint64_t seed = 1);

} // namespace lab::measure
