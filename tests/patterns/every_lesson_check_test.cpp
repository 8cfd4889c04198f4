// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/every_lesson_fixture.h"
#include "tests/support/test_registry.h"

#include <QSet>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// What holds for the questions of each lesson. Its challenges: ChallengeSuite.
class EveryLessonCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfQuestionIsAsked_data() { lessonRows(); }
    void everyKindOfQuestionIsAsked();
    void everyChoiceSaysWhy_data() { lessonRows(); }
    void everyChoiceSaysWhy();
    void everyQuestionIsAnsweredByTheServer_data();
    void everyQuestionIsAnsweredByTheServer();
};

void EveryLessonCheckTest::everyKindOfQuestionIsAsked()
{
    QFETCH(QString, lesson);
    const auto &questions = everyLesson().lesson(lesson).questions;
    QVERIFY(questions.size() >= 5);
    QSet<Question::Kind> kinds;
    for (const auto &question : questions)
        kinds.insert(question.kind());
    QCOMPARE(kinds.size(), 3);
}

void EveryLessonCheckTest::everyChoiceSaysWhy()
{
    QFETCH(QString, lesson);
    for (const auto &question : everyLesson().lesson(lesson).questions) {
        QVERIFY2(question.kind() != Question::Kind::Choice || question.choices.size() >= 3, qPrintable(question.id));
        for (const auto &choice : question.choices)
            QVERIFY2(!choice.why.isEmpty(), qPrintable(question.id + u": "_s + choice.text));
        // Nobody else says why.
        QVERIFY2(question.kind() == Question::Kind::Choice || !question.explanation.isEmpty(), qPrintable(question.id));
    }
}

void EveryLessonCheckTest::everyQuestionIsAnsweredByTheServer_data()
{
    itemRows([](const Lesson &lesson) { return idsOf(lesson.questions); });
}

void EveryLessonCheckTest::everyQuestionIsAnsweredByTheServer()
{
    QFETCH(QString, lesson);
    QFETCH(QString, item);
    LessonBench bench(everyLesson().lesson(lesson));
    const auto rows = allRows(bench);
    const auto report = bench.reveal(item);
    QVERIFY2(report.answer, whyNot(report));
    const auto &answer = *report.answer;
    QVERIFY2(answer.right, qPrintable(u"Nobody foresaw: "_s + answer.reply));
    QVERIFY2(!commandsOf(answer.evidence).isEmpty(), "It was not the server that answered.");
    QVERIFY(!whyText(Catalogue::question(bench.lesson(), item), answer, *answer.right).isEmpty());
    QCOMPARE(leftIn(bench, rows), QString());
}

LAB_TEST(EveryLessonCheckTest)
#include "every_lesson_check_test.moc"
