// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/arm.h"
#include "app/measure/conditions.h"
#include "app/measure/effort.h"
#include "app/measure/statistics.h"

#include <QDateTime>
#include <QMetaType>

#include <functional>
#include <optional>
#include <stop_token>

namespace lab::measure {

/// All arms measured at one value of the comparison's variable.
struct Point
{
    QString variable; ///< name of the variable, empty when there is none: `latency`
    double value = 0; ///< `5`
    QString unit;     ///< `ms`
    QList<Samples> arms;
    /// How many rounds each batch had, in the order measured; a round is one sample of every arm. Empty: each round was
    /// a batch of its own.
    std::vector<int> batches;
    QList<Summary> summaries; ///< parallel to arms
    /// median(arm) / median(first arm) of each arm: above 1 the first arm is faster. Parallel to arms; the first is 1.
    /// A ratio that could not be formed is all zero.
    QList<Ratio> ratios;
    /// The same to the arm with the lowest median, whose own is 1.
    QList<Ratio> leads;

    /// Computes summaries, ratios and leads from the samples.
    void evaluate();
    /// Indexes of the arms, the lowest median first.
    QList<int> bySpeed() const;
    /// The arm that is clearly faster than each of the others. The arm is chosen by the same samples that judge it, so
    /// one that merely was lucky must not win: its interval against every other has to exclude 1.
    std::optional<int> fastest() const;
};

struct Result
{
    QString lesson, id, title;
    QString question; ///< what the comparison asks: `Where does the cache start to pay?`
    QList<Point> points;
    Conditions conditions; ///< of all arms; see also allConditions()
    Effort effort;
    QDateTime time;
    bool complete = true; ///< false when it was stopped early, or failed; what was measured is kept

    /// One or two sentences computed from the samples: which arm was faster, by what factor and interval, at which
    /// values of the variable the order changes, or that there is no clear difference.
    QString verdict() const;
    /// The common conditions, then those of single arms: `journal mode (UPDATE)`.
    Conditions allConditions() const;
};

/// Measures one point. The arms are interleaved: each round runs every arm once, in an order drawn anew each round
/// (fixed seed), so that drift hits all; see Effort for when rounds are taken. At last each arm is asked for its
/// metrics. Throws what an arm throws, Error (kind Internal) for an arm that has not exactly one of `once` and `timed`,
/// and Cancelled within a round of the stop request (in a pause, within 50 ms): the samples of this point are then
/// dropped, points measured before are the caller's to keep. `progress` gets the batches done and the batches expected
/// (as far as known yet), at most 20 times a second and once at the end; at the same pace the event loop gets its turn,
/// also when no arm ever waits.
QCoro::Task<Point> measurePoint(std::vector<Arm> arms, Effort effort, std::stop_token stop,
                                std::function<void(int, int)> progress = {});

} // namespace lab::measure

Q_DECLARE_METATYPE(lab::measure::Result)
