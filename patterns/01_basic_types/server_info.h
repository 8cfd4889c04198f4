// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"

namespace lab::patterns::basic {

/// What INFO and DBSIZE say of the server as a whole.
struct ServerFacts
{
    QByteArray version;
    qint64 memory = 0;   ///< bytes in use
    qint64 clients = 0;  ///< connections now
    qint64 commands = 0; ///< executed since it started
    qint64 hits = 0;     ///< reads that found their key, since it started
    qint64 misses = 0;   ///< reads that did not
    QByteArray policy;   ///< what it does when its memory is full: `noeviction`, `allkeys-lru` …
    qint64 keys = 0;     ///< in the database that is selected
};

QCoro::Task<ServerFacts> serverFacts(redis::Client &redis);

} // namespace lab::patterns::basic
