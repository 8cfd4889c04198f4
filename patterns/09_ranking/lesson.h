// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::patterns::ranking {

/// Lesson 09, and its parts, each in a file of its own.
Lesson lesson();
QList<Operation> operations();
Scenario stalePage();
Scenario twoGames();
Scenario lateTie();
QList<Comparison> comparisons();
QList<Challenge> challenges();
QList<Question> questions();
/// For Lesson::observe: both boards; `first`, the highest of the second one with its numbers taken apart; `sqlite`, the
/// first ten of the twin.
QCoro::Task<Observation> observe(Run &run, GivenValues arguments);

} // namespace lab::patterns::ranking
