// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/groups.h"
#include "tests/lab/lesson_fixture.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<Outcome> readStock(Run &run, Arguments)
{
    const auto reply = co_await run.redis().command("GET", run.keys().key("stock"));
    co_return Outcome::done({{u"stock"_s, reply.integer()}}, {});
}

QCoro::Task<Outcome> readScore(Run &run, Arguments)
{
    const auto reply = co_await run.redis().command("HGET", run.keys().key("stock"), "score");
    co_return Outcome::done({{u"score"_s, reply.real()}}, {});
}

QCoro::Task<Outcome> readBoth(Run &run, Arguments)
{
    const auto reply = co_await run.redis().command("MGET", run.keys().key("first"), run.keys().key("stock"));
    co_return Outcome::done({{u"sum"_s, reply[0].integer() + reply[1].integer()}}, {});
}

QCoro::Task<Outcome> readTogether(Run &run, Arguments)
{
    const auto replies = co_await redis::transacted(run.redis(), redis::makeCommand("INCR", run.keys().key("first")),
                                                    redis::makeCommand("GET", run.keys().key("stock")));
    co_return Outcome::done({{u"stock"_s, replies[1].integer()}}, {});
}

QCoro::Task<Outcome> push(Run &run, Arguments)
{
    co_await run.redis().command("LPUSH", run.keys().key("stock"), "x");
    co_return Outcome();
}

QCoro::Task<Outcome> pushTogether(Run &run, Arguments)
{
    co_await redis::transacted(run.redis(), redis::makeCommand("INCR", run.keys().key("first")),
                               redis::makeCommand("LPUSH", run.keys().key("stock"), "x"));
    co_return Outcome();
}

QCoro::Task<Outcome> pushByScript(Run &run, Arguments)
{
    const redis::Script script("redis.call('INCR', KEYS[1]) return redis.call('LPUSH', KEYS[2], 'x')");
    const Keys keys{run.keys().key("first"), run.keys().key("stock")};
    co_await run.redis().script(script, keys);
    co_return Outcome();
}

QCoro::Task<Outcome> compareByScript(Run &run, Arguments)
{
    const redis::Script script("return tonumber(redis.call('GET', KEYS[1])) > 0");
    const Keys keys{run.keys().key("stock")};
    co_await run.redis().script(script, keys);
    co_return Outcome();
}

QCoro::Task<Outcome> countStock(Run &run, Arguments)
{
    const auto reply = co_await run.redis().command("INCR", run.keys().key("stock"));
    co_return Outcome::done({{u"stock"_s, reply.integer()}}, {});
}

Lesson keyLesson()
{
    auto lesson = toyLesson();
    lesson.operations = {operationOf(u"read"_s, readStock),
                         operationOf(u"score"_s, readScore),
                         operationOf(u"read-both"_s, readBoth),
                         operationOf(u"read-together"_s, readTogether),
                         operationOf(u"push"_s, push),
                         operationOf(u"push-together"_s, pushTogether),
                         operationOf(u"push-by-script"_s, pushByScript),
                         operationOf(u"count"_s, countStock),
                         operationOf(u"compare-by-script"_s, compareByScript)};
    return lesson;
}

} // namespace

/// A fault names the key that it is about.
class ExplainedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersWhereANumberBelongsNameTheirKey_data();
    void lettersWhereANumberBelongsNameTheirKey();
    void aKeyOfAnotherTypeIsNamed_data();
    void aKeyOfAnotherTypeIsNamed();
    void whatCannotBeCountedWithIsNamed_data();
    void whatCannotBeCountedWithIsNamed();
    void aServerThatLiesIsToldAsSuch();
};

void ExplainedTest::lettersWhereANumberBelongsNameTheirKey_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("message");
    const auto whole = u"lab:stock holds “abc”; a whole number is needed."_s;
    QTest::newRow("one key") << u"read"_s << whole;
    QTest::newRow("one of two keys") << u"read-both"_s << whole;
    QTest::newRow("in a transaction") << u"read-together"_s << whole;
    QTest::newRow("a field") << u"score"_s << u"lab:stock holds “abc”; a number is needed."_s;
}

void ExplainedTest::lettersWhereANumberBelongsNameTheirKey()
{
    QFETCH(QString, operation);
    QFETCH(QString, message);
    ToyBench bench(keyLesson());
    bench.ask({"SET", "lab:first", "1"});
    if (operation == u"score"_s)
        bench.ask({"HSET", "lab:stock", "score", "abc"});
    else
        bench.ask({"SET", "lab:stock", "abc"});
    const auto report = bench.run(operationRequest(operation));
    QVERIFY(report.failure);
    QCOMPARE(report.failure->kind, ErrorKind::Server);
    QCOMPARE(report.failure->message, message);
    QVERIFY(!report.failure->hint.contains(u"Is it a Redis server"_s));
}

void ExplainedTest::aKeyOfAnotherTypeIsNamed_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("named");
    QTest::newRow("one key") << u"push"_s << u"lab:stock holds another type"_s;
    QTest::newRow("in a transaction") << u"push-together"_s << u"lab:stock holds another type"_s;
    QTest::newRow("by a script") << u"push-by-script"_s << u"One of lab:first, lab:stock holds another type"_s;
}

void ExplainedTest::aKeyOfAnotherTypeIsNamed()
{
    QFETCH(QString, operation);
    QFETCH(QString, named);
    ToyBench bench(keyLesson());
    bench.ask({"SET", "lab:stock", "abc"});
    const auto report = bench.run(operationRequest(operation));
    QVERIFY(report.failure);
    QVERIFY2(report.failure->hint.startsWith(named), qPrintable(report.failure->hint));
    QVERIFY(!report.failure->message.contains(u"user_script"_s));
}

void ExplainedTest::whatCannotBeCountedWithIsNamed_data()
{
    QTest::addColumn<QString>("operation");
    QTest::newRow("by INCR") << u"count"_s;
    QTest::newRow("by a script") << u"compare-by-script"_s;
}

void ExplainedTest::whatCannotBeCountedWithIsNamed()
{
    QFETCH(QString, operation);
    ToyBench bench(keyLesson());
    bench.ask({"SET", "lab:stock", "abc"});
    const auto report = bench.run(operationRequest(operation));
    QVERIFY(report.failure);
    QVERIFY2(report.failure->hint.contains(u"lab:stock"_s), qPrintable(report.failure->hint));
}

void ExplainedTest::aServerThatLiesIsToldAsSuch()
{
    ScriptedServer server; // INCR never answers with text
    server.thenReply("$3\r\nabc\r\n");
    const QTemporaryDir folder;
    const Catalogue catalogue({keyLesson()});
    Executor executor(catalogue, environmentAt(server.endpoint(), folder.path()));
    const auto report = waitFor(executor.run(operationRequest(u"count"_s), {}));
    QVERIFY(becomesTrue([&] { return executor.running() == 0; }));
    QVERIFY(report.failure);
    QVERIFY2(report.failure->message.startsWith(u"The server answered with text of 3 bytes"_s),
             qPrintable(report.failure->message));
    QVERIFY(report.failure->hint.contains(u"Is it a Redis server"_s));
}

LAB_TEST(ExplainedTest)
#include "explained_test.moc"
