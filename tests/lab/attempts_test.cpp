// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/attempts.h"
#include "tests/lab/lesson_fixture.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

using What = Request::What;

namespace {

qint64 start(QRandomGenerator dice)
{
    return 10 + dice.bounded(1000);
}

QCoro::Task<void> prepareCounter(Run &run, QRandomGenerator dice)
{
    co_await run.redis().command("SET", run.keys().key("n"), start(dice));
}

QCoro::Task<Verdict> verifyCounter(Run &, KeyValue key, Attempt attempt)
{
    co_return Verdict{key.bytes.toLongLong() == start(attempt.dice()) + 1, u"It is %1."_s.arg(displayText(key.bytes))};
}

QCoro::Task<Outcome> incr(Run &run, Arguments)
{
    co_await run.redis().command("INCR", run.keys().key("n"));
    co_return Outcome();
}

QCoro::Task<Outcome> read(Run &run, Arguments)
{
    co_await run.redis().command("GET", run.keys().key("n"));
    co_return Outcome();
}

QCoro::Task<Outcome> rewrite(Run &run, Arguments)
{
    const auto value = (co_await run.redis().command("GET", run.keys().key("n"))).integer();
    co_await run.redis().command("SET", run.keys().key("n"), value + 1);
    co_return Outcome();
}

Lesson counterLesson()
{
    auto lesson = toyLesson();
    lesson.operations +=
        {operationOf(u"incr"_s, incr), operationOf(u"read"_s, read), operationOf(u"rewrite"_s, rewrite)};
    lesson.challenges = {{.id = u"more"_s,
                          .title = {},
                          .task = u"Raise %1n by one."_s,
                          .hints = {u"Look at %1n."_s, u"INCR %1n"_s},
                          .keys = {"n"},
                          .prepare = prepareCounter,
                          .verify = verifyKey("n", KeyType::String, verifyCounter),
                          .by = {"INCR"},
                          .without = {"SET"}},
                         {.id = u"again"_s,
                          .title = {},
                          .task = u"Raise it as well."_s,
                          .keys = {"n", "other"},
                          .prepare = prepareCounter,
                          .verify = verifyKey("n", KeyType::String, verifyCounter)}};
    return lesson;
}

/// The lesson on a server, as the window has it or as calls of the command line do.
struct Bench
{
    explicit Bench(bool watches = false, QStringList serverArguments = {})
        : server(std::move(serverArguments))
        , environment(environmentAt(server.endpoint(), folder.path()))
    {
        environment.watchesAttempts = watches;
        environment.countsOthers = !watches;
    }
    Report ask(Executor &executor, What what, const QString &item)
    {
        return waitFor(executor.run(requestOf(what, item), {}));
    }
    /// By a process of its own, as it were.
    Report ask(What what, const QString &item)
    {
        Executor executor(catalogue, environment);
        const auto report = ask(executor, what, item);
        becomesTrue([&executor] { return executor.running() == 0; });
        return report;
    }
    redis::Reply send(const redis::Command &command) { return waitFor(beside.send(command)); }

    RedisProcess server;
    QTemporaryDir folder;
    Environment environment;
    Catalogue catalogue{{counterLesson()}};
    redis::Client beside{server.endpoint()};
};

QString verdictText(const Report &report)
{
    if (report.failure)
        return report.failure->message;
    return (report.verdict->passed ? u"passed: "_s : u"not yet: "_s) + report.verdict->observed;
}

} // namespace

/// A challenge is prepared, attempted and verified: the state, and the way to it as far as anybody sees it.
class AttemptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotPreparedIsNotMet();
    void thePreparedStateDoesNotPass();
    void preparingAgainThrowsOtherDice();
    void preparingAnotherOfTheSameKeysEndsTheFirst();
    void ownCommandsAreKnownToLaterProcesses();
    void commandsOfOthersAreCountedByTheServer();
    void ownWorkIsNotHeldAgainstTheLearner();
    void whatOthersSendCountsBesideOwnCommands();
    void aPreparationThatFailsLeavesNoAttempt();
    void anAttemptThatAnotherProcessBeganIsNotJudgedByWhatWasSeenHere();
    void whatTheWindowSentIsNotOthers();
    void theWindowSeesWhatOthersSend();
    void measuringEndsTheWatch();
    void aServerWithoutMonitorIsNoObstacle();
    void aServerThatWillNotCountIsNoObstacle();
    void whatCannotBeReadIsAFailure();
    void aSpoiltMarkerIsNamed();
    void rubbishInTheAttemptsIsNoAttempt();
    void whatIsKeptIsTheLabsAndEndsByItself();
};

void AttemptsTest::whatWasNotPreparedIsNotMet()
{
    Bench bench;
    bench.send({"SET", "lab:n", "1"});
    const auto report = bench.ask(What::Challenge, u"more"_s);
    QVERIFY(report.verdict && !report.verdict->passed);
    QVERIFY2(report.verdict->observed.contains(u"Prepare it first"_s), qPrintable(report.verdict->observed));
}

void AttemptsTest::thePreparedStateDoesNotPass()
{
    Bench bench;
    const auto prepared = bench.ask(What::Prepare, u"more"_s);
    QVERIFY(prepared.ok());
    QCOMPARE(prepared.outcome->headline, u"Prepared. Raise lab:n by one."_s);
    const auto value = bench.send({"GET", "lab:n"}).text();
    QCOMPARE(verdictText(bench.ask(What::Challenge, u"more"_s)), u"not yet: It is %1."_s.arg(displayText(value)));
}

void AttemptsTest::preparingAgainThrowsOtherDice()
{
    Bench bench;
    QSet<QByteArray> values;
    for (int i = 0; i < 8; ++i) {
        bench.send({"RPUSH", "lab:other", "x"});
        bench.send({"DEL", "lab:n"});
        bench.send({"RPUSH", "lab:n", "of another type"}); // which preparing removes
        QVERIFY(bench.ask(What::Prepare, u"more"_s).ok());
        values.insert(bench.send({"GET", "lab:n"}).text());
    }
    QVERIFY(values.size() > 1);
    QCOMPARE(bench.send({"LLEN", "lab:other"}).integer(), 8); // nobody else's keys
}

void AttemptsTest::preparingAnotherOfTheSameKeysEndsTheFirst()
{
    Bench bench;
    bench.ask(What::Prepare, u"more"_s);
    bench.ask(What::Prepare, u"again"_s);
    bench.send({"INCR", "lab:n"});
    QVERIFY(bench.ask(What::Challenge, u"again"_s).verdict->passed);
    const auto text = verdictText(bench.ask(What::Challenge, u"more"_s));
    QVERIFY2(text.contains(u"Prepare it first"_s), qPrintable(text));
}

void AttemptsTest::ownCommandsAreKnownToLaterProcesses()
{
    Bench bench;
    bench.ask(What::Prepare, u"more"_s);
    bench.ask(What::Operation, u"incr"_s);
    QVERIFY2(bench.ask(What::Challenge, u"more"_s).verdict->passed, "by INCR");
    bench.ask(What::Prepare, u"more"_s);
    bench.ask(What::Operation, u"rewrite"_s);
    const auto text = verdictText(bench.ask(What::Challenge, u"more"_s));
    QVERIFY2(text.startsWith(u"not yet"_s) && text.contains(u"SET was sent"_s), qPrintable(text));
}

void AttemptsTest::commandsOfOthersAreCountedByTheServer()
{
    Bench bench;
    bench.ask(What::Prepare, u"more"_s);
    bench.send({"INCR", "lab:n"});
    QVERIFY(bench.ask(What::Challenge, u"more"_s).verdict->passed);
    bench.ask(What::Prepare, u"more"_s);
    const auto value = bench.send({"GET", "lab:n"}).integer();
    bench.send({"SET", "lab:n", QByteArray::number(value + 1)});
    const auto text = verdictText(bench.ask(What::Challenge, u"more"_s));
    QVERIFY2(text.startsWith(u"not yet"_s) && text.contains(u"has executed SET"_s), qPrintable(text));
}

void AttemptsTest::ownWorkIsNotHeldAgainstTheLearner()
{
    Bench bench;
    bench.ask(What::Prepare, u"more"_s);
    bench.ask(What::Operation, u"write"_s); // fails for want of a key, and another writes one of its own
    auto other = operationRequest(u"write"_s, {{u"key"_s, "elsewhere"}});
    Executor executor(bench.catalogue, bench.environment);
    QVERIFY(waitFor(executor.run(other, {})).ok());
    bench.send({"INCR", "lab:n"});
    const auto report = bench.ask(What::Challenge, u"more"_s);
    QVERIFY2(report.verdict->passed, qPrintable(report.verdict->observed)); // that SET was the program's own
}

void AttemptsTest::whatOthersSendCountsBesideOwnCommands()
{
    Bench bench;
    bench.ask(What::Prepare, u"more"_s);
    bench.ask(What::Operation, u"read"_s); // of the challenge's key
    bench.send({"INCR", "lab:n"});
    QVERIFY(bench.ask(What::Challenge, u"more"_s).verdict->passed);
    bench.ask(What::Prepare, u"more"_s);
    bench.ask(What::Operation, u"read"_s);
    bench.send({"SET", "lab:n", QByteArray::number(bench.send({"GET", "lab:n"}).integer() + 1)});
    const auto text = verdictText(bench.ask(What::Challenge, u"more"_s));
    QVERIFY2(text.contains(u"has executed SET"_s), qPrintable(text));
}

void AttemptsTest::aPreparationThatFailsLeavesNoAttempt()
{
    Bench bench;
    bench.ask(What::Prepare, u"more"_s);
    bench.send({"ACL", "SETUSER", "lame", "on", ">x", "~*", "+@all", "-set"});
    const auto whole = bench.environment.endpoint;
    bench.environment.endpoint = bench.server.endpointOf(u"lame"_s, u"x"_s);
    QVERIFY(bench.ask(What::Prepare, u"more"_s).failure);
    bench.environment.endpoint = whole;
    const auto text = verdictText(bench.ask(What::Challenge, u"more"_s));
    QVERIFY2(text.contains(u"Prepare it first"_s), qPrintable(text));
}

void AttemptsTest::anAttemptThatAnotherProcessBeganIsNotJudgedByWhatWasSeenHere()
{
    Bench bench(true);
    Executor window(bench.catalogue, bench.environment);
    bench.ask(window, What::Prepare, u"more"_s);
    bench.environment.watchesAttempts = false;
    bench.ask(What::Prepare, u"more"_s); // its SET is no repair
    bench.send({"INCR", "lab:n"});
    QVERIFY(bench.ask(window, What::Challenge, u"more"_s).verdict->passed);
}

void AttemptsTest::whatTheWindowSentIsNotOthers()
{
    Bench bench(true);
    Executor window(bench.catalogue, bench.environment);
    bench.ask(window, What::Prepare, u"more"_s);
    QVERIFY(waitFor(window.run(operationRequest(u"write"_s, {{u"key"_s, "elsewhere"}}), {})).ok());
    bench.send({"INCR", "lab:n"});
    bench.environment.watchesAttempts = false; // a call of the command line
    bench.environment.countsOthers = true;
    for (int i = 0; i < 2; ++i) {
        const auto report = bench.ask(What::Challenge, u"more"_s);
        QVERIFY2(report.verdict->passed, qPrintable(report.verdict->observed));
    }
}

void AttemptsTest::theWindowSeesWhatOthersSend()
{
    Bench bench(true);
    Executor window(bench.catalogue, bench.environment);
    bench.ask(window, What::Prepare, u"more"_s);
    bench.send({"SET", "lab:somebody-else", "1"}); // counted by the server, but about no key of the challenge
    bench.send({"INCR", "lab:n"});
    QCOMPARE(verdictText(bench.ask(window, What::Challenge, u"more"_s)).left(7), u"passed:"_s);
    bench.ask(window, What::Prepare, u"more"_s);
    bench.ask(window, What::Operation, u"incr"_s);
    bench.send({"SET", "lab:n", bench.send({"GET", "lab:n"}).text()});
    const auto text = verdictText(bench.ask(window, What::Challenge, u"more"_s));
    QVERIFY2(text.contains(u"SET was sent"_s), qPrintable(text));
}

void AttemptsTest::measuringEndsTheWatch()
{
    Bench bench(true);
    Executor window(bench.catalogue, bench.environment);
    bench.ask(window, What::Prepare, u"more"_s);
    QVERIFY(bench.send({"CLIENT", "LIST"}).text().contains("cmd=monitor"));
    window.stopWatching();
    QVERIFY(becomesTrue([&] { return !bench.send({"CLIENT", "LIST"}).text().contains("cmd=monitor"); }));
    bench.send({"INCR", "lab:n"});
    QVERIFY(bench.ask(window, What::Challenge, u"more"_s)
                .verdict->passed); // not everything was seen, so how it came about is not asked
}

void AttemptsTest::aServerWithoutMonitorIsNoObstacle()
{
    Bench bench(true, {u"--rename-command"_s, u"MONITOR"_s, QString()});
    Executor window(bench.catalogue, bench.environment);
    QVERIFY(bench.ask(window, What::Prepare, u"more"_s).ok());
    bench.ask(window, What::Operation, u"incr"_s);
    QVERIFY(bench.ask(window, What::Challenge, u"more"_s).verdict->passed);
}

void AttemptsTest::aServerThatWillNotCountIsNoObstacle()
{
    Bench bench(false, {u"--rename-command"_s, u"INFO"_s, QString()});
    QVERIFY(bench.ask(What::Prepare, u"more"_s).ok());
    bench.ask(What::Operation, u"incr"_s);
    QVERIFY(bench.ask(What::Challenge, u"more"_s).verdict->passed);
}

void AttemptsTest::whatCannotBeReadIsAFailure()
{
    Bench bench;
    bench.ask(What::Prepare, u"more"_s);
    bench.send({"ACL", "SETUSER", "blind", "on", ">x", "~*", "+@all", "-get", "-getrange", "-strlen"});
    bench.environment.endpoint = bench.server.endpointOf(u"blind"_s, u"x"_s);
    const auto report = bench.ask(What::Challenge, u"more"_s);
    QVERIFY(!report.verdict);
    QCOMPARE(report.failure->kind, ErrorKind::Server);
}

void AttemptsTest::aSpoiltMarkerIsNamed()
{
    Bench bench;
    bench.send({"SET", "lab:challenges:{prepared}", "mine"});
    for (const auto what : {What::Prepare, What::Challenge}) {
        const auto report = bench.ask(what, u"more"_s);
        QVERIFY(report.failure);
        QVERIFY2(report.failure->message.startsWith(u"lab:challenges:{prepared}, where"_s),
                 qPrintable(report.failure->message));
        QVERIFY(report.failure->hint.contains(u"Delete that key"_s));
    }
    bench.send({"DEL", "lab:challenges:{prepared}"});
    QVERIFY(bench.ask(What::Prepare, u"more"_s).ok());
}

void AttemptsTest::rubbishInTheAttemptsIsNoAttempt()
{
    Bench bench;
    bench.send({"HSET", "lab:challenges:{prepared}", "toy/more", "rubbish"});
    QVERIFY(!bench.ask(What::Challenge, u"more"_s).verdict->passed);
    QVERIFY(bench.ask(What::Operation, u"incr"_s).ok());
    bench.send({"DEL", "lab:challenges:{prepared}"});
    bench.send({"SET", "lab:challenges:{prepared}", "of another type"});
    QVERIFY(bench.ask(What::Operation, u"incr"_s).ok());
    QCOMPARE(bench.ask(What::Challenge, u"more"_s).failure->kind, ErrorKind::Server);
}

void AttemptsTest::whatIsKeptIsTheLabsAndEndsByItself()
{
    Bench bench;
    bench.ask(What::Prepare, u"more"_s);
    bench.ask(What::Operation, u"incr"_s);
    for (const auto &key : bench.send({"KEYS", "*"}).texts())
        QVERIFY2(key.startsWith("lab:"), key.constData());
    QVERIFY(bench.send({"TTL", "lab:challenges:{prepared}"}).ttl() > 0);
    QVERIFY(bench.send({"TTL", "lab:challenges:{prepared}:toy/more"}).ttl() > 0);
}

LAB_TEST(AttemptsTest)
#include "attempts_test.moc"
