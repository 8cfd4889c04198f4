// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/measure/conditions.h"
#include "app/redis/client.h"
#include "app/sql/database.h"

namespace lab {

/// What the server says of itself: product, version, transport, persistence, memory policy. What it will not say
/// (NOPERM) is stated as `unknown`.
QCoro::Task<measure::Conditions> serverConditions(redis::Client &client);

/// SQLite's version, journal mode, synchronous level, and that it runs in this process.
measure::Conditions databaseConditions(const sql::Database &database);

} // namespace lab
