// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/arm.h"
#include "app/measure/clock.h"
#include "app/measure/conditions.h"
#include "app/measure/effort.h"
#include "app/measure/statistics.h"

#include <QDateTime>
#include <QMetaType>

#include <functional>
#include <optional>
#include <stop_token>

namespace lab::measure {

/// How warming up went.
struct WarmUp
{
    int rounds = 0;
    bool stable = false; ///< the medians of the last rounds had settled; else its time was over
};

/// All arms measured at one value of the comparison's variable.
struct Point
{
    QString variable; ///< name of the variable, empty when there is none: `latency`
    double value = 0; ///< `5`
    QString unit;     ///< `ms`
    QString label;    ///< what the value is called where it is no number: `TCP over loopback`; else empty
    QList<Samples> arms;
    /// How many rounds each batch had, in the order measured; a round is one sample of every arm. Empty: each round was
    /// a batch of its own.
    std::vector<int> batches;
    /// When each round began, in microseconds since the first one did; parallel to the samples of any arm. Under load
    /// at a fixed rate: when the first arm's request was to begin.
    std::vector<double> starts;
    WarmUp warmUp;
    double overhead = 0;      ///< the runner's own: median of an empty arm, in microseconds a sample; not subtracted
    QList<Summary> summaries; ///< parallel to arms
    /// median(arm) / median(first arm) of each arm: above 1 the first arm is faster. Parallel to arms; the first is 1.
    /// A ratio that could not be formed is all zero.
    QList<Ratio> ratios;
    /// The same to the arm with the lowest median, whose own is 1.
    QList<Ratio> leads;

    /// The same of an arm that adds something to the one before it, to that one; all zero for the others.
    QList<Ratio> steps;

    /// The value as it is written: its label, or the number with its unit.
    QString place() const;
    /// Computes summaries, ratios, leads and steps from the samples.
    void evaluate();
    /// Indexes of the arms, the lowest median first.
    QList<int> bySpeed() const;
    /// The arm that is clearly faster than each of the others. The arm is chosen by the same samples that judge it, so
    /// one that merely was lucky must not win: its interval against every other has to exclude 1.
    std::optional<int> fastest() const;
};

/// What was published elsewhere for the same work: milliseconds of the first arm and of the second, as they stand
/// there.
struct Published
{
    double first = 0, second = 0;
    QString by;         ///< with what it was measured: `Python, FastAPI, SQLAlchemy, redis-py`
    int operations = 1; ///< for how many of ours these times stand

    /// How many times as long the second took.
    double ratio() const { return second / first; }
};

/// Of all that was sampled of one arm.
Summary summaryOf(const Samples &samples);

struct Result
{
    QString lesson, id, title;
    QString question; ///< what the comparison asks: `Where does the cache start to pay?`
    QList<Point> points;
    Conditions conditions; ///< of all arms; see also allConditions()
    std::optional<Published> published = {};
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
/// (fixed seed), so that drift hits all; see Effort for when rounds are taken. At a fixed rate it is the arms' parts of
/// each batch that take turns, and how many calls began late is among the metrics. At last each arm is asked for its
/// metrics. Throws what an arm throws, Error (kind Internal) for an arm that has not exactly one of `once` and `timed`,
/// Error (kind Usage) for a rate out of its range or an arm with `before` at a fixed rate, and Cancelled within a round
/// of the stop request (in a pause, within 50 ms): the samples of this point are then dropped, points measured before
/// are the caller's to keep. `progress` gets the batches done and the batches expected (as far as known yet), at most
/// 20 times a second and once at the end; at the same pace the event loop gets its turn, also when no arm ever waits.
QCoro::Task<Point> measurePoint(std::vector<Arm> arms, Effort effort, std::stop_token stop,
                                std::function<void(int, int)> progress = {}, Clock &clock = Clock::steady());

} // namespace lab::measure

Q_DECLARE_METATYPE(lab::measure::Result)
