// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/command_record.h"

namespace lab::ui {

/// What the log keeps of a record. Its texts are made when they are shown; values of megabytes are cut at once, since
/// ten thousand of them may be kept: arguments beyond 4 KiB and all beyond 16 KiB, replies beyond what replyText()
/// shows.
redis::CommandRecord logEntry(const redis::CommandRecord &record);

/// As redis-cli prints it, or the fault; about 2000 characters at most.
QString replyText(const redis::CommandRecord &entry);

} // namespace lab::ui
