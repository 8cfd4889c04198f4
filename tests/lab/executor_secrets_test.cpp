// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/lab/lesson_fixture.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

/// Whatever a report says of a run.
QByteArray allOf(const Report &report)
{
    QByteArrayList all;
    for (const auto &values : {report.request.values, report.arguments})
        all += values.values();
    for (const auto &timeline : {report.timeline, report.twin ? report.twin->timeline : Timeline()}) {
        for (const auto &event : timeline) {
            all += {eventText(event).toUtf8(), eventDetail(event).toUtf8()};
            if (const auto *const command = commandOf(event))
                all += command->command;
            if (const auto *const statement = statementOf(event))
                all.append(displayText(QVariant(statement->bindings)).toUtf8());
        }
    }
    for (const auto &key : report.keys)
        all += {displayText(key.before).toUtf8(), displayText(key.after).toUtf8()};
    if (report.failure)
        all.append(report.failure->message.toUtf8());
    return all.join('\n');
}

QCoro::Task<Outcome> keepPassword(Run &run, Arguments arguments)
{
    const auto password = arguments.text(u"password"_s);
    const auto key = run.keys().key("user");
    const QVariantList bindings{QString::fromUtf8(password)};
    co_await run.redis().command("HSET", key, "password", password, "json", "{\"p\":\"" + password + "\"}");
    co_await run.redis().command("HGETALL", key);
    co_await run.sql().query(u"SELECT ?"_s, bindings);
    co_await run.twin().query(u"SELECT ?"_s, bindings);
    run.note(u"main"_s, u"stored "_s + QString::fromUtf8(password));
    run.message(u"main"_s, "news", redis::Reply::string(password));
    if (arguments.flag(u"fail"_s))
        co_await run.redis().command("NO-SUCH-COMMAND", password);
    co_return Outcome::done({}, u"Stored."_s);
}

} // namespace

class ExecutorSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreNotInTheReport();
    void secretsAreNotInTheReportOfWhatCouldNotBegin();
    void aSecretIsInNothingThatIsRecorded();
    void aSecretIsInNoReportThatCameToNothing();
};

void ExecutorSecretsTest::secretsAreNotInTheReport()
{
    auto toy = toyLesson();
    toy.operations.append(operationOf(u"login"_s, [](Run &, Arguments arguments) -> QCoro::Task<Outcome> {
        const bool right = arguments.text(u"password"_s) == "hush";
        co_return Outcome::done({{u"right"_s, right}}, {});
    }));
    toy.operations.last().parameters = {Parameter::text(u"password"_s, u"Password"_s).asSecret()};
    ToyBench bench(toy);
    const auto report = bench.run(operationRequest(u"login"_s, {{u"password"_s, "hush"}}));
    QCOMPARE(report.outcome->fields.value(u"right"_s), QVariant(true));
    QCOMPARE(report.arguments.value(u"password"_s), "***"_ba);
    QCOMPARE(report.request.values.value(u"password"_s), "***"_ba);
}

void ExecutorSecretsTest::secretsAreNotInTheReportOfWhatCouldNotBegin()
{
    auto toy = toyLesson();
    toy.operations.first().parameters.append(Parameter::text(u"password"_s, u"Password"_s).asSecret());
    ToyBench bench(toy);
    const GivenValues values{{u"key"_s, "a"}, {u"password"_s, "hush"}};
    auto misspelt = values;
    misspelt.insert(u"pasword"_s, "hush");
    const auto refused = bench.run(operationRequest(u"write"_s, misspelt));
    QCOMPARE(refused.failure->kind, ErrorKind::Usage);
    QVERIFY(refused.arguments.isEmpty());
    QCOMPARE(refused.request.values, (GivenValues{{u"key"_s, "a"}, {u"password"_s, "***"}, {u"pasword"_s, "***"}}));
    const auto unknown = bench.run(operationRequest(u"nothing"_s, values));
    QVERIFY(!unknown.request.values.values().contains("hush"));
    auto nowhere = bench.environment();
    nowhere.hasServer = false;
    bench.executor().setEnvironment(nowhere);
    const auto serverless = bench.run(operationRequest(u"write"_s, values));
    QCOMPARE(serverless.failure->kind, ErrorKind::Connection);
    QCOMPARE(serverless.request.values, (GivenValues{{u"key"_s, "a"}, {u"password"_s, "***"}}));
}

void ExecutorSecretsTest::aSecretIsInNothingThatIsRecorded()
{
    auto toy = toyLesson();
    toy.operations.append(operationOf(u"keep"_s, keepPassword));
    auto &operation = toy.operations.last();
    operation.parameters = {Parameter::text(u"password"_s, u"Password"_s).asSecret(),
                            Parameter::flag(u"fail"_s, u"Fail"_s).withDefault("false")};
    operation.twin = keepPassword;
    operation.touches = [](const Keyspace &keys, const Arguments &) -> Keys {
        return {keys.key("user")};
    };
    ToyBench bench(toy);
    for (const auto &secret : {"hunter2"_ba, "pw"_ba}) {
        bench.ask({"DEL", "lab:user"});
        QByteArray live;
        RunObserver observer;
        observer.happened = [&live](const EventBatch &batch) {
            Report part;
            part.timeline = batch.events;
            live += allOf(part);
        };
        const auto kept = bench.run(operationRequest(u"keep"_s, {{u"password"_s, secret}}), {}, observer);
        QVERIFY2(kept.ok(), kept.failure ? qPrintable(kept.failure->message) : "rejected");
        QCOMPARE(bench.ask({"HGET", "lab:user", "password"}).text(), secret); // it was really sent
        QCOMPARE(kept.commands().first().command[3], "***"_ba);
        QCOMPARE(kept.statements().first().bindings, QVariantList{u"***"_s});
        QCOMPARE(kept.keys.first().after.elements.first().value, "***"_ba);
        QCOMPARE(kept.request.values.value(u"password"_s), "***"_ba);
        if (secret.size() < 4)
            continue; // within something longer it is not looked for
        QVERIFY2(!allOf(kept).contains(secret), allOf(kept).constData());
        QVERIFY2(live.contains("***") && !live.contains(secret), live.constData());
        const auto failed = bench.run(operationRequest(u"keep"_s, {{u"password"_s, secret}, {u"fail"_s, "true"}}));
        QVERIFY(failed.failure);
        QVERIFY2(!allOf(failed).contains(secret), allOf(failed).constData());
    }
}

void ExecutorSecretsTest::aSecretIsInNoReportThatCameToNothing()
{
    auto toy = toyLesson();
    toy.operations.append(operationOf(u"keep"_s, keepPassword));
    toy.operations.last().parameters = {Parameter::text(u"password"_s, u"Password"_s).asSecret()};
    ToyBench bench(toy);
    Environment nowhere;
    nowhere.database = bench.environment().database;
    bench.executor().setEnvironment(nowhere);
    const auto report = bench.run(operationRequest(u"keep"_s, {{u"password"_s, "hunter2"}}));
    QCOMPARE(report.failure->kind, ErrorKind::Connection);
    QCOMPARE(report.request.values.value(u"password"_s), "***"_ba);
}

LAB_TEST(ExecutorSecretsTest)
#include "executor_secrets_test.moc"
