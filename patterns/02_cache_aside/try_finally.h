// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <qcorotask.h>

#include <exception>
#include <functional>
#include <optional>

namespace lab::patterns {

/// try … finally for coroutines, which may not await in a catch block: waits for `work`, then for the task of
/// `cleanUp`, whichever way the work ended. A fault of the work goes on afterwards; one of the clean-up only when the
/// work had none.
template <typename T>
QCoro::Task<T> tryFinally(QCoro::Task<T> work, std::function<QCoro::Task<void>()> cleanUp)
{
    std::optional<T> result;
    std::exception_ptr fault;
    try {
        result.emplace(co_await work);
    } catch (...) {
        fault = std::current_exception();
    }
    try {
        co_await cleanUp();
    } catch (...) {
        if (!fault)
            fault = std::current_exception();
    }
    if (fault)
        std::rethrow_exception(fault);
    co_return std::move(*result);
}

} // namespace lab::patterns
