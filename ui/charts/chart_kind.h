// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace lab::ui {

/// The ways to look at a result.
enum class ChartKind {
    Median,       ///< medians: bars for a single point, lines over the variable for a sweep
    Distribution, ///< box plots of one point
    Percentiles,  ///< p50, p90, p95, p99 and the maximum of one point
    Timeline,     ///< every sample of one point, when it was taken
};

inline constexpr ChartKind ChartKinds[] = {ChartKind::Median, ChartKind::Distribution, ChartKind::Percentiles,
                                           ChartKind::Timeline};

/// `Median`, `Distribution`, `Percentiles`, `Timeline` in the person's language.
QString chartKindName(ChartKind kind);
/// What is to be seen there.
QString chartKindTip(ChartKind kind);

} // namespace lab::ui
