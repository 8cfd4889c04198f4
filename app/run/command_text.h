// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/command_record.h"
#include "app/run/event.h"

namespace lab {

/// `acquire.lua`: which of the lessons' scripts it calls, by its source or its SHA-1; empty when it is none of them.
QString scriptFile(const redis::CommandRecord &record);

/// As redis::displayCommand(), but a script of the lessons' that was sent whole is told by its file, whose text is
/// pages long and to be read under Source: `EVAL acquire.lua 1 lab:lock:{a} …`.
QString commandText(const redis::CommandRecord &record, qsizetype limit = 256);

/// A transaction is sent and answered as one: EXEC tells its time, and the others have none of their own.
bool hasOwnTime(const redis::CommandRecord &record);

/// Whether the event changed nothing, by what its command or statement is documented to do; of one that is not known
/// here, or a script, it is not said.
bool onlyReads(const Event &event);

} // namespace lab
