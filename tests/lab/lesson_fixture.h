// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/executor.h"
#include "tests/run/run_fixture.h"
#include "tests/support/redis_process.h"
#include "tests/support/wait_for.h"

namespace lab::testing {

/// A lesson called `toy` with one operation, `write key value`, that sets a key and has a twin.
Lesson toyLesson();

/// A parameterless operation of the toy lesson.
Operation operationOf(const QString &id, Work run);

Request operationRequest(const QString &item, const GivenValues &values = {});
Request requestOf(Request::What what, const QString &item = {}, const GivenValues &values = {});

/// The toy lesson, whatever the test adds to it, on a server of the test's own.
class ToyBench
{
public:
    explicit ToyBench(Lesson lesson = toyLesson());
    ~ToyBench(); ///< waits for what is still being cleaned up

    Report run(const Request &request, std::stop_token stop = {}, RunObserver observer = {});
    /// Asks the server directly, beside the lesson.
    redis::Reply ask(const redis::Command &command);
    /// How many clients the server has that go by this name (CLIENT SETNAME).
    qsizetype clientsNamed(const QByteArray &name);

    RedisProcess &server() { return m_server; }
    Executor &executor() { return m_executor; }
    const Environment &environment() const { return m_environment; }
    const Catalogue &catalogue() const { return m_catalogue; }

private:
    RedisProcess m_server;
    QTemporaryDir m_folder;
    Catalogue m_catalogue;
    Environment m_environment;
    Executor m_executor;
    redis::Client m_beside;
};

} // namespace lab::testing
