// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/02_cache_aside/pattern.h"

namespace lab::patterns::cache_aside {

/// A product that is the run's own; its row, once somebody inserts it, is gone when the run ends. It may be changed at
/// will, and nobody sees the sample with a wrong price, not even when the program is killed half-way. Its id is below
/// zero, where no form and no command line reaches.
Product scratchProduct(Run &run);

/// Keys for a run's own use of the pattern, away from what the learner has cached.
Keyspace scratchKeys(Run &run);

} // namespace lab::patterns::cache_aside
