// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/lab_results.h"
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace Qt::StringLiterals;

namespace {

Scenario raceScenario()
{
    Scenario scenario{.id = u"race"_s,
                      .title = u"A race | of two"_s,
                      .summary = {},
                      .invariant = u"Nothing is lost."_s,
                      .ways = {{u"naive"_s, {}}, {u"lock"_s, {}}}};
    scenario.judge = [](const Fields &outcome) {
        const auto lost = outcome.value(u"lost"_s).toLongLong();
        return Judged{lost == 0, u"%1 got lost"_s.arg(lost)};
    };
    return scenario;
}

Catalogue toyCatalogue()
{
    Lesson lesson{.number = 2, .id = u"cache-aside"_s, .title = u"Cache-aside"_s};
    lesson.scenarios = {raceScenario()};
    return Catalogue({lesson});
}

LabResults playedAndMeasured()
{
    LabResults results;
    results.command = u"redis-pattern-lab lab-results --out FILE.md"_s;
    results.scenarios = {
        {u"cache-aside"_s, u"race"_s, {{u"naive"_s, {{u"lost"_s, 7}}}, {u"lock"_s, {{u"lost"_s, 0}}}}, {}}};
    results.measurements = {testing::resultOf({testing::pointOf({{u"GET"_s, 10}, {u"SELECT"_s, 30}}, 0.01)})};
    return results;
}

} // namespace

class LabResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameOutIsSaidForEachLesson()
    {
        const auto text = QString::fromUtf8(labResultsMarkdown(toyCatalogue(), playedAndMeasured()));
        for (const auto &expected :
             {u"# Lab results"_s, u"    redis-pattern-lab lab-results --out FILE.md"_s, u"## 02 Cache-aside"_s,
              u"A race \\| of two"_s, u"Nothing is lost."_s, u"naive broke, lock held"_s, u"7 got lost"_s,
              u"GET is 3.00× faster than SELECT"_s, u"- transport: TCP over loopback"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u" is not in\n"_s + text));
        QVERIFY(!text.contains(u"PARTIAL"_s));
    }

    void aWayWithoutAnOutcomeSaysWhy()
    {
        auto results = playedAndMeasured();
        results.scenarios.first().problem = u"lock came to no outcome: the server is gone"_s;
        const auto text = QString::fromUtf8(labResultsMarkdown(toyCatalogue(), results));
        QVERIFY2(text.contains(u"lock came to no outcome: the server is gone"_s), qPrintable(text));
    }

    void aPartSaysThatItIsOne()
    {
        auto results = playedAndMeasured();
        results.complete = false;
        results.measurements.clear();
        const auto text = QString::fromUtf8(labResultsMarkdown(toyCatalogue(), results));
        QVERIFY2(text.contains(u"**PARTIAL: stopped early.**"_s), qPrintable(text));
        QVERIFY(text.contains(u"7 got lost"_s));
    }
};

LAB_TEST(LabResultsTest)
#include "lab_results_test.moc"
