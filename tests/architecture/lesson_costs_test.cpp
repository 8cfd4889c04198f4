// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/catalogue.h"
#include "tests/architecture/lesson_costs_fixture.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

/// Ten lessons multiply whatever they are cast in: what an item costs is counted, and prints as a table.
class LessonCostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLessonIsWithinItsBudget_data();
    void everyLessonIsWithinItsBudget();
    void whatIsCounted_data();
    void whatIsCounted();
    void aDearLessonIsSeen();
    void scriptsCountInTheLesson();
};

void LessonCostsTest::everyLessonIsWithinItsBudget_data()
{
    QTest::addColumn<int>("index");
    std::puts("| lesson | what | items | lines | each | budget |\n|---|---|---|---|---|---|");
    const auto lessons = patterns::allLessons().lessons();
    for (int i = 0; i < lessons.size(); ++i)
        QTest::newRow(qPrintable(lessons[i].id)) << i;
}

void LessonCostsTest::everyLessonIsWithinItsBudget()
{
    QFETCH(int, index);
    const auto lesson = patterns::allLessons().lessons().at(index);
    const auto costs = costsOf(lesson, productSources());
    std::fputs(qPrintable(tableOf(lesson.id, costs)), stdout);
    QStringList dear;
    for (const auto &cost : costs) {
        QVERIFY2(cost.lines > 0, qPrintable(u"nothing was found for: "_s + cost.what));
        if (!cost.isWithinBudget())
            dear.append(cost.what);
    }
    QVERIFY2(dear.isEmpty(), qPrintable(dear.join(u", "_s)));
}

void LessonCostsTest::whatIsCounted_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("lines");
    QTest::newRow("code") << u"    const auto a = b();"_s << 1;
    QTest::newRow("blank") << u"   "_s << 0;
    QTest::newRow("comment") << u"    // why"_s << 0;
    QTest::newRow("include") << u"#include <QString>"_s << 0;
    QTest::newRow("brace") << u"    });"_s << 0;
    QTest::newRow("text") << u"         .title = tr(\"Set\"),"_s << 0;
    QTest::newRow("text that goes on") << u"                       \"more of it.\"),"_s << 0;
    QTest::newRow("code with a text") << u"    run.note(u\"main\"_s, tr(\"miss\"));"_s << 1;
    QTest::newRow("command") << u"    co_await redis.command(\"GET\", key);"_s << 1;
}

void LessonCostsTest::whatIsCounted()
{
    QFETCH(QString, line);
    QTEST(linesOfCode(line), "lines");
}

void LessonCostsTest::aDearLessonIsSeen()
{
    Lesson lesson{.id = u"dear"_s, .learn = u":/patterns/13_dear/learn.md"_s};
    lesson.operations = {Operation()};
    const Sources sources{{u"patterns/13_dear/pattern.cpp"_s, u"a();\n"_s.repeated(71)},
                          {u"patterns/13_dear/scenario_race.cpp"_s, u"a();\n"_s.repeated(150)},
                          {u"ui/stages/dear_stage.cpp"_s, u"a();\n"_s.repeated(351)}};
    const auto costs = costsOf(lesson, sources);
    const auto isDear = [&](const QString &what) {
        const auto at = std::find_if(costs.begin(), costs.end(), [&](const Cost &cost) { return cost.what == what; });
        return at != costs.end() && !at->isWithinBudget();
    };
    QVERIFY(isDear(u"operation"_s));
    QVERIFY(!isDear(u"scenario race"_s));
    QVERIFY(isDear(u"stage, all lines"_s));
    QVERIFY(!isDear(u"lesson, all lines"_s));
}

void LessonCostsTest::scriptsCountInTheLesson()
{
    const Lesson lesson{.id = u"dear"_s, .learn = u":/patterns/13_dear/learn.md"_s};
    const Sources sources{{u"patterns/13_dear/pattern.cpp"_s, u"a();\n"_s},
                          {u"patterns/13_dear/release.lua"_s, u"return 1\n"_s.repeated(2)},
                          {u"patterns/13_dear/table.sql"_s, u"SELECT 1;\n"_s.repeated(4)},
                          {u"patterns/13_dear/learn.md"_s, u"a\n"_s.repeated(8)}};
    QCOMPARE(costsOf(lesson, sources).last().lines, 1 + 2 + 4);
}

LAB_TEST(LessonCostsTest)
#include "lesson_costs_test.moc"
