// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/arm.h"
#include "app/measure/conditions.h"
#include "app/measure/statistics.h"

#include <QDateTime>
#include <QMetaType>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace lab::measure {

/// How long to measure. Each arm is warmed up `warmup` times (or fewer, but at least once, when a quarter of
/// `budget` is gone), then rounds are taken until `rounds` or `budget` is reached, whichever comes first, but
/// never fewer than `minimumRounds`.
struct Effort
{
    int warmup = 50;
    int rounds = 1000;
    int minimumRounds = 30;
    std::chrono::milliseconds budget{4000}; ///< for one point, warm-up excluded
    /// Warm-up 10, at most 200 rounds, at least 10, 0.5 s: for `--quick`, and for tests.
    static Effort quick();
};

/// All arms measured at one value of the comparison's variable.
struct Point
{
    QString variable; ///< name of the variable, empty when there is none: `latency`
    double value = 0; ///< `5`
    QString unit;     ///< `ms`
    QList<Samples> arms;
    QList<Summary> summaries; ///< parallel to arms
    /// median(second arm) / median(first arm): above 1 the first arm is faster. Absent with a single arm.
    std::optional<Ratio> ratio;
    /// median(second fastest arm) / median(fastest arm), with more than two arms.
    std::optional<Ratio> lead;

    /// Computes summaries, ratio and lead from the samples.
    void evaluate();
    /// Indexes of the arms, the lowest median first.
    QList<int> bySpeed() const;
};

struct Result
{
    QString lesson, id, title;
    QString question; ///< what the comparison asks: `Where does the cache start to pay?`
    QList<Point> points;
    Conditions conditions;
    Effort effort;
    QDateTime time;
    bool complete = true; ///< false when it was stopped early; what was measured is kept

    /// One sentence computed from the samples: which arm was faster, by what factor and interval, at which
    /// values of the variable the order changes, or that there is no clear difference.
    QString verdict() const;
};

/// Measures one point. The arms are interleaved: each round runs every arm once, in an order drawn anew each
/// round (fixed seed), so that drift hits all. Throws what an arm throws, and Cancelled within a round of the
/// stop request: the samples of this point are then dropped, points measured before are the caller's to keep.
/// `progress` gets the rounds done and the rounds expected (as far as known yet), at most 20 times a second
/// and once at the end; at the same pace the event loop gets its turn, also when no arm ever waits.
QCoro::Task<Point> measurePoint(std::vector<Arm> arms, Effort effort, std::stop_token stop,
                                std::function<void(int, int)> progress = {});

} // namespace lab::measure

Q_DECLARE_METATYPE(lab::measure::Result)
