// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/expiry.h"

#include "app/base/tr.h"

namespace lab {

using namespace std::chrono_literals;

QCoro::Task<void> untilExpired(Run &run, Key key)
{
    const auto latest = run.elapsed() + 10s;
    while (run.elapsed() < latest) {
        const auto left = co_await run.redis().command("PTTL", key);
        if (left.ttl() == -2)
            co_return;
        co_await run.sleep(5ms);
    }
    throw redis::ProtocolError(tr("The server never let %1 expire.").arg(displayText(key.name)));
}

} // namespace lab
