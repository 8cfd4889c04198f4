// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/measurement.h"

#include "app/base/error.h"
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/measure/sampling.h"

#include <algorithm>
#include <numeric>

namespace lab::measure {

namespace {

/// The widest a bound is from its ratio, as a share of it.
double widestOf(Point point)
{
    point.evaluate();
    double widest = 0;
    for (const Ratio &ratio : std::as_const(point.ratios)) {
        if (ratio.value > 0 && ratio.low > 0)
            widest = std::max({widest, ratio.high / ratio.value - 1, ratio.value / ratio.low - 1});
    }
    return widest;
}

/// More of them while the intervals are wider than they should be. What they contain is not looked at: to go on until
/// a difference shows would find one where there is none.
QCoro::Task<void> extend(Sampling &sampling)
{
    constexpr int Looks = 2;
    const Effort &effort = sampling.effort;
    const int more = static_cast<int>(effort.batches * effort.extension);
    for (int look = 0; look < Looks && effort.precision > 0 && more >= Looks; ++look) {
        if (widestOf(sampling.point) <= effort.precision)
            co_return;
        co_await takeBatches(sampling, more / Looks, 1);
    }
}

QCoro::Task<void> askForMetrics(Sampling &sampling)
{
    for (std::size_t i = 0; i < sampling.arms.size(); ++i) {
        sampling.throwIfStopped();
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
    return {.arm = arm.name,
            .engine = arm.engine,
            .micros = {},
            .conditions = arm.conditions,
            .operations = arm.operations,
            .adds = arm.adds};
}

void checkRate(const Effort &effort, const std::vector<Arm> &arms)
{
    if (effort.rate == 0)
        return;
    if (effort.rate < Effort::LowestRate || effort.rate > Effort::HighestRate) {
        throw Error(ErrorKind::Usage,
                    tr("The rate is %1 a second; allowed is %2 to %3.")
                        .arg(valueText(effort.rate), valueText(Effort::LowestRate), valueText(Effort::HighestRate)));
    }
    for (const Arm &arm : arms) {
        if (arm.before)
            throw Error(ErrorKind::Usage,
                        tr("“%1” prepares something before each call, so it has no fixed rate.").arg(arm.name),
                        tr("Measure it one call after the other."));
    }
}

/// At a fixed rate only: who could not keep it up is not to be mistaken for who was slow.
void tellLate(Sampling &sampling)
{
    for (std::size_t i = 0; i < sampling.arms.size() && sampling.effort.rate > 0; ++i) {
        sampling.point.arms[static_cast<qsizetype>(i)].metrics.append(
            {tr("calls that began late"), static_cast<double>(sampling.late[i]), {}});
    }
}

} // namespace

QCoro::Task<Point> measurePoint(std::vector<Arm> given, Effort effort, std::stop_token stop,
                                std::function<void(int, int)> progress, Clock &clock)
{
    // A coroutine's parameters live until its caller has moved on; what an arm cleans up must not wait for that.
    const std::vector<Arm> arms = std::move(given);
    checkRate(effort, arms);
    Point point;
    for (const Arm &arm : arms)
        point.arms.append(samplesFor(arm));
    Pace pace(std::move(progress));
    std::vector<std::size_t> order(arms.size());
    std::iota(order.begin(), order.end(), 0u);
    Sampling sampling{arms, effort, stop, pace, clock, point, order, Dice(arms.size())};
    sampling.late.resize(arms.size());
    sampling.behind.resize(arms.size());
    co_await warmUp(sampling);
    point.overhead = co_await overheadOf(sampling);
    sampling.start = clock.now();
    co_await takeBatches(sampling, std::max(1, effort.batches), effort.minimumBatches);
    co_await extend(sampling);
    const int done = static_cast<int>(point.batches.size());
    pace.tell(done, done);
    co_await askForMetrics(sampling);
    tellLate(sampling);
    point.evaluate();
    co_return point;
}

} // namespace lab::measure
