// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::patterns::recent_items {

/// Lesson 03, and its parts, each in a file of its own.
Lesson lesson();
QList<Operation> operations();
Scenario noDedupe();
Scenario noTrim();
Scenario interleaved();
QList<Comparison> comparisons();
QList<Challenge> challenges();
QList<Question> questions();
/// For Lesson::observe: the list of the user that `arguments` name, and `longest_life_ms`.
QCoro::Task<Observation> observe(Run &run, GivenValues arguments);

} // namespace lab::patterns::recent_items
