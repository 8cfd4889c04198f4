// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/sampling.h"

#include "app/base/error.h"

#include <algorithm>

namespace lab::measure {

namespace {

/// How many batches are done, and how many the budget will probably allow.
struct Progress
{
    int done, expected;
};

Progress progressOf(const Sampling &sampling)
{
    const auto &effort = sampling.effort;
    const int done = static_cast<int>(sampling.point.batches.size());
    const std::chrono::duration<double> elapsed = sampling.clock.now() - sampling.start;
    if (done == 0 || elapsed.count() <= 0)
        return {done, sampling.planned};
    const double share = std::chrono::duration<double>(effort.budget) / elapsed;
    const int affordable = static_cast<int>(std::min<double>(sampling.planned, done * share));
    return {done, std::max({done, std::min(effort.minimumBatches, sampling.planned), affordable})};
}

} // namespace

void Sampling::shuffleOrder()
{
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[dice.below(i)]);
}

void Sampling::throwIfStopped() const
{
    if (stop.stop_requested())
        throw Cancelled();
}

double Sampling::micros(Clock::Time moment) const
{
    return Micros(moment - start).count();
}

void Sampling::add(std::size_t arm, double micros)
{
    point.arms[static_cast<qsizetype>(arm)].micros.push_back(micros);
}

QCoro::Task<void> rest(Sampling &sampling)
{
    if (!sampling.pace.due())
        co_return;
    const auto [done, expected] = progressOf(sampling);
    co_await sampling.pace.rest(done, expected);
}

QCoro::Task<double> takeSample(Sampling &sampling, const Arm &arm)
{
    sampling.throwIfStopped();
    if (arm.before)
        co_await arm.before();
    if (arm.timed) {
        const Micros own = co_await arm.timed();
        co_return own.count() / arm.operations;
    }
    const auto start = sampling.clock.now();
    co_await arm.once();
    const Micros took = sampling.clock.now() - start;
    co_return took.count() / arm.operations;
}

namespace {

QCoro::Task<void> nothing()
{
    co_return;
}

} // namespace

QCoro::Task<double> overheadOf(Sampling &sampling)
{
    constexpr int Samples = 500;
    const Arm empty{.name = {}, .once = nothing};
    std::vector<double> micros;
    for (int i = 0; i < Samples; ++i) {
        const double took = co_await takeSample(sampling, empty);
        micros.push_back(took);
    }
    co_return summarize(micros).median;
}

} // namespace lab::measure
