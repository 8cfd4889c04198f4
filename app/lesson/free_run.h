// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/question.h"
#include "app/lesson/scenario.h"

namespace lab {

/// Plays the scenario once, every actor over a connection of its own, all at the same time; what came of it. Lets the
/// faults of actors pass once all have ended.
QCoro::Task<Fields> playFreely(Run &run, Scenario scenario, Arguments arguments);

/// Plays it with these values; the reply is what then stands in `field` of the outcome: a whole number, or a text.
Experiment byPlaying(Scenario scenario, GivenValues values, QString field);

} // namespace lab
