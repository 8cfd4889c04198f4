// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/01_basic_types/lesson.h"
#include "tests/patterns/lesson_bench.h"

namespace lab::testing {

/// Lesson 01 on a server and a database of the test's own.
class BasicTypesBench : public LessonBench
{
public:
    explicit BasicTypesBench(QStringList serverArguments = {})
        : LessonBench(patterns::basic_types::lesson(), std::move(serverArguments))
    {
    }
};

} // namespace lab::testing
