// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/cache_aside_fixture.h"
#include "tests/support/scripted_server.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// Challenges, questions and the comparison of lesson 02.
class CacheAsideCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChallengeIsMetByDoingIt_data();
    void aChallengeIsMetByDoingIt();
    void aChallengeIsMetWhicheverWayItWasDone();
    void theWarmCopyMustBeTheRowAndMustExpire();
    void aStaleCopyIsNotASafeChange();
    void keysThatExpireTogetherAreNotSpread();
    void oneImmortalKeyIsOneTooMany();
    void aCheckOfManyCopiesEndsAtTheFirstThatDecides_data();
    void aCheckOfManyCopiesEndsAtTheFirstThatDecides();
    void whatWasNotLookedAtIsNotClaimed();
    void aKeyOfAnotherTypeIsNamed_data();
    void aKeyOfAnotherTypeIsNamed();
    void whatCannotBeReadIsNotJudged_data();
    void whatCannotBeReadIsNotJudged();
    void verifyingChangesNothing();
    void everyQuestionIsAnsweredByTheServer_data();
    void everyQuestionIsAnsweredByTheServer();
    void threeReadersReallyRead();
    void aQuestionLeavesWhatTheLearnerHasCached();
    void theComparisonMeasuresBothArmsAtEveryLatency();
    void aComparisonWithoutItsProductFails();
    void aStoppedComparisonLeavesNothing();
    void oneMeasurementDoesNotTakeTheKeyOfAnother();
    void aQuestionAtASilentServerLeavesNoScratchRow();
};

void CacheAsideCheckTest::aChallengeIsMetByDoingIt_data()
{
    QTest::addColumn<QStringList>("requests");
    QTest::newRow("warm") << QStringList{u"read id=3"_s};
    QTest::newRow("negative") << QStringList{u"read id=999"_s};
    QTest::newRow("invalidate") << QStringList{u"read id=2"_s, u"update id=2 price=1"_s};
    QTest::newRow("spread") << QStringList{u"read id=1"_s, u"read id=2"_s, u"read id=3"_s, u"read id=4"_s,
                                           u"read id=5"_s};
    QTest::newRow("all-expire") << QStringList{u"read id=1"_s, u"read id=2"_s};
}

void CacheAsideCheckTest::aChallengeIsMetByDoingIt()
{
    QFETCH(QStringList, requests);
    const auto challenge = QString::fromLatin1(QTest::currentDataTag());
    CacheAsideBench bench;
    const auto before = bench.check(challenge);
    QVERIFY2(before.verdict, whyNot(before));
    QVERIFY2(!before.verdict->passed, qPrintable(before.verdict->observed));
    QVERIFY(!before.verdict->observed.isEmpty());
    for (const auto &request : requests)
        QVERIFY(!bench.run(request).failure);
    const auto after = bench.check(challenge);
    QVERIFY2(after.verdict && after.verdict->passed,
             after.verdict ? qPrintable(after.verdict->observed) : whyNot(after));
}

void CacheAsideCheckTest::aChallengeIsMetWhicheverWayItWasDone()
{
    CacheAsideBench bench;
    bench.ask({"SET", "lab:product:{77}", "null", "EX", "5"}); // by hand, in a console
    QVERIFY(bench.check(u"negative"_s).verdict->passed);
    const QByteArrayList lives{"100", "101", "102", "103", "104"};
    for (int id = 1; id <= 5; ++id)
        bench.ask({"SET", "lab:product:{" + QByteArray::number(id) + '}', "x", "EX", lives[id - 1]});
    QVERIFY(bench.check(u"spread"_s).verdict->passed);
}

void CacheAsideCheckTest::theWarmCopyMustBeTheRowAndMustExpire()
{
    CacheAsideBench bench;
    bench.run(u"read id=3"_s);
    bench.ask({"PERSIST", "lab:product:{3}"});
    QVERIFY(!bench.check(u"warm"_s).verdict->passed);
    bench.ask({"SET", "lab:product:{3}", R"({"id":3,"price":1})", "EX", "100"});
    QVERIFY(!bench.check(u"warm"_s).verdict->passed);
}

void CacheAsideCheckTest::aStaleCopyIsNotASafeChange()
{
    CacheAsideBench bench;
    bench.run(u"read id=2"_s);
    const auto old = bench.ask({"GET", "lab:product:{2}"}).text();
    bench.run(u"update id=2 price=1"_s);
    bench.ask({"SET", "lab:product:{2}", old, "EX", "100"});
    QVERIFY(!bench.check(u"invalidate"_s).verdict->passed);
    bench.run(u"update id=2 price=35000"_s); // back to the sample's price
    QVERIFY(!bench.check(u"invalidate"_s).verdict->passed);
}

void CacheAsideCheckTest::keysThatExpireTogetherAreNotSpread()
{
    CacheAsideBench bench;
    for (int id = 1; id <= 5; ++id)
        bench.ask({"SET", "lab:product:{" + QByteArray::number(id) + '}', "x", "EX", "300"});
    QVERIFY(!bench.check(u"spread"_s).verdict->passed);
    bench.ask({"PERSIST", "lab:product:{4}"});
    QVERIFY(!bench.check(u"spread"_s).verdict->passed);
}

void CacheAsideCheckTest::oneImmortalKeyIsOneTooMany()
{
    CacheAsideBench bench;
    bench.run(u"read id=1"_s);
    QVERIFY(!bench.check(u"all-expire"_s).verdict->passed); // one is not enough
    bench.run(u"read id=999"_s);
    QVERIFY(!bench.check(u"all-expire"_s).verdict->passed); // nor is a remembered miss a product
    bench.run(u"read id=2"_s);
    bench.ask({"SET", "lab:product:{9}", "x"});
    const auto verdict = *bench.check(u"all-expire"_s).verdict;
    QVERIFY(!verdict.passed);
    QVERIFY2(verdict.observed.contains(u"lab:product:{9}"_s), qPrintable(verdict.observed));
}

namespace {

/// Products 1 to `count` as anybody might have stored them.
void storeCopies(CacheAsideBench &bench, int count)
{
    bench.ask({"EVAL", "for i = 1, ARGV[1] do redis.call('SET', 'lab:product:{' .. i .. '}', 'x', 'EX', 1000) end", "0",
               QByteArray::number(count)});
}

} // namespace

void CacheAsideCheckTest::aCheckOfManyCopiesEndsAtTheFirstThatDecides_data()
{
    QTest::addColumn<redis::Command>("decisive");
    QTest::addColumn<bool>("passed");
    QTest::newRow("all-expire") << redis::Command{"PERSIST", "lab:product:{1000}"} << false;
    QTest::newRow("negative") << redis::Command{"SET", "lab:product:{1000}", "null", "EX", "100"} << true;
}

void CacheAsideCheckTest::aCheckOfManyCopiesEndsAtTheFirstThatDecides()
{
    QFETCH(redis::Command, decisive);
    QFETCH(bool, passed);
    constexpr int Copies = 3000;
    CacheAsideBench bench;
    storeCopies(bench, Copies);
    bench.ask(decisive);
    const auto report = bench.check(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(report.verdict, whyNot(report));
    QCOMPARE(report.verdict->passed, passed);
    QVERIFY2(report.verdict->observed.contains(u"lab:product:{1000} "_s), qPrintable(report.verdict->observed));
    QVERIFY2(report.happened < 2 * Copies, qPrintable(QString::number(report.happened))); // each costs seven commands
}

void CacheAsideCheckTest::whatWasNotLookedAtIsNotClaimed()
{
    CacheAsideBench bench;
    storeCopies(bench, 12'000);
    for (const auto &challenge : {u"all-expire"_s, u"negative"_s}) {
        const auto report = bench.check(challenge);
        QVERIFY2(report.verdict, whyNot(report));
        QVERIFY(!report.verdict->passed);
        QVERIFY2(report.verdict->observed.contains(u"not looked at"_s), qPrintable(report.verdict->observed));
    }
}

void CacheAsideCheckTest::aKeyOfAnotherTypeIsNamed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("named");
    QTest::newRow("warm") << u"lab:product:{3}"_s << true;
    QTest::newRow("negative") << u"lab:product:{7}"_s << false; // it only asks whether there is a miss
    QTest::newRow("invalidate") << u"lab:product:{2}"_s << true;
    QTest::newRow("spread") << u"lab:product:{1}"_s << true;
    QTest::newRow("all-expire") << u"lab:product:{8}"_s << true;
}

void CacheAsideCheckTest::aKeyOfAnotherTypeIsNamed()
{
    QFETCH(QString, key);
    QFETCH(bool, named);
    CacheAsideBench bench;
    bench.run(u"update id=2 price=1"_s);
    bench.ask({"RPUSH", key.toUtf8(), "x"});
    bench.ask({"EXPIRE", key.toUtf8(), "100"});
    const auto report = bench.check(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(report.verdict, whyNot(report));
    QVERIFY(!report.verdict->passed);
    const auto &observed = report.verdict->observed;
    QVERIFY2(!named || (observed.contains(key) && observed.contains(u"list"_s)), qPrintable(observed));
}

void CacheAsideCheckTest::whatCannotBeReadIsNotJudged_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("NOPERM") << "NOPERM this user has no permissions to run the 'type' command"_ba;
    QTest::newRow("MOVED") << "MOVED 866 127.0.0.1:7001"_ba;
    QTest::newRow("MASTERDOWN")
        << "MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'."_ba;
    QTest::newRow("CLUSTERDOWN") << "CLUSTERDOWN The cluster is down"_ba;
}

void CacheAsideCheckTest::whatCannotBeReadIsNotJudged()
{
    QFETCH(QByteArray, reply);
    CacheAsideBench bench;
    bench.run(u"update id=2 price=1"_s); // so that a key that is not there would meet `invalidate`
    ScriptedServer refusing;
    for (int i = 0; i < 100; ++i)
        refusing.thenReply('-' + reply + "\r\n");
    bench.moveTo(refusing.endpoint());
    for (const auto &challenge : bench.lesson().challenges) {
        const auto report = bench.check(challenge.id);
        QVERIFY2(!report.verdict, qPrintable(challenge.id));
        QCOMPARE(report.failure->kind, ErrorKind::Server);
        QCOMPARE(report.failure->message, QString::fromLatin1(reply));
    }
}

void CacheAsideCheckTest::verifyingChangesNothing()
{
    CacheAsideBench bench;
    bench.run(u"read id=1"_s);
    const auto before = bench.keys();
    for (const auto &challenge : bench.lesson().challenges)
        bench.check(challenge.id);
    QCOMPARE(bench.keys(), before);
    QVERIFY(bench.strangersAreUntouched());
}

void CacheAsideCheckTest::everyQuestionIsAnsweredByTheServer_data()
{
    QTest::addColumn<qsizetype>("correct");
    QTest::newRow("created-later") << qsizetype(1);
    QTest::newRow("three-misses") << qsizetype(2);
    QTest::newRow("second-absent") << qsizetype(0);
    QTest::newRow("update-same") << qsizetype(1);
    QTest::newRow("expire-zero") << qsizetype(1);
}

void CacheAsideCheckTest::everyQuestionIsAnsweredByTheServer()
{
    CacheAsideBench bench;
    const auto &question = Catalogue::question(bench.lesson(), QString::fromLatin1(QTest::currentDataTag()));
    const auto report = bench.reveal(question.id);
    QVERIFY2(report.answer, whyNot(report));
    QTEST(report.answer->correct, "correct");
    QVERIFY(report.answer->correct < question.choices.size());
    QVERIFY(!report.answer->explanation.isEmpty());
    QVERIFY2(!report.commands().isEmpty(), "it was not the server that answered");
    QCOMPARE(bench.keys(), QByteArrayList());
    QVERIFY(bench.strangersAreUntouched());
    QCOMPARE(bench.productCount(), 5);
}

void CacheAsideCheckTest::threeReadersReallyRead()
{
    CacheAsideBench bench;
    const auto report = bench.reveal(u"three-misses"_s);
    QVERIFY2(report.answer, whyNot(report));
    qsizetype queries = 0;
    for (const auto &statement : report.statements())
        queries += statement.actor.startsWith(u"reader"_s) ? 1 : 0;
    QCOMPARE(queries, report.answer->correct + 1);
    // The key was there and has expired: nobody deleted it.
    const auto commands = report.commands();
    const auto stored = std::find_if(commands.begin(), commands.end(), [](const auto &record) {
        return record.command.first() == "SET" && record.command.contains("PX");
    });
    QVERIFY(stored != commands.end());
}

void CacheAsideCheckTest::aQuestionLeavesWhatTheLearnerHasCached()
{
    CacheAsideBench bench;
    for (int id = 1; id <= 5; ++id)
        bench.run(u"read id=%1"_s.arg(id));
    bench.run(u"read id=9223372036854775807"_s);
    const auto keys = bench.keys();
    const auto copy = bench.ask({"DUMP", "lab:product:{4}"}).text();
    const auto price = bench.priceOf(4);
    for (const auto &question : bench.lesson().questions)
        QVERIFY(bench.reveal(question.id).answer);
    QCOMPARE(bench.keys(), keys);
    QCOMPARE(bench.ask({"DUMP", "lab:product:{4}"}).text(), copy);
    QCOMPARE(bench.priceOf(4), price);
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
    QVERIFY(faultOf<sql::SqlError>(arms[1].once()).has_value());
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
    QVERIFY(bench.reveal(u"update-same"_s).answer);
    const auto before = bench.productCount();
    ScriptedServer silent; // once the product has been read
    for (const auto &reply : {"$-1\r\n"_ba, "+OK\r\n"_ba, ":300\r\n"_ba})
        silent.thenReply(reply);
    bench.moveTo(silent.endpoint());
    const auto report = bench.reveal(u"update-same"_s);
    QVERIFY(report.failure);
    QVERIFY(!report.answer); // nothing is claimed of a copy that nobody could delete
    QVERIFY2(report.failure->message.contains(u"of no use"_s), qPrintable(report.failure->message));
    QVERIFY(!report.statements().isEmpty());
    QCOMPARE(bench.productCount(), before);
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
