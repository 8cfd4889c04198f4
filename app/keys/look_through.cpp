// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/look_through.h"

#include "app/base/error.h"

namespace lab {

namespace {

constexpr qsizetype ReadAtATime = 500; // six commands each

} // namespace

QCoro::Task<LookedThrough> lookThrough(redis::Client &client, Keyspace keyspace, ScanOptions options,
                                       std::function<bool(const KeyValue &key)> isSought)
{
    const auto listing = co_await scanKeys(client, keyspace, options);
    LookedThrough looked;
    looked.complete = listing.complete;
    for (qsizetype at = 0; at < listing.keys.size(); at += ReadAtATime) {
        if (options.stop.stop_requested())
            throw Cancelled();
        const auto part = listing.keys.mid(at, ReadAtATime);
        const auto values = co_await readKeys(client, part);
        for (const auto &value : values) {
            if (!value.exists()) // it has gone since it was listed
                continue;
            ++looked.count;
            if (!isSought(value))
                continue;
            looked.found = value;
            co_return looked;
        }
    }
    co_return looked;
}

} // namespace lab
