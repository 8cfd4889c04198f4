// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/key.h"
#include "app/redis/client.h"

#include <QMetaType>

#include <functional>
#include <stop_token>

namespace lab {

/// The keys under a prefix, as far as they were scanned.
struct KeyListing
{
    Keys keys;             ///< sorted, without duplicates
    qint64 scanned = 0;    ///< keys that SCAN went past, others' included
    qint64 total = 0;      ///< DBSIZE when the scan began; as many as were scanned where it may not be asked
    bool complete = false; ///< false: stopped at the limit, or not finished
    QString problem;       ///< why it ended early; empty when it did not
};

struct ScanOptions
{
    QByteArray rest = "*";  ///< a glob for what follows the prefix
    qint64 limit = 100'000; ///< no further page when so many keys have been found
    std::stop_token stop = {};
    std::function<void(qint64 scanned, qint64 total)> progressed = {}; ///< after each page
};

/// The one SCAN loop. Throws ServerError as the server does; Error of kind Server when it lists a key outside of the
/// prefix or does not come to an end; Cancelled when stopped.
QCoro::Task<KeyListing> scanKeys(redis::Client &client, Keyspace keyspace, ScanOptions options = {});

} // namespace lab

Q_DECLARE_METATYPE(lab::KeyListing)
