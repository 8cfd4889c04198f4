// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::patterns {

/// All lessons of the program, in order. A new lesson is one line in the .cpp.
Catalogue allLessons();

} // namespace lab::patterns
