// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <qcorotask.h>

#include <chrono>
#include <stop_token>

namespace lab {

/// Resumes after `duration` on the calling thread's event loop; throws Cancelled as soon as `stop` is requested (at the
/// latest 50 ms afterwards), or at once when it already was. Durations below zero count as zero.
QCoro::Task<void> sleepFor(std::chrono::microseconds duration, std::stop_token stop);

} // namespace lab
