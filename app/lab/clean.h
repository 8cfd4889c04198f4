// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/remove.h"
#include "app/run/run.h"

namespace lab {

/// Begins the lab anew: removes every key under the prefix, and from the database the rows by which the relational
/// twins mirror keys. Its sample data stays as it is. Returns how many keys were removed. Throws as removeAllKeys(),
/// and SqlError. Blocks its thread while the database works.
QCoro::Task<qint64> cleanLab(redis::Client &client, Environment environment, std::stop_token stop,
                             std::function<void(qint64 scanned, qint64 total)> progressed = {});

} // namespace lab
