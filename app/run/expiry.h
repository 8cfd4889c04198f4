// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/run.h"

namespace lab {

/// Resumes once the server says that the key is not there any more. Asks PTTL and sleeps that long, by turns; throws
/// Cancelled when the run is stopped, ProtocolError when the key is still there after 10 s, which is for keys that live
/// for a moment only.
QCoro::Task<void> untilExpired(Run &run, redis::Client &redis, Key key);

} // namespace lab
