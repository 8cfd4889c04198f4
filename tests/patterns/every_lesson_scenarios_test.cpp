// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/every_lesson_fixture.h"
#include "tests/support/test_registry.h"

#include <algorithm>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList scenarioIds(const Lesson &lesson)
{
    return idsOf(lesson.scenarios);
}

/// Whether what came out is one of the things that could have been predicted.
bool couldBeSaid(const Prediction &prediction, const Fields &outcome)
{
    const auto value = outcome.value(prediction.field);
    if (prediction.choices.isEmpty())
        return isNumber(value);
    return std::any_of(prediction.choices.begin(), prediction.choices.end(),
                       [&value](const auto &choice) { return choice.second == value; });
}

} // namespace

/// What holds for the scenarios of each lesson: every way of each is played as it stands in the window.
class EveryLessonScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNaiveWayFailsAndACureHolds_data() { itemRows(scenarioIds); }
    void theNaiveWayFailsAndACureHolds();
    void whatStandsOnACardFits_data() { itemRows(scenarioIds); }
    void whatStandsOnACardFits();
};

/// A card has one line for what a way does, and the headline before a run is one line as well.
void EveryLessonScenariosTest::whatStandsOnACardFits()
{
    QFETCH(QString, lesson);
    QFETCH(QString, item);
    const auto &scenario = Catalogue::scenario(everyLesson().lesson(lesson), item);
    QVERIFY(!scenario.situation.isEmpty() && scenario.situation.endsWith(u'.'));
    QVERIFY2(scenario.situation.size() <= 75, qPrintable(scenario.situation));
    for (const auto &way : scenario.ways) {
        QVERIFY2(way.does.size() <= 60 && way.does.endsWith(u'.'), qPrintable(way.does));
        QVERIFY2(way.title.size() <= 12, qPrintable(way.title));
        QVERIFY2(way.title.front().isUpper(), qPrintable(way.title));
    }
}

void EveryLessonScenariosTest::theNaiveWayFailsAndACureHolds()
{
    QFETCH(QString, lesson);
    QFETCH(QString, item);
    LessonBench bench(everyLesson().lesson(lesson));
    const auto &scenario = Catalogue::scenario(bench.lesson(), item);
    const auto rows = allRows(bench);
    QStringList held;
    QList<WayOutcome> outcomes;
    for (const auto &way : scenario.ways) {
        const auto report =
            waitFor(bench.start(Request::What::Scenario, item, GivenValues{{scenario.choice, way.id.toUtf8()}}));
        QVERIFY2(report.ok() && report.outcome && report.judged, whyNot(report));
        QVERIFY(!report.judged->clause.isEmpty() && !report.outcome->headline.isEmpty());
        QCOMPARE(leftIn(bench, rows), QString());
        outcomes.append({way.id, report.outcome->fields});
        if (report.judged->held)
            held.append(way.id);
        QVERIFY2(scenario.prediction, "Nothing is asked before.");
        if (scenario.prediction->way == way.id)
            QVERIFY2(couldBeSaid(*scenario.prediction, report.outcome->fields), qPrintable(report.outcome->headline));
    }
    QVERIFY2(!held.contains(scenario.ways.first().id), "The naive way held.");
    QVERIFY2(!held.isEmpty(), "No way held.");
    QVERIFY(scenario.wayIds().contains(scenario.prediction->way));
    const auto finding = findingOf(scenario, outcomes); // a headline
    QVERIFY2(finding.size() <= 170, qPrintable(finding));
}

LAB_TEST(EveryLessonScenariosTest)
#include "every_lesson_scenarios_test.moc"
