// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/lab/lesson_fixture.h"
#include "tests/support/refused_endpoint.h"
#include "tests/support/scripted_server.h"
#include "tests/support/slow_link.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QCoro::Task<Outcome> pop(Run &run, Arguments)
{
    co_await run.redis().command("PING");
    co_await run.redis().command("BLPOP", "lab:nothing", 0);
    co_return Outcome();
}

QCoro::Task<Outcome> ping(Run &run, Arguments)
{
    const auto reply = co_await run.redis().command("PING");
    co_return Outcome::done({{u"reply"_s, reply.text()}}, {});
}

QCoro::Task<Outcome> nap(Run &run, Arguments)
{
    run.note(u"main"_s, u"sleeps"_s);
    co_await run.sleep(24h);
    co_return Outcome();
}

QCoro::Task<Outcome> select(Run &run, Arguments)
{
    co_await run.sql().query(u"SELECT 1"_s);
    co_return Outcome();
}

QCoro::Task<Outcome> keyThenNap(Run &run, Arguments)
{
    run.removeAtEnd({run.keys().key("own")});
    co_await run.redis().command("SET", "lab:own", "1");
    co_await run.sleep(24h);
    co_return Outcome();
}

QCoro::Task<Outcome> keyThenBlocked(Run &run, Arguments)
{
    run.removeAtEnd({run.keys().key("own")});
    co_await run.redis().command("SET", "lab:own", "1");
    co_await run.redis().command("BLPOP", "lab:nothing", 0);
    co_return Outcome();
}

QCoro::Task<void> pingAtEnd(Run &run)
{
    co_await run.redis().command("PING");
}

QCoro::Task<Outcome> blockedWithMuchToTidyUp(Run &run, Arguments)
{
    run.removeAtEnd({run.keys().key("own")});
    for (int i = 0; i < 3; ++i)
        run.atEnd(pingAtEnd);
    co_await run.redis().command("BLPOP", "lab:nothing", 0);
    co_return Outcome();
}

QCoro::Task<Outcome> claimAForeignKey(Run &run, Arguments)
{
    run.removeAtEnd({Key{"yours"}});
    co_await run.redis().command("PING");
    co_return Outcome();
}

QCoro::Task<Outcome> runOutOfMemory(Run &run, Arguments)
{
    co_await run.redis().command("PING");
    throw std::bad_alloc();
}

Lesson lesson()
{
    auto lesson = toyLesson();
    lesson.operations += {operationOf(u"pop"_s, pop),
                          operationOf(u"ping"_s, ping),
                          operationOf(u"nap"_s, nap),
                          operationOf(u"select"_s, select),
                          operationOf(u"key-then-nap"_s, keyThenNap),
                          operationOf(u"key-then-blocked"_s, keyThenBlocked),
                          operationOf(u"much-to-tidy-up"_s, blockedWithMuchToTidyUp),
                          operationOf(u"claims-a-foreign-key"_s, claimAForeignKey),
                          operationOf(u"runs-out-of-memory"_s, runOutOfMemory)};
    return lesson;
}

const Request &writeRequest()
{
    static const Request request = operationRequest(u"write"_s, {{u"key"_s, "a"}});
    return request;
}

/// The toy lesson at an endpoint that the test chose.
struct Elsewhere
{
    explicit Elsewhere(const redis::Endpoint &endpoint)
        : executor(catalogue, environmentAt(endpoint, folder.path()))
    {
    }
    ~Elsewhere()
    {
        becomesTrue([this] { return executor.running() == 0; });
    }
    Report run(const Request &request, std::stop_token stop = {}) { return waitFor(executor.run(request, stop, {})); }

    QTemporaryDir folder;
    Catalogue catalogue{{lesson()}};
    Executor executor;
};

} // namespace

/// Each trouble as it really happens, seen as the right kind of failure, and what comes after it.
class ExecutorFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noServerYetIsAConnectionFailure();
    void aRefusedPortIsAConnectionFailure();
    void aServerKilledInTheMiddleIsAConnectionFailureAndComesBack();
    void afterAServerWasKilledNothingWaitsForItAgain();
    void aKilledConnectionIsAConnectionFailureAndIsMadeAnew();
    void aPausedServerIsATimeout();
    void halfAReplyThenCloseIsAConnectionFailure();
    void theServersOwnErrorsAreServerFailures_data();
    void theServersOwnErrorsAreServerFailures();
    void aMissingPasswordIsToldAndNeverPrinted();
    void aCorruptDatabaseIsASqlFailure();
    void whatWasRecordedUntilTheFailureIsKept();
    void aStopEndsASleepingRunAsCancelled();
    void aStopBeforeTheStartSendsNothing();
    void aStopEndsARunThatWaitsForASilentServer();
    void aStopEndsTheLookAtTheKeysOfASilentServer();
    void aStoppedRunStillRemovesItsKeys_data();
    void aStoppedRunStillRemovesItsKeys();
    void overASlowLinkTheKeysGoSoonAfterTheStop_data();
    void overASlowLinkTheKeysGoSoonAfterTheStop();
    void aRunThatTimedOutStillRemovesItsKeys();
    void whatCouldNotBeRemovedIsTold();
    void aRunThatNeverConnectedLeavesNothing();
    void anOperationMayRunOnKeysThatMayNotBeLookedAt();
    void aStoppedRunLeavesNoBrokenConnectionToTheNext();
    void aFaultAtTheEndCostsNoTimeline();
    void whateverEscapesTheExecutorIsIdleAgain();
};

void ExecutorFaultsTest::noServerYetIsAConnectionFailure()
{
    Elsewhere elsewhere({});
    Environment none;
    elsewhere.executor.setEnvironment(none);
    const auto report = elsewhere.run(writeRequest());
    QCOMPARE(report.failure->kind, ErrorKind::Connection);
    QCOMPARE(report.failure->message, u"There is no Redis server yet."_s);
    QVERIFY(!report.failure->hint.isEmpty());
}

void ExecutorFaultsTest::aRefusedPortIsAConnectionFailure()
{
    const auto endpoint = refusedEndpoint();
    Elsewhere elsewhere(endpoint);
    const auto report = elsewhere.run(writeRequest());
    QCOMPARE(report.failure->kind, ErrorKind::Connection);
    QVERIFY2(report.failure->message.contains(QString::number(endpoint.port)), qPrintable(report.failure->message));
    QVERIFY(!report.failure->hint.isEmpty());
    QVERIFY(!report.outcome);
}

void ExecutorFaultsTest::aServerKilledInTheMiddleIsAConnectionFailureAndComesBack()
{
    ToyBench bench(lesson());
    auto task = bench.executor().run(operationRequest(u"pop"_s), {});
    QVERIFY(becomesTrue([&] { return bench.ask({"INFO", "clients"}).text().contains("blocked_clients:1"); }));
    bench.server().kill();
    const auto report = waitFor(std::move(task));
    QCOMPARE(report.failure->kind, ErrorKind::Connection);
    bench.server().start();
    QVERIFY(becomesTrue([&] { return bench.run(writeRequest()).ok(); }));
}

void ExecutorFaultsTest::afterAServerWasKilledNothingWaitsForItAgain()
{
    ToyBench bench(lesson());
    auto task = bench.executor().run(operationRequest(u"much-to-tidy-up"_s), {});
    QVERIFY(becomesTrue([&] { return bench.ask({"INFO", "clients"}).text().contains("blocked_clients:1"); }));
    bench.server().kill();
    const auto report = waitFor(std::move(task));
    QCOMPARE(report.failure->kind, ErrorKind::Connection);
    // What waits for a server to come back says how long it has.
    for (const auto &record : report.commands())
        QVERIFY2(!record.fault.contains(u"within"_s), qPrintable(record.fault));
    bench.server().start();
}

void ExecutorFaultsTest::aKilledConnectionIsAConnectionFailureAndIsMadeAnew()
{
    ToyBench bench(lesson());
    auto task = bench.executor().run(operationRequest(u"pop"_s), {});
    QVERIFY(becomesTrue([&] { return bench.ask({"INFO", "clients"}).text().contains("blocked_clients:1"); }));
    bench.ask({"CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"});
    QCOMPARE(waitFor(std::move(task)).failure->kind, ErrorKind::Connection);
    QVERIFY(bench.run(writeRequest()).ok());
}

void ExecutorFaultsTest::aPausedServerIsATimeout()
{
    ToyBench bench(lesson());
    QVERIFY(bench.run(operationRequest(u"ping"_s)).ok()); // connected
    bench.ask({"CLIENT", "PAUSE", "600000", "ALL"});
    const auto report = bench.run(operationRequest(u"ping"_s));
    QCOMPARE(report.failure->kind, ErrorKind::Timeout);
    QVERIFY(!report.commands().isEmpty() && !report.commands().last().fault.isEmpty());
}

void ExecutorFaultsTest::halfAReplyThenCloseIsAConnectionFailure()
{
    ScriptedServer server;
    server.thenReplyAndClose("$100\r\nhalf");
    Elsewhere elsewhere(server.endpoint());
    QCOMPARE(elsewhere.run(operationRequest(u"ping"_s)).failure->kind, ErrorKind::Connection);
}

void ExecutorFaultsTest::theServersOwnErrorsAreServerFailures_data()
{
    QTest::addColumn<QByteArray>("reply");
    for (const char *const reply :
         {"-WRONGTYPE Operation against a key holding the wrong kind of value",
          "-LOADING Redis is loading the dataset in memory", "-OOM command not allowed when used memory > 'maxmemory'.",
          "-NOPERM User bob has no permissions to run the 'ping' command",
          "-READONLY You can't write against a read only replica.", "-ERR unknown command"})
        QTest::newRow(reply) << QByteArray(reply) + "\r\n";
}

void ExecutorFaultsTest::theServersOwnErrorsAreServerFailures()
{
    QFETCH(QByteArray, reply);
    ScriptedServer server;
    server.thenReply(reply);
    server.thenReply("+PONG\r\n");
    Elsewhere elsewhere(server.endpoint());
    const auto report = elsewhere.run(operationRequest(u"ping"_s));
    QCOMPARE(report.failure->kind, ErrorKind::Server);
    QVERIFY2(report.failure->message.contains(QString::fromLatin1(reply.mid(1).trimmed())),
             qPrintable(report.failure->message));
    QVERIFY(report.timeline.last().hasFailed());
    QVERIFY(elsewhere.run(operationRequest(u"ping"_s)).ok()); // the connection stands
}

void ExecutorFaultsTest::aMissingPasswordIsToldAndNeverPrinted()
{
    const RedisProcess server({u"--requirepass"_s, u"s3cret"_s});
    auto endpoint = server.endpoint();
    const auto none = Elsewhere(endpoint).run(writeRequest());
    QCOMPARE(none.failure->kind, ErrorKind::Server);
    QVERIFY(none.failure->message.contains(u"NOAUTH"_s));
    endpoint.password = u"wr0ng"_s;
    const auto wrong = Elsewhere(endpoint).run(writeRequest());
    QVERIFY(wrong.failure);
    QVERIFY2(wrong.failure->message.contains(u"WRONGPASS"_s), qPrintable(wrong.failure->message));
    QVERIFY(!(wrong.failure->message + wrong.failure->hint).contains(u"wr0ng"_s));
    endpoint.password = u"s3cret"_s;
    QVERIFY(Elsewhere(endpoint).run(writeRequest()).ok());
}

void ExecutorFaultsTest::aCorruptDatabaseIsASqlFailure()
{
    ToyBench bench(lesson());
    QFile file(bench.environment().database->options().file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto report = bench.run(operationRequest(u"select"_s));
    QCOMPARE(report.failure->kind, ErrorKind::Sql);
    QVERIFY2(report.failure->message.contains(file.fileName()), qPrintable(report.failure->message));
}

void ExecutorFaultsTest::whatWasRecordedUntilTheFailureIsKept()
{
    ToyBench bench;
    bench.ask({"RPUSH", "lab:a", "x"});
    bench.ask({"ACL", "SETUSER", "default", "-set"});
    const auto report = bench.run(writeRequest());
    QCOMPARE(report.failure->kind, ErrorKind::Server);
    QCOMPARE(report.arguments, (GivenValues{{u"key"_s, "a"}, {u"value"_s, "1"}}));
    QCOMPARE(report.commands().size(), 1);
    QVERIFY(report.commands()[0].reply.isError());
    QCOMPARE(report.timeline.size(), 1);
    QVERIFY(!report.twin);
}

void ExecutorFaultsTest::aStopEndsASleepingRunAsCancelled()
{
    ToyBench bench(lesson());
    std::stop_source stop;
    bool asleep = false;
    RunObserver observer;
    observer.happened = [&asleep](const EventBatch &) {
        asleep = true;
    };
    auto task = bench.executor().run(operationRequest(u"nap"_s), stop.get_token(), observer);
    QVERIFY(becomesTrue([&] { return asleep; }));
    stop.request_stop();
    const auto report = waitFor(std::move(task));
    QCOMPARE(report.failure->kind, ErrorKind::Cancelled);
    QCOMPARE(report.timeline.size(), 1);
}

void ExecutorFaultsTest::aStopBeforeTheStartSendsNothing()
{
    ToyBench bench(lesson());
    std::stop_source stop;
    stop.request_stop();
    const auto report = bench.run(writeRequest(), stop.get_token());
    QCOMPARE(report.failure->kind, ErrorKind::Cancelled);
    QVERIFY(report.commands().isEmpty());
    QCOMPARE(bench.ask({"DBSIZE"}).integer(), 0);
}

void ExecutorFaultsTest::aStopEndsARunThatWaitsForASilentServer()
{
    ScriptedServer server; // beyond its (empty) script it says nothing
    Elsewhere elsewhere(server.endpoint());
    std::stop_source stop;
    auto task = elsewhere.executor.run(operationRequest(u"ping"_s), stop.get_token());
    QVERIFY(becomesTrue([&] { return server.count("PING") == 1; }));
    stop.request_stop();
    const auto report = waitFor(std::move(task));
    QCOMPARE(report.failure->kind, ErrorKind::Cancelled);
    // It did not end by the command's own time limit, which is far longer than a stop may take.
    QVERIFY2(report.commands().last().fault.contains(u"was closed"_s), qPrintable(report.commands().last().fault));
}

void ExecutorFaultsTest::aStopEndsTheLookAtTheKeysOfASilentServer()
{
    ScriptedServer server;
    Elsewhere elsewhere(server.endpoint());
    std::stop_source stopEarlier, stop;
    auto earlier = elsewhere.executor.run(writeRequest(), stopEarlier.get_token());
    auto task = elsewhere.executor.run(writeRequest(), stop.get_token());
    QVERIFY(becomesTrue([&] { return server.count("TYPE") == 2; }));
    stop.request_stop();
    QCOMPARE(waitFor(std::move(task)).failure->kind, ErrorKind::Cancelled);
    // The one that began before it still waits for the time limit of its command.
    QCOMPARE(elsewhere.executor.running(), 1);
    QCOMPARE(server.count("SET"), 0);
    stopEarlier.request_stop();
    QCOMPARE(waitFor(std::move(earlier)).failure->kind, ErrorKind::Cancelled);
}

void ExecutorFaultsTest::aStoppedRunStillRemovesItsKeys_data()
{
    QTest::addColumn<QString>("operation");
    QTest::newRow("asleep") << u"key-then-nap"_s;
    QTest::newRow("waiting for a reply") << u"key-then-blocked"_s;
}

void ExecutorFaultsTest::aStoppedRunStillRemovesItsKeys()
{
    QFETCH(QString, operation);
    ToyBench bench(lesson());
    std::stop_source stop;
    auto task = bench.executor().run(operationRequest(operation), stop.get_token());
    QVERIFY(becomesTrue([&] { return bench.ask({"EXISTS", "lab:own"}).integer() == 1; }));
    stop.request_stop();
    QCOMPARE(waitFor(std::move(task)).failure->kind, ErrorKind::Cancelled);
    // On a busy machine the stop leaves no time for it, and it is done just after.
    QVERIFY(becomesTrue([&] { return bench.executor().running() == 0; }));
    QCOMPARE(bench.ask({"EXISTS", "lab:own"}).integer(), 0);
}

void ExecutorFaultsTest::overASlowLinkTheKeysGoSoonAfterTheStop_data()
{
    aStoppedRunStillRemovesItsKeys_data();
}

void ExecutorFaultsTest::overASlowLinkTheKeysGoSoonAfterTheStop()
{
    QFETCH(QString, operation);
    const RedisProcess server;
    redis::Client beside(server.endpoint());
    const SlowLink link(server.endpoint(), 100ms);
    Elsewhere elsewhere(link.endpoint());
    QSignalSpy left(&elsewhere.executor, &Executor::leftBehind);
    std::stop_source stop;
    auto task = elsewhere.executor.run(operationRequest(operation), stop.get_token());
    QVERIFY(becomesTrue([&] { return waitFor(beside.command("EXISTS", "lab:own")).integer() == 1; }));
    stop.request_stop();
    QCOMPARE(waitFor(std::move(task)).failure->kind, ErrorKind::Cancelled);
    QVERIFY(becomesTrue([&] { return elsewhere.executor.running() == 0; }));
    QCOMPARE(waitFor(beside.command("EXISTS", "lab:own")).integer(), 0);
    QCOMPARE(left.size(), 0);
}

void ExecutorFaultsTest::aRunThatTimedOutStillRemovesItsKeys()
{
    ToyBench bench(lesson());
    // Its BLPOP outlasts the time limit of a command.
    QCOMPARE(bench.run(operationRequest(u"key-then-blocked"_s)).failure->kind, ErrorKind::Timeout);
    QVERIFY(becomesTrue([&] { return bench.executor().running() == 0; }));
    QCOMPARE(bench.ask({"EXISTS", "lab:own"}).integer(), 0);
}

void ExecutorFaultsTest::whatCouldNotBeRemovedIsTold()
{
    ToyBench bench(lesson());
    QSignalSpy left(&bench.executor(), &Executor::leftBehind);
    bench.ask({"ACL", "SETUSER", "default", "-unlink"});
    std::stop_source stop;
    auto task = bench.executor().run(operationRequest(u"key-then-nap"_s), stop.get_token());
    QVERIFY(becomesTrue([&] { return bench.ask({"EXISTS", "lab:own"}).integer() == 1; }));
    stop.request_stop();
    QCOMPARE(waitFor(std::move(task)).failure->kind, ErrorKind::Cancelled);
    QVERIFY(becomesTrue([&] { return !left.isEmpty(); }));
    const auto text = left.first().first().toString();
    QVERIFY2(text.contains(u"lab:own"_s) && text.contains(u"NOPERM"_s), qPrintable(text));
    QCOMPARE(bench.executor().running(), 0);
}

void ExecutorFaultsTest::aRunThatNeverConnectedLeavesNothing()
{
    Elsewhere elsewhere(refusedEndpoint());
    QSignalSpy left(&elsewhere.executor, &Executor::leftBehind);
    QCOMPARE(elsewhere.run(operationRequest(u"key-then-nap"_s)).failure->kind, ErrorKind::Connection);
    QCOMPARE(elsewhere.executor.running(), 0);
    QCOMPARE(left.size(), 0);
}

void ExecutorFaultsTest::anOperationMayRunOnKeysThatMayNotBeLookedAt()
{
    ToyBench bench;
    bench.ask({"ACL", "SETUSER", "default", "-getrange"});
    bench.ask({"SET", "lab:a", "before"});
    const auto report = bench.run(writeRequest());
    QVERIFY(report.ok());
    QVERIFY(report.keys.isEmpty());
    QVERIFY2(report.keysProblem.contains(u"NOPERM"_s), qPrintable(report.keysProblem));
    QCOMPARE(bench.ask({"GET", "lab:a"}).text(), "1"_ba);
}

void ExecutorFaultsTest::aStoppedRunLeavesNoBrokenConnectionToTheNext()
{
    ToyBench bench(lesson());
    std::stop_source stop;
    auto task = bench.executor().run(operationRequest(u"pop"_s), stop.get_token());
    QVERIFY(becomesTrue([&] { return bench.ask({"INFO", "clients"}).text().contains("blocked_clients:1"); }));
    stop.request_stop();
    QCOMPARE(waitFor(std::move(task)).failure->kind, ErrorKind::Cancelled);
    for (int i = 0; i < 5; ++i)
        QVERIFY(bench.run(writeRequest()).ok());
}

void ExecutorFaultsTest::aFaultAtTheEndCostsNoTimeline()
{
    ToyBench bench(lesson());
    bench.ask({"SET", "yours", "1"});
    const auto report = bench.run(operationRequest(u"claims-a-foreign-key"_s));
    QVERIFY(report.failure);
    QCOMPARE(report.failure->kind, ErrorKind::Internal);
    QVERIFY(report.outcome);
    QCOMPARE(report.commands().size(), 1);
    QCOMPARE(bench.ask({"EXISTS", "yours"}).integer(), 1);
}

void ExecutorFaultsTest::whateverEscapesTheExecutorIsIdleAgain()
{
    ToyBench bench(lesson());
    QSignalSpy idle(&bench.executor(), &Executor::idle);
    const auto report = bench.run(operationRequest(u"runs-out-of-memory"_s));
    QCOMPARE(report.failure->kind, ErrorKind::Internal);
    QCOMPARE(report.commands().size(), 1);
    QCOMPARE(bench.executor().running(), 0);
    QCOMPARE(idle.size(), 1);
}

LAB_TEST(ExecutorFaultsTest)
#include "executor_faults_test.moc"
