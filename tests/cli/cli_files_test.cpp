// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/client.h"
#include "tests/cli/program_fixture.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/stat.h>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

/// A server that the test looks into beside the program.
struct Bench
{
    RedisProcess server{{}, RedisProcess::Listen::SocketAndPort};
    redis::Client beside{server.endpoint()};
    Program program;

    Call bench(const QString &out) const
    {
        return program.run({u"bench"_s, u"hit-vs-query"_s, u"--quick"_s, u"--out"_s, out, u"--redis"_s,
                            server.tcpEndpoint().display(), u"--json"_s});
    }
    /// Whether nothing was measured.
    bool wasNotAsked() { return !waitFor(beside.send({"INFO", "commandstats"})).text().contains("cmdstat_get:"); }
};

} // namespace

class CliFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void benchTellsBeforeThatItsReportCannotBeWritten();
    void benchLeavesTheReportsOfOthersAlone();
    void benchReplacesItsOwnReport();
    void aSignalClosesTheWindowInGoodOrder();
    void pipesInTheDataFolderAreNotWaitedFor();
};

void CliFilesTest::benchTellsBeforeThatItsReportCannotBeWritten()
{
    Bench bench;
    const auto folder = bench.program.path(u"out"_s);
    QVERIFY(QDir().mkpath(folder + u"/results.csv"_s));
    const auto call = bench.bench(folder);
    QVERIFY2(call.status == 1, call.all());
    QCOMPARE(call.errorKind(), u"file"_s);
    QVERIFY(call.errorMessage().contains(folder + u"/results.csv"_s));
    QVERIFY(bench.wasNotAsked());
}

void CliFilesTest::benchLeavesTheReportsOfOthersAlone()
{
    Bench bench;
    const auto folder = bench.program.path(u"out"_s);
    QVERIFY(QDir().mkdir(folder));
    QFile report(folder + u"/report.md"_s);
    QVERIFY(report.open(QIODevice::ReadWrite));
    report.write("# Mine\n");
    report.flush();
    const auto call = bench.bench(folder);
    QVERIFY2(call.status == 2, call.all());
    QVERIFY(call.errorMessage().contains(report.fileName()));
    QVERIFY(bench.wasNotAsked());
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"report.md"_s});
    report.seek(0);
    QCOMPARE(report.readAll(), "# Mine\n"_ba);
}

void CliFilesTest::benchReplacesItsOwnReport()
{
    Bench bench;
    const auto folder = bench.program.path(u"out"_s);
    for (int times = 0; times < 2; ++times) {
        const auto call = bench.bench(folder);
        QVERIFY2(call.status == 0, call.all());
    }
    QVERIFY(!bench.wasNotAsked());
}

// Notes are saved when their page goes, which only happens in good order.
void CliFilesTest::aSignalClosesTheWindowInGoodOrder()
{
    Program program;
    program.setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const auto process = program.start({});
    QVERIFY(becomesTrue([&] { return program.processes().size() == 2; })); // with its server
    ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
    const auto call = Program::finish(*process);
    QVERIFY2(call.status == 0, call.all());
    QVERIFY2(program.processes().isEmpty(), qPrintable(program.processes().join(u'\n')));
}

void CliFilesTest::pipesInTheDataFolderAreNotWaitedFor()
{
    Program program;
    program.setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QVERIFY(QDir().mkpath(program.dataFolder()));
    for (const auto &name : {u"/settings.ini"_s, u"/progress.json"_s, u"/lab.sqlite"_s})
        QCOMPARE(::mkfifo(QFile::encodeName(program.dataFolder() + name).constData(), 0600), 0);
    const auto process = program.start({u"--data"_s, program.dataFolder()});
    QVERIFY(becomesTrue([&] { return program.processes().size() == 2; }));
    ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
    const auto call = Program::finish(*process);
    QVERIFY2(call.status == 0, call.all());
    for (const auto &name : {u"/progress.json"_s, u"/lab.sqlite"_s})
        QVERIFY2(!QFileInfo(program.dataFolder() + name).isFile(), qPrintable(name));
}

LAB_TEST(CliFilesTest)
#include "cli_files_test.moc"
