// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/basic_types_fixture.h"
#include "tests/support/test_registry.h"

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// Challenges are verified, questions answered, by the server itself.
class BasicTypesCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aChallengePassesOnlyWhenItIsDone_data();
    void aChallengePassesOnlyWhenItIsDone();
    void everyChallengeIsTested();
    void aKeyOfAnotherTypeIsNamed();
    void aTaskNamesItsKeysUnderAnyPrefix();
    void theServerAnswersAQuestion_data();
    void theServerAnswersAQuestion();
    void anOlderServersEncodingIsBelieved();

private:
    BasicTypesBench m_bench;
};

void BasicTypesCheckTest::init()
{
    for (const auto &key : m_bench.keys())
        m_bench.redis(u"DEL "_s + QString::fromUtf8(key));
}

void BasicTypesCheckTest::aChallengePassesOnlyWhenItIsDone_data()
{
    QTest::addColumn<QString>("challenge");
    QTest::addColumn<QStringList>("almost");
    QTest::addColumn<QStringList>("done");
    QTest::newRow("greeting") << u"greeting"_s << QStringList{u"SET lab:greeting hi"_s, u"EXPIRE lab:greeting 200"_s}
                              << QStringList{u"EXPIRE lab:greeting 75"_s};
    QTest::newRow("counter") << u"counter"_s << QStringList{u"SET lab:visits 5"_s}
                             << QStringList{u"EXPIRE lab:visits 9"_s};
    QTest::newRow("three") << u"three"_s << QStringList{u"RPUSH lab:queue a b c d"_s}
                           << QStringList{u"LPOP lab:queue"_s};
    QTest::newRow("field") << u"field"_s << QStringList{u"HSET lab:user:{1} visits 9"_s}
                           << QStringList{u"HINCRBY lab:user:{1} visits 1"_s};
    QTest::newRow("common") << u"common"_s
                            << QStringList{u"SADD lab:{shop}:fruit lemon"_s, u"SADD lab:{shop}:yellow lemon corn"_s}
                            << QStringList{u"SADD lab:{shop}:fruit plum"_s};
    QTest::newRow("players") << u"players"_s << QStringList{u"ZADD lab:players 1 a 2 b 3 c 4 d 4 e"_s}
                             << QStringList{u"ZINCRBY lab:players 1 e"_s};
    QTest::newRow("crowd") << u"crowd"_s << QStringList{u"SADD lab:crowd 1 2 3"_s}
                           << QStringList{u"SADD lab:crowd "_s + QString(100, u'x')};
}

void BasicTypesCheckTest::aChallengePassesOnlyWhenItIsDone()
{
    QFETCH(QString, challenge);
    QFETCH(QStringList, almost);
    QFETCH(QStringList, done);
    const auto verdictAfter = [&](const QStringList &commands) {
        for (const auto &command : commands)
            m_bench.redis(command);
        const auto report = m_bench.check(challenge);
        if (report.failure)
            qFatal("%s", qPrintable(report.failure->message));
        return *report.verdict;
    };
    for (const auto &commands : {QStringList(), almost}) {
        const auto verdict = verdictAfter(commands);
        QVERIFY2(!verdict.passed, qPrintable(verdict.observed));
        QVERIFY(!verdict.observed.isEmpty());
    }
    const auto verdict = verdictAfter(done);
    QVERIFY2(verdict.passed, qPrintable(verdict.observed));
}

void BasicTypesCheckTest::everyChallengeIsTested()
{
    QStringList ids;
    for (const auto &challenge : m_bench.lesson().challenges)
        ids.append(challenge.id);
    QCOMPARE(ids,
             (QStringList{u"greeting"_s, u"counter"_s, u"three"_s, u"field"_s, u"common"_s, u"players"_s, u"crowd"_s}));
}

void BasicTypesCheckTest::aKeyOfAnotherTypeIsNamed()
{
    m_bench.redis(u"SADD lab:greeting x"_s);
    const auto report = m_bench.check(u"greeting"_s);
    QVERIFY(!report.verdict->passed);
    QVERIFY2(report.verdict->observed.contains(u"set"), qPrintable(report.verdict->observed));
}

void BasicTypesCheckTest::aTaskNamesItsKeysUnderAnyPrefix()
{
    for (const auto &challenge : m_bench.lesson().challenges) {
        QVERIFY2(!(challenge.task + challenge.hint).contains(u"lab:"), qPrintable(challenge.id));
        const auto task = challenge.taskFor(Keyspace("team:"));
        QVERIFY2(task.contains(u" team:") && !task.contains(u'%'), qPrintable(task));
    }
}

void BasicTypesCheckTest::theServerAnswersAQuestion_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("correct"); // as Redis 7.0 answers
    QTest::newRow("incr-fraction") << u"incr-fraction"_s << 2;
    QTest::newRow("three-integers") << u"three-integers"_s << 1;
    QTest::newRow("ttl-after-set") << u"ttl-after-set"_s << 1;
    QTest::newRow("ttl-after-incr") << u"ttl-after-incr"_s << 0;
    QTest::newRow("ttl-after-rename") << u"ttl-after-rename"_s << 0;
    QTest::newRow("after-last-pop") << u"after-last-pop"_s << 1;
    QTest::newRow("range-beyond-end") << u"range-beyond-end"_s << 1;
    QTest::newRow("set-over-list") << u"set-over-list"_s << 1;
}

void BasicTypesCheckTest::theServerAnswersAQuestion()
{
    QFETCH(QString, question);
    QFETCH(int, correct);
    const auto report = m_bench.reveal(question);
    QVERIFY2(!report.failure, qPrintable(report.failure ? report.failure->message : QString()));
    QCOMPARE(report.answer->correct, correct);
    QVERIFY(!report.answer->explanation.isEmpty());
    const auto &choices = Catalogue::question(m_bench.lesson(), question).choices;
    QVERIFY(correct < choices.size() && choices.size() >= 2);
    QVERIFY2(m_bench.keys().isEmpty(), "A question removes its keys.");
    QVERIFY(!report.commands().isEmpty());
}

void BasicTypesCheckTest::anOlderServersEncodingIsBelieved()
{
    // Nothing is written down: where integers are not kept as an intset, the answer is another one.
    m_bench.redis(u"CONFIG SET set-max-intset-entries 1"_s);
    QVERIFY(m_bench.reveal(u"three-integers"_s).answer->correct != 1);
    m_bench.redis(u"CONFIG SET set-max-intset-entries 512"_s);
}

LAB_TEST(BasicTypesCheckTest)
#include "basic_types_check_test.moc"
