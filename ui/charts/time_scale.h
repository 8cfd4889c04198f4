// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractAxis>
#include <QString>

namespace lab::ui {

/// How times are shown on an axis: in µs, ms or s, on a logarithmic scale when they span two decades or more.
struct TimeScale
{
    QString unit;
    double perUnit = 1; ///< microseconds
    bool logarithmic = false;
    double least = 0, greatest = 0; ///< of the times shown, in microseconds

    double operator()(double micros) const { return micros / perUnit; }
};

/// `least` and `greatest` in microseconds, above zero.
TimeScale timeScale(double least, double greatest);

/// The step of 1, 2 or 5 times a power of ten that parts `range` into four to ten.
double niceStep(double range);

/// A new axis for that scale, from zero unless logarithmic, titled `Time per operation (µs)`. The caller gives it to a
/// chart.
QAbstractAxis *makeTimeAxis(const TimeScale &scale, const Tokens &tokens);

} // namespace lab::ui
