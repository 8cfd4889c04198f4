// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/side_by_side.h"
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

KeptRun runOf(const QList<measure::Result> &results)
{
    return {infoOf(results), results};
}

measure::Result comparedAs(const QString &id, double redis, double sqlite, double spread = 0.1)
{
    auto result = resultOf(QList<measure::Point>{pointOf({{u"GET"_s, redis}, {u"SELECT"_s, sqlite}}, spread)});
    result.id = id;
    return result;
}

} // namespace

class SideBySideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intervalsThatOverlapDoNotDiffer();
    void intervalsWithNothingInCommonDiffer();
    void whatOnlyOneHasIsNotCompared();
    void pointsOfASweepAreMatchedByTheirValue();
    void differingConditionsAreListedOnce();
};

void SideBySideTest::intervalsThatOverlapDoNotDiffer()
{
    const auto sides = SideBySide::of(runOf({comparedAs(u"a"_s, 10, 20)}), runOf({comparedAs(u"a"_s, 10, 20.01, 0.2)}));
    QCOMPARE(sides.rows.size(), 1);
    QCOMPARE(sides.rows.first().said(), SideRow::Said::Overlap);
    QVERIFY(sides.rows.first().first.value != sides.rows.first().second.value);
    QVERIFY2(sides.finding().contains(u"does not differ"_s), qPrintable(sides.finding()));
}

void SideBySideTest::intervalsWithNothingInCommonDiffer()
{
    const auto sides = SideBySide::of(runOf({comparedAs(u"a"_s, 10, 20), comparedAs(u"b"_s, 10, 20)}),
                                      runOf({comparedAs(u"b"_s, 10, 20), comparedAs(u"a"_s, 10, 80)}));
    QCOMPARE(sides.rows.size(), 2);
    QCOMPARE(sides.rows[0].said(), SideRow::Said::Differ);
    QCOMPARE(sides.rows[1].said(), SideRow::Said::Overlap);
    QVERIFY2(sides.finding().contains(u"1 differs"_s), qPrintable(sides.finding()));
}

void SideBySideTest::whatOnlyOneHasIsNotCompared()
{
    const auto sides = SideBySide::of(runOf({comparedAs(u"a"_s, 10, 20)}), runOf({comparedAs(u"b"_s, 10, 20)}));
    QCOMPARE(sides.rows.size(), 2);
    QCOMPARE(sides.count(SideRow::Said::OnlyOne), 2);
    QVERIFY(sides.conditions.isEmpty()); // of the comparisons that both have: none
    QVERIFY2(sides.finding().contains(u"no ratio in common"_s), qPrintable(sides.finding()));
}

void SideBySideTest::pointsOfASweepAreMatchedByTheirValue()
{
    const auto one = resultOf(QList<measure::Point>{atLatency(0, {{u"GET"_s, 10}, {u"SELECT"_s, 5}}),
                                                    atLatency(5, {{u"GET"_s, 10}, {u"SELECT"_s, 5010}})});
    const auto other = resultOf(QList<measure::Point>{atLatency(5, {{u"GET"_s, 10}, {u"SELECT"_s, 5010}})});
    const auto sides = SideBySide::of(runOf({one}), runOf({other}));
    QCOMPARE(sides.rows.size(), 2);
    QCOMPARE(sides.rows[0].said(), SideRow::Said::OnlyOne);
    QCOMPARE(sides.rows[1].said(), SideRow::Said::Overlap);
    QVERIFY(sides.rows[1].place.startsWith(u"latency = 5"_s));
}

void SideBySideTest::differingConditionsAreListedOnce()
{
    auto one = comparedAs(u"a"_s, 10, 20), two = comparedAs(u"b"_s, 10, 20);
    auto other = one, another = two;
    other.conditions[0].value = another.conditions[0].value = u"unix socket"_s;
    another.conditions.append({u"memory"_s, u"8 GB"_s});
    const auto sides = SideBySide::of(runOf({one, two}), runOf({other, another}));
    QCOMPARE(sides.conditions.size(), 2);
    QCOMPARE(sides.conditions[0].name, u"transport"_s);
    QCOMPARE(sides.conditions[0].first, u"TCP over loopback"_s);
    QCOMPARE(sides.conditions[0].second, u"unix socket"_s);
    QCOMPARE(sides.conditions[1].name, u"memory"_s);
    QVERIFY(sides.conditions[1].first.isEmpty());
}

LAB_TEST(SideBySideTest)
#include "side_by_side_test.moc"
