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

/// Those of them that are stalls, in number and time, and the time of all.
struct Stalls
{
    std::size_t count = 0;
    double time = 0, all = 0;

    void add(std::span<const double> samples, double from)
    {
        for (const double sample : samples) {
            all += sample;
            if (sample <= from)
                continue;
            ++count;
            time += sample;
        }
    }
};

} // namespace

Summary summarize(std::span<const double> samples, int operations, std::span<const double> uncounted)
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
    Stalls stalls;
    const double from = stallFrom(summary.median, operations);
    stalls.add(samples, from);
    stalls.add(uncounted, from);
    summary.stalls = stalls.count;
    summary.stalledShare = stalls.all > 0 ? stalls.time / stalls.all : 0;
    return summary;
}

} // namespace lab::measure
