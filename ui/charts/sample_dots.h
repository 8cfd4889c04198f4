// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/charts/chart_parts.h"

#include <cstddef>

namespace lab::ui {

/// Single samples as dots. Thousands of them are too many to be painted again and again, so these are chosen: what
/// stands out is kept, and how many are left out is told.
struct ChosenSamples
{
    std::vector<std::size_t> rounds; ///< indexes of the samples, ascending
    std::size_t leftOut = 0;
};

/// Those below p5 and above p95, of which the outermost are kept.
ChosenSamples outliersOf(const measure::Samples &samples, const measure::Summary &summary);
/// All, or the fastest and the slowest of each few neighbours; at most 4 000 of all arms together.
ChosenSamples samplesOverTime(const measure::Point &point, qsizetype arm);

/// Whether it is known when the rounds began.
bool hasStarts(const measure::Point &point);

/// Small dots named after the arm, which tell their sample: its time, its round and when that began.
void addSampleDots(QChart &chart, const measure::Point &point, qsizetype arm, const ChosenSamples &chosen,
                   const QList<QPointF> &places, const SeriesStyle &style);

} // namespace lab::ui
