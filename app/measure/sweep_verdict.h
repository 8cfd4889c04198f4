// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"

namespace lab::measure {

/// The verdict on a swept variable: where which arm is faster, and where the order changes. At least two points.
QString sweepVerdict(const QList<Point> &points);
/// Where one point of it was measured: `at 0 ms latency`.
QString placeOf(const Point &point);

} // namespace lab::measure
