// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/executor.h"
#include "tests/patterns/report_fixture.h"
#include "tests/support/redis_process.h"
#include "tests/support/wait_for.h"

namespace lab::testing {

/// One lesson on a server and a database of the test's own, driven as the window and the command line drive it. Keys
/// that are not the lab's lie beside it: strangersAreUntouched().
class LessonBench
{
public:
    /// `serverArguments` go to redis-server: clusterArguments() for one.
    explicit LessonBench(Lesson whose, QStringList serverArguments = {});
    ~LessonBench(); ///< waits for what is still being cleaned up

    /// For a server that is a whole cluster by itself: it answers for all slots, and refuses what crosses two.
    static QStringList clusterArguments();

    /// `request` is `string-set key=a value=b`: what stands after `run LESSON` on the command line, in words as
    /// redis::wordsOfLine() reads them: `string-set key=a "value=two words"`.
    Report run(const QString &request) { return waitFor(start(Request::What::Operation, request)); }
    Report breakIt(const QString &request) { return waitFor(start(Request::What::Scenario, request)); }
    Report prepare(const QString &challenge) { return waitFor(start(Request::What::Prepare, challenge)); }
    Report check(const QString &challenge) { return waitFor(start(Request::What::Challenge, challenge)); }
    Report reveal(const QString &question) { return waitFor(start(Request::What::Reveal, question)); }
    Report observe(const QString &values) { return waitFor(start(Request::What::Observation, values)); }
    /// With the quick effort.
    Report compare(const QString &comparison) { return waitFor(start(Request::What::Comparison, comparison)); }
    /// Started and not waited for; `stop` ends it.
    QCoro::Task<Report> start(Request::What what, const QString &request, std::stop_token stop = {});
    /// The same with values that need no quoting.
    QCoro::Task<Report> start(Request::What what, const QString &item, const GivenValues &values,
                              std::stop_token stop = {});

    /// Asks the server directly, beside the lesson. Throws on an error reply.
    redis::Reply ask(const redis::Command &command) { return waitFor(m_client.send(command)); }
    /// The same as one would type it: `redis("SET a \"two words\"")`.
    redis::Reply redis(const QString &command);
    /// Asks the lab's database, beside the lesson.
    sql::Rows query(const QString &statement, const QVariantList &bindings = {});

    /// The lab's keys, sorted.
    QByteArrayList keys();
    /// Removes them.
    void clear();
    /// Whether the keys that are not the lab's are as they were, and no other has come.
    bool strangersAreUntouched();

    /// The lesson works on another server from now on; ask() goes on asking the bench's own.
    void moveTo(const redis::Endpoint &endpoint);

    RedisProcess &server() { return m_server; }
    const Lesson &lesson() const { return m_catalogue.lessons().first(); }
    const Environment &environment() const { return m_environment; }
    redis::Client &client() { return m_client; }
    Executor &executor() { return m_executor; }

private:
    void takeAllSlots();
    void addStranger(const QByteArray &name);

    RedisProcess m_server;
    QTemporaryDir m_folder;
    Catalogue m_catalogue;
    Environment m_environment;
    redis::Client m_client;
    Executor m_executor;
    QByteArrayList m_strangers; ///< their names
};

/// `a=1 b=2` as values by name.
GivenValues givenValues(const QStringList &words);
/// What a form holds the first time, or what other forms of the lesson have offered to it since.
GivenValues exampleValues(const Parameters &parameters, const GivenValues &offers = {});

/// The same of an operation's form; a live operation, which would go on for ever, is run for a second.
GivenValues formValues(const Operation &operation, const GivenValues &offers = {});

/// One form that was run as it stood.
struct FormRun
{
    Operation operation;
    GivenValues values;
    Report report;
};

/// Every form of the lesson once, in order, as it stands in the window when one clicks Run in each.
QList<FormRun> runAllForms(LessonBench &bench);

} // namespace lab::testing
