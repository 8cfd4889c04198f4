// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/base/key.h"
#include "app/redis/client.h"

#include <functional>
#include <stop_token>

namespace lab {

/// The one check of names that somebody else has given, before anything is done to them: throws Error of `kind`, which
/// names the first that does not begin with the prefix.
void requireOwn(const Keyspace &keyspace, const Keys &keys, ErrorKind kind);

/// The one way to remove keys: UNLINK, many with each command, but never two slots of a cluster. Returns how many there
/// were. Throws Error of kind Internal when one lies outside of the prefix: then nothing is removed.
QCoro::Task<qint64> removeKeys(redis::Client &client, Keyspace keyspace, Keys keys);

/// Scans for every key under the prefix and removes them; returns how many were removed. Throws as scanKeys(): then
/// nothing has been removed of what that scan had listed.
QCoro::Task<qint64> removeAllKeys(redis::Client &client, Keyspace keyspace, std::stop_token stop,
                                  std::function<void(qint64 scanned, qint64 total)> progressed = {});

} // namespace lab
