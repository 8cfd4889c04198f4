// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::patterns {

/// Lesson 02.
Lesson cacheAside();

// Its parts, each in a file of its own.
QList<Operation> cacheAsideOperations();
Scenario cacheAsideStampede();
Scenario cacheAsideMassExpiry();
Scenario cacheAsideStaleWrite();
QList<Comparison> cacheAsideComparisons();
QList<Challenge> cacheAsideChallenges();
QList<Question> cacheAsideQuestions();
QCoro::Task<Fields> observeCacheAside(Run &run, GivenValues arguments);

} // namespace lab::patterns
