// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/endpoint.h"

namespace lab::testing {

/// Loopback, on a port that refuses every connection for as long as the test program runs.
redis::Endpoint refusedEndpoint();

} // namespace lab::testing
