// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/keys/remove.h"
#include "app/lab/attempts.h"
#include "app/lab/executor_lease.h"

namespace lab {

using namespace Qt::StringLiterals;

/// What the server does not let us keep is done without.
QCoro::Task<void> Executor::countOthers(Run &run, QCoro::Task<void> (Attempts::*count)())
{
    if (!run.environment().countsOthers)
        co_return;
    Lease keeper(*this, run);
    Attempts attempts(*keeper.client, run.keys());
    try {
        co_await (attempts.*count)();
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::Cancelled)
            throw;
    }
}

QCoro::Task<void> Executor::performPrepare(Report &report, Run &run, const Lesson &lesson, const Request &request)
{
    const auto &challenge = Catalogue::challenge(lesson, request.item);
    const auto name = attemptName(lesson.id, challenge.id);
    const auto keys = challenge.keysIn(run.keys());
    const auto seed = run.random().generate();
    const auto endpoint = m_environment.endpoint; // another server may be chosen meanwhile
    Lease keeper(*this, run);
    Attempts attempts(*keeper.client, run.keys());
    co_await attempts.end(name); // first: a preparation that fails leaves none over another state
    m_watch->end(name);
    co_await removeKeys(run.redis(), run.keys(), keys);
    if (challenge.prepare)
        co_await challenge.prepare(run, QRandomGenerator(seed));
    co_await attempts.begin(name, seed, challenge.keys, run.environment().countsOthers);
    if (run.environment().watchesAttempts)
        co_await m_watch->begin(endpoint, name, seed, keys);
    const auto task = challenge.taskFor(run.keys());
    report.outcome = Outcome::done({{u"challenge"_s, challenge.id}, {u"task"_s, task}}, tr("Prepared. %1").arg(task));
}

QCoro::Task<void> Executor::performChallenge(Report &report, Run &run, const Lesson &lesson, const Request &request)
{
    const auto &challenge = Catalogue::challenge(lesson, request.item);
    const auto name = attemptName(lesson.id, challenge.id);
    Lease keeper(*this, run);
    auto attempt = co_await Attempts(*keeper.client, run.keys()).find(name);
    if (!attempt) {
        report.verdict = Verdict{false, tr("It has not been prepared on this server. Prepare it first.")};
        co_return;
    }
    attempt->isCounted = attempt->isCounted && run.environment().countsOthers;
    const auto seen = co_await m_watch->commandsOf(name, attempt->seed, *keeper.client);
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
