// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/comparison.h"

namespace lab::patterns::benchmark {

// The five rows that were published, each beside the published figure, and how either side does with many clients.

Comparison singleRead();
Comparison batchRead();
Comparison counter();
Comparison pipelineVersusIndividual();
Comparison topTen();
Comparison clientsReading();
Comparison clientsWriting();

/// What was published for a row: milliseconds of its first arm and of its second, for so many operations.
measure::Published published(double first, double second, int operations = 1);

} // namespace lab::patterns::benchmark
