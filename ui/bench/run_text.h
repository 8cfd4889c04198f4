// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/kept_run.h"

class QLocale;

namespace lab::ui {

/// A run in words, wherever it is told of.
QString runTime(const RunInfo &info, const QLocale &locale);
/// Its name, else what was measured: `Cache hit against query`, `24 comparisons`.
QString runTitle(const RunInfo &info, const QList<KeptVerdict> &verdicts);
/// `here`, or `imported from results.json`.
QString runOrigin(const RunInfo &info);
/// `Quick`, `Full, 1 000 calls a second`.
QString runEffort(const RunInfo &info);
/// `complete`, or that it is only a part.
QString runState(const RunInfo &info);
/// The same of a run with its samples.
QList<KeptVerdict> verdictsOf(const QList<measure::Result> &results);
/// All of it on one line.
QString runSummary(const RunInfo &info, const QLocale &locale);

} // namespace lab::ui
