// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"

#include <exception>
#include <optional>

namespace lab::patterns::basic {

/// Waits for `work` and removes `keys` whichever way it ended. A fault of the work is rethrown afterwards;
/// one of the removal only when the work had none.
template <typename T>
QCoro::Task<T> thenRemove(redis::Client &redis, Keys keys, QCoro::Task<T> work)
{
    std::optional<T> result;
    std::exception_ptr fault;
    try {
        result.emplace(co_await work);
    } catch (...) {
        fault = std::current_exception();
    }
    try {
        redis::Command unlink{"UNLINK"};
        for (const auto &key : keys)
            unlink.append(key.name);
        co_await redis.send(unlink);
    } catch (...) {
        if (!fault)
            fault = std::current_exception();
    }
    if (fault)
        std::rethrow_exception(fault);
    co_return std::move(*result);
}

} // namespace lab::patterns::basic
