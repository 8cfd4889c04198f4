// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/endpoint.h"

namespace lab::ui {

/// A line for a shell that opens redis-cli on the same server, password included. Quoted for POSIX shells.
QString redisCliCommand(const redis::Endpoint &endpoint);
/// The same to be looked at: its password is masked.
QString shownRedisCliCommand(redis::Endpoint endpoint);

} // namespace lab::ui
