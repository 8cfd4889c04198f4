// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/05_counter/lesson.h"
#include "tests/patterns/challenge_suite.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

/// Bots out of the set, and `also`.
Deed withoutBots(const QString &also)
{
    return [also](LessonBench &bench) {
        for (const auto &user : bench.redis(u"SMEMBERS lab:post:{2}:liked_users"_s).texts()) {
            if (user.startsWith("bot-"))
                bench.ask({"SREM", "lab:post:{2}:liked_users", user});
        }
        if (!also.isEmpty())
            sends({also})(bench);
    };
}

void unlikeEachBot(LessonBench &bench)
{
    for (const auto &user : bench.redis(u"SMEMBERS lab:post:{2}:liked_users"_s).texts()) {
        if (user.startsWith("bot-"))
            bench.run(u"like post=2 user="_s + QString::fromUtf8(user));
    }
}

void setToCount(LessonBench &bench, const QByteArray &post)
{
    const auto count = bench.ask({"SCARD", "lab:post:{" + post + "}:liked_users"}).integer();
    bench.ask({"SET", "lab:post:{" + post + "}:likes", QByteArray::number(count)});
}

/// The number that is in a line, by SET, and `more`.
Deed digitsAlone(const QString &more = {})
{
    return [more](LessonBench &bench) {
        const auto digits = bench.redis(u"GET lab:post:{3}:views"_s).text().trimmed();
        auto set = redis::Command{"SET", "lab:post:{3}:views", digits};
        for (const auto &word : more.split(u' ', Qt::SkipEmptyParts))
            set.append(word.toUtf8());
        bench.ask(set);
    };
}

QList<Repair> counterRepairs()
{
    return {
        {u"drift"_s, u"SET to SCARD"_s, true,
         [](auto &bench) {
             setToCount(bench, "1");
         }},
        {u"drift"_s, u"liked and unliked"_s, true, runs({u"like post=1 user=ann"_s, u"like post=1 user=ann"_s})},
        {u"drift"_s, u"liked once"_s, false, runs({u"like post=1 user=ann"_s})},
        {u"drift"_s, u"one less"_s, false, sends({u"DECR lab:post:{1}:likes"_s})},
        {u"drift"_s, u"both deleted"_s, false, sends({u"DEL lab:post:{1}:likes lab:post:{1}:liked_users"_s})},
        {u"drift"_s, u"filled up to the number"_s, false, sends({u"SADD lab:post:{1}:liked_users x y"_s})},
        {u"bots"_s, u"by the form"_s, true, unlikeEachBot},
        {u"bots"_s, u"SREM, then the number"_s, true,
         [](auto &bench) {
             withoutBots({})(bench);
             setToCount(bench, "2");
         }},
        {u"bots"_s, u"SREM alone"_s, false, withoutBots({})},
        {u"bots"_s, u"the number as a text"_s, false, withoutBots(u"SET lab:post:{2}:likes none"_s)},
        {u"bots"_s, u"everybody out"_s, false,
         sends({u"DEL lab:post:{2}:liked_users"_s, u"SET lab:post:{2}:likes 0"_s})},
        {u"unfinished"_s, u"by the form"_s, true, runs({u"flush post=2"_s})},
        {u"unfinished"_s, u"the batch deleted, then by the form"_s, true,
         [](auto &bench) {
             sends({u"DEL lab:post:{2}:views:batch"_s})(bench);
             runs({u"flush post=2"_s})(bench);
         }},
        {u"unfinished"_s, u"the batch deleted"_s, false, sends({u"DEL lab:post:{2}:views:batch"_s})},
        {u"unfinished"_s, u"both deleted"_s, false, sends({u"DEL lab:post:{2}:views:batch lab:post:{2}:views"_s})},
        {u"unfinished"_s, u"put back and flushed"_s, false,
         [](auto &bench) {
             sends({u"INCRBY lab:post:{2}:views 37"_s, u"DEL lab:post:{2}:views:batch"_s})(bench);
             runs({u"flush post=2"_s})(bench);
         }},
        {u"unfinished"_s, u"under another id"_s, false,
         [](auto &bench) {
             sends({u"HSET lab:post:{2}:views:batch id new"_s})(bench);
             runs({u"flush post=2"_s})(bench);
         }},
        {u"no-number"_s, u"the digits alone"_s, true, digitsAlone()},
        {u"no-number"_s, u"and counted on"_s, true,
         [](auto &bench) {
             digitsAlone()(bench);
             runs({u"view post=3"_s, u"view post=3"_s})(bench);
         }},
        {u"no-number"_s, u"with an end"_s, false, digitsAlone(u"EX 60"_s)},
        {u"no-number"_s, u"begun anew"_s, false, sends({u"DEL lab:post:{3}:views"_s, u"INCR lab:post:{3}:views"_s})},
        {u"no-number"_s, u"another digit in front"_s, false, sends({u"SETRANGE lab:post:{3}:views 0 9"_s})},
        {u"hour"_s, u"EXPIRE"_s, true, sends({u"EXPIRE lab:post:{1}:views 3600"_s})},
        {u"hour"_s, u"by the form"_s, true, runs({u"view post=1 ex=3600"_s})},
        {u"hour"_s, u"for a day"_s, false, sends({u"EXPIRE lab:post:{1}:views 86400"_s})},
        {u"hour"_s, u"begun anew"_s, false, sends({u"SET lab:post:{1}:views 0 EX 3600"_s})},
        {u"hour"_s, u"counted on without an end"_s, false, runs({u"view post=1"_s})},
        {u"two-days"_s, u"PFMERGE"_s, true,
         sends({u"PFMERGE lab:post:{3}:visitors lab:post:{3}:visitors:monday lab:post:{3}:visitors:tuesday"_s})},
        {u"two-days"_s, u"one of the days"_s, false,
         sends({u"COPY lab:post:{3}:visitors:monday lab:post:{3}:visitors"_s})},
        {u"two-days"_s, u"the days gone"_s, false,
         sends({u"PFMERGE lab:post:{3}:visitors lab:post:{3}:visitors:monday lab:post:{3}:visitors:tuesday"_s,
                u"DEL lab:post:{3}:visitors:monday lab:post:{3}:visitors:tuesday"_s})},
        {u"two-days"_s, u"others as well"_s, false,
         sends({u"PFMERGE lab:post:{3}:visitors lab:post:{3}:visitors:monday lab:post:{3}:visitors:tuesday"_s,
                u"PFADD lab:post:{3}:visitors a b c d e f g h i j k l m n o p q r s t u v w"_s})},
    };
}

} // namespace

/// The challenges of lesson 05.
class CounterChallengesTest : public ChallengeSuite
{
    Q_OBJECT

public:
    CounterChallengesTest()
        : ChallengeSuite(patterns::counter::lesson(), counterRepairs())
    {
    }

private Q_SLOTS:
    void aKeyOfAnotherTypeIsNamed();
    void anotherDatabaseIsNamed();
    void ofAnUnfinishedFlushToo_data();
    void ofAnUnfinishedFlushToo();
};

void CounterChallengesTest::aKeyOfAnotherTypeIsNamed()
{
    bench().prepare(u"drift"_s);
    sends({u"DEL lab:post:{1}:likes"_s, u"RPUSH lab:post:{1}:likes 3"_s})(bench());
    const auto report = bench().check(u"drift"_s);
    QVERIFY(report.verdict && !report.verdict->passed);
    QVERIFY2(report.verdict->observed.contains(u"list"_s), qPrintable(report.verdict->observed));
}

/// As on the command line without --data, where each call has one of its own.
void CounterChallengesTest::anotherDatabaseIsNamed()
{
    bench().prepare(u"unfinished"_s);
    runs({u"flush post=2"_s})(bench());
    bench().query(u"DELETE FROM view_batches"_s);
    const auto report = bench().check(u"unfinished"_s);
    QVERIFY(report.verdict && !report.verdict->passed);
    QVERIFY2(report.verdict->observed.contains(u"--data"_s), qPrintable(report.verdict->observed));
}

void CounterChallengesTest::ofAnUnfinishedFlushToo_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("a counter that is a list") << u"RPUSH lab:post:{2}:views 3"_s;
    QTest::newRow("a counter of letters") << u"SET lab:post:{2}:views many"_s;
    QTest::newRow("a batch that is a list") << u"RPUSH lab:post:{2}:views:batch 3"_s;
    QTest::newRow("a batch without an id") << u"HSET lab:post:{2}:views:batch views 3"_s;
}

void CounterChallengesTest::ofAnUnfinishedFlushToo()
{
    QFETCH(QString, command);
    bench().prepare(u"unfinished"_s);
    sends({u"DEL lab:post:{2}:views lab:post:{2}:views:batch"_s, command})(bench());
    const auto report = bench().check(u"unfinished"_s);
    QVERIFY2(report.verdict && !report.verdict->passed, whyNot(report));
}

LAB_TEST(CounterChallengesTest)
#include "counter_challenges_test.moc"
