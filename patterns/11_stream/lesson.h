// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::patterns::stream {

/// Lesson 11, and its parts, each in a file of its own.
Lesson lesson();
QList<Operation> operations();
QList<Operation> liveOperations();
Scenario crashBeforeAck();
Scenario idempotent();
Scenario poison();
Scenario lateConsumer();
QList<Comparison> comparisons();
QList<Challenge> challenges();
QList<Question> questions();
/// For Lesson::observe: the keys of the stream that `arguments` name, and of their group, or `workers`: `group` and
/// `pending`, as GroupState and Pending have them; `newest`, of the newest entries whether the group has been given
/// them.
QCoro::Task<Observation> observe(Run &run, GivenValues arguments);

// What forms have in common.
Parameter streamParameter();
Parameter groupParameter();
Parameter consumerParameter();

} // namespace lab::patterns::stream
