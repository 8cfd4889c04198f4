// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"

namespace lab::ui {

/// How the server is, in a word and a line, for the chip in the toolbar.
struct ServerStatus
{
    enum class Level { Waiting, Good, Bad };
    Level level = Level::Waiting;
    QString word;    ///< `Ready`
    QString details; ///< `embedded · Redis 7.0.15 · 84.0 µs · 1.3 MB`; may be empty
};

/// `health` is the last one of this server; none before the first answer.
ServerStatus serverStatus(Lab::ServerState state, const QString &server, const std::optional<Health> &health);

/// `embedded`, or `host:port` without user and password.
QString serverName(const Lab &lab);

} // namespace lab::ui
