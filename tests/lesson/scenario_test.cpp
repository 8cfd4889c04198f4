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
    Scenario scenario{
        .id = u"count"_s,
        .title = {},
        .summary = {},
        .invariant = u"One is enough."_s,
        .ways = {{u"naive"_s, u"asks."_s}, {u"lock"_s, u"waits."_s}, {u"early"_s, u"is early."_s, u"Go Early"_s}}};
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
    void theNaiveWayIsToldFirstAndThenOneThatEndedOtherwise();
    void theSameWordsOfAnotherVerdictAreToldApart();
    void aWayIsCalledByItsTitle();
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
    QCOMPARE(findingOf(counting(), {came(u"lock"_s, 1)}), u"Lock: 1 asked."_s);
    QVERIFY(findingOf(counting(), {}).isEmpty());
    QCOMPARE(headlineOf(counting(), {{u"count"_s, 2LL}}), u"2 asked. It broke: One is enough."_s);
}

void ScenarioTest::whatIsAlikeIsToldTogether()
{
    QCOMPARE(findingOf(counting(), {came(u"naive"_s, 9), came(u"lock"_s, 1), came(u"early"_s, 1)}),
             u"Naive: 9 asked. Lock and Go Early: 1 asked."_s);
}

void ScenarioTest::theNaiveWayIsToldFirstAndThenOneThatEndedOtherwise()
{
    const QList late{came(u"early"_s, 2), came(u"lock"_s, 1), came(u"naive"_s, 9)};
    QCOMPARE(findingOf(counting(), late), u"Naive: 9 asked. Lock: 1 asked. Also broke: Go Early."_s);
    QCOMPARE(accountOf(counting(), late), u"Go Early: 2 asked. Lock: 1 asked. Naive: 9 asked."_s);
    const QList held{came(u"naive"_s, 0), came(u"lock"_s, 1), came(u"early"_s, 5)};
    QCOMPARE(findingOf(counting(), held), u"Naive: 0 asked. Go Early: 5 asked. Also held: Lock."_s);
    const QList none{came(u"lock"_s, 7), came(u"early"_s, 5)};
    QCOMPARE(findingOf(counting(), none), u"Lock: 7 asked. Go Early: 5 asked."_s);
}

void ScenarioTest::theSameWordsOfAnotherVerdictAreToldApart()
{
    auto scenario = counting();
    scenario.judge = [](const Fields &outcome) {
        return Judged{outcome.value(u"count"_s).toLongLong() <= 1, u"some asked"_s};
    };
    QCOMPARE(findingOf(scenario, {came(u"naive"_s, 9), came(u"lock"_s, 1)}), u"Naive: some asked. Lock: some asked."_s);
}

void ScenarioTest::theFindingFollowsFromWhatCameOut_data()
{
    QTest::addColumn<int>("naive");
    QTest::addColumn<int>("lock");
    QTest::addColumn<QString>("finding");
    QTest::newRow("as expected") << 9 << 1 << u"Naive: 9 asked. Lock: 1 asked."_s;
    QTest::newRow("upside down") << 1 << 9 << u"Naive: 1 asked. Lock: 9 asked."_s;
    QTest::newRow("both broke") << 3 << 2 << u"Naive: 3 asked. Lock: 2 asked."_s;
    QTest::newRow("both held, alike") << 1 << 1 << u"Naive and Lock: 1 asked."_s;
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

void ScenarioTest::aWayIsCalledByItsTitle()
{
    QCOMPARE(counting().titleOf(u"lock"_s), u"Lock"_s);
    QCOMPARE(counting().titleOf(u"early"_s), u"Go Early"_s);
    QCOMPARE(counting().titleOf(u"no such"_s), u"no such"_s);
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
