// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/sampling.h"

#include <algorithm>
#include <cmath>

namespace lab::measure {

namespace {

/// What a thread needs to begin a call that is due, and more.
constexpr std::chrono::microseconds Late{5};

/// Of one batch, at most.
int roundsOf(const Effort &effort)
{
    return std::max(1, effort.rounds / std::max(1, effort.batches));
}

/// The pause is part of the method: the kernel keeps a busy pair of threads where they are, so that without it all
/// batches would see the same state of the machine.
QCoro::Task<void> pauseUntil(Sampling &sampling, Clock::Time end)
{
    constexpr std::chrono::milliseconds Longest{50}; // after which a stop is heard
    for (auto now = sampling.clock.now(); now < end && !sampling.stop.stop_requested(); now = sampling.clock.now()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - now);
        co_await sampling.clock.sleep(std::min(left, Longest));
    }
}

/// What has gone cold in the pause is not counted: some rounds, at least one, for a part of a batch's time. A stall
/// that began in the pause ends here, and has to be told.
QCoro::Task<void> passCold(Sampling &sampling, Clock::Time end)
{
    for (int i = 0; i < Effort::AfterPause && (i == 0 || sampling.clock.now() < end); ++i) {
        for (std::size_t arm = 0; arm < sampling.arms.size(); ++arm) {
            const double micros = co_await takeSample(sampling, sampling.arms[arm]);
            sampling.point.arms[static_cast<qsizetype>(arm)].uncounted.push_back(micros);
        }
        co_await rest(sampling);
    }
}

QCoro::Task<void> takeRound(Sampling &sampling)
{
    sampling.point.starts.push_back(sampling.micros(sampling.clock.now()));
    sampling.shuffleOrder();
    for (const auto index : sampling.order) {
        const double micros = co_await takeSample(sampling, sampling.arms[index]);
        sampling.add(index, micros);
    }
}

} // namespace

QCoro::Task<void> takeClosedBatch(Sampling &sampling, Clock::Time end)
{
    const int most = roundsOf(sampling.effort);
    int rounds = 0;
    do {
        co_await takeRound(sampling);
        ++rounds;
        co_await rest(sampling);
    } while (rounds < most && sampling.clock.now() < end);
    sampling.point.batches.push_back(rounds);
}

namespace {

/// The calls of one arm in a batch. Their time counts from when they were to begin: who comes while the one before is
/// still being answered has to wait, and that is what it takes (coordinated omission is leaving this out). An arm that
/// ends a batch behind its time begins the next one behind it: its time stands still only while others have theirs.
QCoro::Task<void> callAtRate(Sampling &sampling, std::size_t index, int calls)
{
    const Arm &arm = sampling.arms[index];
    auto &behind = sampling.behind[index];
    const auto interval =
        std::chrono::duration_cast<Clock::Duration>(std::chrono::duration<double>(1.0 / sampling.effort.rate));
    const auto first = sampling.clock.now() - behind;
    for (int i = 0; i < calls; ++i) {
        const auto due = first + interval * i;
        sampling.clock.waitUntil(due);
        const auto begins = sampling.clock.now();
        if (i > 0 && begins > due + Late)
            ++sampling.late[index];
        const double own = co_await takeSample(sampling, arm);
        sampling.add(index, Micros(begins - due).count() / arm.operations + own);
        if (due + interval > sampling.clock.now())
            co_await rest(sampling);
    }
    behind = std::max(Clock::Duration(0), sampling.clock.now() - (first + interval * calls));
}

} // namespace

QCoro::Task<void> takeOpenBatch(Sampling &sampling, Clock::Duration time)
{
    const auto slice = std::chrono::duration<double>(time) / double(sampling.arms.size());
    const int calls =
        std::clamp(static_cast<int>(std::lround(slice.count() * sampling.effort.rate)), 1, roundsOf(sampling.effort));
    const double start = sampling.micros(sampling.clock.now());
    for (int i = 0; i < calls; ++i)
        sampling.point.starts.push_back(start + i * 1e6 / sampling.effort.rate);
    sampling.shuffleOrder();
    for (const auto index : sampling.order)
        co_await callAtRate(sampling, index, calls);
    sampling.point.batches.push_back(calls);
}

QCoro::Task<void> takeBatches(Sampling &sampling, int count, int least)
{
    const auto &effort = sampling.effort;
    const Clock::Duration slot = Clock::Duration(effort.budget) / std::max(1, effort.batches);
    const auto start = sampling.clock.now();
    sampling.planned = static_cast<int>(sampling.point.batches.size()) + count;
    for (int i = 0; i < count && (i < least || sampling.clock.now() - start < slot * count); ++i) {
        const auto end = start + slot * (i + 1);
        if (effort.rate > 0)
            co_await takeOpenBatch(sampling, slot);
        else
            co_await takeClosedBatch(sampling, end);
        if (i + 1 == count || sampling.clock.now() >= end)
            continue;
        co_await pauseUntil(sampling, end);
        if (effort.rate == 0)
            co_await passCold(sampling, sampling.clock.now() + slot / 4);
    }
}

} // namespace lab::measure
