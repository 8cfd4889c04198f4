// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/every_lesson.h"

#include "app/base/tr.h"

namespace lab::cli {

using namespace Qt::StringLiterals;

namespace {

/// One way of a scenario; what kept it from an outcome goes into `played`. False when it was stopped.
QCoro::Task<bool> playWay(Session &session, PlayedScenario &played, Request request, QString way)
{
    const auto report = co_await session.execute(request);
    if (report.failure && report.failure->kind == ErrorKind::Cancelled)
        co_return false;
    if (report.outcome)
        played.outcomes.append({way, report.outcome->fields});
    else if (report.failure)
        played.problem = tr("%1 came to no outcome: %2").arg(way, report.failure->message);
    co_return true;
}

QCoro::Task<bool> playScenario(Session &session, LabResults &results, QString lesson, Scenario scenario)
{
    PlayedScenario played{lesson, scenario.id, {}, {}};
    bool goesOn = true;
    for (qsizetype i = 0; i < scenario.ways.size() && goesOn; ++i) {
        Request request;
        request.what = Request::What::Scenario;
        request.lesson = lesson;
        request.item = scenario.id;
        request.values.insert(scenario.choice, scenario.ways[i].id.toUtf8());
        goesOn = co_await playWay(session, played, request, scenario.ways[i].id);
    }
    if (!played.outcomes.isEmpty() || !played.problem.isEmpty())
        results.scenarios.append(played);
    co_return goesOn;
}

} // namespace

QCoro::Task<LabResults> runEveryLesson(Session &session, const Catalogue &catalogue, bool quick)
{
    LabResults results;
    for (const auto &lesson : catalogue.lessons()) {
        for (const auto &scenario : lesson.scenarios) {
            const bool goesOn = co_await playScenario(session, results, lesson.id, scenario);
            results.complete = results.complete && goesOn;
            if (!goesOn)
                co_return results;
        }
    }
    const BenchPlan plan{allComparisons(catalogue), quick, 0};
    const auto outcome = co_await session.bench(plan);
    results.measurements = outcome.results;
    results.complete = outcome.complete;
    co_return results;
}

} // namespace lab::cli
