// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/cli/program_fixture.h"
#include "tests/support/slow_link.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QFileInfo>

#include <csignal>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Interrupted, the program ends in good order: status, keys, servers, what was measured.
class CliSignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalEndsAScenarioCleanly_data();
    void aSignalEndsAScenarioCleanly();
    void aSignalOverASlowLinkLeavesNoKeys();
    void whatASignalLeavesBehindIsNamed();
    void aSignalEndsTheEmbeddedServerToo();
    void aSignalDuringABenchKeepsWhatWasMeasured();
};

void CliSignalsTest::aSignalEndsAScenarioCleanly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void CliSignalsTest::aSignalEndsAScenarioCleanly()
{
    QFETCH(int, signal);
    ServedProgram served;
    const auto process =
        served.program.start(words(u"break cache-aside mass-expiry keys=500 ttl=60"_s) + served.where());
    QVERIFY(becomesTrue([&] { return served.ask({"DBSIZE"}).integer() == 500; }));
    ::kill(static_cast<pid_t>(process->processId()), signal);
    const auto call = Program::finish(*process);
    QVERIFY2(call.status == 130, call.all());
    QCOMPARE(call.errorKind(), u"cancelled"_s);
    QVERIFY(!served.hasKeys());
    QCOMPARE(served.program.leftBehind(), QString());
}

void CliSignalsTest::aSignalOverASlowLinkLeavesNoKeys()
{
    ServedProgram served;
    const SlowLink link(served.server.endpoint(), 100ms);
    const auto process = served.program.start(words(u"break basic-types encoding-shift limit=20000 size=1 --json"_s) +
                                              QStringList{u"--redis"_s, link.endpoint().display()});
    QVERIFY(becomesTrue([&] { return served.hasKeys(); }));
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    QVERIFY(becomesTrue([&] { return process->state() == QProcess::NotRunning; })); // the link needs the event loop
    const auto call = Program::finish(*process);
    QVERIFY2(call.status == 130, call.all());
    QVERIFY2(call.err.isEmpty(), call.all());
    QVERIFY(!served.hasKeys());
}

void CliSignalsTest::whatASignalLeavesBehindIsNamed()
{
    ServedProgram served;
    served.ask({"ACL", "SETUSER", "default", "-unlink"});
    const auto process =
        served.program.start(words(u"break cache-aside mass-expiry keys=10 ttl=60"_s) + served.where());
    QVERIFY(becomesTrue([&] { return served.ask({"DBSIZE"}).integer() == 10; }));
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const auto call = Program::finish(*process);
    QVERIFY2(call.status == 130, call.all());
    QVERIFY2(call.err.contains("lab:mass:{keys}:0:"), call.all());
    QVERIFY2(call.err.contains("NOPERM"), call.all());
}

void CliSignalsTest::aSignalEndsTheEmbeddedServerToo()
{
    const Program program;
    const auto process = program.start(words(u"break cache-aside mass-expiry ttl=60 --json"_s));
    // Its server has begun; wherever the program is by now, it has to end in good order.
    QVERIFY(becomesTrue([&] { return program.processes().size() == 2; }));
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const auto call = Program::finish(*process);
    QVERIFY2(call.status == 130, call.all());
    QCOMPARE(call.errorKind(), u"cancelled"_s);
    QCOMPARE(program.leftBehind(), QString());
}

void CliSignalsTest::aSignalDuringABenchKeepsWhatWasMeasured()
{
    ServedProgram served;
    const auto folder = served.program.path(u"out"_s);
    const auto process =
        served.program.start(words(u"bench hit-vs-query --out"_s) + QStringList{folder} + served.where());
    // Each point stores the product anew: at the second one the first is done.
    QVERIFY(becomesTrue([&] { return served.callsOf("set") >= 2; }));
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const auto call = Program::finish(*process);
    QVERIFY2(call.status == 130, call.all());
    QCOMPARE(call.errorKind(), u"cancelled"_s);
    QVERIFY2(QFileInfo::exists(folder + u"/report.md"_s), call.all());
    QVERIFY(!served.hasKeys());
}

LAB_TEST(CliSignalsTest)
#include "cli_signals_test.moc"
