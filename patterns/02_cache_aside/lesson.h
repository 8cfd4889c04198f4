// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::patterns::cache_aside {

/// Lesson 02, and its parts, each in a file of its own.
Lesson lesson();
QList<Operation> operations();
Scenario stampede();
Scenario massExpiry();
Scenario penetration();
Scenario staleWrite();
QList<Comparison> comparisons();
QList<Challenge> challenges();
QList<Question> questions();
Opener opener();
/// For Lesson::observe: the key of the product that `arguments` name, and `row`, its row as JSON or null.
QCoro::Task<Observation> observe(Run &run, GivenValues arguments);

} // namespace lab::patterns::cache_aside
