// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/statistics.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace lab::measure {

double percentile(std::span<const double> sorted, double fraction)
{
    assert(!sorted.empty());
    const double rank = std::clamp(fraction, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(rank);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], rank - static_cast<double>(below));
}

namespace {

/// Where a stall begins, in the samples' unit. A factor alone would count the scheduler's work in what takes
/// microseconds; a time alone what takes milliseconds anyway.
double stallFrom(double median, int operations)
{
    constexpr double Medians = 10, Micros = 1000;
    return std::max(Medians * median, Micros / std::max(1, operations));
}

void countStalls(Summary &summary, std::span<const double> sorted, int operations)
{
    const auto first = std::upper_bound(sorted.begin(), sorted.end(), stallFrom(summary.median, operations));
    summary.stalls = static_cast<std::size_t>(sorted.end() - first);
    const double all = std::accumulate(sorted.begin(), sorted.end(), 0.0);
    summary.stalledShare = all > 0 ? std::accumulate(first, sorted.end(), 0.0) / all : 0;
}

} // namespace

Summary summarize(std::span<const double> samples, int operations)
{
    if (samples.empty())
        return {};
    std::vector<double> sorted(samples.begin(), samples.end());
    std::sort(sorted.begin(), sorted.end());
    Summary summary;
    summary.count = sorted.size();
    summary.minimum = sorted.front();
    summary.p5 = percentile(sorted, 0.05);
    summary.lowerQuartile = percentile(sorted, 0.25);
    summary.median = percentile(sorted, 0.5);
    summary.upperQuartile = percentile(sorted, 0.75);
    summary.p90 = percentile(sorted, 0.9);
    summary.p95 = percentile(sorted, 0.95);
    summary.p99 = percentile(sorted, 0.99);
    summary.maximum = sorted.back();
    summary.mean = std::accumulate(sorted.begin(), sorted.end(), 0.0) / static_cast<double>(sorted.size());
    countStalls(summary, sorted, operations);
    return summary;
}

} // namespace lab::measure
