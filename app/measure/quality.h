// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"

namespace lab::measure {

/// What the measurement says of itself: how warming up went, how wide the intervals stayed, what the runner cost, which
/// arms stalled. Named and worded as conditions are. What a result from elsewhere does not tell is not there.
Conditions qualityOf(const Result &result);

/// `3 samples took more than ten medians and over 1 ms: 35 % of the time measured`; empty without such.
QString stallsText(const Summary &summary);

/// The same for a cell of a table: `3 (35 %)`, `0`.
QString formatStalls(const Summary &summary);

/// `35 %`, `0.4 %`
QString shareText(double share);

} // namespace lab::measure
