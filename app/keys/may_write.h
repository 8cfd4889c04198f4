// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/command.h"

namespace lab {

/// Whether a command may change keys: all but the well-known ones that only read. For deciding whether to look again,
/// where not knowing one costs a look too many; what must not write is for the server's own flags to say.
bool mayWrite(const redis::Command &command);

} // namespace lab
