// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/command.h"
#include "app/redis/reply.h"

namespace lab::redis {

/// The reply to `command` without the secrets that either holds: passwords in CONFIG GET, and arguments masked in the
/// command that an error repeats. See masked() for commands.
Reply maskedReply(const Command &command, const Reply &reply);

/// The same for the reply to EXEC, whose elements answer the commands between MULTI, the first, and EXEC, the last.
Reply maskedTransaction(const QList<Command> &commands, const Reply &reply);

} // namespace lab::redis
