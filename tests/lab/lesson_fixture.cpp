// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/lab/lesson_fixture.h"

namespace lab::testing {

using namespace Qt::StringLiterals;

namespace {

redis::Client::Options besideOptions()
{
    redis::Client::Options options;
    options.name = "beside";
    return options;
}

QCoro::Task<Outcome> write(Run &run, Arguments arguments)
{
    const auto key = run.keys().key(arguments.text(u"key"_s));
    co_await run.redis().command("SET", key, arguments.text(u"value"_s));
    co_return Outcome::done({{u"written"_s, arguments.text(u"value"_s)}}, u"Written."_s);
}

QCoro::Task<Outcome> writeTwin(Run &run, Arguments arguments)
{
    const auto rows = co_await run.twin().query(u"SELECT 1 AS one"_s);
    co_return Outcome::done({{u"written"_s, arguments.text(u"value"_s)}}, u"As SQL."_s);
}

Keys writeTouches(const Keyspace &keys, const Arguments &arguments)
{
    return {keys.key(arguments.text(u"key"_s))};
}

} // namespace

Lesson toyLesson()
{
    Operation operation = operationOf(u"write"_s, write);
    operation.parameters = {Parameter::text(u"key"_s, u"Key"_s),
                            Parameter::text(u"value"_s, u"Value"_s).withDefault("1")};
    operation.twin = writeTwin;
    operation.touches = writeTouches;
    Lesson lesson;
    lesson.number = 13;
    lesson.id = u"toy"_s;
    lesson.title = u"Toy"_s;
    lesson.operations = {operation};
    return lesson;
}

Operation operationOf(const QString &id, Work run)
{
    Operation operation;
    operation.id = id;
    operation.title = id;
    operation.run = std::move(run);
    return operation;
}

Request requestOf(Request::What what, const QString &item, const GivenValues &values)
{
    Request request;
    request.what = what;
    request.lesson = u"toy"_s;
    request.item = item;
    request.values = values;
    request.quick = true;
    return request;
}

Request operationRequest(const QString &item, const GivenValues &values)
{
    return requestOf(Request::What::Operation, item, values);
}

ToyBench::ToyBench(Lesson lesson)
    : m_catalogue({std::move(lesson)})
    , m_environment(environmentAt(m_server.endpoint(), m_folder.path()))
    , m_executor(m_catalogue, m_environment)
    , m_beside(m_server.endpoint(), besideOptions())
{
}

ToyBench::~ToyBench()
{
    becomesTrue([this] { return m_executor.running() == 0; });
}

Report ToyBench::run(const Request &request, std::stop_token stop, RunObserver observer)
{
    return waitFor(m_executor.run(request, stop, observer));
}

redis::Reply ToyBench::ask(const redis::Command &command)
{
    return waitFor(m_beside.send(command));
}

qsizetype ToyBench::clientsNamed(const QByteArray &name)
{
    return ask({"CLIENT", "LIST"}).text().count(" name=" + name + ' ');
}

} // namespace lab::testing
