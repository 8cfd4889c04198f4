// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/conditions.h"

#include <QString>
#include <qcorotask.h>

#include <chrono>
#include <functional>
#include <vector>

namespace lab::measure {

/// Whose colour an arm gets in a chart; the same everywhere.
enum class Engine { Redis, Sqlite, Other };

using Micros = std::chrono::duration<double, std::micro>;

/// What an arm costs besides time.
struct Metric
{
    QString name;     ///< `memory per user`, `wasted queries`
    double value = 0; ///< `96`
    QString unit;     ///< `bytes`; empty for a plain number
};

using Metrics = QList<Metric>;

/// One side of a comparison. `once` does the work that is timed; `operations` says how many operations that was, so
/// that the sample is time per operation.
struct Arm
{
    QString name = {}; ///< `GET`, `SELECT by primary key`
    Engine engine = Engine::Other;
    std::function<QCoro::Task<void>()> once = {};
    int operations = 1;                             ///< at least 1
    std::function<QCoro::Task<void>()> before = {}; ///< untimed, ahead of each sample; may be empty
    /// In place of `once`, for work that knows its own time: the latency from PUBLISH to the message, say.
    std::function<QCoro::Task<Micros>()> timed = {};
    /// What holds for this arm and not for all: `persistence`, `journal mode`.
    Conditions conditions = {};
    /// Asked once, untimed, after all rounds; may be empty.
    std::function<QCoro::Task<Metrics>()> metrics = {};
    /// What it does beyond what the arm before it does: `preparing anew`. Such an arm is a layer; see layers.h.
    QString adds = {};
};

/// What was measured of one arm.
struct Samples
{
    QString arm;
    Engine engine = Engine::Other;
    std::vector<double> micros; ///< microseconds per operation, in the order measured
    Conditions conditions = {}; ///< those of the arm
    Metrics metrics = {};
    int operations = 1; ///< in one sample
    QString adds = {};  ///< as of the arm
    /// Those of the rounds after pauses: in no percentile, since caches were cold, but stalls among them count.
    std::vector<double> uncounted = {};
};

} // namespace lab::measure
