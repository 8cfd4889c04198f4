// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/08_rate_limit/lesson.h"

#include "app/base/tr.h"
#include "patterns/08_rate_limit/pattern.h"

namespace lab::patterns::rate_limit {

using namespace Qt::StringLiterals;

namespace {

/// What a form holds may be no number yet, or none that is allowed.
qint64 numberIn(const GivenValues &arguments, const QString &name, qint64 usual, qint64 most)
{
    bool isNumber = false;
    const auto number = arguments.value(name).toLongLong(&isNumber);
    return isNumber && number > 0 && number <= most ? number : usual;
}

} // namespace

Lesson lesson()
{
    return {.number = 8,
            .id = u"rate-limit"_s,
            .title = tr("Rate limit"),
            .group = LessonGroup::Coordination,
            .structure = tr("String, Sorted Set"),
            .summary = tr("Around its edge a fixed window lets twice the limit through, nearly at once."),
            .learn = u":/patterns/08_rate_limit/learn.md"_s,
            .sources = sourcesIn(u":/patterns/08_rate_limit"_s),
            .operations = operations(),
            .scenarios = {boundaryBurst(), overLimit(), orphanCounter(), clockSkew()},
            .comparisons = comparisons(),
            .challenges = challenges(),
            .questions = questions(),
            .observe = observe};
}

QCoro::Task<Observation> observe(Run &run, GivenValues arguments)
{
    const auto user = arguments.value(u"user"_s);
    const Rule rule{numberIn(arguments, u"limit"_s, Rule().limit, Rule::MostRequests),
                    numberIn(arguments, u"window"_s, Rule().window, Rule::LongestWindow)};
    const auto status = co_await RateLimiter(run).status(user, rule);
    Observation observation;
    const Keys log{limitKey(run.keys(), user, Algorithm::Sliding, 0)};
    observation.keys = co_await readKeys(run.redis(), log);
    observation.facts = toFields(status);
    observation.facts.set(u"now"_s, status.bucket.at);
    observation.facts.set(u"limit"_s, rule.limit);
    observation.facts.set(u"window"_s, rule.window);
    co_return observation;
}

} // namespace lab::patterns::rate_limit
