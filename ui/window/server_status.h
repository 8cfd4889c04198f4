// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"

namespace lab::ui {

/// How the server is, in a word and a line, for the chip in the top bar.
struct ServerStatus
{
    enum class Level { Waiting, Good, Bad };
    Level level = Level::Waiting;
    QString word;      ///< `Ready`
    QString server;    ///< `Embedded · Redis 7.0.15`; while it is not ready its word: `Starting · Embedded`
    QString shortName; ///< the same in little room: `Embedded`
    QString figures;   ///< `84.0 µs · 1.3 MB`; may be empty
};

/// `health` is the last one of this server; none before the first answer.
ServerStatus serverStatus(Lab::ServerState state, const QString &server, const std::optional<Health> &health);

/// `Embedded`, or `host:port` without user and password.
QString serverName(const Lab &lab);

} // namespace lab::ui
