// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"

namespace lab::ui {

/// What was started, for people: `Read a product`, `Check: Three visits`.
QString runWhat(const Lesson &lesson, const Request &request);
/// What it came to, in a sentence; empty when there is nothing to say.
QString runCame(const Report &report);

} // namespace lab::ui
