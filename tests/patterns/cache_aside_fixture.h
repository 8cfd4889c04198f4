// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "patterns/02_cache_aside/lesson.h"
#include "tests/patterns/lesson_bench.h"

namespace lab::testing {

/// Lesson 02 on a server and a database of the test's own.
class CacheAsideBench : public LessonBench
{
public:
    CacheAsideBench()
        : LessonBench(patterns::cache_aside::lesson())
    {
    }
};

/// What the database says the price is, asked beside the lesson.
inline qint64 priceOf(LessonBench &bench, int id)
{
    return bench.query(QStringLiteral("SELECT price FROM products WHERE id = ?"), {id}).scalar().toLongLong();
}

inline qint64 productCount(LessonBench &bench)
{
    return bench.query(QStringLiteral("SELECT count(*) FROM products")).scalar().toLongLong();
}

/// The product in the outcome.
inline Fields productOf(const Report &report)
{
    return field(report, QStringLiteral("product")).value<Fields>();
}

} // namespace lab::testing
