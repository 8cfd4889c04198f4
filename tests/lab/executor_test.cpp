// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/lab/lesson_fixture.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

using What = Request::What;

QCoro::Task<Outcome> refuse(Run &, Arguments)
{
    co_return Outcome::rejected(u"Sold out."_s, u"Come back tomorrow."_s, {{u"stock"_s, qint64(0)}});
}

QCoro::Task<Outcome> failingTwin(Run &run, Arguments)
{
    co_await run.twin().query(u"SELECT * FROM nowhere"_s);
    co_return Outcome();
}

QCoro::Task<Outcome> sixTypes(Run &run, Arguments)
{
    auto &redis = run.redis();
    co_await redis.command("SET", "lab:string", "hello", "EX", 100);
    co_await redis.command("RPUSH", "lab:list", "a", "b");
    co_await redis.command("SADD", "lab:set", "a");
    co_await redis.command("HSET", "lab:hash", "f", "v");
    co_await redis.command("ZADD", "lab:zset", 2, "alice");
    co_await redis.command("XADD", "lab:stream", "1-1", "f", "v");
    co_await redis.command("DEL", "lab:gone");
    co_return Outcome();
}

Keys touchesSix(const Keyspace &keys, const Arguments &)
{
    return {keys.key("string"), keys.key("list"),   keys.key("set"), keys.key("hash"),
            keys.key("zset"),   keys.key("stream"), keys.key("gone")};
}

/// Workers who count.
struct Count
{
    struct Ending
    {
        qint64 workers = 0, count = 0;
        static constexpr auto Members = named("workers count", &Ending::workers, &Ending::count);
    };
    Count(Run &its, const Arguments &arguments)
        : run(its)
        , workers(arguments.integer(u"workers"_s))
    {
    }
    QCoro::Task<void> setUp()
    {
        run.removeAtEnd({key});
        co_return;
    }
    QCoro::Task<void> worker(Actor &me) { co_await me.redis.command("INCR", key); }
    QCoro::Task<Ending> end()
    {
        const auto reply = co_await run.redis().command("GET", key);
        co_return Ending{workers, reply.integer()};
    }
    static bool holds(const Ending &ending) { return ending.count == ending.workers; }
    static QString clauseOf(const Ending &ending) { return u"%1 were counted"_s.arg(ending.count); }

    Run &run;
    qint64 workers;
    Key key = run.keys().key("n");
};

Scenario race()
{
    const Scenario described{.id = u"race"_s,
                             .title = {},
                             .summary = {},
                             .invariant = u"Each is counted."_s,
                             .ways = {{u"incr"_s, u"INCR."_s}},
                             .parameters = {Parameter::integer(u"workers"_s, {}, 1, 50).withDefault("3")}};
    return scenario<Count>(described, {{u"worker"_s, &Count::worker, [](const Count &world) {
                                            return static_cast<int>(world.workers);
                                        }}});
}

QCoro::Task<void> prepare(Run &run, QRandomGenerator dice)
{
    co_await run.redis().command("SET", "lab:a", dice.bounded(1000));
}

QCoro::Task<Verdict> verify(Run &run, Attempt attempt)
{
    const auto value = (co_await run.redis().command("GET", "lab:a")).integer();
    co_return Verdict{value == attempt.dice().bounded(1000) + 1, u"It is %1."_s.arg(value)};
}

QCoro::Task<Observation> observe(Run &run, GivenValues values)
{
    const auto value = co_await run.redis().command("GET", "lab:" + values.value(u"key"_s));
    Observation observation;
    observation.facts.set(u"value"_s, value.text());
    co_return observation;
}

Lesson lesson()
{
    auto lesson = toyLesson();
    lesson.operations.append(operationOf(u"refuse"_s, refuse));
    auto withTwin = operationOf(u"twin-fails"_s, refuse);
    withTwin.twin = failingTwin;
    lesson.operations.append(withTwin);
    auto six = operationOf(u"six"_s, sixTypes);
    six.touches = touchesSix;
    lesson.operations.append(six);
    lesson.scenarios = {race()};
    lesson.challenges = {{.id = u"more"_s,
                          .title = {},
                          .task = u"Raise %1a by one."_s,
                          .hints = {},
                          .keys = {"a"},
                          .prepare = prepare,
                          .verify = verify,
                          .by = {"INCR"},
                          .without = {"SET"}}};
    lesson.questions = {{.id = u"ping"_s,
                         .prompt = {},
                         .experiment = commands({"SET $a 1", "PING"}),
                         .choices = {{u"PANG"_s, answers("PANG"), {}}, {u"PONG"_s, answers("PONG"), {}}}}};
    lesson.observe = observe;
    return lesson;
}

} // namespace

class ExecutorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOperationComesToItsOutcome();
    void aRejectionIsAnOutcomeNotAFailure();
    void theTwinAnswersTheSameRequest();
    void aFaultOfTheTwinDoesNotHideTheAnswer();
    void keysAreShownBeforeAndAfter();
    void everyTypeOfKeyIsShown();
    void lookingAtTheKeysLeavesNoTrace();
    void aScenarioComesToItsOutcomeAndTimeline();
    void ownKeysAreGoneAfterTheRun();
    void aQuestionIsAnsweredByTheServer();
    void anObservationIsNotRecorded();
    void everythingElseIsRecorded();
    void theObserverIsToldWhileItRuns();
    void connectionsAreUsedAgain();
    void aBrokenIdleConnectionIsNotInTheWay();
    void theExecutorIsIdleAfterTheLastRun();
    void aNewEnvironmentIsUsedByTheNextRun();
    void badArgumentsAreAUsageFailure();
    void valuesThatDoNotGoTogetherAreAUsageFailure();
    void whatWasDoneIsToldThoughTheKeysCannotBeLookedAt();
    void aFailedRunLeavesNothingOnItsConnection();
    void unknownNamesAreAUsageFailure();
};

void ExecutorTest::anOperationComesToItsOutcome()
{
    ToyBench bench;
    const auto report = bench.run(operationRequest(u"write"_s, {{u"key"_s, "a"}}));
    QVERIFY(!report.failure);
    QVERIFY(report.ok());
    QCOMPARE(report.outcome->fields.value(u"written"_s).toByteArray(), "1"_ba);
    QCOMPARE(report.outcome->headline, u"Written."_s);
    QCOMPARE(report.arguments, (GivenValues{{u"key"_s, "a"}, {u"value"_s, "1"}})); // the default filled in
    QCOMPARE(report.commands().size(), 1);
    QCOMPARE(report.commands()[0].command, (redis::Command{"SET", "lab:a", "1"}));
    QCOMPARE(report.timeline.size(), 1);
    QVERIFY(report.elapsedMicros >= report.commands()[0].micros());
    QCOMPARE(bench.ask({"GET", "lab:a"}).text(), "1"_ba);
}

void ExecutorTest::aRejectionIsAnOutcomeNotAFailure()
{
    ToyBench bench(lesson());
    const auto report = bench.run(operationRequest(u"refuse"_s));
    QVERIFY(!report.failure);
    QVERIFY(!report.ok());
    QCOMPARE(report.outcome->rejection->message, u"Sold out."_s);
    QCOMPARE(report.outcome->rejection->hint, u"Come back tomorrow."_s);
    QCOMPARE(report.outcome->fields.value(u"stock"_s).toInt(), 0);
}

void ExecutorTest::theTwinAnswersTheSameRequest()
{
    ToyBench bench;
    const auto report = bench.run(operationRequest(u"write"_s, {{u"key"_s, "a"}, {u"value"_s, "x"}}));
    QVERIFY(report.twin);
    QCOMPARE(report.twin->outcome->fields.value(u"written"_s).toByteArray(), "x"_ba);
    QCOMPARE(report.twin->statements().size(), 1);
    QVERIFY(report.statements().isEmpty()); // the twin's are not the pattern's
    QCOMPARE(actors(report.timeline), QStringList{u"main"_s});
}

void ExecutorTest::aFaultOfTheTwinDoesNotHideTheAnswer()
{
    ToyBench bench(lesson());
    const auto report = bench.run(operationRequest(u"twin-fails"_s));
    QVERIFY(!report.failure);
    QVERIFY(report.outcome->rejection);
    QVERIFY(!report.twin->outcome);
    QCOMPARE(report.twin->failure->kind, ErrorKind::Sql);
    QVERIFY(report.twin->failure->message.contains(u"nowhere"_s));
    QCOMPARE(report.twin->statements().size(), 1);
}

void ExecutorTest::keysAreShownBeforeAndAfter()
{
    ToyBench bench;
    bench.ask({"SET", "lab:a", "old"});
    const auto report = bench.run(operationRequest(u"write"_s, {{u"key"_s, "a"}, {u"value"_s, "newer"}}));
    QCOMPARE(report.keys.size(), 1);
    QCOMPARE(report.keys[0].before.bytes, "old"_ba);
    QCOMPARE(report.keys[0].after.bytes, "newer"_ba);
    QCOMPARE(report.keys[0].after.length, 5);
}

void ExecutorTest::everyTypeOfKeyIsShown()
{
    ToyBench bench(lesson());
    bench.ask({"SET", "lab:gone", "x"});
    const auto report = bench.run(operationRequest(u"six"_s));
    QVERIFY2(!report.failure, qPrintable(report.failure ? report.failure->message : QString()));
    QByteArrayList types;
    for (const auto &change : report.keys)
        types.append(change.after.typeName);
    QCOMPARE(types, (QByteArrayList{"string", "list", "set", "hash", "zset", "stream", ""}));
    for (qsizetype i = 0; i < 6; ++i)
        QVERIFY(!report.keys[i].before.exists() && report.keys[i].after.exists());
    QVERIFY(report.keys[6].before.exists() && !report.keys[6].after.exists());
}

void ExecutorTest::lookingAtTheKeysLeavesNoTrace()
{
    ToyBench bench;
    const auto report = bench.run(operationRequest(u"write"_s, {{u"key"_s, "a"}}));
    QCOMPARE(report.commands().size(), 1);
    QCOMPARE(report.happened, 1);
}

void ExecutorTest::aScenarioComesToItsOutcomeAndTimeline()
{
    ToyBench bench(lesson());
    const auto report = bench.run(requestOf(What::Scenario, u"race"_s, {{u"workers"_s, "4"}}));
    QVERIFY(report.ok());
    QCOMPARE(report.outcome->fields, (Fields{{u"workers"_s, 4LL}, {u"count"_s, 4LL}, {u"held"_s, true}}));
    QVERIFY(report.judged->held);
    QCOMPARE(report.outcome->headline, u"4 were counted. It held: Each is counted."_s);
    QCOMPARE(actors(report.timeline).mid(0, 4),
             (QStringList{u"worker 1"_s, u"worker 2"_s, u"worker 3"_s, u"worker 4"_s}));
    QVERIFY(becomesTrue([&] { return bench.clientsNamed("worker-1") == 0; }));
}

void ExecutorTest::ownKeysAreGoneAfterTheRun()
{
    ToyBench bench(lesson());
    const auto report = bench.run(requestOf(What::Scenario, u"race"_s));
    QCOMPARE(report.commands().last().command, (redis::Command{"UNLINK", "lab:n"}));
    QCOMPARE(bench.ask({"DBSIZE"}).integer(), 0);
}

void ExecutorTest::aQuestionIsAnsweredByTheServer()
{
    ToyBench bench(lesson());
    const auto report = bench.run(requestOf(What::Reveal, u"ping"_s));
    QVERIFY(report.answer->right == Said(1));
    QCOMPARE(report.answer->reply, u"PONG"_s);
    // What was sent to find out, and not what cleans up after it.
    QCOMPARE(commandsOf(report.answer->evidence).size(), 2);
    QCOMPARE(report.commands().last().command.first(), "UNLINK"_ba);
}

void ExecutorTest::anObservationIsNotRecorded()
{
    ToyBench bench(lesson());
    bench.ask({"SET", "lab:a", "seen"});
    qint64 told = 0;
    const RunObserver observer{[&](const EventBatch &fresh) { told += fresh.events.size(); }, {}};
    const auto report = bench.run(requestOf(What::Observation, {}, {{u"key"_s, "a"}}), {}, observer);
    QCOMPARE(report.observation->facts.value(u"value"_s).toByteArray(), "seen"_ba);
    QVERIFY(report.commands().isEmpty());
    QVERIFY(report.timeline.isEmpty());
    QCOMPARE(told, 0);
}

void ExecutorTest::everythingElseIsRecorded()
{
    ToyBench bench(lesson());
    bench.run(requestOf(What::Observation, {}, {{u"key"_s, "a"}})); // its connection is used again below
    QCOMPARE(bench.run(operationRequest(u"write"_s, {{u"key"_s, "a"}})).commands().size(), 1);
    QCOMPARE(bench.run(requestOf(What::Reveal, u"ping"_s)).commands().size(), 3);
    // The main connection's GET and UNLINK and what the three workers sent.
    QCOMPARE(bench.run(requestOf(What::Scenario, u"race"_s)).commands().size(), 5);
}

void ExecutorTest::theObserverIsToldWhileItRuns()
{
    ToyBench bench(lesson());
    Timeline events;
    QStringList progress;
    const RunObserver observer{[&](const EventBatch &fresh) { events += fresh.events; },
                               [&](qint64 done, qint64 total, const QString &what) {
                                   progress.append(u"%1/%2 %3"_s.arg(done).arg(total).arg(what));
                               }};
    const auto report = bench.run(requestOf(What::Scenario, u"race"_s), {}, observer);
    QCOMPARE(events.size(), report.timeline.size());
    QCOMPARE(progress, (QStringList{u"0/0 Connecting: 3 × worker"_s, u"0/0 All at work"_s}));
}

void ExecutorTest::connectionsAreUsedAgain()
{
    ToyBench bench;
    for (int i = 0; i < 20; ++i)
        QVERIFY(bench.run(operationRequest(u"write"_s, {{u"key"_s, "a"}})).ok());
    const auto info = bench.ask({"INFO", "stats"}).text();
    const auto at = info.indexOf("total_connections_received:");
    const auto connections = info.mid(at + 27, info.indexOf('\r', at) - at - 27).toInt();
    // The start's probe, ours, and the executor's two: one for the pattern, one to look at the keys.
    QVERIFY2(connections <= 4, qPrintable(QString::number(connections)));
}

void ExecutorTest::aBrokenIdleConnectionIsNotInTheWay()
{
    ToyBench bench;
    QVERIFY(bench.run(operationRequest(u"write"_s, {{u"key"_s, "a"}})).ok());
    bench.ask({"CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"});
    QVERIFY(becomesTrue([&] { return bench.clientsNamed("main") == 0; }));
    const auto report = bench.run(operationRequest(u"write"_s, {{u"key"_s, "b"}}));
    QVERIFY2(report.ok(), qPrintable(report.failure ? report.failure->message : QString()));
}

void ExecutorTest::theExecutorIsIdleAfterTheLastRun()
{
    ToyBench bench;
    QSignalSpy idle(&bench.executor(), &Executor::idle);
    auto first = bench.executor().run(operationRequest(u"write"_s, {{u"key"_s, "a"}}), {});
    auto second = bench.executor().run(operationRequest(u"write"_s, {{u"key"_s, "b"}}), {});
    QCOMPARE(bench.executor().running(), 2);
    waitFor(std::move(first));
    waitFor(std::move(second));
    QCOMPARE(bench.executor().running(), 0);
    QCOMPARE(idle.size(), 1);
}

void ExecutorTest::aNewEnvironmentIsUsedByTheNextRun()
{
    ToyBench bench;
    QVERIFY(bench.run(operationRequest(u"write"_s, {{u"key"_s, "a"}})).ok());
    const RedisProcess other;
    auto environment = bench.environment();
    environment.endpoint = other.endpoint();
    environment.keys = Keyspace("mine:");
    bench.executor().setEnvironment(environment);
    QVERIFY(bench.run(operationRequest(u"write"_s, {{u"key"_s, "b"}})).ok());
    redis::Client there(other.endpoint());
    QCOMPARE(waitFor(there.command("KEYS", "*")).texts(), QByteArrayList{"mine:b"});
    QCOMPARE(bench.ask({"KEYS", "*"}).texts(), QByteArrayList{"lab:a"});
    QVERIFY(becomesTrue([&] { return bench.clientsNamed("main") == 0; })); // the old ones are closed
}

void ExecutorTest::badArgumentsAreAUsageFailure()
{
    ToyBench bench(lesson());
    const auto missing = bench.run(operationRequest(u"write"_s));
    QCOMPARE(missing.failure->kind, ErrorKind::Usage);
    QVERIFY(missing.failure->message.startsWith(u"key is missing"_s));
    const auto bad = bench.run(requestOf(What::Scenario, u"race"_s, {{u"workers"_s, "51"}}));
    QCOMPARE(bad.failure->kind, ErrorKind::Usage);
    QVERIFY(bad.commands().isEmpty());
}

void ExecutorTest::valuesThatDoNotGoTogetherAreAUsageFailure()
{
    auto toy = lesson();
    toy.operations.first().problem = [](const Arguments &arguments) {
        return arguments.text(u"key"_s) == arguments.text(u"value"_s) ? u"key and value must differ."_s : QString();
    };
    ToyBench bench(toy);
    const auto report = bench.run(operationRequest(u"write"_s, {{u"key"_s, "a"}, {u"value"_s, "a"}}));
    QCOMPARE(report.failure->kind, ErrorKind::Usage);
    QCOMPARE(report.failure->message, u"key and value must differ."_s);
    QVERIFY(report.commands().isEmpty());
    QVERIFY(bench.run(operationRequest(u"write"_s, {{u"key"_s, "a"}, {u"value"_s, "b"}})).ok());
}

void ExecutorTest::whatWasDoneIsToldThoughTheKeysCannotBeLookedAt()
{
    auto toy = lesson();
    auto &operation = toy.operations.first();
    const auto run = operation.run;
    operation.run = [run](Run &run_, Arguments arguments) -> QCoro::Task<Outcome> {
        auto outcome = co_await run(run_, arguments);
        // Whoever looks at the keys afterwards is turned away.
        co_await run_.redis().command("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes");
        co_await run_.redis().command("CONFIG", "SET", "maxclients", 1);
        co_return outcome;
    };
    ToyBench bench(toy);
    const auto report = bench.run(operationRequest(u"write"_s, {{u"key"_s, "a"}}));
    QVERIFY(!report.failure);
    QVERIFY(report.outcome);
}

void ExecutorTest::aFailedRunLeavesNothingOnItsConnection()
{
    auto toy = lesson();
    toy.operations.append(operationOf(u"half"_s, [](Run &run, Arguments) -> QCoro::Task<Outcome> {
        co_await run.redis().command("MULTI");
        throw Error(ErrorKind::Server, u"It broke in the middle."_s);
    }));
    ToyBench bench(toy);
    QVERIFY(bench.run(operationRequest(u"half"_s)).failure);
    const auto report = bench.run(operationRequest(u"write"_s, {{u"key"_s, "a"}}));
    QVERIFY2(report.ok(), report.failure ? qPrintable(report.failure->message) : "rejected");
    QCOMPARE(bench.ask({"EXISTS", "lab:a"}).integer(), 1);
}

void ExecutorTest::unknownNamesAreAUsageFailure()
{
    ToyBench bench(lesson());
    for (const auto what :
         {What::Operation, What::Scenario, What::Comparison, What::Prepare, What::Challenge, What::Reveal})
        QCOMPARE(bench.run(requestOf(what, u"nothing"_s)).failure->kind, ErrorKind::Usage);
    auto request = operationRequest(u"write"_s);
    request.lesson = u"nothing"_s;
    QCOMPARE(bench.run(request).failure->kind, ErrorKind::Usage);
}

LAB_TEST(ExecutorTest)
#include "executor_test.moc"
