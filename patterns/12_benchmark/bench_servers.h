// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/comparison.h"
#include "app/run/bench_data.h"

namespace lab::patterns::benchmark {

/// What of the server is varied. The first value of each is the server as it is; the others are of a private one.
Variable transport();
Variable persistence();
/// Of SQLite's file.
Variable durability();

/// The server of a setting of these variables, and what an arm on it has to state.
struct BenchServer
{
    redis::Client *client = nullptr; ///< null: the run's own
    measure::Conditions conditions = {};
};
QCoro::Task<BenchServer> serverFor(Run &run, Setting setting);

/// The file's settings of a setting, and what an arm on it has to state.
struct BenchFile
{
    sql::JournalMode journal;
    sql::Synchronous synchronous;
    measure::Conditions conditions;
};
BenchFile fileFor(const Setting &setting);

} // namespace lab::patterns::benchmark
