// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/cli/program_fixture.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QDir>

#include <csignal>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList foldersIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

/// What surrounds a call is not as it should be: a signal at once, no home, no display, few files, odd names.
class CliSurroundingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalAtOnceLeavesNothing_data();
    void aSignalAtOnceLeavesNothing();
    void aSignalWhileTheServerDoesNotStartEndsTheCall();
    void aNameThatIsNotUtf8IsRefused_data();
    void aNameThatIsNotUtf8IsRefused();
    void withoutAHomeTheWindowAsksForAFolder();
    void aHomeThatIsNotUtf8IsRefused();
    void aFolderForTemporaryFilesThatIsNotThereIsRefused_data();
    void aFolderForTemporaryFilesThatIsNotThereIsRefused();
    void aDisplayThatDoesNotAnswerIsToldWithoutAbort();
    void tooFewOpenFilesAreToldAtOnce();
};

void CliSurroundingsTest::aSignalAtOnceLeavesNothing_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("run") << u"run cache-aside read id=1"_s;
    QTest::newRow("break") << u"break cache-aside stampede readers=5"_s;
    QTest::newRow("check") << u"check cache-aside"_s;
    QTest::newRow("clean") << u"clean"_s;
    QTest::newRow("bench") << u"bench hit-vs-query --out out"_s;
    QTest::newRow("screenshot") << u"screenshot cache-aside/break --out shot.png"_s;
}

void CliSurroundingsTest::aSignalAtOnceLeavesNothing()
{
    QFETCH(QString, line);
    for (int round = 0; round < 5; ++round) {
        const Program program;
        const auto process = program.start(words(line + u" --json"_s));
        // The first thing that it makes: by then a signal has to end it in good order.
        while (foldersIn(program.path(u"tmp"_s)).isEmpty() && process->state() == QProcess::Running)
            QCoreApplication::processEvents();
        ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
        const auto call = Program::finish(*process);
        QVERIFY2(call.status == 130, call.all());
        QCOMPARE(call.errorKind(), u"cancelled"_s);
        QCOMPARE(program.leftBehind(), QString());
    }
}

void CliSurroundingsTest::aSignalWhileTheServerDoesNotStartEndsTheCall()
{
    Program program;
    QDir().mkdir(program.path(u"bin"_s));
    QFile server(program.path(u"bin/redis-server"_s));
    QVERIFY(server.open(QIODevice::WriteOnly));
    server.write("#!/bin/sh\ntouch started\nexec sleep 60\n");
    server.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    server.close();
    program.setEnvironment(u"PATH"_s, program.path(u"bin"_s) + u":/usr/bin:/bin"_s);
    const auto process = program.start(words(u"clean --json"_s));
    QVERIFY(becomesTrue([&] { return QFile::exists(program.path(u"started"_s)); }));
    ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
    const auto call = Program::finish(*process);
    QVERIFY2(call.status == 130, call.all());
    QCOMPARE(program.leftBehind(), QString());
}

void CliSurroundingsTest::aNameThatIsNotUtf8IsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("option");
    QTest::newRow("--data") << u"run cache-aside read id=1 --json --data %1"_s << u"--data"_s;
    QTest::newRow("bench --out") << u"bench hit-vs-query --quick --json --out %1"_s << u"--out"_s;
    QTest::newRow("screenshot --out") << u"screenshot cache-aside --json --out %1"_s << u"--out"_s;
}

void CliSurroundingsTest::aNameThatIsNotUtf8IsRefused()
{
    QFETCH(QString, line);
    QFETCH(QString, option);
    const Program program;
    const QByteArray name = QFile::encodeName(program.path(u"odd"_s)) + "\\377";
    const auto before = foldersIn(program.path({}));
    // A QStringList of arguments cannot hold such a byte; the shell's printf can.
    const auto call = program.runInShell(line.arg(u"\"$(printf '%1')\""_s.arg(QString::fromLatin1(name))));
    QVERIFY2(call.status == 2, call.all());
    QVERIFY2(call.errorMessage().contains(option) && call.errorMessage().contains(u"UTF-8"_s), call.all());
    QVERIFY2(call.errorMessage().contains(u"\\xff"_s), call.all());
    QCOMPARE(foldersIn(program.path({})), before);
}

void CliSurroundingsTest::withoutAHomeTheWindowAsksForAFolder()
{
    Program program;
    program.setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const auto call = program.runInShell(u""_s, u"unset HOME;"_s);
    QVERIFY2(call.status == 2, call.all());
    QVERIFY2(call.err.contains("HOME") && call.err.contains("--data"), call.all());
    QVERIFY(!QFileInfo::exists(u"/.local/share/redis-pattern-lab"_s));
}

void CliSurroundingsTest::aHomeThatIsNotUtf8IsRefused()
{
    Program program;
    program.setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const auto call = program.runInShell({}, u"export HOME=\"$PWD/$(printf '\\377')\";"_s);
    QVERIFY2(call.status == 2, call.all());
    QVERIFY2(call.err.contains("UTF-8") && call.err.contains("--data"), call.all());
}

void CliSurroundingsTest::aFolderForTemporaryFilesThatIsNotThereIsRefused_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("missing") << u"/no/such/folder"_s;
    QTest::newRow("not UTF-8") << u"$(mkdir \"$(printf 'odd\\377')\"; printf \"$PWD/odd\\377\")"_s;
}

void CliSurroundingsTest::aFolderForTemporaryFilesThatIsNotThereIsRefused()
{
    QFETCH(QString, folder);
    const Program program;
    const auto before = foldersIn(u"/"_s);
    for (const auto &line : {u"clean --json"_s, u"screenshot cache-aside --json --out shot.png"_s}) {
        const auto call = program.runInShell(line, u"export TMPDIR=\"%1\";"_s.arg(folder));
        QVERIFY2(call.status == 1, call.all());
        QVERIFY2(call.errorMessage().contains(u"TMPDIR"_s), call.all());
    }
    QCOMPARE(foldersIn(u"/"_s), before);
    program.runInShell({}, u"rmdir \"$(printf 'odd\\377')\";"_s); // which Qt cannot name
}

void CliSurroundingsTest::aDisplayThatDoesNotAnswerIsToldWithoutAbort()
{
    Program program;
    program.setEnvironment(u"DISPLAY"_s, u":4242"_s);
    program.setEnvironment(u"QT_LOGGING_RULES"_s, {}); // else what the platform says of the display is not heard
    const auto call = program.run({});
    QVERIFY2(call.status == 1, call.all());
    QVERIFY2(call.err.contains(":4242") && call.err.contains("--help"), call.all());
    QCOMPARE(program.leftBehind(), QString());
}

void CliSurroundingsTest::tooFewOpenFilesAreToldAtOnce()
{
    const Program program;
    for (const auto &line : {u"clean --json"_s, u"screenshot cache-aside --json --out shot.png"_s}) {
        const auto call = program.runInShell(line, u"ulimit -n 20;"_s);
        QVERIFY2(call.status == 1, call.all());
        QVERIFY2(call.errorMessage().contains(u"20"_s) && call.out.contains("ulimit -n"), call.all());
        QCOMPARE(program.leftBehind(), QString());
    }
    const auto soft = program.runInShell(u"clean --json"_s, u"ulimit -S -n 20;"_s); // which the program may raise
    QVERIFY2(soft.status == 0, soft.all());
    QCOMPARE(program.leftBehind(), QString());
}

LAB_TEST(CliSurroundingsTest)
#include "cli_surroundings_test.moc"
