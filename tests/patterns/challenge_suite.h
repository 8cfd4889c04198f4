// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/patterns/lesson_bench.h"

#include <functional>
#include <memory>

namespace lab::testing {

/// What somebody does to a challenge, straight at the server or by the lesson's forms.
using Deed = std::function<void(LessonBench &bench)>;

/// Commands as one types them into redis-cli, one after another; an error reply ends the test.
Deed sends(const QStringList &commands);
/// Forms of the lesson: `read id=3`. None may fail; one may be said no to.
Deed runs(const QStringList &requests);

struct Repair
{
    QString challenge;
    QString name;        ///< `by DEL`; of one challenge no two are alike
    bool passes = false; ///< whether it is right, or only looks so
    Deed deed;
};

/// What holds for the challenges of every lesson, as tests that a lesson's own inherits along with its table of
/// repairs:
///
///     class SessionChallengesTest : public ChallengeSuite
///     {
///         Q_OBJECT
///     public:
///         SessionChallengesTest() : ChallengeSuite(patterns::session::lesson(), repairs()) {}
///     private Q_SLOTS:
///         void whatIsSpecialHere();
///     };
///
/// Each test, and each row of one, has a server and a database of its own.
class ChallengeSuite : public QObject
{
    Q_OBJECT

protected:
    ChallengeSuite(Lesson whose, QList<Repair> repairs);

    LessonBench &bench() { return *m_bench; }
    const Lesson &lesson() const { return m_lesson; }
    /// For a slot's `_data`: one row for each challenge, with its `id`.
    void challengeRows() const;

private Q_SLOTS:
    void init();
    void cleanup();

    void aRepairPassesOrNot_data();
    void aRepairPassesOrNot();
    void everyChallengeHasRepairsOfBothKinds();
    void everyChallengeHasHintsThatAreNotTheAnswerAtOnce();
    void atLeastHalfStartBroken();
    void withoutPreparationNothingIsMet_data() { challengeRows(); }
    void withoutPreparationNothingIsMet();
    void noExampleOfAFormSolvesOne_data() { challengeRows(); }
    void noExampleOfAFormSolvesOne();
    void allExamplesInTurnSolveNone_data() { challengeRows(); }
    void allExamplesInTurnSolveNone();
    void aServerThatRefusesIsAFailure_data();
    void aServerThatRefusesIsAFailure();
    void aKeyThatMayNotBeReadIsAFailure_data() { challengeRows(); }
    void aKeyThatMayNotBeReadIsAFailure();
    void verifyingChangesNothing_data() { challengeRows(); }
    void verifyingChangesNothing();
    void whatKeysAreNamedAreUnderAnyPrefix();

private:
    /// The lesson's keys with what they hold; the notes about attempts excepted, which are not the challenge's.
    QMap<QByteArray, QByteArray> contents();

    const Lesson m_lesson;
    const QList<Repair> m_repairs;
    std::unique_ptr<LessonBench> m_bench;
};

} // namespace lab::testing
