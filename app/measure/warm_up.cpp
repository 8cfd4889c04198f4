// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/sampling.h"

#include <algorithm>
#include <cmath>

namespace lab::measure {

namespace {

constexpr int Window = 20;        ///< rounds whose median is looked at
constexpr double Settled = 0.05;  ///< share by which it may differ from that of the window before
constexpr int SettledWindows = 2; ///< one after the other: a slow fall may stand still once

/// The medians of the arms over one window.
class Medians
{
public:
    explicit Medians(std::size_t arms)
        : m_samples(arms)
    {
    }

    void add(std::size_t arm, double micros) { m_samples[arm].push_back(micros); }
    std::vector<double> take()
    {
        std::vector<double> medians;
        for (auto &samples : m_samples) {
            medians.push_back(summarize(samples).median);
            samples.clear();
        }
        return medians;
    }

private:
    std::vector<std::vector<double>> m_samples;
};

bool isNear(double now, double before)
{
    return std::abs(now - before) <= Settled * before;
}

bool areNear(const std::vector<double> &now, const std::vector<double> &before)
{
    return std::equal(now.begin(), now.end(), before.begin(), before.end(), isNear);
}

QCoro::Task<void> takeWindow(Sampling &sampling, Medians &medians, int rounds, Clock::Time end)
{
    for (int i = 0; i < rounds; ++i) {
        if (sampling.point.warmUp.rounds > 0 && sampling.clock.now() >= end)
            co_return;
        for (std::size_t arm = 0; arm < sampling.arms.size(); ++arm) {
            const double micros = co_await takeSample(sampling, sampling.arms[arm]);
            medians.add(arm, micros);
        }
        ++sampling.point.warmUp.rounds;
        co_await rest(sampling);
    }
}

} // namespace

QCoro::Task<void> warmUp(Sampling &sampling)
{
    const int most = sampling.effort.warmup;
    const auto end = sampling.clock.now() + Clock::Duration(sampling.effort.budget) / 4;
    WarmUp &state = sampling.point.warmUp;
    Medians medians(sampling.arms.size());
    std::vector<double> before;
    int settled = 0;
    while (state.rounds < most && (state.rounds == 0 || sampling.clock.now() < end)) {
        const int first = state.rounds;
        co_await takeWindow(sampling, medians, std::min(Window, most - first), end);
        const auto now = medians.take();
        settled = state.rounds - first == Window && areNear(now, before) ? settled + 1 : 0;
        before = now;
        state.stable = settled >= SettledWindows;
        if (state.stable)
            co_return;
    }
}

} // namespace lab::measure
