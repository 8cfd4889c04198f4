// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/bench_run.h"

#include <QJsonArray>

namespace lab::cli {

/// What `bench` prints of what was measured.
QJsonArray verdictsJson(const QList<measure::Result> &results);
QString verdictsText(const QList<measure::Result> &results);
QJsonArray failuresJson(const QList<BenchFailure> &failures);
/// What gives the call its exit status: the stop, or the first thing that failed.
std::optional<Failure> failureOf(const BenchOutcome &outcome);

} // namespace lab::cli
