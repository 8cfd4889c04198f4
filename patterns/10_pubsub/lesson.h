// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::patterns::pubsub {

/// Lesson 10, and its parts, each in a file of its own.
Lesson lesson();
QList<Operation> operations();
Operation serveOperation(); ///< the endpoint for browsers: docs/sse.md
Scenario offlineSubscriber();
Scenario slowSubscriber();
Scenario snapshotThenSubscribe();
QList<Comparison> comparisons();
QList<Challenge> challenges();
QList<Question> questions();
/// For Lesson::observe: `channel`, the one that `arguments` name, `subscribers`, how many it has on this server, and
/// `patterns`, how many are subscribed to by anybody.
QCoro::Task<Observation> observe(Run &run, GivenValues arguments);

} // namespace lab::patterns::pubsub
