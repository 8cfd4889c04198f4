// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/04_session/lesson.h"

#include "app/base/tr.h"
#include "patterns/04_session/pattern.h"

namespace lab::patterns::session {

using namespace Qt::StringLiterals;

Lesson lesson()
{
    return {.number = 4,
            .id = u"session"_s,
            .title = tr("Session store"),
            .group = LessonGroup::State,
            .structure = tr("Hash"),
            .summary = tr("Two app servers have to agree on who is logged in, and on who no longer is."),
            .learn = u":/patterns/04_session/learn.md"_s,
            .sources = sourcesIn(u":/patterns/04_session"_s),
            .operations = operations(),
            .scenarios = {stickyMemory(), fixedOrSliding(), lostField(), revivedSession()},
            .comparisons = comparisons(),
            .challenges = challenges(),
            .questions = questions(),
            .observe = observe};
}

QCoro::Task<Observation> observe(Run &run, GivenValues arguments)
{
    const SessionId id{arguments.value(u"session"_s)};
    Observation observation;
    if (id.text.isEmpty())
        co_return observation;
    const Keys key{Sessions::keyOf(run.keys(), id)};
    observation.keys = co_await readKeys(run.redis(), key);
    const auto row = co_await Twin(run).info(id);
    observation.facts.set(u"row_ttl"_s, row ? QVariant(row->ttl) : QVariant());
    observation.facts.set(u"life_ms"_s, qint64(Limits().life.count()));
    co_return observation;
}

} // namespace lab::patterns::session
