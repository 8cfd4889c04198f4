// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"

namespace lab::measure {

/// Where the time goes, computed from the samples of the first point: what each layer (an arm that `adds` something to
/// the one before it) adds, how the first arm stands against the second without and with all layers, and which of them
/// comes nearest to what was published. Empty when there are neither layers nor a published figure.
QString explanation(const Result &result);

} // namespace lab::measure
