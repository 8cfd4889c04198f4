// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/basic_types_fixture.h"

#include "patterns/01_basic_types/lesson.h"

#include <algorithm>

namespace lab::testing {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<sql::Database> databaseIn(const QString &folder)
{
    sql::Database::Options options;
    options.connection.file = folder + u"/lab.sqlite"_s;
    return std::make_shared<sql::Database>(options);
}

Environment environmentOf(const RedisProcess &server, const QString &folder)
{
    Environment environment;
    environment.endpoint = server.endpoint();
    environment.hasServer = true;
    environment.database = databaseIn(folder);
    environment.countsOthers = true; // as the calls of the command line have it
    return environment;
}

} // namespace

GivenValues givenValues(const QStringList &words)
{
    GivenValues values;
    for (const auto &word : words) {
        const auto at = word.indexOf(u'=');
        values.insert(word.left(at), word.mid(at + 1).toUtf8());
    }
    return values;
}

BasicTypesBench::BasicTypesBench(QStringList serverArguments)
    : m_server(std::move(serverArguments))
    , m_catalogue({patterns::basic_types::lesson()})
    , m_environment(environmentOf(m_server, m_folder.path()))
    , m_client(m_server.endpoint())
    , m_executor(m_catalogue, m_environment)
{
}

QCoro::Task<Report> BasicTypesBench::start(Request::What what, const QString &request, std::stop_token stop)
{
    auto words = request.split(u' ', Qt::SkipEmptyParts);
    Request made;
    made.what = what;
    made.lesson = u"basic-types"_s;
    if (what != Request::What::Observation)
        made.item = words.takeFirst();
    made.values = givenValues(words);
    made.quick = true;
    return m_executor.run(made, stop);
}

BasicTypesBench::~BasicTypesBench()
{
    becomesTrue([this] { return m_executor.running() == 0; });
}

Report BasicTypesBench::run(const QString &request)
{
    return testing::waitFor(start(Request::What::Operation, request));
}

Report BasicTypesBench::breakIt(const QString &request)
{
    return testing::waitFor(start(Request::What::Scenario, request));
}

Report BasicTypesBench::prepare(const QString &challenge)
{
    return testing::waitFor(start(Request::What::Prepare, challenge));
}

Report BasicTypesBench::check(const QString &challenge)
{
    return testing::waitFor(start(Request::What::Challenge, challenge));
}

Report BasicTypesBench::reveal(const QString &question)
{
    return testing::waitFor(start(Request::What::Reveal, question));
}

Report BasicTypesBench::observe(const QString &values)
{
    return testing::waitFor(start(Request::What::Observation, values));
}

Report BasicTypesBench::compare(const QString &comparison)
{
    return testing::waitFor(start(Request::What::Comparison, comparison));
}

redis::Reply BasicTypesBench::redis(const QString &command)
{
    redis::Command words;
    for (const auto &word : command.split(u' ', Qt::SkipEmptyParts))
        words.append(word.toUtf8());
    return testing::waitFor(m_client.send(words));
}

QByteArrayList BasicTypesBench::keys()
{
    auto keys = redis(u"KEYS *"_s).texts();
    std::sort(keys.begin(), keys.end());
    return keys;
}

void BasicTypesBench::clear()
{
    for (const auto &key : keys())
        testing::waitFor(m_client.command("DEL", key));
}

} // namespace lab::testing
