// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/keys/remove.h"
#include "app/lab/attempts.h"
#include "app/lab/executor_lease.h"

namespace lab {

using namespace Qt::StringLiterals;

QCoro::Task<void> Executor::performPrepare(Report &report, Run &run, const Lesson &lesson, const Request &request)
{
    const auto &challenge = Catalogue::challenge(lesson, request.item);
    const auto name = attemptName(lesson.id, challenge.id);
    const auto keys = challenge.keysIn(run.keys());
    const auto seed = run.random().generate();
    m_watch->end(name); // it is not our own doing that is to be seen
    co_await removeKeys(run.redis(), run.keys(), keys);
    if (challenge.prepare)
        co_await challenge.prepare(run, QRandomGenerator(seed));
    Lease keeper(*this);
    keeper.lendTo(run);
    keeper.client->setRecording(false);
    co_await Attempts(*keeper.client, run.keys()).begin(name, seed, challenge.keys);
    if (m_environment.watchesAttempts)
        co_await m_watch->begin(m_environment.endpoint, name, keys);
    const auto task = challenge.taskFor(run.keys());
    report.outcome = Outcome::done({{u"challenge"_s, challenge.id}, {u"task"_s, task}}, tr("Prepared. %1").arg(task));
}

QCoro::Task<void> Executor::performChallenge(Report &report, Run &run, const Lesson &lesson, const Request &request)
{
    const auto &challenge = Catalogue::challenge(lesson, request.item);
    const auto name = attemptName(lesson.id, challenge.id);
    Lease keeper(*this);
    keeper.lendTo(run);
    keeper.client->setRecording(false);
    auto attempt = co_await Attempts(*keeper.client, run.keys()).find(name);
    if (!attempt) {
        report.verdict = Verdict{false, tr("It has not been prepared on this server. Prepare it first.")};
        co_return;
    }
    const auto seen = co_await m_watch->commandsOf(name, *keeper.client);
    if (seen) {
        attempt->commands = *seen;
        attempt->sawAll = true;
    }
    report.verdict = co_await verdictOf(run, challenge, *attempt);
    if (report.verdict->passed)
        m_watch->end(name);
}

QCoro::Task<void> Executor::performQuestion(Report &report, Run &run, const Lesson &lesson, const Request &request)
{
    const auto &question = Catalogue::question(lesson, request.item);
    const auto reply = co_await question.experiment(run);
    report.answer = answerOf(question, reply);
    report.answer->evidence = run.timeline(); // as it is before anything is cleaned up
}

} // namespace lab
