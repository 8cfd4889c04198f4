// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/actor.h"

namespace lab::patterns::cache_aside {

/// Of many who miss at once, one makes the value and the others wait until it is there. Who that is, SET … NX decides;
/// `lock` ends by itself when its owner crashes, and is released by its owner only.
///
/// Returns when the value is there; `make`, which stores it, is called at most once.
QCoro::Task<void> makeOnce(Actor &me, Key value, Key lock, std::function<QCoro::Task<void>()> make);

} // namespace lab::patterns::cache_aside
