// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"
#include "app/run/actor.h"
#include "patterns/07_lock/pattern.h"

namespace lab::patterns::lock {

/// Lesson 07, and its parts, each in a file of its own.
Lesson lesson();
QList<Operation> operations();
Scenario oversell();
Scenario expiredHolder();
Scenario fencing();
Scenario quorum();
QList<Comparison> comparisons();
QList<Challenge> challenges();
QList<Question> questions();
/// For Lesson::observe: the lock of a resource or a coupon, the counter of its tokens, and a coupon's three keys.
QCoro::Task<Observation> observe(Run &run, GivenValues arguments);

/// For roles: tries every few milliseconds until the lock is theirs; whenever they are refused they have reached the
/// point `refused`. Throws ProtocolError when that takes longer than any lock of a scenario lives.
QCoro::Task<Grant> untilAcquired(Actor &me, Keyspace keys, Resource resource, Lock::Millis life,
                                 QString refused = QStringLiteral("refused"));

} // namespace lab::patterns::lock
