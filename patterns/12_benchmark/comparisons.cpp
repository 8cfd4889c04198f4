// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/12_benchmark/comparisons.h"

#include "patterns/12_benchmark/lesson.h"

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;

measure::Published published(double first, double second, int operations)
{
    return {first, second, u"Python, FastAPI, SQLAlchemy, redis-py"_s, operations};
}

QList<Comparison> comparisons()
{
    return {singleRead(), batchRead(),      counter(),       pipelineVersusIndividual(),
            topTen(),     clientsReading(), clientsWriting()};
}

} // namespace lab::patterns::benchmark
