// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::patterns::rate_limit {

/// Lesson 08, and its parts, each in a file of its own.
Lesson lesson();
QList<Operation> operations();
Scenario boundaryBurst();
Scenario overLimit();
Scenario orphanCounter();
Scenario clockSkew();
QList<Comparison> comparisons();
QList<Challenge> challenges();
QList<Question> questions();
/// For Lesson::observe: the log of the user that `arguments` name, and what each algorithm would say to them now:
/// `fixed`, `sliding`, `counter`, `bucket`, records as `status` gives them; `now`, when that was, in microseconds since
/// 1970; `limit` and `window`, by which it was.
QCoro::Task<Observation> observe(Run &run, GivenValues arguments);

} // namespace lab::patterns::rate_limit
