// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/06_otp/lesson.h"

#include "app/base/tr.h"
#include "patterns/06_otp/pattern.h"

namespace lab::patterns::otp {

using namespace Qt::StringLiterals;

Lesson lesson()
{
    return {.number = 6,
            .id = u"otp"_s,
            .title = tr("One-time code"),
            .group = LessonGroup::State,
            .structure = tr("String with TTL"),
            .summary = tr("Five guesses at a code have to stay five, even if 200 arrive at the same time."),
            .learn = u":/patterns/06_otp/learn.md"_s,
            .sources = sourcesIn(u":/patterns/06_otp"_s),
            .operations = operations(),
            .scenarios = {parallelGuess(), resendRace(), lockLife()},
            .comparisons = comparisons(),
            .challenges = challenges(),
            .questions = questions(),
            .observe = observe};
}

QCoro::Task<Observation> observe(Run &run, GivenValues arguments)
{
    const PhoneKeys keys(run.keys(), Phone::typed(arguments.value(u"phone"_s)));
    Observation observation;
    observation.keys = co_await readKeys(run.redis(), keys.both());
    const Rules rules;
    observation.facts = {{u"life_ms"_s, qint64(rules.life.count())},
                         {u"cooldown_ms"_s, qint64(rules.cooldown.count())},
                         {u"limit"_s, rules.limit}};
    co_return observation;
}

} // namespace lab::patterns::otp
