// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/cache_aside_fixture.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"

#include <QSet>

Q_DECLARE_METATYPE(lab::Said)

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// Questions and comparisons of lesson 02.
class CacheAsideCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionIsAnsweredByTheServer_data();
    void everyQuestionIsAnsweredByTheServer();
    void everyKindOfQuestionIsAsked();
    void threeReadersReallyRead();
    void aQuestionLeavesWhatTheLearnerHasCached();
    void theComparisonMeasuresBothArmsAtEveryLatency();
    void whatInvalidatingCostsAWriterIsMeasured();
    void aComparisonWithoutItsProductFails();
    void aStoppedComparisonLeavesNothing();
    void oneMeasurementDoesNotTakeTheKeyOfAnother();
    void aQuestionAtASilentServerLeavesNoScratchRow();
};

void CacheAsideCheckTest::everyQuestionIsAnsweredByTheServer_data()
{
    QTest::addColumn<Said>("right");
    QTest::newRow("created-later") << Said(1);
    QTest::newRow("three-misses") << Said(3.0);
    QTest::newRow("asked-again") << Said(1.0);
    QTest::newRow("expire-zero") << Said(2);
    QTest::newRow("ends") << Said(QList<int>{1, 2, 0});
}

void CacheAsideCheckTest::everyQuestionIsAnsweredByTheServer()
{
    QFETCH(Said, right);
    CacheAsideBench bench;
    const auto &question = Catalogue::question(bench.lesson(), QString::fromLatin1(QTest::currentDataTag()));
    const auto report = bench.reveal(question.id);
    QVERIFY2(report.answer, whyNot(report));
    QVERIFY2(isRight(question, *report.answer, right), qPrintable(report.answer->reply));
    QVERIFY(!whyText(question, *report.answer, right).isEmpty());
    QVERIFY2(!commandsOf(report.answer->evidence).isEmpty(), "it was not the server that answered");
    QCOMPARE(bench.keys(), QByteArrayList());
    QVERIFY(bench.strangersAreUntouched());
    QCOMPARE(productCount(bench), 5);
}

void CacheAsideCheckTest::everyKindOfQuestionIsAsked()
{
    const CacheAsideBench bench;
    QSet<Question::Kind> kinds;
    for (const auto &question : bench.lesson().questions) {
        kinds.insert(question.kind());
        for (const auto &choice : question.choices)
            QVERIFY2(!choice.why.isEmpty(), qPrintable(question.id));
        QVERIFY2(question.choices.isEmpty() || question.choices.size() >= 3, qPrintable(question.id));
    }
    QCOMPARE(kinds.size(), 3);
    QVERIFY(bench.lesson().questions.size() >= 5);
}

void CacheAsideCheckTest::threeReadersReallyRead()
{
    CacheAsideBench bench;
    const auto report = bench.reveal(u"three-misses"_s);
    QVERIFY2(report.answer, whyNot(report));
    qsizetype queries = 0;
    for (const auto &statement : report.statements())
        queries += statement.actor.startsWith(u"reader"_s) ? 1 : 0;
    QCOMPARE(queries, 3);
    // The key was there and has expired: nobody deleted it.
    const auto commands = report.commands();
    QVERIFY(std::none_of(commands.begin(), commands.end(), [](const auto &record) { return record.is("DEL"); }));
}

void CacheAsideCheckTest::aQuestionLeavesWhatTheLearnerHasCached()
{
    CacheAsideBench bench;
    for (int id = 1; id <= 5; ++id)
        bench.run(u"read id=%1"_s.arg(id));
    bench.run(u"read id=9223372036854775807"_s);
    const auto keys = bench.keys();
    const auto copy = bench.ask({"DUMP", "lab:product:{4}"}).text();
    const auto price = priceOf(bench, 4);
    for (const auto &question : bench.lesson().questions)
        QVERIFY(bench.reveal(question.id).answer);
    QCOMPARE(bench.keys(), keys);
    QCOMPARE(bench.ask({"DUMP", "lab:product:{4}"}).text(), copy);
    QCOMPARE(priceOf(bench, 4), price);
}

void CacheAsideCheckTest::theComparisonMeasuresBothArmsAtEveryLatency()
{
    CacheAsideBench bench;
    const auto report = bench.compare(u"hit-vs-query"_s);
    QVERIFY2(report.measurement, whyNot(report));
    const auto &points = report.measurement->points;
    QCOMPARE(points.size(), 4);
    for (const auto &point : points) {
        QCOMPARE(point.arms.size(), 2);
        QCOMPARE(point.arms[0].engine, measure::Engine::Redis);
        QCOMPARE(point.arms[1].engine, measure::Engine::Sqlite);
        QCOMPARE(point.ratios.size(), 2);
    }
    // 20 ms are waited for in truth: the added latency is in the samples.
    const auto &slow = points[3].arms[1].micros;
    QVERIFY(*std::min_element(slow.begin(), slow.end()) >= 20'000);
    QCOMPARE(bench.keys(), QByteArrayList());
    QVERIFY(bench.strangersAreUntouched());
}

void CacheAsideCheckTest::whatInvalidatingCostsAWriterIsMeasured()
{
    CacheAsideBench bench;
    const auto report = bench.compare(u"invalidate-vs-update"_s);
    QVERIFY2(report.measurement, whyNot(report));
    QCOMPARE(report.measurement->points.size(), 1);
    QCOMPARE(report.measurement->points[0].arms.size(), 2);
    QCOMPARE(priceOf(bench, 1), 59000);
    QCOMPARE(bench.keys(), QByteArrayList());
}

void CacheAsideCheckTest::aComparisonWithoutItsProductFails()
{
    CacheAsideBench bench;
    const auto &comparison = Catalogue::comparison(bench.lesson(), u"hit-vs-query"_s);
    redis::Client client(bench.server().endpoint());
    Run run(bench.environment(), client, {});
    waitFor(run.sql().query(u"SELECT 1"_s)); // makes the file
    const Setting setting{{u"latency"_s, 0}};
    const auto arms = waitFor(comparison.arms(run, setting));
    waitFor(run.sql().query(u"DELETE FROM products WHERE id = 1"_s));
    QVERIFY(faultOf<Error>(arms[1].once()).has_value());
    QVERIFY(faultOf<sql::SqlError>(comparison.arms(run, setting)).has_value());
    const auto report = bench.compare(u"hit-vs-query"_s);
    QVERIFY(report.failure);
    QCOMPARE(report.failure->kind, ErrorKind::Sql);
    QVERIFY2(report.failure->message.contains(u"Product 1"_s), whyNot(report));
    waitFor(run.cleanUp());
    QCOMPARE(bench.keys(), QByteArrayList());
    run.close();
}

void CacheAsideCheckTest::oneMeasurementDoesNotTakeTheKeyOfAnother()
{
    CacheAsideBench bench;
    const auto &comparison = Catalogue::comparison(bench.lesson(), u"hit-vs-query"_s);
    const Setting setting{{u"latency"_s, 0}};
    redis::Client client(bench.server().endpoint()), another(bench.server().endpoint());
    Run mine(bench.environment(), client, {}), yours(bench.environment(), another, {}); // as of two processes
    waitFor(mine.sql().query(u"SELECT 1"_s));                                           // makes the file
    const auto myArms = waitFor(comparison.arms(mine, setting));
    const auto yourArms = waitFor(comparison.arms(yours, setting));
    waitFor(mine.cleanUp());
    mine.close();
    QVERIFY(!faultOf<Error>(yourArms[0].once()));
    bench.ask({"FLUSHDB"});
    const auto fault = faultOf<Error>(yourArms[0].once());
    QVERIFY(fault);
    QCOMPARE(fault->kind(), ErrorKind::Server);
    QVERIFY2(fault->message().contains(u"has gone"_s), qPrintable(fault->message()));
    waitFor(yours.cleanUp());
    yours.close();
}

void CacheAsideCheckTest::aQuestionAtASilentServerLeavesNoScratchRow()
{
    CacheAsideBench bench;
    QVERIFY(bench.reveal(u"created-later"_s).answer);
    const auto before = productCount(bench);
    ScriptedServer silent; // once the product has been read
    for (const auto &reply : {"$-1\r\n"_ba, "+OK\r\n"_ba, ":300\r\n"_ba})
        silent.thenReply(reply);
    bench.moveTo(silent.endpoint());
    const auto report = bench.reveal(u"created-later"_s);
    QVERIFY(report.failure);
    QVERIFY(!report.answer); // nothing is claimed of a copy that nobody could delete
    QVERIFY2(report.failure->message.contains(u"of no use"_s), qPrintable(report.failure->message));
    QVERIFY(!report.statements().isEmpty());
    QCOMPARE(productCount(bench), before);
}

void CacheAsideCheckTest::aStoppedComparisonLeavesNothing()
{
    CacheAsideBench bench;
    std::stop_source stop;
    auto task = bench.start(Request::What::Comparison, u"hit-vs-query"_s, stop.get_token());
    QVERIFY(becomesTrue([&] { return !bench.keys().isEmpty(); }));
    stop.request_stop();
    waitFor(std::move(task));
    QCOMPARE(bench.keys(), QByteArrayList());
}

LAB_TEST(CacheAsideCheckTest)
#include "cache_aside_check_test.moc"
