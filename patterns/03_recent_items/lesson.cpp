// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/03_recent_items/lesson.h"

#include "app/base/tr.h"
#include "patterns/03_recent_items/pattern.h"

namespace lab::patterns::recent_items {

using namespace Qt::StringLiterals;

Lesson lesson()
{
    return {.number = 3,
            .id = u"recent-items"_s,
            .title = tr("Recent items"),
            .group = LessonGroup::Foundations,
            .structure = tr("List"),
            .summary = tr("The last twenty things seen: none twice, never more, though two devices write at once."),
            .learn = u":/patterns/03_recent_items/learn.md"_s,
            .sources = sourcesIn(u":/patterns/03_recent_items"_s),
            .operations = operations(),
            .scenarios = {noDedupe(), noTrim(), interleaved()},
            .comparisons = comparisons(),
            .challenges = challenges(),
            .questions = questions(),
            .observe = observe};
}

QCoro::Task<Observation> observe(Run &run, GivenValues arguments)
{
    Observation observation;
    observation.keys.append(co_await readKey(run.redis(), RecentItems::keyOf(run.keys(), arguments.value(u"user"_s))));
    constexpr std::chrono::milliseconds longest = Life;
    observation.facts.set(u"longest_life_ms"_s, qint64(longest.count()));
    co_return observation;
}

} // namespace lab::patterns::recent_items
