// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/12_benchmark/lesson.h"

#include "app/base/tr.h"

namespace lab::patterns::benchmark {

using namespace Qt::StringLiterals;

Lesson lesson()
{
    return {.number = 12,
            .id = u"benchmark"_s,
            .title = tr("Benchmark"),
            .group = LessonGroup::Proof,
            .structure = tr("all"),
            .summary = tr("Is Redis faster than SQLite, and by how much? Measure it here, and see how sure it is."),
            .learn = u":/patterns/12_benchmark/learn.md"_s,
            .sources = sourcesIn(u":/patterns/12_benchmark"_s),
            .operations = operations(),
            .scenarios = {stalledServer(), oneSample()},
            .comparisons = comparisons(),
            .challenges = challenges(),
            .questions = questions()};
}

} // namespace lab::patterns::benchmark
