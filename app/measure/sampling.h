// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/clock.h"
#include "app/measure/dice.h"
#include "app/measure/measurement.h"
#include "app/measure/pace.h"

namespace lab::measure {

/// What the steps of one measurement share. All of it outlives them.
struct Sampling
{
    const std::vector<Arm> &arms;
    const Effort &effort;
    const std::stop_token &stop;
    Pace &pace;
    Clock &clock;
    Point &point;
    std::vector<std::size_t> order;
    Dice dice;
    Clock::Time start = {};                ///< of the first batch
    int planned = 1;                       ///< batches, so far
    std::vector<qint64> late{};            ///< of each arm: calls at a fixed rate that began after their time
    std::vector<Clock::Duration> behind{}; ///< of each arm at a fixed rate: how late its last batch ended

    void shuffleOrder();
    void throwIfStopped() const;
    /// Since the first batch.
    double micros(Clock::Time moment) const;
    void add(std::size_t arm, double micros);
};

/// Lets the event loop have its turn when it is time.
QCoro::Task<void> rest(Sampling &sampling);
/// Times one sample, in microseconds per operation. The arm outlives the call.
QCoro::Task<double> takeSample(Sampling &sampling, const Arm &arm);

/// Uncounted rounds until the medians have settled, as the effort has it.
QCoro::Task<void> warmUp(Sampling &sampling);
/// `count` batches, each in its slot of the budget; fewer, but at least `least`, when they are slow.
QCoro::Task<void> takeBatches(Sampling &sampling, int count, int least);
/// One batch, which ends with its rounds or, once it has one, at `end`; each call when the one before has ended.
QCoro::Task<void> takeClosedBatch(Sampling &sampling, Clock::Time end);
/// One batch of calls at a fixed rate, arm after arm, as many as are due in that time.
QCoro::Task<void> takeOpenBatch(Sampling &sampling, Clock::Duration time);
/// The runner's own cost a sample: an arm that does nothing, in microseconds.
QCoro::Task<double> overheadOf(Sampling &sampling);

} // namespace lab::measure
