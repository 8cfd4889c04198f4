// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/endpoint.h"

#include <optional>

namespace lab::cli {

/// Where a server is said to be other than by `--redis`, whose argument everybody on the machine may read for a moment:
/// the first line of `file` when `--redis-file` was given, else the environment variable REDIS_PATTERN_LAB_URL.
/// Nothing when neither says anything. Throws UsageError when there is no usable URL, an Error of kind File when the
/// file cannot be read or others than its owner may read it. Neither repeats a password.
std::optional<redis::Endpoint> endpointElsewhere(const QString &file, bool hasFile);

/// Overwrites the argument of `--redis` in the memory of main()'s arguments, which is what the list of processes shows.
void hideRedisArgument(int count, char **arguments);

} // namespace lab::cli
