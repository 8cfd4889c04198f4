// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/scenario.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace Qt::StringLiterals;

namespace {

/// A scenario without anybody in it: only what came out is judged.
Scenario counting()
{
    Scenario scenario{.id = u"count"_s,
                      .title = {},
                      .summary = {},
                      .invariant = u"One is enough."_s,
                      .ways = {{u"naive"_s, u"asks."_s}, {u"lock"_s, u"waits."_s}, {u"early"_s, u"is early."_s}}};
    scenario.judge = [](const Fields &outcome) {
        const auto count = outcome.value(u"count"_s).toLongLong();
        return Judged{count <= 1, u"%1 asked"_s.arg(count)};
    };
    return scenario;
}

WayOutcome came(const QString &way, qint64 count)
{
    return {way, {{u"count"_s, count}}};
}

} // namespace

/// What a scenario's outcomes are told as.
class ScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWayIsToldByItself();
    void whatIsAlikeIsToldTogether();
    void theFindingFollowsFromWhatCameOut_data();
    void theFindingFollowsFromWhatCameOut();
    void theWayIsAParameterWithALineForEach();
    void anUnknownWayIsTheFirst();
    void aPredictionSpeaksOfItsChoices();
};

void ScenarioTest::oneWayIsToldByItself()
{
    const QString told = u"1 asked. It held: One is enough."_s;
    QCOMPARE(headlineOf(counting(), {{u"count"_s, 1LL}}), told);
    QCOMPARE(findingOf(counting(), {came(u"lock"_s, 1)}), told);
    QCOMPARE(headlineOf(counting(), {{u"count"_s, 2LL}}), u"2 asked. It broke: One is enough."_s);
}

void ScenarioTest::whatIsAlikeIsToldTogether()
{
    QCOMPARE(findingOf(counting(), {came(u"naive"_s, 9), came(u"lock"_s, 1), came(u"early"_s, 1)}),
             u"With naive, 9 asked; with lock and early, 1 asked. It held with lock and early and broke with naive: "
             "One is enough."_s);
}

void ScenarioTest::theFindingFollowsFromWhatCameOut_data()
{
    QTest::addColumn<int>("naive");
    QTest::addColumn<int>("lock");
    QTest::addColumn<QString>("finding");
    QTest::newRow("as expected") << 9 << 1
                                 << u"With naive, 9 asked; with lock, 1 asked. It held with lock and broke with naive: "
                                    "One is enough."_s;
    QTest::newRow("upside down") << 1 << 9
                                 << u"With naive, 1 asked; with lock, 9 asked. It held with naive and broke with lock: "
                                    "One is enough."_s;
    QTest::newRow("both broke") << 3 << 2
                                << u"With naive, 3 asked; with lock, 2 asked. With each of them it broke: One is "
                                   "enough."_s;
    QTest::newRow("both held, alike") << 1 << 1
                                      << u"With naive and lock, 1 asked. With all of them it held: One is enough."_s;
}

void ScenarioTest::theFindingFollowsFromWhatCameOut()
{
    QFETCH(int, naive);
    QFETCH(int, lock);
    QTEST(findingOf(counting(), {came(u"naive"_s, naive), came(u"lock"_s, lock)}), "finding");
}

void ScenarioTest::theWayIsAParameterWithALineForEach()
{
    const auto parameter = wayParameter(u"strategy"_s, counting().ways);
    QCOMPARE(parameter.choices, (QStringList{u"naive"_s, u"lock"_s, u"early"_s}));
    QCOMPARE(*parameter.initial, "naive"_ba);
    QCOMPARE(parameter.help, u"naive: asks. lock: waits. early: is early."_s);
}

void ScenarioTest::anUnknownWayIsTheFirst()
{
    QCOMPARE(counting().way(u"lock"_s).does, u"waits."_s);
    QCOMPARE(counting().way(u"no such"_s).id, u"naive"_s);
}

void ScenarioTest::aPredictionSpeaksOfItsChoices()
{
    const Prediction choice{
        .prompt = {}, .way = {}, .field = {}, .choices = {{u"the old price"_s, true}, {u"the new one"_s, false}}};
    QCOMPARE(choice.textOf(true), u"the old price"_s);
    const Prediction number{.prompt = {}, .way = {}, .field = {}, .unit = u"ms"_s};
    QCOMPARE(number.textOf(100LL), u"100 ms"_s);
}

LAB_TEST(ScenarioTest)
#include "scenario_test.moc"
