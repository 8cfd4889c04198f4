// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/lesson.h"

namespace lab::patterns {

/// Lesson 01: the five core types, their commands and what they cost.
Lesson basicTypes();

} // namespace lab::patterns
