// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/key_value.h"
#include "app/keys/scan.h"

namespace lab {

struct LookedThrough
{
    std::optional<KeyValue> found; ///< the first key that was looked for
    qint64 count = 0;              ///< keys looked at
    bool complete = true;          ///< false: there are more, which nobody looked at
};

/// Looks at the keys that the scan lists until `isSought` says so of one, some hundreds in one round trip: their facts
/// and the first page of each value. Throws as scanKeys() and readKeys() do.
QCoro::Task<LookedThrough> lookThrough(redis::Client &client, Keyspace keyspace, ScanOptions options,
                                       std::function<bool(const KeyValue &key)> isSought);

} // namespace lab
