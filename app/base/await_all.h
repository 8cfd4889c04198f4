// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <qcorotask.h>

#include <exception>
#include <vector>

namespace lab {

/// Waits until every task has ended, also when some fail, then rethrows the first failure. QCoro tasks start when they
/// are made, so the tasks run side by side; none outlives this call, so they may use what the caller owns.
inline QCoro::Task<void> awaitAll(std::vector<QCoro::Task<void>> tasks)
{
    std::exception_ptr first;
    for (auto &task : tasks) {
        try {
            co_await task;
        } catch (...) {
            if (!first)
                first = std::current_exception();
        }
    }
    if (first)
        std::rethrow_exception(first);
}

} // namespace lab
