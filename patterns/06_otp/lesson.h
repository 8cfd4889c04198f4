// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::patterns::otp {

/// Lesson 06, and its parts, each in a file of its own.
Lesson lesson();
QList<Operation> operations();
Scenario parallelGuess();
Scenario resendRace();
Scenario lockLife();
QList<Comparison> comparisons();
QList<Challenge> challenges();
QList<Question> questions();
/// For Lesson::observe: the code and its count of tries of the phone that `arguments` name, and the rules: `life_ms`,
/// `cooldown_ms`, `limit`.
QCoro::Task<Observation> observe(Run &run, GivenValues arguments);

} // namespace lab::patterns::otp
