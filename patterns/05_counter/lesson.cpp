// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/05_counter/lesson.h"

#include "app/base/tr.h"
#include "patterns/05_counter/pattern.h"

namespace lab::patterns::counter {

using namespace Qt::StringLiterals;

Lesson lesson()
{
    return {.number = 5,
            .id = u"counter"_s,
            .title = tr("Counter"),
            .group = LessonGroup::State,
            .structure = tr("String, Set"),
            .summary = tr("Twenty workers read, add one, write back, and lose what others counted meanwhile."),
            .learn = u":/patterns/05_counter/learn.md"_s,
            .sources = sourcesIn(u":/patterns/05_counter"_s),
            .operations = operations(),
            .scenarios = {lostUpdate(), doubleLike(), flushRace()},
            .comparisons = comparisons(),
            .challenges = challenges(),
            .questions = questions(),
            .observe = observe};
}

QCoro::Task<Observation> observe(Run &run, GivenValues arguments)
{
    const auto post = static_cast<PostId>(std::max<qint64>(1, arguments.value(u"post"_s).toLongLong()));
    const PostKeys keys(run.keys(), post);
    Observation observation;
    const Keys all{keys.views, keys.batch, keys.likes, keys.users, keys.visitors};
    observation.keys = co_await readKeys(run.redis(), all);
    const auto visitors = co_await run.redis().command("PFCOUNT", keys.visitors);
    const auto sqlite = co_await PostTable(run.sql()).views(post);
    observation.facts.set(u"sqlite"_s, toVariant(sqlite));
    observation.facts.set(u"visitors"_s, visitors.count());
    co_return observation;
}

} // namespace lab::patterns::counter
