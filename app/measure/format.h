// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/arm.h"
#include "app/measure/statistics.h"

#include <QString>

namespace lab::measure {

/// How what was measured is written in verdicts, reports and charts; its numbers and units as app/base/units.h has
/// them.

/// The percentile as a time, or `–` when there are too few samples to know it.
QString formatP95(const Summary &summary);
QString formatP99(const Summary &summary);
/// `96 bytes`, `0.125`: whole numbers as they are, others with three significant digits.
QString formatMetric(const Metric &metric);

/// Decimals that give a factor above zero three significant digits, or more while it would be written as 1 without
/// being 1.
int factorDecimals(double factor);
/// The same for a ratio with its interval: a bound that excludes 1 is never written as 1.
int factorDecimals(const Ratio &ratio);
/// `3.20`
QString formatFactor(double factor, int decimals);
/// `3.18–3.22`: the interval, written as exactly as the ratio it belongs to.
QString formatInterval(const Ratio &ratio);
/// `0.256 (0.255–0.257)`; `–` when there is no ratio.
QString formatRatio(const Ratio &ratio);
/// A ratio in words, said of the arm above the line: `3.91× faster`, `1.02× slower`, `no clear difference`.
QString describeRatio(const Ratio &ratio);

} // namespace lab::measure
