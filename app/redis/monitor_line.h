// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/command.h"

#include <QMetaType>

namespace lab::redis {

/// One line of MONITOR (https://redis.io/commands/monitor): what some client sent to the server.
struct MonitorLine
{
    double serverTime = 0; ///< seconds since 1970 by the server's clock
    int database = 0;
    QByteArray client; ///< `127.0.0.1:5123`, `unix:/path` or `lua`
    Command command;   ///< unescaped and masked
};

} // namespace lab::redis

Q_DECLARE_METATYPE(lab::redis::MonitorLine)
