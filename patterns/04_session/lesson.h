// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::patterns::session {

/// Lesson 04, and its parts, each in a file of its own.
Lesson lesson();
QList<Operation> operations();
Scenario stickyMemory();
Scenario fixedOrSliding();
Scenario lostField();
Scenario revivedSession();
QList<Comparison> comparisons();
QList<Challenge> challenges();
QList<Question> questions();
/// For Lesson::observe: the key of the session that `arguments` name, if any, and `row_ttl`, what its row has left.
QCoro::Task<Observation> observe(Run &run, GivenValues arguments);

} // namespace lab::patterns::session
