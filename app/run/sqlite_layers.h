// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/bench_data.h"
#include "app/sql/prepared.h"

#include <chrono>
#include <functional>

namespace lab {

/// What is asked of SQLite, on a statement that has been prepared.
struct SqlAsk
{
    QString name; ///< `SELECT by primary key`
    QString statement;
    /// Binds, steps, takes what comes, and resets; about the number `number`.
    std::function<void(sql::Prepared &statement, qsizetype number)> ask;
    int times = 1;                        ///< in one sample, each about another number
    std::chrono::microseconds latency{0}; ///< added to each, as a database on another machine has it
};

/// The same question through more and more layers, each of which does what the one before does and more: a statement
/// that stays prepared on a connection that stays open, in process; prepared anew each time; on a connection opened
/// anew each time; and all that on another thread, whose answer is awaited. The arms share `data`.
std::vector<measure::Arm> sqliteLayers(Run &run, const SharedBenchData &data, qsizetype numbers, const SqlAsk &ask);

/// The first of them alone.
measure::Arm preparedArm(const SharedBenchData &data, qsizetype numbers, const SqlAsk &ask);

} // namespace lab
