// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/overview.h"
#include "ui/charts/chart_factory.h"

namespace lab::ui {

/// The ratios of an overview with their intervals on a logarithmic axis, a row each, and a line at 1. Without title
/// and legend, which stand around it.
std::unique_ptr<QChart> makeOverview(const measure::Overview &overview, const Tokens &tokens);

/// What the rows and the axis below them need, in pixels.
int overviewHeight(const measure::Overview &overview);

QList<LegendEntry> legendOf(const measure::Overview &overview, const Tokens &tokens);

/// What the marks mean, and what is not in the chart.
QString captionOf(const measure::Overview &overview);

} // namespace lab::ui
