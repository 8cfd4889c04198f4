// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <qcorotask.h>

#include <functional>
#include <vector>

namespace lab::measure {

/// Whose colour an arm gets in a chart; the same everywhere.
enum class Engine { Redis, Sqlite, Other };

/// One side of a comparison. `once` does the work that is timed; `operations` says how many operations that
/// was, so that the sample is time per operation.
struct Arm
{
    QString name = {}; ///< `GET`, `SELECT by primary key`
    Engine engine = Engine::Other;
    std::function<QCoro::Task<void>()> once = {};
    int operations = 1;
    std::function<QCoro::Task<void>()> before = {}; ///< untimed, ahead of each sample; may be empty
};

/// Times of one arm, in microseconds per operation, in the order measured.
struct Samples
{
    QString arm;
    Engine engine = Engine::Other;
    std::vector<double> micros;
};

} // namespace lab::measure
