// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/run/run_fixture.h"
#include "tests/support/redis_process.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"

#include <QDir>
#include <QSignalSpy>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A Run as the Executor makes it, on a server of its own.
struct RunBench
{
    RedisProcess server;
    QTemporaryDir folder;
    Environment environment = environmentAt(server.endpoint(), folder.path());
    redis::Client main{server.endpoint()};
    redis::Client beside{server.endpoint()};
    std::stop_source stop;
    Run run{environment, main, stop.get_token()};

    QByteArray clientList() { return waitFor(beside.command("CLIENT", "LIST")).text(); }
};

QCoro::Task<void> restore(Run &run)
{
    co_await run.redis().command("SET", "lab:setting", "restored");
}

QCoro::Task<void> restoreAndCount(Run &run, int *done)
{
    co_await restore(run);
    ++*done;
}

QCoro::Task<void> selectAndCount(Run &run, int *done)
{
    co_await run.sql().query(u"SELECT 1"_s);
    ++*done;
}

QCoro::Task<void> runOutOfMemory()
{
    throw std::bad_alloc();
    co_return;
}

/// `reader: …`
QStringList notesOf(const Run &run)
{
    QStringList notes;
    for (const auto &event : run.timeline()) {
        if (const auto *const note = noteOf(event))
            notes.append(event.actor + u": "_s + note->text);
    }
    return notes;
}

} // namespace

class RunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandBecomesAnEventInItsConnectionsLane();
    void anErrorReplyIsAFailedEvent();
    void aStatementBecomesAnEventInItsActorsLane();
    void aFailedStatementIsAFailedEvent();
    void theTwinsStatementsAreKeptApart();
    void notesAndMessagesAreSaid();
    void theTimelineIsInOrderOfStart();
    void whatWasMakingReadyDoesNotCountInItsTime();
    void eventsAreToldInBatchesEachOnce();
    void manyConnectionsAreNumberedAndReal();
    void extraConnectionsAreGoneAfterTheRun();
    void aConnectionThatIsRefusedThrows();
    void aFurtherServerAnswersAndIsGoneAfterTheRun();
    void aConnectionToAFurtherServerHasItsLane();
    void aFurtherServerComesBackEmptyOrNot_data();
    void aFurtherServerComesBackEmptyOrNot();
    void aCommandToAServerThatIsGoneTakesNoLongerThanAllowed();
    void whatASubscriberHearsIsAMessageInItsLane();
    void aSubscriptionIsACommandInItsLane();
    void aBlockingReadIsAnEventAndEndsWithTheRun();
    void aServerThatCannotStartThrowsWithItsOwnWords();
    void aStopEndsSleepAndFurtherConnections();
    void ownKeysAreRemovedAndNoOthers();
    void runsAtTheSameTimeHaveKeysOfTheirOwn();
    void aKeyspaceOfItsOwnIsNoOtherRuns();
    void whatIsDrawnOnceStaysTheSame();
    void ownKeysAreRemovedThoughTheConnectionWasClosed();
    void removingOwnKeysOnADeadServerIsNoFault();
    void whatIsPutOffToTheEndHasAConnectionAfterAStop();
    void whatIsPutOffToTheEndHasAConnectionAfterASilence();
    void aServerThatStaysSilentIsAskedOnceAtTheEnd();
    void whateverATaskAtTheEndThrowsTheOthersAreDone();
    void aLostConnectionIsNotedInItsLane();
    void aSubscriberTellsOfItsGap();
};

void RunTest::aCommandBecomesAnEventInItsConnectionsLane()
{
    RunBench bench;
    waitFor(bench.run.redis().command("SET", "lab:a", "1"));
    auto *const reader = waitFor(bench.run.connect(u"reader 7"_s));
    waitFor(reader->command("GET", "lab:a"));
    const auto events = bench.run.timeline();
    QCOMPARE(events.size(), 2);
    QCOMPARE(actors(events), (QStringList{u"main"_s, u"reader 7"_s}));
    QVERIFY(commandOf(events[1])->is("GET"));
    QCOMPARE(eventText(events[1]), u"GET lab:a"_s);
    QCOMPARE(eventDetail(events[1]), u"\"1\""_s);
    QVERIFY(!events[1].hasFailed());
    QVERIFY(events[1].endMicros > events[1].startMicros);
    QVERIFY(events[1].startMicros >= events[0].endMicros); // it was sent after the first had been answered
    QCOMPARE(commandsOf(events).size(), 2);
}

void RunTest::anErrorReplyIsAFailedEvent()
{
    RunBench bench;
    waitFor(bench.run.redis().command("SET", "lab:a", "1"));
    QVERIFY(faultOf<redis::ServerError>(bench.run.redis().command("LPUSH", "lab:a", "x")));
    QVERIFY(bench.run.timeline().last().hasFailed());
    QVERIFY(eventDetail(bench.run.timeline().last()).contains(u"WRONGTYPE"_s));
}

void RunTest::aStatementBecomesAnEventInItsActorsLane()
{
    RunBench bench;
    waitFor(bench.run.sql(u"writer"_s).query(u"SELECT id FROM products"_s));
    waitFor(bench.run.sql(u"writer"_s).query(u"SELECT id FROM products WHERE id = 1"_s));
    const auto events = bench.run.timeline();
    QCOMPARE(actors(events), QStringList{u"writer"_s});
    QVERIFY(statementOf(events[0]));
    QCOMPARE(eventText(events[0]), u"SELECT id FROM products"_s);
    QCOMPARE(eventDetail(events[0]), u"5 rows"_s);
    QCOMPARE(eventDetail(events[1]), u"1 row"_s);
    QCOMPARE(statementsOf(events).size(), 2);
    QCOMPARE(bench.run.statementsSoFar(), 2);
}

void RunTest::aFailedStatementIsAFailedEvent()
{
    RunBench bench;
    QVERIFY(faultOf<Error>(bench.run.sql().query(u"SELECT * FROM nowhere"_s)));
    const auto events = bench.run.timeline();
    QCOMPARE(events.size(), 1);
    QVERIFY(events[0].hasFailed());
    QVERIFY2(eventDetail(events[0]).contains(u"nowhere"_s), qPrintable(eventDetail(events[0])));
}

void RunTest::theTwinsStatementsAreKeptApart()
{
    RunBench bench;
    waitFor(bench.run.twin().query(u"SELECT 1"_s));
    QVERIFY(bench.run.timeline().isEmpty());
    QCOMPARE(bench.run.statementsSoFar(), 0);
    QCOMPARE(statementsOf(bench.run.twinTimeline()).size(), 1);
}

void RunTest::notesAndMessagesAreSaid()
{
    RunBench bench;
    bench.run.note(u"reader 1"_s, u"miss"_s);
    bench.run.note(u"reader 1"_s, u"crashed"_s, true);
    bench.run.message(u"subscriber"_s, "news", redis::Reply::string("hello"));
    const auto events = bench.run.timeline();
    QCOMPARE(events.size(), 3);
    QVERIFY(noteOf(events[0]) && messageOf(events[2]));
    QVERIFY(!events[0].hasFailed() && events[1].hasFailed());
    QCOMPARE(events[2].actor, u"subscriber"_s);
    QCOMPARE(messageOf(events[2])->payload.text(), "hello"_ba);
    QCOMPARE(events[2].startMicros, events[2].endMicros);
}

void RunTest::theTimelineIsInOrderOfStart()
{
    RunBench bench;
    waitFor(bench.run.redis().command("PING")); // connected
    // Begun first, ended last: events are made when a command ends, so this one comes in last.
    auto slow = bench.run.redis().command("BLPOP", "lab:list", 0);
    auto *const other = waitFor(bench.run.connect(u"other"_s));
    waitFor(other->command("PING"));
    waitFor(other->command("RPUSH", "lab:list", "x"));
    waitFor(slow);
    const auto events = bench.run.timeline();
    QCOMPARE(events.size(), 4);
    QVERIFY(commandOf(events[1])->is("BLPOP"));
    QVERIFY(std::is_sorted(events.begin(), events.end(),
                           [](const Event &a, const Event &b) { return a.startMicros < b.startMicros; }));
}

void RunTest::whatWasMakingReadyDoesNotCountInItsTime()
{
    RunBench bench;
    waitFor(bench.run.sleep(200ms));
    const auto ready = bench.run.elapsed();
    bench.run.begins();
    const auto begun = bench.run.elapsed();
    QVERIFY(begun < ready);
    waitFor(bench.run.redis().command("PING"));
    QVERIFY(bench.run.timeline().first().startMicros < static_cast<double>(ready.count()));
    waitFor(bench.run.sleep(20ms));
    const auto later = bench.run.elapsed();
    bench.run.begins(); // too late: something has happened
    QVERIFY(bench.run.elapsed() >= later);
}

void RunTest::eventsAreToldInBatchesEachOnce()
{
    RunBench bench;
    QSignalSpy told(&bench.run, &Run::happened);
    constexpr int Notes = 1000;
    for (int i = 0; i < Notes; ++i)
        bench.run.note(u"main"_s, QString::number(i));
    QVERIFY(told.isEmpty()); // not one by one
    QVERIFY(told.wait(Patience));
    bench.run.note(u"main"_s, u"last"_s);
    bench.run.close(); // what has not been told yet is told now
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0][0].value<EventBatch>().events.size(), Notes);
    const auto last = told[1][0].value<EventBatch>();
    QCOMPARE(last.events.size(), 1);
    QCOMPARE(eventText(last.events.first()), u"last"_s);
    QCOMPARE(last.total, Notes + 1);
}

void RunTest::manyConnectionsAreNumberedAndReal()
{
    RunBench bench;
    const auto clients = waitFor(bench.run.connect(u"worker"_s, 20));
    QCOMPARE(clients.size(), std::size_t(20));
    QCOMPARE(clients.front()->name(), "worker 1"_ba);
    QCOMPARE(clients.back()->name(), "worker 20"_ba);
    QCOMPARE(bench.clientList().count("name=worker-"), 20);
}

void RunTest::extraConnectionsAreGoneAfterTheRun()
{
    RunBench bench;
    waitFor(bench.run.connect(u"worker"_s, 3));
    QCOMPARE(bench.clientList().count("name=worker-"), 3);
    bench.run.close();
    QVERIFY(becomesTrue([&] { return bench.clientList().count("name=worker-") == 0; }));
    QVERIFY(bench.main.state() != redis::Client::State::Closed); // lent, not its own
}

void RunTest::aConnectionThatIsRefusedThrows()
{
    RunBench bench;
    bench.server.kill();
    const auto fault = faultOf<redis::ConnectionError>(bench.run.connect(u"worker"_s, 3));
    QVERIFY(fault);
    QCOMPARE(fault->kind(), ErrorKind::Connection);
}

void RunTest::aFurtherServerAnswersAndIsGoneAfterTheRun()
{
    RunBench bench;
    auto *const server = waitFor(bench.run.startServer({}));
    const auto folder = server->folder();
    redis::Client client(server->endpoint());
    QCOMPARE(waitFor(client.command("PING")).text(), "PONG"_ba);
    QVERIFY(server->endpoint() != bench.environment.endpoint);
    bench.run.close();
    QVERIFY(faultOf<redis::ConnectionError>(client.command("PING")));
    QVERIFY(!QDir(folder).exists());
}

void RunTest::aConnectionToAFurtherServerHasItsLane()
{
    RunBench bench;
    auto *const server = waitFor(bench.run.startServer({}));
    auto *const holder = waitFor(bench.run.connect(u"holder A"_s, server->endpoint()));
    waitFor(holder->command("SET", "lab:there", "1"));
    QCOMPARE(waitFor(bench.beside.command("EXISTS", "lab:there")).integer(), 0);
    QCOMPARE(actors(bench.run.timeline()), QStringList{u"holder A"_s});
}

void RunTest::aFurtherServerComesBackEmptyOrNot_data()
{
    QTest::addColumn<server::Persistence>("persistence");
    QTest::addColumn<qint64>("left");
    QTest::newRow("without persistence") << server::Persistence::None << qint64(0);
    QTest::newRow("with each write on disk") << server::Persistence::Always << qint64(1);
}

void RunTest::aFurtherServerComesBackEmptyOrNot()
{
    QFETCH(server::Persistence, persistence);
    QFETCH(qint64, left);
    const QTemporaryDir kept;
    RunBench bench;
    server::ServerOptions options{.folder = kept.filePath(u"server"_s)};
    options.persistence = persistence;
    auto *const server = waitFor(bench.run.startServer(options));
    auto *const before = waitFor(bench.run.connect(u"holder"_s, server->endpoint()));
    waitFor(before->command("SET", "lab:there", "1"));
    waitFor(bench.run.stopServer(server));
    QCOMPARE(server->state(), server::EmbeddedServer::State::Stopped);
    waitFor(bench.run.startAgain(server));
    auto *const after = waitFor(bench.run.connect(u"holder"_s, server->endpoint()));
    QCOMPARE(waitFor(after->command("EXISTS", "lab:there")).integer(), left);
}

void RunTest::aCommandToAServerThatIsGoneTakesNoLongerThanAllowed()
{
    RunBench bench;
    auto *const server = waitFor(bench.run.startServer({}));
    auto *const hasty = waitFor(bench.run.connect(u"hasty"_s, server->endpoint(), 100ms));
    auto *const patient = waitFor(bench.run.connect(u"patient"_s, server->endpoint(), 24h));
    waitFor(bench.run.stopServer(server));
    const auto pending = patient->command("PING"); // until the connection is back
    QVERIFY(faultOf<Error>(hasty->command("PING")));
    QVERIFY(!pending.await_ready());
}

void RunTest::whatASubscriberHearsIsAMessageInItsLane()
{
    RunBench bench;
    auto *const subscriber = bench.run.subscriber(u"B"_s);
    waitFor(subscriber->subscribe("lab:news"));
    waitFor(bench.beside.command("PUBLISH", "lab:news", "<b>hello</b>"));
    QVERIFY(becomesTrue([&] { return bench.run.timeline().size() == 2; })); // the first one is the subscription
    const auto event = bench.run.timeline().last();
    QCOMPARE(event.actor, u"B"_s);
    QVERIFY(messageOf(event));
    QCOMPARE(eventText(event), u"lab:news"_s);
    QCOMPARE(eventDetail(event), u"\"<b>hello</b>\""_s);
    bench.run.close();
    QVERIFY(
        becomesTrue([&] { return waitFor(bench.beside.command("PUBSUB", "NUMSUB", "lab:news"))[1].integer() == 0; }));
}

void RunTest::aSubscriptionIsACommandInItsLane()
{
    RunBench bench;
    auto *const subscriber = bench.run.subscriber(u"B"_s);
    waitFor(subscriber->psubscribe("lab:n*"));
    waitFor(bench.beside.command("PUBLISH", "lab:news", "hello"));
    QVERIFY(becomesTrue([&] { return bench.run.timeline().size() == 2; }));
    waitFor(subscriber->punsubscribe("lab:n*"));
    const auto events = bench.run.timeline();
    QCOMPARE(actors(events), QStringList{u"B"_s});
    QCOMPARE(events.size(), 3);
    QVERIFY(commandOf(events[0]) && messageOf(events[1]) && commandOf(events[2]));
    QCOMPARE(commandOf(events[0])->command, (redis::Command{"PSUBSCRIBE", "lab:n*"}));
    QVERIFY(commandOf(events[0])->reply.isArray());
    QVERIFY(commandOf(events[0])->micros() > 0);
    QCOMPARE(messageOf(events[1])->pattern, "lab:n*"_ba);
    QCOMPARE(messageOf(events[1])->channel, "lab:news"_ba);
    QCOMPARE(commandOf(events[2])->command.first(), "PUNSUBSCRIBE"_ba);
    QVERIFY(commandOf(events[2])->sequence > commandOf(events[0])->sequence);
}

void RunTest::aBlockingReadIsAnEventAndEndsWithTheRun()
{
    RunBench bench;
    auto *const reader = bench.run.blockingReader(u"worker 1"_s);
    waitFor(bench.beside.command("RPUSH", "lab:jobs", "a"));
    const auto got = waitFor(reader->read({"BLPOP", "lab:jobs", "5"}, 5s, {}));
    QCOMPARE(got[1].text(), "a"_ba);
    QCOMPARE(actors(bench.run.timeline()), QStringList{u"worker 1"_s});
    auto waiting = reader->read({"BLPOP", "lab:jobs", "5"}, 5s, {});
    bench.run.close();
    QVERIFY(faultOf<Error>(std::move(waiting)));
}

void RunTest::aServerThatCannotStartThrowsWithItsOwnWords()
{
    RunBench bench;
    server::ServerOptions options;
    options.extraLines = {u"no-such-setting 1"_s};
    const auto fault = faultOf<redis::ConnectionError>(bench.run.startServer(options));
    QVERIFY(fault);
    QVERIFY2(fault->message().contains(u"no-such-setting"_s), qPrintable(fault->message()));
}

void RunTest::aStopEndsSleepAndFurtherConnections()
{
    RunBench bench;
    auto sleep = bench.run.sleep(24h);
    bench.stop.request_stop();
    QVERIFY(faultOf<Cancelled>(std::move(sleep)));
    QVERIFY(faultOf<Cancelled>(bench.run.connect(u"late"_s)));
    QVERIFY_THROWS_EXCEPTION(Cancelled, bench.run.throwIfStopped());
}

void RunTest::ownKeysAreRemovedAndNoOthers()
{
    RunBench bench;
    waitFor(bench.run.redis().command("MSET", "lab:own", "1", "lab:own2", "1", "lab:other", "1"));
    bench.run.removeAtEnd({Key{"lab:own"}});
    bench.run.removeAtEnd({Key{"lab:own2"}, Key{"lab:never-made"}});
    waitFor(bench.run.cleanUp());
    QCOMPARE(waitFor(bench.beside.command("KEYS", "*")).texts(), QByteArrayList{"lab:other"});
}

void RunTest::runsAtTheSameTimeHaveKeysOfTheirOwn()
{
    RunBench bench;
    const auto first = bench.run.ownKey("race:{x}"), second = bench.run.ownKey("race:{x}:lock");
    QVERIFY(first.name.startsWith("lab:race:{x}:"));
    QCOMPARE(second.name, "lab:race:{x}:lock" + first.name.mid(first.name.lastIndexOf(':')));
    waitFor(bench.beside.command("MSET", first, 1, second, 1));
    waitFor(bench.run.cleanUp());
    QCOMPARE(waitFor(bench.beside.command("DBSIZE")).integer(), 0);
    QSet<QByteArray> names;
    for (int i = 0; i < 20; ++i)
        names.insert(Run(bench.environment, bench.main, {}).ownKey("race:{x}").name);
    QCOMPARE(names.size(), 20);
    QCOMPARE(first.name.size(), qsizetype(qstrlen("lab:race:{x}:")) + 16); // 64 bits: chance makes no two alike
}

void RunTest::aKeyspaceOfItsOwnIsNoOtherRuns()
{
    RunBench bench;
    Run other(bench.environment, bench.main, {});
    const auto key = bench.run.ownKeyspace("question:{x}").key("a");
    QVERIFY(key.name.startsWith("lab:question:{x}:") && key.name.endsWith(":a"));
    QCOMPARE(bench.run.ownKeyspace("question:{x}").key("a"), key);
    QVERIFY(other.ownKeyspace("question:{x}").key("a") != key);
}

void RunTest::whatIsDrawnOnceStaysTheSame()
{
    const auto draw = [] {
        return QByteArray::number(QRandomGenerator::system()->generate64());
    };
    RunBench bench, another;
    const auto code = bench.run.drawnOnce(u"code"_s, draw);
    QCOMPARE(bench.run.drawnOnce(u"code"_s, draw), code);
    QVERIFY(bench.run.drawnOnce(u"token"_s, draw) != code);
    QVERIFY(another.run.drawnOnce(u"code"_s, draw) != code);
}

void RunTest::ownKeysAreRemovedThoughTheConnectionWasClosed()
{
    RunBench bench;
    waitFor(bench.run.redis().command("SET", "lab:own", "1"));
    bench.run.removeAtEnd({Key{"lab:own"}});
    bench.main.close(); // as a stop does with a run that is overdue
    waitFor(bench.run.cleanUp());
    QCOMPARE(waitFor(bench.beside.command("EXISTS", "lab:own")).integer(), 0);
}

void RunTest::removingOwnKeysOnADeadServerIsNoFault()
{
    RunBench bench;
    waitFor(bench.run.redis().command("SET", "lab:own", "1"));
    bench.run.removeAtEnd({Key{"lab:own"}});
    bench.server.kill();
    waitFor(bench.run.cleanUp());
    QVERIFY(bench.run.timeline().last().hasFailed());
    QCOMPARE(bench.run.leftKeys(), Keys{Key{"lab:own"}});
}

void RunTest::whatIsPutOffToTheEndHasAConnectionAfterAStop()
{
    RunBench bench;
    waitFor(bench.run.redis().command("SET", "lab:setting", "changed"));
    bench.run.atEnd([](Run &run) { return restore(run); });
    bench.main.close(); // as a stop does with a run that is overdue
    waitFor(bench.run.cleanUp());
    QCOMPARE(waitFor(bench.beside.command("GET", "lab:setting")).text(), "restored"_ba);
    QVERIFY(commandOf(bench.run.timeline().last())->is("SET")); // it is seen like any other
}

void RunTest::whatIsPutOffToTheEndHasAConnectionAfterASilence()
{
    RunBench bench;
    waitFor(bench.run.redis().command("MSET", "lab:setting", "changed", "lab:own", "1"));
    bench.run.removeAtEnd({Key{"lab:own"}});
    bench.run.atEnd([](Run &run) { return restore(run); });
    auto waiting = bench.run.redis().command("BLPOP", "lab:nothing", 0); // what is sent after it would wait as well
    waitFor(bench.run.cleanUp(Run::Server::KeptSilent));
    QCOMPARE(waitFor(bench.beside.command("GET", "lab:setting")).text(), "restored"_ba);
    QCOMPARE(bench.run.leftKeys(), Keys{Key{"lab:own"}}); // for later
    bench.main.close();
    QVERIFY(faultOf<Error>(std::move(waiting)));
}

void RunTest::aServerThatStaysSilentIsAskedOnceAtTheEnd()
{
    ScriptedServer silent;
    const QTemporaryDir folder;
    redis::Client main(silent.endpoint());
    std::stop_source stop;
    Run run(environmentAt(silent.endpoint(), folder.path()), main, stop.get_token());
    stop.request_stop();
    main.close();
    int done = 0;
    for (int i = 0; i < 5; ++i)
        run.atEnd([&done](Run &ending) { return restoreAndCount(ending, &done); });
    run.atEnd([&done](Run &ending) { return selectAndCount(ending, &done); });
    waitFor(run.cleanUp());
    QCOMPARE(done, 1); // what needs no server is done
    QVERIFY(silent.count("SET") <= 1);
    run.close();
}

void RunTest::whateverATaskAtTheEndThrowsTheOthersAreDone()
{
    RunBench bench;
    bench.run.atEnd([](Run &run) { return restore(run); });
    bench.run.atEnd([](Run &) { return runOutOfMemory(); });
    waitFor(bench.run.cleanUp());
    QCOMPARE(waitFor(bench.beside.command("GET", "lab:setting")).text(), "restored"_ba);
}

void RunTest::aLostConnectionIsNotedInItsLane()
{
    RunBench bench;
    auto *const client = waitFor(bench.run.connect(u"reader"_s));
    waitFor(client->command("PING"));
    waitFor(bench.beside.command("CLIENT", "KILL", "ID", waitFor(client->command("CLIENT", "ID")).integer()));
    QVERIFY(becomesTrue([&] { return client->state() != redis::Client::State::Connected; }));
    waitFor(client->command("PING")); // it was made anew
    const auto notes = notesOf(bench.run);
    QCOMPARE(notes.size(), 1);
    QVERIFY2(notes.first().startsWith(u"reader: The connection to "_s), qPrintable(notes.first()));
}

void RunTest::aSubscriberTellsOfItsGap()
{
    RunBench bench;
    auto *const subscriber = bench.run.subscriber(u"follower"_s);
    waitFor(subscriber->subscribe("news"));
    waitFor(bench.beside.command("CLIENT", "KILL", "TYPE", "pubsub"));
    const auto isBack = [&] {
        return waitFor(bench.beside.command("PUBLISH", "news", "again")).integer() == 1;
    };
    QVERIFY(becomesTrue(isBack));
    const auto notes = notesOf(bench.run);
    QCOMPARE(notes.size(), 2);
    QVERIFY2(notes[0].startsWith(u"follower: Connection lost. "_s), qPrintable(notes[0]));
    QVERIFY2(notes[1].startsWith(u"follower: Gap: back after "_s), qPrintable(notes[1]));
}

LAB_TEST(RunTest)
#include "run_test.moc"
