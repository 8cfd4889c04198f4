// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace lab::measure {

/// How figures are written in verdicts, reports and charts: always with a decimal point, so that they can be
/// compared with the CSV, with a narrow space between groups of three digits.

/// `8.12 µs`, `85.1 µs`, `1.32 ms`, `2.05 s`: three significant digits.
QString formatMicros(double micros);
/// `1 000 000`, `0.5`: a value of a comparison's variable.
QString formatValue(double value);
/// Decimals that a factor needs to be told from 1: 3 below 1.1, 2 below 2, 1 below 100, none above.
int factorDecimals(double factor);
/// `3.2`
QString formatFactor(double factor, int decimals);

} // namespace lab::measure
