// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/every_lesson_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace lab;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestProblem = 95;

const Lesson &opening()
{
    const auto &lessons = everyLesson().lessons();
    return *std::find_if(lessons.begin(), lessons.end(), [](const Lesson &each) { return each.opener.has_value(); });
}

} // namespace

/// What the first page of the window says of the lessons.
class OpenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLessonOpensTheProgram();
    void itPlaysTheNaiveWayAndACureOfOneScenario();
    void whatIsCountedHasItsWords();
    void everyLessonIsAProblemInOneSentence();
};

void OpenerTest::oneLessonOpensTheProgram()
{
    const auto &lessons = everyLesson().lessons();
    QCOMPARE(std::count_if(lessons.begin(), lessons.end(), [](const Lesson &each) { return each.opener.has_value(); }),
             1);
}

void OpenerTest::itPlaysTheNaiveWayAndACureOfOneScenario()
{
    const auto &opener = *opening().opener;
    const auto &scenario = Catalogue::scenario(opening(), opener.scenario);
    QVERIFY(scenario.prediction);
    QCOMPARE(scenario.prediction->way, scenario.ways.first().id);
    QVERIFY(scenario.wayIds().contains(opener.cure));
    QVERIFY(opener.cure != scenario.ways.first().id);
    QVERIFY(std::any_of(scenario.parameters.begin(), scenario.parameters.end(),
                        [&](const Parameter &each) { return each.name == opener.participants; }));
    QVERIFY(opener.situation.contains(u"%1"_s));
}

void OpenerTest::whatIsCountedHasItsWords()
{
    const auto &opener = *opening().opener;
    QCOMPARE(opener.counted(1), u"query"_s);
    QCOMPARE(opener.counted(2), u"queries"_s);
    QCOMPARE(opener.who(1), u"one reader"_s);
    QCOMPARE(opener.who(100), u"100 readers"_s);
}

void OpenerTest::everyLessonIsAProblemInOneSentence()
{
    for (const auto &lesson : everyLesson().lessons()) {
        QVERIFY2(lesson.summary.size() <= LongestProblem, qPrintable(lesson.summary));
        QVERIFY2(lesson.summary.endsWith(u'.') || lesson.summary.endsWith(u'?'), qPrintable(lesson.summary));
    }
}

LAB_TEST(OpenerTest)
#include "opener_test.moc"
