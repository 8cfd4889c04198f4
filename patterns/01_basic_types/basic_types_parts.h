// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::patterns::basic {

// What lesson 01 is made of, one file each.

QList<Operation> stringOperations();
QList<Operation> listOperations();
QList<Operation> setOperations();
QList<Operation> hashOperations();
QList<Operation> sortedSetOperations();
QList<Operation> keyOperations();
Operation serverInfoOperation();

Scenario encodingShift();
Scenario wrongType();

QList<Comparison> comparisons();
QList<Challenge> challenges();
QList<Question> questions();

/// For Lesson::observe: `keys`, a row for each key that `arguments` name, with `key`, `exists`, `type`, `encoding`,
/// `memory` (bytes), `ttl_ms`, `length` and `value` as in KeyValue.
QCoro::Task<Fields> observe(Run &run, GivenValues arguments);

} // namespace lab::patterns::basic
