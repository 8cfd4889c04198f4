// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/run.h"

namespace lab {

/// Asked before much is written, `bytes` of the server's memory: throws Error of kind Server when the server is so full
/// that it would remove keys of others to make room (maxmemory with a policy other than noeviction), unless the
/// environment says that it may. A server that will not tell (NOPERM) is taken for one without a limit.
QCoro::Task<void> refuseEviction(Run &run, qint64 bytes);

} // namespace lab
