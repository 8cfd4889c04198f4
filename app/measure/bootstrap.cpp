// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/dice.h"
#include "app/measure/statistics.h"

#include <algorithm>

namespace lab::measure {

namespace {

/// Rearranges `values`. Thousands of medians are taken for one interval: partial sorting keeps that short.
double median(std::vector<double> &values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

double median(std::span<const double> values)
{
    std::vector<double> copy(values.begin(), values.end());
    return median(copy);
}

/// Draws both sides anew, with replacement: the same rounds on both sides when they were measured in pairs.
void resample(Dice &dice, std::span<const double> first, std::span<const double> second,
              std::vector<double> &firstDrawn, std::vector<double> &secondDrawn)
{
    const bool paired = first.size() == second.size();
    for (std::size_t i = 0; i < first.size(); ++i) {
        const auto round = dice.below(first.size());
        firstDrawn[i] = first[round];
        if (paired)
            secondDrawn[i] = second[round];
    }
    for (std::size_t i = 0; !paired && i < second.size(); ++i)
        secondDrawn[i] = second[dice.below(second.size())];
}

} // namespace

Ratio Ratio::inverse() const
{
    return value > 0 && low > 0 ? Ratio{1 / value, 1 / high, 1 / low} : Ratio{};
}

Ratio bootstrapRatio(std::span<const double> numerator, std::span<const double> denominator, int resamples,
                     std::uint64_t seed)
{
    if (numerator.empty() || denominator.empty() || median(denominator) <= 0)
        return {};
    Dice dice(seed);
    std::vector<double> above(numerator.size()), under(denominator.size()), ratios;
    ratios.reserve(static_cast<std::size_t>(std::max(resamples, 0)));
    for (int i = 0; i < resamples; ++i) {
        resample(dice, numerator, denominator, above, under);
        if (const double divisor = median(under); divisor > 0)
            ratios.push_back(median(above) / divisor);
    }
    const double value = median(numerator) / median(denominator);
    if (ratios.empty())
        return {value, value, value};
    std::sort(ratios.begin(), ratios.end());
    return {value, percentile(ratios, 0.025), percentile(ratios, 0.975)};
}

} // namespace lab::measure
