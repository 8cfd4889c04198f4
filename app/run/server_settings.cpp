// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/server_settings.h"

#include "app/base/tr.h"

namespace lab {

using namespace Qt::StringLiterals;

QCoro::Task<QList<ServerSetting>> serverSettings(Run &run, QByteArray pattern)
{
    QList<ServerSetting> settings;
    try {
        const auto reply = co_await run.redis().command("CONFIG", "GET", pattern);
        for (const auto &[name, value] : reply.pairs()) {
            // Redis 7 also answers under the names of old, when a listpack was a ziplist.
            if (!name.contains("ziplist"))
                settings.append({name, value});
        }
    } catch (const redis::ServerError &error) {
        run.note(u"main"_s, tr("The settings %1 stay unknown: %2").arg(displayText(pattern), error.message()));
    }
    co_return settings;
}

} // namespace lab
