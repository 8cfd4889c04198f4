// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/executor.h"
#include "tests/patterns/report_fixture.h"
#include "tests/support/redis_process.h"
#include "tests/support/wait_for.h"

namespace lab::testing {

/// Lesson 01 on a server and a database of the test's own, driven as the window and the command line drive it.
class BasicTypesBench
{
public:
    explicit BasicTypesBench(QStringList serverArguments = {});
    ~BasicTypesBench(); ///< waits for what is still being cleaned up

    /// `request` is `string-set key=a value=b`: what stands after `run basic-types` on the command line.
    Report run(const QString &request);
    Report breakIt(const QString &request);
    Report prepare(const QString &challenge);
    Report check(const QString &challenge);
    Report reveal(const QString &question);
    Report observe(const QString &values);
    /// With the quick effort.
    Report compare(const QString &comparison);
    /// Started and not waited for; `stop` ends it.
    QCoro::Task<Report> start(Request::What what, const QString &request, std::stop_token stop = {});

    /// Asks the server directly, beside the lesson: `redis("SET a b")`. Throws on an error reply.
    redis::Reply redis(const QString &command);
    /// The keys on the server that are not the test's own.
    QByteArrayList keys();
    /// Removes them.
    void clear();

    RedisProcess &server() { return m_server; }
    const Lesson &lesson() const { return m_catalogue.lessons().first(); }
    const Environment &environment() const { return m_environment; }
    redis::Client &client() { return m_client; }
    Executor &executor() { return m_executor; }

private:
    RedisProcess m_server;
    QTemporaryDir m_folder;
    Catalogue m_catalogue;
    Environment m_environment;
    redis::Client m_client;
    Executor m_executor;
};

/// `a=1 b=2` as values by name.
GivenValues givenValues(const QStringList &words);

} // namespace lab::testing
