// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/dice.h"
#include "app/measure/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lab::measure {

namespace {

/// Samples in ascending order, each with the batch it is from. Thousands of medians are taken of them with every batch
/// counted another number of times: walking up is much faster than sorting each time.
class Ordered
{
public:
    Ordered(std::span<const double> samples, std::span<const int> batches);

    /// The median when each batch occurs as often as `times` says, with `total` samples in all.
    double median(const std::vector<std::size_t> &times, std::size_t total) const;

private:
    struct Sample
    {
        double value;
        std::size_t batch;
    };
    std::vector<Sample> m_samples;
};

Ordered::Ordered(std::span<const double> samples, std::span<const int> batches)
{
    m_samples.reserve(samples.size());
    for (std::size_t batch = 0; batch < batches.size(); ++batch) {
        for (int i = 0; i < batches[batch]; ++i)
            m_samples.push_back({samples[m_samples.size()], batch});
    }
    std::sort(m_samples.begin(), m_samples.end(), [](const Sample &a, const Sample &b) { return a.value < b.value; });
}

double Ordered::median(const std::vector<std::size_t> &times, std::size_t total) const
{
    const std::size_t lower = (total - 1) / 2, upper = total / 2;
    double below = 0;
    std::size_t passed = 0;
    for (const Sample &sample : m_samples) {
        const std::size_t before = passed;
        passed += times[sample.batch];
        if (before <= lower && lower < passed)
            below = sample.value;
        if (upper < passed)
            return (below + sample.value) / 2;
    }
    return 0;
}

/// How many neighbouring batches are drawn together.
std::size_t runOf(std::size_t count)
{
    return static_cast<std::size_t>(std::lround(std::cbrt(static_cast<double>(count))));
}

/// Draws as many batches as there are, in runs of neighbours.
void draw(Dice &dice, std::vector<std::size_t> &times)
{
    const std::size_t count = times.size();
    const std::size_t run = runOf(count);
    std::fill(times.begin(), times.end(), 0);
    std::size_t drawn = 0;
    while (drawn < count) {
        const std::size_t first = dice.below(count);
        for (std::size_t i = 0; i < run && drawn < count; ++i, ++drawn)
            ++times[(first + i) % count];
    }
}

bool fit(std::span<const double> numerator, std::span<const double> denominator, std::span<const int> batches)
{
    if (numerator.empty() || numerator.size() != denominator.size())
        return false;
    std::size_t sum = 0;
    for (const int rounds : batches) {
        if (rounds < 1)
            return false;
        sum += static_cast<std::size_t>(rounds);
    }
    return sum == numerator.size();
}

} // namespace

Ratio Ratio::inverse() const
{
    return value > 0 && low > 0 ? Ratio{1 / value, 1 / high, 1 / low} : Ratio{};
}

namespace {

/// The 97.5th percentile of Student's t (Abramowitz & Stegun 1964, 26.7.5: an expansion in the normal one).
double studentsT(double freedom)
{
    constexpr double z = 1.959964;
    const double z3 = z * z * z, z5 = z3 * z * z, z7 = z5 * z * z;
    return z + (z3 + z) / (4 * freedom) + (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom * freedom) +
           (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom * freedom * freedom);
}

/// What draws from few blocks leave out, since the blocks themselves are a draw: their spread is too small by
/// (n-1)/n, and with so few of them the normal percentiles are too near (Hesterberg 2015, "What Teachers Should Know
/// About the Bootstrap").
double widening(std::size_t batches)
{
    constexpr double z = 1.959964, Least = 3;
    const double blocks = std::max(Least, static_cast<double>(batches) / static_cast<double>(runOf(batches)));
    return studentsT(blocks - 1) / z * std::sqrt(blocks / (blocks - 1));
}

Ratio widened(const Ratio &ratio, double factor)
{
    if (ratio.low <= 0)
        return ratio;
    return {ratio.value, ratio.value * std::pow(ratio.low / ratio.value, factor),
            ratio.value * std::pow(ratio.high / ratio.value, factor)};
}

} // namespace

Ratio bootstrapRatio(std::span<const double> numerator, std::span<const double> denominator,
                     std::span<const int> batches, int resamples, std::uint64_t seed)
{
    const std::vector<int> single(batches.empty() ? numerator.size() : 0, 1);
    const std::span<const int> sizes = batches.empty() ? std::span<const int>(single) : batches;
    if (!fit(numerator, denominator, sizes))
        return {};
    const Ordered above(numerator, sizes), under(denominator, sizes);
    std::vector<std::size_t> times(sizes.size(), 1);
    if (under.median(times, denominator.size()) <= 0)
        return {};
    const double value = above.median(times, numerator.size()) / under.median(times, denominator.size());
    Dice dice(seed);
    std::vector<double> ratios;
    for (int i = 0; i < resamples; ++i) {
        draw(dice, times);
        const std::size_t total = std::inner_product(times.begin(), times.end(), sizes.begin(), std::size_t(0));
        if (const double divisor = under.median(times, total); divisor > 0)
            ratios.push_back(above.median(times, total) / divisor);
    }
    if (ratios.empty())
        return {value, value, value};
    std::sort(ratios.begin(), ratios.end());
    const Ratio drawn{value, percentile(ratios, 0.025), percentile(ratios, 0.975)};
    return widened(drawn, widening(sizes.size()));
}

} // namespace lab::measure
