// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/09_ranking/lesson.h"

#include "app/base/tr.h"
#include "patterns/09_ranking/pattern.h"

namespace lab::patterns::ranking {

using namespace Qt::StringLiterals;

Lesson lesson()
{
    return {.number = 9,
            .id = u"ranking"_s,
            .title = tr("Ranking"),
            .group = LessonGroup::Coordination,
            .structure = tr("Sorted Set"),
            .summary = tr("Who leads, and who is number 48 213: a rank among many, without counting them all."),
            .learn = u":/patterns/09_ranking/learn.md"_s,
            .sources = sourcesIn(u":/patterns/09_ranking"_s),
            .operations = operations(),
            .scenarios = {stalePage(), twoGames(), lateTie()},
            .comparisons = comparisons(),
            .challenges = challenges(),
            .questions = questions(),
            .observe = observe};
}

QCoro::Task<Observation> observe(Run &run, GivenValues)
{
    const BoardKeys keys(run.keys());
    Observation observation;
    const Keys boards{keys.scores, keys.first};
    observation.keys = co_await readKeys(run.redis(), boards);
    QVariantList first;
    for (const auto &[name, encoded, fields] : observation.keys[1].elements) {
        const Player player{name, pointsIn(redis::Reply::string(encoded).real())};
        first.append(toVariant(player));
    }
    observation.facts.set(u"first"_s, first);
    const auto rows = co_await PlayerTable(run.sql(), run.keys()).top(Ties::Bytes, 10);
    observation.facts.set(u"sqlite"_s, toVariant(rows));
    co_return observation;
}

} // namespace lab::patterns::ranking
