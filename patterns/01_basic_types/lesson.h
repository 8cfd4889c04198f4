// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::patterns::basic_types {

/// Lesson 01, and its parts, each in a file of its own.
Lesson lesson();
QList<Operation> stringOperations();
QList<Operation> listOperations();
QList<Operation> setOperations();
QList<Operation> hashOperations();
QList<Operation> sortedSetOperations();
QList<Operation> keyOperations();
Scenario encodingShift();
Scenario wrongType();
Scenario bigKey();
Scenario lostTtl();
QList<Comparison> comparisons();
QList<Challenge> challenges();
QList<Question> questions();

} // namespace lab::patterns::basic_types
