// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::patterns::benchmark {

/// Lesson 12, and its parts, each in a file of its own.
Lesson lesson();
QList<Operation> operations();
Scenario stalledServer();
Scenario oneSample();
QList<Comparison> comparisons();
QList<Challenge> challenges();
QList<Question> questions();

} // namespace lab::patterns::benchmark
