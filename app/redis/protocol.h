// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/command.h"
#include "app/redis/output_buffer.h"

namespace lab::redis {

/// Appends `command` to `output` as the server reads it: an array of bulk strings
/// (https://redis.io/docs/reference/protocol-spec).
void encode(const Command &command, OutputBuffer &output);

/// Whether `command` fits a connection where each command has exactly one reply. SUBSCRIBE, MONITOR, SYNC and CLIENT
/// REPLY do not: after them requests and replies could no longer be matched.
bool hasOneReply(const Command &command);

} // namespace lab::redis
