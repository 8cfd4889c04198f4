// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/05_counter/pattern.h"

namespace lab::patterns::counter {

/// The id of a post that is the run's own; its row, once somebody inserts it, and what was added to it are gone when
/// the run ends. It is below zero, where no form and no command line reaches.
PostId scratchPost(Run &run);

} // namespace lab::patterns::counter
