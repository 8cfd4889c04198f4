// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/fill.h"

#include "app/base/tr.h"
#include "app/redis/groups.h"
#include "app/run/eviction.h"

#include <algorithm>

namespace lab {

QCoro::Task<void> fillQuickly(Run &run, qint64 count, qint64 bytesEach, FillPart part)
{
    constexpr qint64 PerCommand = 1000, PerPipeline = 20 * PerCommand;
    co_await refuseEviction(run, count * bytesEach);
    run.redis().setRecording(false);
    for (qint64 first = 0; first < count; first += PerPipeline) {
        run.throwIfStopped();
        run.progress(first, count, tr("Making them"));
        QList<redis::Command> commands;
        for (auto at = first; at < std::min(first + PerPipeline, count); at += PerCommand)
            commands.append(part(at, std::min(at + PerCommand, count)));
        co_await redis::pipelined(run.redis(), commands);
    }
    run.redis().setRecording(true);
}

} // namespace lab
