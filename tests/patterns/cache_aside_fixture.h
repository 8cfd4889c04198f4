// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/executor.h"
#include "tests/patterns/report_fixture.h"
#include "tests/support/redis_process.h"
#include "tests/support/wait_for.h"

namespace lab::testing {

/// Lesson 02 on a server and a database of the test's own. A key that is not the lab's lies beside it, and
/// strangersAreUntouched() says whether it still does.
class CacheAsideBench
{
public:
    CacheAsideBench();
    ~CacheAsideBench(); ///< waits for what is still being cleaned up

    /// `request` is `read id=1`: what stands after `run cache-aside` on the command line.
    Report run(const QString &request) { return waitFor(start(Request::What::Operation, request)); }
    Report breakIt(const QString &request) { return waitFor(start(Request::What::Scenario, request)); }
    Report prepare(const QString &challenge) { return waitFor(start(Request::What::Prepare, challenge)); }
    Report check(const QString &challenge) { return waitFor(start(Request::What::Challenge, challenge)); }
    Report reveal(const QString &question) { return waitFor(start(Request::What::Reveal, question)); }
    Report observe(const QString &values) { return waitFor(start(Request::What::Observation, values)); }
    Report compare(const QString &comparison) { return waitFor(start(Request::What::Comparison, comparison)); }
    /// Started and not waited for; `stop` ends it.
    QCoro::Task<Report> start(Request::What what, const QString &request, std::stop_token stop = {});

    /// Asks the server directly, beside the lesson. Throws on an error reply.
    redis::Reply ask(const redis::Command &command) { return waitFor(m_beside.send(command)); }
    /// What the database says the price is, asked beside the lesson.
    qint64 priceOf(int id);
    qint64 productCount();
    /// The lab's keys, sorted.
    QByteArrayList keys();
    bool strangersAreUntouched();

    /// The lesson works on another server from now on; ask() goes on asking the bench's own.
    void moveTo(const redis::Endpoint &endpoint);

    RedisProcess &server() { return m_server; }
    const Lesson &lesson() const { return m_catalogue.lessons().first(); }
    const Environment &environment() const { return m_environment; }

private:
    RedisProcess m_server;
    QTemporaryDir m_folder;
    Catalogue m_catalogue;
    Environment m_environment;
    redis::Client m_beside;
    Executor m_executor;
};

/// The product in the outcome.
Fields productOf(const Report &report);

} // namespace lab::testing
