// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/worker.h"
#include "tests/lab/lesson_fixture.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Says who it is again and again, until it is stopped.
QCoro::Task<Outcome> chatter(Run &run, Arguments arguments)
{
    const auto name = QString::fromUtf8(arguments.text(u"name"_s));
    for (qint64 i = 1;; ++i) {
        co_await run.redis().command("ECHO", arguments.text(u"name"_s));
        run.note(name, QString::number(i));
        run.progress(i, 0, name);
        co_await run.sleep(1ms);
    }
}

QCoro::Task<Outcome> crowd(Run &run, Arguments)
{
    const auto clients = co_await run.connect(u"crowd"_s, 30);
    for (;;) {
        for (auto *const client : clients)
            co_await client->command("PING");
    }
}

Lesson lesson()
{
    auto lesson = toyLesson();
    auto live = operationOf(u"chatter"_s, chatter);
    live.parameters = {Parameter::text(u"name"_s, u"Name"_s)};
    live.live = true;
    lesson.operations += {live, operationOf(u"crowd"_s, crowd)};
    return lesson;
}

Request chatterOf(const char *name)
{
    return operationRequest(u"chatter"_s, {{u"name"_s, name}});
}

struct WorkerBench
{
    RedisProcess server;
    QTemporaryDir folder;
    Catalogue catalogue{{lesson()}};
    Environment environment = environmentAt(server.endpoint(), folder.path());
    Worker worker{catalogue, environment};
    QHash<RunId, Report> reports;
    QHash<RunId, Timeline> events;
    QHash<RunId, QStringList> progress;
    bool elsewhere = false; ///< a signal came on another thread than the test's

    WorkerBench()
    {
        const auto look = [this] {
            elsewhere = elsewhere || QThread::currentThread() != worker.thread();
        };
        QObject::connect(&worker, &Worker::finished, &worker, [this, look](RunId run, const Report &report) {
            look();
            reports.insert(run, report);
        });
        QObject::connect(&worker, &Worker::happened, &worker, [this, look](RunId run, const EventBatch &fresh) {
            look();
            events[run] += fresh.events;
        });
        QObject::connect(&worker, &Worker::progressed, &worker,
                         [this, look](RunId run, qint64, qint64, const QString &what) {
                             look();
                             progress[run].append(what);
                         });
    }

    bool ends(RunId run)
    {
        return becomesTrue([&] { return reports.contains(run); });
    }
    bool chatters(RunId run)
    {
        return becomesTrue([&] { return events[run].size() > 4; });
    }
};

} // namespace

class WorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunEndsInItsReport();
    void signalsArriveOnTheCallersThread();
    void theEventsTellTheWholeTimeline();
    void aCancelledRunEndsAsCancelled();
    void cancellingDoesNotLetTheRunGoOnForLong();
    void cancellingOneOfTwoLetsTheOtherGoOn();
    void twoRunsAtATimeAreToldApart();
    void cancellingWhatHasEndedDoesNothing();
    void runIdsAreNeverUsedAgain();
    void destroyingAWorkerWithRunsUnderWayIsClean();
    void destroyingAWorkerThatWaitsForASilentServerIsClean();
    void destroyingAWorkerAtOnceIsClean();
    void aNewEnvironmentIsUsedByTheNextRun();
};

void WorkerTest::aRunEndsInItsReport()
{
    WorkerBench bench;
    const auto run = bench.worker.start(operationRequest(u"write"_s, {{u"key"_s, "a"}}));
    QVERIFY(run != RunId::None);
    QVERIFY(bench.worker.isRunning(run)); // returned at once
    QVERIFY(bench.ends(run));
    QVERIFY(bench.reports[run].ok());
    QVERIFY(!bench.worker.isRunning(run));
}

void WorkerTest::signalsArriveOnTheCallersThread()
{
    WorkerBench bench;
    const auto run = bench.worker.start(chatterOf("a"));
    QVERIFY(bench.chatters(run));
    bench.worker.cancel(run);
    QVERIFY(bench.ends(run));
    QVERIFY(!bench.elsewhere);
    QVERIFY(!bench.progress[run].isEmpty());
    QVERIFY(!bench.events[run].isEmpty());
}

void WorkerTest::theEventsTellTheWholeTimeline()
{
    WorkerBench bench;
    const auto run = bench.worker.start(chatterOf("a"));
    QVERIFY(bench.chatters(run));
    bench.worker.cancel(run);
    QVERIFY(bench.ends(run));
    QCOMPARE(bench.events[run].size(), bench.reports[run].timeline.size());
}

void WorkerTest::aCancelledRunEndsAsCancelled()
{
    WorkerBench bench;
    const auto run = bench.worker.start(chatterOf("a"));
    QVERIFY(bench.chatters(run));
    bench.worker.cancel(run);
    QVERIFY(bench.ends(run));
    QCOMPARE(bench.reports[run].failure->kind, ErrorKind::Cancelled);
    QVERIFY(!bench.reports[run].timeline.isEmpty());
}

void WorkerTest::cancellingDoesNotLetTheRunGoOnForLong()
{
    WorkerBench bench;
    const auto run = bench.worker.start(chatterOf("a"));
    QVERIFY(bench.chatters(run));
    const auto before = bench.events[run].size();
    bench.worker.cancel(run);
    QVERIFY(bench.ends(run));
    // One turn every millisecond, two events each, told every 50 ms: a run that went on for a second would have added
    // some two thousand.
    QVERIFY2(bench.events[run].size() - before < 1000, qPrintable(QString::number(bench.events[run].size() - before)));
}

void WorkerTest::cancellingOneOfTwoLetsTheOtherGoOn()
{
    WorkerBench bench;
    const auto first = bench.worker.start(chatterOf("first"));
    const auto second = bench.worker.start(chatterOf("second"));
    QVERIFY(bench.chatters(first) && bench.chatters(second));
    bench.worker.cancel(first);
    QVERIFY(bench.ends(first));
    QVERIFY(bench.worker.isRunning(second));
    bench.events[second].clear();
    QVERIFY(bench.chatters(second));
    bench.worker.cancelAll();
    QVERIFY(bench.ends(second));
}

void WorkerTest::twoRunsAtATimeAreToldApart()
{
    WorkerBench bench;
    const auto first = bench.worker.start(chatterOf("first"));
    const auto second = bench.worker.start(chatterOf("second"));
    QVERIFY(bench.chatters(first) && bench.chatters(second));
    bench.worker.cancelAll();
    QVERIFY(bench.ends(first) && bench.ends(second));
    for (const auto &[run, name, other] :
         {std::tuple(first, u"first"_s, u"second"_s), std::tuple(second, u"second"_s, u"first"_s)}) {
        QVERIFY(actors(bench.events[run]).contains(name));
        QVERIFY(!actors(bench.events[run]).contains(other));
        QCOMPARE(bench.progress[run].count(name), bench.progress[run].size());
        for (const auto &record : bench.reports[run].commands())
            QCOMPARE(record.command, (redis::Command{"ECHO", name.toUtf8()}));
    }
}

void WorkerTest::cancellingWhatHasEndedDoesNothing()
{
    WorkerBench bench;
    const auto run = bench.worker.start(operationRequest(u"write"_s, {{u"key"_s, "a"}}));
    QVERIFY(bench.ends(run));
    bench.worker.cancel(run);
    bench.worker.cancel(RunId::None);
    const auto next = bench.worker.start(operationRequest(u"write"_s, {{u"key"_s, "b"}}));
    QVERIFY(bench.ends(next));
    QVERIFY(bench.reports[next].ok());
}

void WorkerTest::runIdsAreNeverUsedAgain()
{
    WorkerBench bench;
    QSet<RunId> ids;
    for (int i = 0; i < 50; ++i)
        ids.insert(bench.worker.start(operationRequest(u"write"_s, {{u"key"_s, "a"}})));
    QCOMPARE(ids.size(), 50);
    QVERIFY(becomesTrue([&] { return bench.reports.size() == 50; }));
}

void WorkerTest::destroyingAWorkerWithRunsUnderWayIsClean()
{
    const RedisProcess server;
    const QTemporaryDir folder;
    const Catalogue catalogue({lesson()});
    for (int i = 0; i < 5; ++i) {
        Worker worker(catalogue, environmentAt(server.endpoint(), folder.path()));
        QSignalSpy happened(&worker, &Worker::happened);
        worker.start(chatterOf("a"));
        worker.start(operationRequest(u"crowd"_s));
        worker.start(chatterOf("b"));
        QVERIFY(happened.wait(Patience));
    }
    // Nobody is left: neither the workers' own connections nor the crowds'.
    redis::Client beside(server.endpoint());
    QVERIFY(becomesTrue([&] { return waitFor(beside.command("CLIENT", "LIST")).text().trimmed().count('\n') == 0; }));
}

void WorkerTest::destroyingAWorkerThatWaitsForASilentServerIsClean()
{
    ScriptedServer server;
    const QTemporaryDir folder;
    const Catalogue catalogue({lesson()});
    auto worker = std::make_unique<Worker>(catalogue, environmentAt(server.endpoint(), folder.path()));
    worker->start(chatterOf("a"));
    QVERIFY(becomesTrue([&] { return server.count("ECHO") == 1; }));
    worker.reset(); // comes back: a silent server cannot hold it up
    QCOMPARE(server.count("ECHO"), 1);
}

void WorkerTest::destroyingAWorkerAtOnceIsClean()
{
    WorkerBench bench;
    for (int i = 0; i < 20; ++i) {
        Worker worker(bench.catalogue, bench.environment);
        worker.start(operationRequest(u"crowd"_s));
    }
}

void WorkerTest::aNewEnvironmentIsUsedByTheNextRun()
{
    WorkerBench bench;
    auto environment = bench.environment;
    environment.keys = Keyspace("mine:");
    bench.worker.setEnvironment(environment);
    const auto run = bench.worker.start(operationRequest(u"write"_s, {{u"key"_s, "a"}}));
    QVERIFY(bench.ends(run));
    QCOMPARE(bench.reports[run].commands()[0].command[1], "mine:a"_ba);
}

LAB_TEST(WorkerTest)
#include "worker_test.moc"
