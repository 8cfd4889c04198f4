// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/command.h"
#include "app/redis/reply.h"

namespace lab::redis {

/// The reply to `command` without the secrets that either holds: passwords in CONFIG GET, and arguments
/// masked in the command that an error repeats. See masked() for commands.
Reply maskedReply(const Command &command, const Reply &reply);

} // namespace lab::redis
