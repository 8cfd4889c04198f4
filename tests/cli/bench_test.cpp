// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/cli.h"
#include "app/lab/history_store.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <cstdio>
#include <new>
#include <unistd.h>

using namespace lab;
using namespace lab::cli;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<void> nothing()
{
    co_return;
}

QCoro::Task<std::vector<measure::Arm>> twoArms(Run &, Setting)
{
    std::vector<measure::Arm> arms;
    arms.push_back({.name = u"one"_s, .engine = measure::Engine::Redis, .once = nothing});
    arms.push_back({.name = u"two"_s, .engine = measure::Engine::Sqlite, .once = nothing});
    co_return arms;
}

QCoro::Task<std::vector<measure::Arm>> noSuchCommand(Run &run, Setting)
{
    co_await run.redis().command("NOSUCHCOMMAND");
    co_return std::vector<measure::Arm>();
}

/// The server is lost when the last of the three points is to be measured.
QCoro::Task<std::vector<measure::Arm>> untilTheLast(Run &run, Setting setting)
{
    if (setting.value(u"size"_s) > 10)
        throw redis::ConnectionError(u"The server is gone."_s, {});
    co_return co_await twoArms(run, setting);
}

Catalogue catalogue()
{
    const Comparison fine{
        .id = u"fine"_s, .title = u"Fine"_s, .question = u"Which?"_s, .variables = {}, .arms = twoArms};
    const Comparison refused{
        .id = u"refused"_s, .title = u"Refused"_s, .question = u"Which?"_s, .variables = {}, .arms = noSuchCommand};
    Lesson several;
    several.number = 14;
    several.id = u"several"_s;
    several.title = u"Several"_s;
    several.comparisons = {refused, fine};
    Lesson lesson;
    lesson.number = 13;
    lesson.id = u"toy"_s;
    lesson.title = u"Toy"_s;
    lesson.comparisons = {{.id = u"versus"_s,
                           .title = u"This against that"_s,
                           .question = u"Which?"_s,
                           .variables = {{.name = u"size"_s, .label = u"Size"_s, .values = {1, 10, 100}}},
                           .arms = untilTheLast}};
    return Catalogue({lesson, several});
}

/// What goes to standard output while it lives.
class Captured
{
public:
    Captured()
    {
        std::fflush(stdout);
        m_before = ::dup(STDOUT_FILENO);
        if (!m_file.open() || ::dup2(m_file.handle(), STDOUT_FILENO) == -1)
            qFatal("Standard output cannot be captured.");
    }
    ~Captured()
    {
        std::fflush(stdout);
        ::dup2(m_before, STDOUT_FILENO);
        ::close(m_before);
    }
    Q_DISABLE_COPY_MOVE(Captured)

    QByteArray text()
    {
        std::fflush(stdout);
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    QTemporaryFile m_file;
    int m_before = -1;
};

/// `bench toy` in this process, on a server of the test's own.
struct ToyProgram
{
    int bench(bool json, const QString &what = u"toy"_s, double rate = 0)
    {
        Invocation invocation;
        invocation.verb = Invocation::Verb::Bench;
        invocation.words = {what};
        invocation.rate = rate;
        invocation.json = json;
        invocation.quick = true;
        invocation.endpoint = server.endpoint();
        invocation.dataFolder = folder.filePath(u"data"_s);
        invocation.out = folder.filePath(u"out"_s);
        Captured captured;
        const auto status = runCommand(invocation, catalogue(), services);
        output = captured.text();
        return status;
    }

    RedisProcess server;
    QTemporaryDir folder;
    QList<measure::Result> written;
    Services services{[](const QList<measure::Result> &, const QString &) {},
                      [this](const QList<measure::Result> &results, const QString &, measure::ReportExtent) {
                          written = results;
                      }};
    QByteArray output;
};

} // namespace

/// What `bench` says and keeps when it does not come to its end.
class BenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasMeasuredBeforeAFailureIsKept();
    void peopleAreToldWhereItIsKept();
    void whateverEscapesEndsTheProgram();
    void oneThatFailsDoesNotKeepTheOthers();
    void theRateIsMeasured();
    void theDataFolderKeepsTheRun();
};

void BenchTest::whatWasMeasuredBeforeAFailureIsKept()
{
    ToyProgram program;
    QCOMPARE(program.bench(true), 1);
    QCOMPARE(program.written.size(), 1);
    QCOMPARE(program.written.first().points.size(), 2);
    const auto said = QJsonDocument::fromJson(program.output).object();
    QCOMPARE(said[u"ok"_s], QJsonValue(false));
    QCOMPARE(said[u"error"_s][u"kind"_s].toString(), u"connection"_s);
    QCOMPARE(said[u"error"_s][u"message"_s].toString(), u"The server is gone."_s);
    QCOMPARE(said[u"results"_s][0][u"complete"_s], QJsonValue(false));
    QCOMPARE(said[u"out"_s].toString(), program.folder.filePath(u"out"_s));
}

void BenchTest::peopleAreToldWhereItIsKept()
{
    ToyProgram program;
    QCOMPARE(program.bench(false), 1);
    QCOMPARE(program.written.size(), 1);
    QVERIFY2(program.output.contains("toy/versus: "), program.output.constData());
    QVERIFY2(program.output.contains(program.folder.filePath(u"out"_s).toUtf8()), program.output.constData());
}

void BenchTest::whateverEscapesEndsTheProgram()
{
    ToyProgram program;
    program.services.writeReport = [](const QList<measure::Result> &, const QString &, measure::ReportExtent) {
        throw std::bad_alloc();
    };
    QCOMPARE(program.bench(true), 1);
    const auto said = QJsonDocument::fromJson(program.output).object();
    QCOMPARE(said[u"error"_s][u"kind"_s].toString(), u"internal"_s);
}

void BenchTest::oneThatFailsDoesNotKeepTheOthers()
{
    ToyProgram program;
    QCOMPARE(program.bench(true, u"several"_s), 1);
    QCOMPARE(program.written.size(), 1);
    const auto said = QJsonDocument::fromJson(program.output).object();
    QCOMPARE(said[u"ok"_s], QJsonValue(false));
    QCOMPARE(said[u"error"_s][u"kind"_s].toString(), u"server"_s);
    QCOMPARE(said[u"failures"_s].toArray().size(), 1);
    QCOMPARE(said[u"failures"_s][0][u"id"_s].toString(), u"refused"_s);
    QCOMPARE(said[u"results"_s][0][u"id"_s].toString(), u"fine"_s);
    QCOMPARE(said[u"results"_s][0][u"complete"_s], QJsonValue(true));
}

void BenchTest::theRateIsMeasured()
{
    ToyProgram program;
    QCOMPARE(program.bench(true, u"several/fine"_s, 300), 0);
    QCOMPARE(program.written.first().effort.rate, 300.0);
}

void BenchTest::theDataFolderKeepsTheRun()
{
    ToyProgram program;
    program.bench(true);
    program.bench(true, u"several/fine"_s);
    HistoryStore store(program.folder.filePath(u"data"_s));
    const auto runs = store.runs();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0].verdicts.first().comparison, u"fine"_s);
    QVERIFY(runs[0].info.complete);
    QCOMPARE(runs[1].verdicts.first().comparison, u"versus"_s);
    QVERIFY(!runs[1].info.complete);
}

LAB_TEST(BenchTest)
#include "bench_test.moc"
