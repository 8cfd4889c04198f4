// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/run.h"

namespace lab {

/// The command that makes the elements from number `first` to the one before `end`.
using FillPart = std::function<redis::Command(qint64 first, qint64 end)>;

/// Makes `count` elements, a thousand by a command, as quickly as it goes; about `bytesEach` of the server's memory are
/// asked for before: see refuseEviction(). Tells how far it is, stops when the run does, and records nothing: it would
/// bury what is to be seen.
QCoro::Task<void> fillQuickly(Run &run, qint64 count, qint64 bytesEach, FillPart part);

} // namespace lab
