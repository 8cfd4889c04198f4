// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::patterns::lock {

/// Lesson 07, and its parts, each in a file of its own.
Lesson lesson();
QList<Operation> operations();
Scenario oversell();
Scenario acquireRelease();
Scenario expiredHolder();
Scenario fencing();
Scenario quorum();
QList<Comparison> comparisons();
QList<Challenge> challenges();
QList<Question> questions();
/// For Lesson::observe: the lock that `arguments` name by a resource or a coupon, with its counter of tokens; of a
/// coupon also its three keys. Facts: `resource`, `holder`, `token`; of a coupon `coupon`, `stock`, `issued` and
/// `fence`. Null is what is not there, or is not what the pattern puts there.
QCoro::Task<Observation> observe(Run &run, GivenValues arguments);

} // namespace lab::patterns::lock
