// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/fields.h"
#include "app/base/key.h"
#include "app/redis/client.h"

#include <optional>

namespace lab {

/// A key as it was at one moment.
struct KeySnapshot
{
    Key key;
    bool exists = false;
    QByteArray type;       ///< `string`, `list`, `set`, `hash`, `zset`, `stream`; empty when it does not exist
    QByteArray encoding;   ///< as of OBJECT ENCODING
    qint64 ttlMillis = -1; ///< -1: none
    qint64 memory = -1;    ///< bytes, as of MEMORY USAGE; -1 when the server would not say
    qint64 length = 0;     ///< bytes of a string, elements of anything else
    /// The first part: bytes (at most 4 KiB), a list, or Fields for hashes and sorted sets (at most 100, each of at
    /// most 4 KiB)
    QVariant value;
    bool operator==(const KeySnapshot &) const = default;
};

struct KeyChange
{
    KeySnapshot before, after;
};

/// Looks at the keys in two round trips. A key that may not be read (NOPERM) is reported as not existing.
QCoro::Task<QList<KeySnapshot>> snapshot(redis::Client &client, Keys keys);

} // namespace lab
