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

/// What is asked for as lesson and comparison: all, those of a lesson, `lesson/comparison`, or a comparison's own id.
/// Throws UsageError for a name nobody knows.
QList<std::pair<QString, QString>> askedComparisons(const Catalogue &catalogue, const QStringList &words);

} // namespace lab::cli
