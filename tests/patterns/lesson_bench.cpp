// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/lesson_bench.h"

#include "app/redis/quoting.h"

#include <QTcpServer>

#include <algorithm>

namespace lab::testing {

using namespace Qt::StringLiterals;

namespace {

Environment environmentOf(const RedisProcess &server, const QString &folder)
{
    sql::Database::Options options;
    options.connection.file = folder + u"/lab.sqlite"_s;
    Environment environment;
    environment.endpoint = server.endpoint();
    environment.hasServer = true;
    environment.database = std::make_shared<sql::Database>(options);
    environment.countsOthers = true; // as the calls of the command line have it
    return environment;
}

/// Names that only a careless pattern takes for its own: those of the lesson without the prefix, or with a longer one.
QByteArrayList strangersOf(const Lesson &lesson)
{
    QByteArrayList names{"other:lab:thing", "product:{1}", "stampede:{product:1}"};
    for (const auto &challenge : lesson.challenges)
        names += challenge.keys;
    for (const auto &operation : lesson.operations) {
        if (!operation.touches)
            continue;
        try {
            const auto arguments = argumentsFor(operation, exampleValues(operation.parameters));
            for (const auto &key : operation.touches(Keyspace(""), arguments))
                names.append(key.name);
        } catch (const UsageError &) { // it lives on what other forms offer
        }
    }
    const auto withoutPrefix = names;
    for (const auto &name : withoutPrefix)
        names.append("labx:" + name);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

QByteArrayList wordsOf(const QString &line)
{
    const auto words = redis::wordsOfLine(line.toUtf8());
    if (!words)
        qFatal("These are no words: %s", qPrintable(line));
    return *words;
}

void insertValue(GivenValues &values, const QByteArray &word)
{
    const auto at = word.indexOf('=');
    values.insert(QString::fromUtf8(word.left(at)), word.mid(at + 1));
}

} // namespace

GivenValues givenValues(const QStringList &words)
{
    GivenValues values;
    for (const auto &word : words)
        insertValue(values, word.toUtf8());
    return values;
}

GivenValues exampleValues(const Parameters &parameters, const GivenValues &offers)
{
    GivenValues values;
    for (const auto &parameter : parameters) {
        if (offers.contains(parameter.name))
            values.insert(parameter.name, offers.value(parameter.name));
        else if (!parameter.example.isEmpty())
            values.insert(parameter.name, parameter.example.toUtf8());
    }
    return values;
}

GivenValues formValues(const Operation &operation, const GivenValues &offers)
{
    auto values = exampleValues(operation.parameters, offers);
    if (operation.live)
        values.insert(u"seconds"_s, "1");
    return values;
}

QList<FormRun> runAllForms(LessonBench &bench)
{
    QList<FormRun> runs;
    GivenValues offers;
    for (const auto &operation : bench.lesson().operations) {
        const auto values = formValues(operation, offers);
        const auto report = waitFor(bench.start(Request::What::Operation, operation.id, values));
        runs.append({operation, values, report});
        if (report.outcome)
            offers.insert(report.outcome->offers);
    }
    return runs;
}

LessonBench::LessonBench(Lesson whose, QStringList serverArguments)
    : m_server(serverArguments)
    , m_catalogue({std::move(whose)})
    , m_environment(environmentOf(m_server, m_folder.path()))
    , m_client(m_server.endpoint())
    , m_executor(m_catalogue, m_environment)
{
    if (serverArguments.contains(u"--cluster-enabled"_s))
        takeAllSlots();
    for (const auto &name : strangersOf(lesson()))
        addStranger(name);
}

LessonBench::~LessonBench()
{
    becomesTrue([this] { return m_executor.running() == 0; });
}

QStringList LessonBench::clusterArguments()
{
    QTcpServer bus; // else it is the server's port, which is none, and 10000
    if (!bus.listen(QHostAddress::LocalHost))
        qFatal("No free port on the loopback interface: %s", qPrintable(bus.errorString()));
    return {u"--cluster-enabled"_s, u"yes"_s, u"--cluster-port"_s, QString::number(bus.serverPort())};
}

void LessonBench::takeAllSlots()
{
    ask({"CLUSTER", "ADDSLOTSRANGE", "0", "16383"});
    if (!becomesTrue([this] { return ask({"CLUSTER", "INFO"}).text().contains("cluster_state:ok"); }))
        qFatal("The cluster does not become ready.");
}

void LessonBench::addStranger(const QByteArray &name)
{
    const redis::Command set{"SET", name, "stranger"};
    const auto reply = waitFor(m_client.pipeline({set})).first();
    if (!reply.isError())
        m_strangers.append(name);
    else if (!reply.display().contains(u"OOM"_s)) // a server that the test wants to be full has no room for them
        qFatal("%s", qPrintable(reply.display()));
}

QCoro::Task<Report> LessonBench::start(Request::What what, const QString &request, std::stop_token stop)
{
    auto words = wordsOf(request);
    QString item;
    if (what != Request::What::Observation)
        item = QString::fromUtf8(words.takeFirst());
    GivenValues values;
    for (const auto &word : words)
        insertValue(values, word);
    return start(what, item, values, stop);
}

QCoro::Task<Report> LessonBench::start(Request::What what, const QString &item, const GivenValues &values,
                                       std::stop_token stop)
{
    Request made;
    made.what = what;
    made.lesson = lesson().id;
    made.item = item;
    made.values = values;
    made.quick = true;
    return m_executor.run(made, stop);
}

redis::Reply LessonBench::redis(const QString &command)
{
    return ask(wordsOf(command));
}

sql::Rows LessonBench::query(const QString &statement, const QVariantList &bindings)
{
    return waitFor(m_environment.database->run<sql::Rows>(
        [=](sql::Connection &connection) { return connection.execute(statement, bindings); }));
}

QByteArrayList LessonBench::keys()
{
    auto keys = ask({"KEYS", "lab:*"}).texts();
    std::sort(keys.begin(), keys.end());
    return keys;
}

void LessonBench::clear()
{
    for (const auto &key : keys())
        ask({"DEL", key});
}

bool LessonBench::strangersAreUntouched()
{
    const auto isAsItWas = [this](const QByteArray &name) {
        return ask({"TYPE", name}).text() == "string" && ask({"GET", name}).text() == "stranger";
    };
    return std::all_of(m_strangers.begin(), m_strangers.end(), isAsItWas) &&
           ask({"DBSIZE"}).integer() == m_strangers.size() + keys().size();
}

void LessonBench::moveTo(const redis::Endpoint &endpoint)
{
    m_environment.endpoint = endpoint;
    m_executor.setEnvironment(m_environment);
}

} // namespace lab::testing
