// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/lab/lab_fixture.h"
#include "tests/support/test_registry.h"

#include <csignal>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// A lab whose server dies, hangs, or is left for another one.
class LabServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatDiesIsRestartedWithANotice();
    void aRunOnAServerThatDiedEnds();
    void anotherServerCanBeTurnedToAndBack();
    void leavingAServerThatHangsDoesNotWaitForIt();
    void anEmbeddedServerStartsWhenOneThatHangsHasLeftTheFolder();
    void turningToAndFroAtOnceEndsWithOneServer();
    void itEndsWhileAServerIsBeingLeft();
    void aFailureOfAServerThatWasLeftIsNotTold();
    void onceAServerIsLeftNothingRunsOnItAnyMore();
};

void LabServerTest::aServerThatDiesIsRestartedWithANotice()
{
    const QTemporaryDir folder;
    LabBench bench(in(folder.path()));
    QVERIFY(bench.starts());
    const auto before = bench.serverPid();
    QVERIFY(before > 1);
    const auto endpoint = bench.lab.environment().endpoint;
    bench.changes.clear();
    ::kill(static_cast<pid_t>(before), SIGKILL);
    QVERIFY(becomesTrue([&] { return !bench.notices.isEmpty() && !bench.changes.isEmpty(); }));
    QVERIFY(bench.notices.first().first().toString().contains(u"started again"_s));
    QCOMPARE(bench.lab.serverState(), Lab::ServerState::Ready);
    QVERIFY(bench.lab.environment().endpoint.password != endpoint.password);
    QVERIFY(bench.lab.environment().endpoint.socketPath != endpoint.socketPath);
    QVERIFY(bench.writes());
    QVERIFY(bench.serverPid() != before);
    QSignalSpy health(&bench.lab.caretaker(), &Caretaker::healthChanged);
    QVERIFY(health.wait(Patience)); // the caretaker has followed too
    QVERIFY2(health.last().first().value<Health>().reachable,
             qPrintable(health.last().first().value<Health>().problem));
}

void LabServerTest::aRunOnAServerThatDiedEnds()
{
    const QTemporaryDir folder;
    LabBench bench(in(folder.path()));
    QVERIFY(bench.starts());
    const auto before = bench.serverPid();
    auto &worker = bench.lab.worker(u"toy"_s);
    QSignalSpy finished(&worker, &Worker::finished);
    worker.start(operationRequest(u"listen"_s));
    ::kill(static_cast<pid_t>(before), SIGKILL);
    QVERIFY(finished.wait(Patience));
    QCOMPARE(finished.first()[1].value<Report>().failure->kind, ErrorKind::Connection);
    QVERIFY(bench.writes());
}

void LabServerTest::anotherServerCanBeTurnedToAndBack()
{
    const RedisProcess server;
    const QTemporaryDir folder;
    LabBench bench(in(folder.path()));
    QVERIFY(bench.starts());
    const auto embedded = bench.serverPid();
    bench.lab.useServer(server.endpoint());
    QVERIFY(!bench.lab.isEmbedded());
    QCOMPARE(bench.serverPid(), server.processId());
    QVERIFY(becomesTrue([&] { return !isAlive(embedded); }));
    bench.lab.useEmbedded();
    QCOMPARE(bench.lab.serverState(), Lab::ServerState::Starting);
    QVERIFY(bench.becomes(Lab::ServerState::Ready));
    QVERIFY(bench.lab.isEmbedded());
    QVERIFY(bench.serverPid() != server.processId());
}

void LabServerTest::leavingAServerThatHangsDoesNotWaitForIt()
{
    const RedisProcess server;
    const QTemporaryDir folder;
    LabBench bench(in(folder.path()));
    QVERIFY(bench.starts());
    const auto embedded = bench.serverPid();
    hang(embedded);
    const LoopWatch loop;
    bench.lab.useServer(server.endpoint());
    QVERIFY(isAlive(embedded)); // so it was not waited for
    QCOMPARE(loop.ticks(), 0);  // nor was an event loop run meanwhile
    QCOMPARE(bench.lab.serverState(), Lab::ServerState::Ready);
    QVERIFY(bench.writes());
    QVERIFY(becomesTrue([&] { return !isAlive(embedded); }));
    QVERIFY(loop.ticks() > 5);
}

void LabServerTest::anEmbeddedServerStartsWhenOneThatHangsHasLeftTheFolder()
{
    const QTemporaryDir folder;
    LabBench bench(in(folder.path()));
    QVERIFY(bench.starts());
    QVERIFY(bench.writes());
    const auto embedded = bench.serverPid();
    hang(embedded);
    bench.lab.useEmbedded();
    QVERIFY(isAlive(embedded));
    QCOMPARE(bench.lab.serverState(), Lab::ServerState::Starting);
    QVERIFY(bench.lab.isEmbedded());
    QVERIFY(becomesTrue([&] { return bench.lab.serverState() != Lab::ServerState::Starting; }));
    QVERIFY2(bench.lab.serverState() == Lab::ServerState::Ready, qPrintable(bench.lab.serverProblem()));
    QVERIFY(!isAlive(embedded));
    QVERIFY(bench.notices.isEmpty());
    const auto report = bench.run(operationRequest(u"write"_s, {{u"key"_s, "a"}, {u"value"_s, "2"}}));
    QCOMPARE(report.keys[0].before.bytes, "1"_ba);
}

void LabServerTest::turningToAndFroAtOnceEndsWithOneServer()
{
    const RedisProcess server;
    const QTemporaryDir folder;
    LabBench bench(in(folder.path()));
    QVERIFY(bench.starts());
    const auto first = bench.serverPid();
    bench.changes.clear();
    bench.lab.useEmbedded();
    bench.lab.useServer(server.endpoint());
    bench.lab.useEmbedded();
    bench.lab.useEmbedded();
    QVERIFY(bench.becomes(Lab::ServerState::Ready));
    QCOMPARE(bench.changes.size(), 5); // four calls, and that it is ready
    QVERIFY(!isAlive(first));
    QVERIFY(bench.serverPid() != server.processId());
    QVERIFY(bench.writes());
}

void LabServerTest::itEndsWhileAServerIsBeingLeft()
{
    const RedisProcess server;
    const QTemporaryDir folder;
    qint64 embedded = 0;
    {
        LabBench bench(in(folder.path()));
        QVERIFY(bench.starts());
        embedded = bench.serverPid();
        hang(embedded);
        bench.lab.useServer(server.endpoint());
        bench.lab.useEmbedded(); // waits for its turn
    }
    QVERIFY(!isAlive(embedded));
    QVERIFY(!QFile::exists(folder.filePath(u"redis/server.lock"_s)));
}

void LabServerTest::aFailureOfAServerThatWasLeftIsNotTold()
{
    const RedisProcess server;
    const QTemporaryDir folder;
    LabBench first(in(folder.path()));
    QVERIFY(first.starts());
    LabBench second(in(folder.path())); // its server will find the folder locked
    second.lab.start();
    second.lab.useServer(server.endpoint());
    QVERIFY(second.writes());
    QCOMPARE(second.lab.serverState(), Lab::ServerState::Ready);
    QVERIFY(second.lab.serverProblem().isEmpty());
}

void LabServerTest::onceAServerIsLeftNothingRunsOnItAnyMore()
{
    const RedisProcess server;
    const QTemporaryDir folder;
    LabBench first(in(folder.path()));
    QVERIFY(first.starts());
    LabBench second(in(folder.path())); // its own server will find the folder locked
    second.lab.useServer(server.endpoint());
    QVERIFY(second.writes());
    second.lab.useEmbedded();
    const auto whileStarting = second.run(operationRequest(u"write"_s, {{u"key"_s, "b"}}));
    QCOMPARE(whileStarting.failure->kind, ErrorKind::Connection);
    QVERIFY(second.becomes(Lab::ServerState::Failed));
    const auto afterwards = second.run(operationRequest(u"write"_s, {{u"key"_s, "c"}}));
    QCOMPARE(afterwards.failure->kind, ErrorKind::Connection);
    redis::Client beside(server.endpoint());
    QCOMPARE(waitFor(beside.command("KEYS", "*")).texts(), QByteArrayList{"lab:a"});
}

LAB_TEST(LabServerTest)
#include "lab_server_test.moc"
