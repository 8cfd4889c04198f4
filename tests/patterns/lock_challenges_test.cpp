// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/07_lock/lesson.h"
#include "tests/patterns/challenge_suite.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray jobKey(int job)
{
    return "lab:lock:{job:" + QByteArray::number(job) + '}';
}

/// The job whose lock never ends.
int orphanedJob(LessonBench &bench)
{
    int job = 1;
    while (job < 5 && bench.ask({"TTL", jobKey(job)}).integer() != -1)
        ++job;
    return job;
}

qint64 numberAt(LessonBench &bench, const QByteArray &key)
{
    return bench.ask({"GET", key}).integer();
}

QList<Repair> summerRepairs()
{
    const auto challenge = u"summer"_s;
    const auto setup = u"setup coupon=may stock=3"_s;
    const auto issue = [](const QString &how, const QString &user) {
        return u"%1 coupon=may user=%2"_s.arg(how, user);
    };
    return {
        {challenge, u"as intended"_s, true,
         runs({setup, issue(u"issue"_s, u"a"_s), issue(u"issue"_s, u"b"_s), issue(u"issue"_s, u"c"_s)})},
        {challenge, u"unsafely"_s, false,
         runs({setup, issue(u"issue-unsafe"_s, u"a"_s), issue(u"issue-unsafe"_s, u"b"_s),
               issue(u"issue-unsafe"_s, u"c"_s)})},
        {challenge, u"two of three under the lock"_s, false,
         runs({setup, issue(u"issue"_s, u"a"_s), issue(u"issue"_s, u"b"_s), issue(u"issue-unsafe"_s, u"c"_s)})},
        {challenge, u"by hand"_s, false,
         sends({u"SET lab:coupon:{may}:stock 0"_s, u"SADD lab:coupon:{may}:issued a b c"_s})},
        {challenge, u"with one left"_s, false,
         runs({u"setup coupon=may stock=4"_s, issue(u"issue"_s, u"a"_s), issue(u"issue"_s, u"b"_s),
               issue(u"issue"_s, u"c"_s)})},
    };
}

QList<Repair> orphanRepairs()
{
    const auto challenge = u"orphan"_s;
    return {
        {challenge, u"by DEL"_s, true,
         [](auto &bench) {
             bench.ask({"DEL", jobKey(orphanedJob(bench))});
         }},
        {challenge, u"released with its owner"_s, true,
         [](auto &bench) {
             const int job = orphanedJob(bench);
             const auto owner = QString::fromUtf8(bench.ask({"GET", jobKey(job)}).text());
             bench.run(u"release resource=job:%1 owner=%2"_s.arg(QString::number(job), owner));
         }},
        {challenge, u"all of them freed"_s, false,
         [](auto &bench) {
             for (int job = 1; job <= 5; ++job)
                 bench.ask({"DEL", jobKey(job)});
         }},
        {challenge, u"another one freed"_s, false,
         [](auto &bench) {
             bench.ask({"DEL", jobKey(orphanedJob(bench) % 5 + 1)});
         }},
        {challenge, u"an end an hour away"_s, false,
         [](auto &bench) {
             bench.ask({"EXPIRE", jobKey(orphanedJob(bench)), "3600"});
         }},
        {challenge, u"freed, and another one taken over"_s, false,
         [](auto &bench) {
             const int job = orphanedJob(bench);
             bench.ask({"DEL", jobKey(job)});
             bench.ask({"SET", jobKey(job % 5 + 1), "me", "EX", "3600"});
         }},
    };
}

QList<Repair> tokenRepairs()
{
    const auto challenge = u"token-back"_s;
    const auto seen = "lab:coupon:{flash}:fence"_ba, counter = "lab:lock:{coupon:flash}:fence"_ba;
    return {
        {challenge, u"the counter set to what was seen"_s, true,
         [=](auto &bench) {
             bench.ask({"SET", counter, bench.ask({"GET", seen}).text()});
         }},
        {challenge, u"and issued again"_s, true,
         [=](auto &bench) {
             bench.ask({"INCRBY", counter, "1000"});
             bench.run(u"issue coupon=flash user=ann"_s);
         }},
        {challenge, u"tried until it worked"_s, true,
         [=](auto &bench) {
             while (!bench.run(u"issue coupon=flash user=ann"_s).ok())
                 continue;
         }},
        {challenge, u"what was seen forgotten"_s, false, sends({u"DEL lab:coupon:{flash}:fence"_s})},
        {challenge, u"what was seen set back"_s, false,
         [=](auto &bench) {
             bench.ask({"SET", seen, bench.ask({"GET", counter}).text()});
         }},
        {challenge, u"the counter deleted"_s, false, sends({u"DEL lab:lock:{coupon:flash}:fence"_s})},
        {challenge, u"the counter one short"_s, false,
         [=](auto &bench) {
             bench.ask({"SET", counter, QByteArray::number(numberAt(bench, seen) - 1)});
         }},
        {challenge, u"set up anew"_s, false, runs({u"setup coupon=flash stock=50"_s})},
    };
}

} // namespace

/// The challenges of lesson 07: each fails as it is prepared, passes as intended, and by no other way that looks alike.
class LockChallengesTest : public ChallengeSuite
{
    Q_OBJECT

public:
    LockChallengesTest()
        : ChallengeSuite(patterns::lock::lesson(), summerRepairs() + orphanRepairs() + tokenRepairs())
    {
    }

private Q_SLOTS:
    void noVerdictTellsWhichLockItIs();
    void aRestoredCounterReallyRefusesEverybody();
};

void LockChallengesTest::noVerdictTellsWhichLockItIs()
{
    QVERIFY(bench().prepare(u"orphan"_s).ok());
    const auto report = bench().check(u"orphan"_s);
    QVERIFY2(!report.verdict->observed.contains(u"{job:"_s), qPrintable(report.verdict->observed));
}

void LockChallengesTest::aRestoredCounterReallyRefusesEverybody()
{
    QVERIFY(bench().prepare(u"token-back"_s).ok());
    const auto report = bench().run(u"issue coupon=flash user=ann"_s);
    QVERIFY(report.outcome && report.outcome->rejection);
    QCOMPARE(bench().ask({"GET", "lab:coupon:{flash}:stock"}).text(), "50"_ba);
}

LAB_TEST(LockChallengesTest)
#include "lock_challenges_test.moc"
