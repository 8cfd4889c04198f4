// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/expiry.h"

#include "app/base/tr.h"

#include <algorithm>

namespace lab {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds LongestSleep = 100ms; // what the server says of the rest is looked at again

} // namespace

QCoro::Task<void> untilExpired(Run &run, redis::Client &redis, Key key)
{
    const auto latest = run.elapsed() + 10s;
    while (run.elapsed() < latest) {
        const auto left = (co_await redis.command("PTTL", key)).ttl();
        if (left == -2)
            co_return;
        // A key that the server calls expired by the clock may still be there for the rest of a millisecond.
        co_await run.sleep(std::clamp(std::chrono::milliseconds(left) + 1ms, 1ms, LongestSleep));
    }
    throw redis::ProtocolError(tr("The server never let %1 expire.").arg(displayText(key.name)));
}

} // namespace lab
