// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/cli/program_fixture.h"
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

/// What a quick comparison came to that reports to the folder `out`.
Call benchInto(const ServedProgram &served, const QString &out)
{
    return served.program.run(words(u"bench hit-vs-query --quick --out"_s) + QStringList{out} + served.where());
}

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
    ServedProgram served;
    const auto folder = served.program.path(u"out"_s);
    QVERIFY(QDir().mkpath(folder + u"/results.csv"_s));
    const auto call = benchInto(served, folder);
    QVERIFY2(call.status == 1, call.all());
    QCOMPARE(call.errorKind(), u"file"_s);
    QVERIFY(call.errorMessage().contains(folder + u"/results.csv"_s));
    QCOMPARE(served.callsOf("get"), 0); // nothing was measured
}

void CliFilesTest::benchLeavesTheReportsOfOthersAlone()
{
    ServedProgram served;
    const auto folder = served.program.path(u"out"_s);
    QVERIFY(QDir().mkdir(folder));
    QFile report(folder + u"/report.md"_s);
    QVERIFY(report.open(QIODevice::ReadWrite));
    report.write("# Mine\n");
    report.flush();
    const auto call = benchInto(served, folder);
    QVERIFY2(call.status == 2, call.all());
    QVERIFY(call.errorMessage().contains(report.fileName()));
    QCOMPARE(served.callsOf("get"), 0); // nothing was measured
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"report.md"_s});
    report.seek(0);
    QCOMPARE(report.readAll(), "# Mine\n"_ba);
}

void CliFilesTest::benchReplacesItsOwnReport()
{
    ServedProgram served;
    const auto folder = served.program.path(u"out"_s);
    for (int times = 0; times < 2; ++times) {
        const auto call = benchInto(served, folder);
        QVERIFY2(call.status == 0, call.all());
    }
    QVERIFY(served.callsOf("get") > 0);
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
