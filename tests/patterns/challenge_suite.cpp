// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/challenge_suite.h"

#include "tests/support/scripted_server.h"

#include <QSet>

#include <algorithm>

namespace lab::testing {

using namespace Qt::StringLiterals;

namespace {

/// Where attempts are noted: see Attempts.
constexpr QByteArrayView AttemptNotes = "lab:challenges:";

} // namespace

Deed sends(const QStringList &commands)
{
    return [commands](LessonBench &bench) {
        for (const auto &command : commands)
            bench.redis(command);
    };
}

Deed runs(const QStringList &requests)
{
    return [requests](LessonBench &bench) {
        for (const auto &request : requests) {
            const auto report = bench.run(request);
            if (report.failure)
                qFatal("%s: %s", qPrintable(request), qPrintable(report.failure->message));
        }
    };
}

ChallengeSuite::ChallengeSuite(Lesson whose, QList<Repair> repairs)
    : m_lesson(std::move(whose))
    , m_repairs(std::move(repairs))
{
}

void ChallengeSuite::init()
{
    m_bench = std::make_unique<LessonBench>(m_lesson);
}

void ChallengeSuite::cleanup()
{
    m_bench.reset();
}

void ChallengeSuite::challengeRows() const
{
    QTest::addColumn<QString>("id");
    for (const auto &challenge : m_lesson.challenges)
        QTest::newRow(qPrintable(challenge.id)) << challenge.id;
}

void ChallengeSuite::aRepairPassesOrNot_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_repairs.size(); ++i)
        QTest::addRow("%s, %s", qPrintable(m_repairs[i].challenge), qPrintable(m_repairs[i].name)) << i;
}

void ChallengeSuite::aRepairPassesOrNot()
{
    QFETCH(qsizetype, index);
    const auto &repair = m_repairs[index];
    const auto prepared = bench().prepare(repair.challenge);
    QVERIFY2(prepared.ok(), whyNot(prepared));
    const auto before = bench().check(repair.challenge);
    QVERIFY2(before.verdict, whyNot(before));
    QVERIFY2(!before.verdict->passed && !before.verdict->observed.isEmpty(), qPrintable(before.verdict->observed));
    repair.deed(bench());
    const auto after = bench().check(repair.challenge);
    QVERIFY2(after.verdict, whyNot(after));
    QVERIFY2(after.verdict->passed == repair.passes, qPrintable(after.verdict->observed));
    QVERIFY(!after.verdict->observed.isEmpty());
    QVERIFY(bench().strangersAreUntouched());
}

void ChallengeSuite::everyChallengeHasRepairsOfBothKinds()
{
    QSet<QString> names;
    for (const auto &repair : m_repairs)
        names.insert(repair.challenge + u", "_s + repair.name);
    QCOMPARE(names.size(), m_repairs.size());
    qsizetype told = 0;
    for (const auto &challenge : m_lesson.challenges) {
        int right = 0, wrong = 0;
        for (const auto &repair : m_repairs) {
            if (repair.challenge == challenge.id)
                ++(repair.passes ? right : wrong);
        }
        QVERIFY2(right >= 1 && wrong >= 2, qPrintable(challenge.id));
        told += right + wrong;
    }
    QCOMPARE(told, m_repairs.size()); // none is of a challenge that is not there
}

void ChallengeSuite::everyChallengeHasHintsThatAreNotTheAnswerAtOnce()
{
    for (const auto &challenge : m_lesson.challenges) {
        QVERIFY2(challenge.hints.size() >= 2, qPrintable(challenge.id));
        QVERIFY2(challenge.hints.first() != challenge.hints.last(), qPrintable(challenge.id));
    }
}

void ChallengeSuite::atLeastHalfStartBroken()
{
    const auto &all = m_lesson.challenges;
    const auto broken = std::count_if(all.begin(), all.end(),
                                      [](const Challenge &each) { return each.start == Challenge::Start::Broken; });
    QVERIFY(!all.isEmpty() && 2 * broken >= all.size());
}

/// Whatever else has been done.
void ChallengeSuite::withoutPreparationNothingIsMet()
{
    QFETCH(QString, id);
    runAllForms(bench());
    const auto report = bench().check(id);
    QVERIFY2(report.verdict, whyNot(report));
    QVERIFY(!report.verdict->passed && !report.verdict->observed.isEmpty());
}

void ChallengeSuite::noExampleOfAFormSolvesOne()
{
    QFETCH(QString, id);
    for (const auto &operation : m_lesson.operations) {
        QVERIFY(bench().prepare(id).ok());
        const auto values = formValues(operation);
        waitFor(bench().start(Request::What::Operation, operation.id, values)); // may fail: not of interest here
        const auto report = bench().check(id);
        QVERIFY2(report.verdict, whyNot(report));
        QVERIFY2(!report.verdict->passed, qPrintable(operation.id));
    }
}

void ChallengeSuite::allExamplesInTurnSolveNone()
{
    QFETCH(QString, id);
    QVERIFY(bench().prepare(id).ok());
    runAllForms(bench());
    const auto report = bench().check(id);
    QVERIFY2(report.verdict, whyNot(report));
    QVERIFY(!report.verdict->passed);
}

void ChallengeSuite::aServerThatRefusesIsAFailure_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("NOPERM") << "NOPERM this user has no permissions to run the 'type' command"_ba;
    QTest::newRow("MOVED") << "MOVED 866 127.0.0.1:7001"_ba;
    QTest::newRow("MASTERDOWN")
        << "MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'."_ba;
    QTest::newRow("CLUSTERDOWN") << "CLUSTERDOWN The cluster is down"_ba;
}

void ChallengeSuite::aServerThatRefusesIsAFailure()
{
    QFETCH(QByteArray, reply);
    ScriptedServer refusing;
    constexpr int MoreThanAreSent = 100;
    for (int i = 0; i < MoreThanAreSent * m_lesson.challenges.size(); ++i)
        refusing.thenReply('-' + reply + "\r\n");
    bench().moveTo(refusing.endpoint());
    for (const auto &challenge : m_lesson.challenges) {
        for (const auto &report : {bench().check(challenge.id), bench().prepare(challenge.id)}) {
            QVERIFY2(!report.verdict && !report.outcome, qPrintable(challenge.id));
            QVERIFY2(report.failure, qPrintable(challenge.id));
            QCOMPARE(report.failure->kind, ErrorKind::Server);
            QCOMPARE(report.failure->message, QString::fromLatin1(reply));
        }
    }
}

/// Not even that it is to be found out how it came about: here the server lets us read the notes about the attempt.
void ChallengeSuite::aKeyThatMayNotBeReadIsAFailure()
{
    QFETCH(QString, id);
    QVERIFY(bench().prepare(id).ok());
    bench().ask({"ACL", "SETUSER", "default", "resetkeys", '~' + AttemptNotes.toByteArray() + '*'});
    const auto report = bench().check(id);
    bench().ask({"ACL", "SETUSER", "default", "allkeys"});
    QVERIFY(!report.verdict && report.failure);
    QCOMPARE(report.failure->kind, ErrorKind::Server);
    QVERIFY2(report.failure->message.contains(u"NOPERM"_s), whyNot(report));
}

QMap<QByteArray, QByteArray> ChallengeSuite::contents()
{
    QMap<QByteArray, QByteArray> contents;
    for (const auto &key : bench().keys()) {
        if (!key.startsWith(AttemptNotes))
            contents.insert(key, bench().ask({"DUMP", key}).text());
    }
    return contents;
}

void ChallengeSuite::verifyingChangesNothing()
{
    QFETCH(QString, id);
    QVERIFY(bench().prepare(id).ok());
    const auto before = contents();
    const auto keys = bench().keys();
    QVERIFY(bench().check(id).verdict);
    QVERIFY(contents() == before);
    QCOMPARE(bench().keys(), keys);
    QVERIFY(bench().strangersAreUntouched());
}

/// A task may also speak of products and leave their keys to be found.
void ChallengeSuite::whatKeysAreNamedAreUnderAnyPrefix()
{
    for (const auto &challenge : m_lesson.challenges) {
        QVERIFY2(!(challenge.task + challenge.hints.join(u' ')).contains(u"lab:"), qPrintable(challenge.id));
        const auto task = challenge.taskFor(Keyspace("team:"));
        QVERIFY2(task.contains(u"team:") == challenge.task.contains(u"%1"), qPrintable(task));
        for (const auto &text : QStringList{task} + challenge.hintsFor(Keyspace("team:")))
            QVERIFY2(!text.isEmpty() && !text.contains(u"%1"), qPrintable(text));
    }
}

} // namespace lab::testing
