// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::patterns::counter {

/// Lesson 05, and its parts, each in a file of its own.
Lesson lesson();
QList<Operation> operations();
Scenario lostUpdate();
Scenario doubleLike();
Scenario flushRace();
QList<Comparison> comparisons();
QList<Challenge> challenges();
QList<Question> questions();
/// For Lesson::observe: the keys of the post that `arguments` name, and `sqlite`, its views in the database, or null.
QCoro::Task<Observation> observe(Run &run, GivenValues arguments);

} // namespace lab::patterns::counter
