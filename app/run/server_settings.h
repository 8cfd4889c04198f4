// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/record.h"
#include "app/run/run.h"

namespace lab {

struct ServerSetting
{
    QByteArray setting, value;

    static constexpr auto Members = named("setting value", &ServerSetting::setting, &ServerSetting::value);
};

/// The server's settings whose names are like `pattern` (CONFIG GET). None, and a note, where it will not tell: managed
/// servers forbid CONFIG.
QCoro::Task<QList<ServerSetting>> serverSettings(Run &run, QByteArray pattern);

} // namespace lab
