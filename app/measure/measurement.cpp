// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/measurement.h"

#include "app/base/error.h"
#include "app/measure/dice.h"
#include "app/measure/pace.h"

#include <qcorotimer.h>

#include <algorithm>
#include <numeric>

namespace lab::measure {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

/// What the steps of one measurement share. All of it outlives them.
struct Sampling
{
    const std::vector<Arm> &arms;
    const Effort &effort;
    const std::stop_token &stop;
    Pace &pace;
    Point &point;
    std::vector<std::size_t> order;
    Dice dice;
    Clock::time_point start = {}; ///< of the first batch
};

/// How many batches are done, and how many the budget will probably allow.
struct Progress
{
    int done, expected;
};

Progress progressOf(const Sampling &sampling)
{
    const auto &effort = sampling.effort;
    const int done = static_cast<int>(sampling.point.batches.size());
    const std::chrono::duration<double> elapsed = Clock::now() - sampling.start;
    if (done == 0 || elapsed.count() <= 0)
        return {done, effort.batches};
    const double share = std::chrono::duration<double>(effort.budget) / elapsed;
    const int affordable = static_cast<int>(std::min<double>(effort.batches, done * share));
    return {done, std::max({done, std::min(effort.minimumBatches, effort.batches), affordable})};
}

/// Lets the event loop have its turn when it is time.
QCoro::Task<void> rest(Sampling &sampling)
{
    if (!sampling.pace.due())
        co_return;
    const auto [done, expected] = progressOf(sampling);
    co_await sampling.pace.rest(done, expected);
}

/// Times one sample, in microseconds per operation. The arm outlives the call.
QCoro::Task<double> takeSample(const Arm &arm, const std::stop_token &stop)
{
    if (stop.stop_requested())
        throw Cancelled();
    if (arm.before)
        co_await arm.before();
    if (arm.timed) {
        const Micros own = co_await arm.timed();
        co_return own.count() / arm.operations;
    }
    const auto start = Clock::now();
    co_await arm.once();
    const Micros took = Clock::now() - start;
    co_return took.count() / arm.operations;
}

/// Runs all arms uncounted, `rounds` times or, but for the first, until `end`.
QCoro::Task<void> warmUp(Sampling &sampling, int rounds, Clock::time_point end)
{
    for (int i = 0; i < rounds && (i == 0 || Clock::now() < end); ++i) {
        for (const Arm &arm : sampling.arms)
            co_await takeSample(arm, sampling.stop);
        co_await rest(sampling);
    }
}

void shuffle(std::vector<std::size_t> &order, Dice &dice)
{
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[dice.below(i)]);
}

QCoro::Task<void> takeRound(Sampling &sampling)
{
    shuffle(sampling.order, sampling.dice);
    for (const auto index : sampling.order) {
        const double micros = co_await takeSample(sampling.arms[index], sampling.stop);
        sampling.point.arms[static_cast<qsizetype>(index)].micros.push_back(micros);
    }
}

QCoro::Task<void> takeBatch(Sampling &sampling, Clock::time_point end)
{
    const auto &effort = sampling.effort;
    const int most = std::max(1, effort.rounds / std::max(1, effort.batches));
    int rounds = 0;
    do {
        co_await takeRound(sampling);
        ++rounds;
        co_await rest(sampling);
    } while (rounds < most && Clock::now() < end);
    sampling.point.batches.push_back(rounds);
}

/// The pause is part of the method: the kernel keeps a busy pair of threads where they are, so that without it all
/// batches would see the same state of the machine.
QCoro::Task<void> pauseUntil(Clock::time_point end, const std::stop_token &stop)
{
    for (auto now = Clock::now(); now < end && !stop.stop_requested(); now = Clock::now()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - now);
        co_await QCoro::sleepFor(std::min(left, std::chrono::milliseconds(50)));
    }
}

QCoro::Task<void> takeBatches(Sampling &sampling)
{
    const auto &effort = sampling.effort;
    const Clock::duration budget = effort.budget;
    const int planned = std::max(1, effort.batches);
    sampling.start = Clock::now();
    int done = 0;
    while (done < planned && (done < effort.minimumBatches || Clock::now() - sampling.start < budget)) {
        const auto end = sampling.start + budget * (done + 1) / planned;
        co_await takeBatch(sampling, end);
        ++done;
        if (done < planned && Clock::now() < end) {
            co_await pauseUntil(end, sampling.stop);
            co_await warmUp(sampling, Effort::AfterPause, Clock::now() + budget / planned / 4);
        }
    }
    sampling.pace.tell(done, done);
}

QCoro::Task<void> askForMetrics(Sampling &sampling)
{
    for (std::size_t i = 0; i < sampling.arms.size(); ++i) {
        if (sampling.stop.stop_requested())
            throw Cancelled();
        if (!sampling.arms[i].metrics)
            continue;
        const Metrics metrics = co_await sampling.arms[i].metrics();
        sampling.point.arms[static_cast<qsizetype>(i)].metrics = metrics;
    }
}

Samples samplesFor(const Arm &arm)
{
    if (static_cast<bool>(arm.once) == static_cast<bool>(arm.timed) || arm.operations < 1) {
        throw Error(ErrorKind::Internal, QStringLiteral("The arm \"%1\" needs one way to be measured.").arg(arm.name));
    }
    return {arm.name, arm.engine, {}, arm.conditions, {}};
}

} // namespace

QCoro::Task<Point> measurePoint(std::vector<Arm> given, Effort effort, std::stop_token stop,
                                std::function<void(int, int)> progress)
{
    // A coroutine's parameters live until its caller has moved on; what an arm cleans up must not wait for that.
    const std::vector<Arm> arms = std::move(given);
    Point point;
    for (const Arm &arm : arms)
        point.arms.append(samplesFor(arm));
    Pace pace(std::move(progress));
    std::vector<std::size_t> order(arms.size());
    std::iota(order.begin(), order.end(), 0u);
    Sampling sampling{arms, effort, stop, pace, point, order, Dice(arms.size())};
    co_await warmUp(sampling, effort.warmup, Clock::now() + effort.budget / 4);
    co_await takeBatches(sampling);
    co_await askForMetrics(sampling);
    point.evaluate();
    co_return point;
}

} // namespace lab::measure
