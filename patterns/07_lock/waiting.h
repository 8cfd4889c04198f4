// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/actor.h"
#include "patterns/07_lock/pattern_lock.h"

namespace lab::patterns::lock {

/// For roles: tries every few milliseconds until the lock is theirs, whose keys are under `keys`; whenever they are
/// refused they have reached the point `refused`. Throws ProtocolError when that takes longer than any lock of a
/// scenario lives.
QCoro::Task<Grant> untilAcquired(Actor &me, Keyspace keys, Resource resource, Lock::Millis life,
                                 QString refused = QStringLiteral("refused"));

} // namespace lab::patterns::lock
