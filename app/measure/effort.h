// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/conditions.h"

#include <chrono>

namespace lab::measure {

/// How long to measure one point. The arms are warmed up until their medians have settled, for `warmup` rounds at most
/// (or fewer, but at least one, when a quarter of `budget` is gone). Then rounds are taken in `batches` that start at
/// even distances over the `budget`, with a pause after each: neighbouring samples are alike (they share the processor
/// that the kernel has chosen, a clock rate, a busy neighbour), so a point needs to be looked at over time. A batch has
/// at least one round and at most its part of `rounds`, which bounds the memory. Rounds that take longer leave no
/// pauses. After a pause `AfterPause` rounds are not counted (or fewer, but at least one, when they are slow): caches
/// have gone cold.
///
/// While an interval is then wider than `precision`, further batches are taken, for `extension` of the budget at most.
struct Effort
{
    static constexpr int AfterPause = 10;

    int warmup = 400;
    int rounds = 4000; ///< of the planned batches, at most
    int batches = 40;
    int minimumBatches = 20;                ///< these are taken even when the budget is gone
    std::chrono::milliseconds budget{4000}; ///< for one point, warm-up and extension excluded
    double precision = 0.05;                ///< how far a bound may be from its ratio: 0.05 is 5 %; 0: any
    double extension = 0.5;                 ///< share of the budget
    bool brief = false;                     ///< as quick() makes it: told in the conditions
    /// 0: closed loop, each call begins when the one before has its answer. Else open loop: calls of one arm are to
    /// begin this many times a second, answered or not, and their time counts from when they were to begin (Tene, "How
    /// NOT to Measure Latency", 2013). 20…100 000.
    double rate = 0;

    static constexpr double LowestRate = 20, HighestRate = 100'000;

    /// Warm-up 100 at most, at most 400 rounds in 20 batches, at least 10, over 0.3 s, however wide the interval: for
    /// `--quick`, and for tests.
    static Effort quick();
};

/// The effort in words, to stand among the conditions of a result.
Condition effortCondition(const Effort &effort);
/// Whether the calls wait for each other's answers.
Condition loadCondition(const Effort &effort);

} // namespace lab::measure
