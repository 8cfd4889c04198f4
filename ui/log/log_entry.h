// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/command_record.h"

namespace lab::ui {

/// What the log keeps of a record: values of megabytes are cut, since ten thousand of them may be kept.
struct LogEntry
{
    QDateTime time;
    redis::Command command; ///< arguments beyond 4 KiB, and all beyond 16 KiB, are cut and say so
    QString reply;          ///< as redis-cli prints it, or the fault; about 2000 characters at most
    bool failed = false;
    double micros = 0;
    QString connection; ///< `reader 17 #4`
    redis::CommandRecord::Group group = redis::CommandRecord::Group::Single;
};

LogEntry logEntry(const redis::CommandRecord &record);

} // namespace lab::ui
