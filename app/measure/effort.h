// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/conditions.h"

#include <chrono>

namespace lab::measure {

/// How long to measure one point. Each arm is warmed up `warmup` times (or fewer, but at least once, when a quarter of
/// `budget` is gone). Then rounds are taken in `batches` that start at even distances over the `budget`, with a pause
/// after each: neighbouring samples are alike (they share the processor that the kernel has chosen, a clock rate, a
/// busy neighbour), so a point needs to be looked at over time. A batch has at least one round and at most its part of
/// `rounds`, which bounds the memory. Rounds that take longer leave no pauses. After a pause `AfterPause` rounds are
/// not counted (or fewer, but at least one, when they are slow): caches have gone cold.
struct Effort
{
    static constexpr int AfterPause = 10;

    int warmup = 50;
    int rounds = 4000; ///< of all batches, at most
    int batches = 40;
    int minimumBatches = 20;                ///< these are taken even when the budget is gone
    std::chrono::milliseconds budget{4000}; ///< for one point, warm-up excluded
    bool brief = false;                     ///< as quick() makes it: told in the conditions

    /// Warm-up 10, at most 400 rounds in 20 batches, at least 10, over 0.4 s: for `--quick`, and for tests.
    static Effort quick();
};

/// The effort in words, to stand among the conditions of a result.
Condition effortCondition(const Effort &effort);

} // namespace lab::measure
