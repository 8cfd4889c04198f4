// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/format.h"
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace lab::measure;
using namespace lab::testing;
using namespace Qt::StringLiterals;

namespace {

const QString Get = u"GET"_s, Select = u"SELECT by primary key"_s;

Point latency(double value, double get, double select)
{
    return atLatency(value, {{Get, get}, {Select, select}}, 0.001);
}

/// Equal medians: every interval contains 1.
Point undecided(double value)
{
    return atLatency(value, {{Get, 100}, {Select, 100}}, 0.3);
}

QString verdictOf(const QList<Point> &points)
{
    return resultOf(points).verdict().replace(QChar(0x202f), u' ');
}

} // namespace

class VerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowerFirstArm()
    {
        QCOMPARE(verdictOf({pointOf({{Get, 32}, {Select, 10}}, 0.001)}),
                 u"GET is 3.20× slower than SELECT by primary key (95 % interval 3.20–3.20)."_s);
    }

    void fasterFirstArm()
    {
        QCOMPARE(verdictOf({pointOf({{Get, 10}, {Select, 272}}, 0.001)}),
                 u"GET is 27.2× faster than SELECT by primary key (95 % interval 27.2–27.2)."_s);
    }

    void intervalIsThatOfTheFactor()
    {
        Point point = pointOf({{Get, 100}, {Select, 50}});
        point.ratios[1] = Ratio{0.5, 0.4, 0.625};
        QCOMPARE(verdictOf({point}), u"GET is 2.00× slower than SELECT by primary key (95 % interval 1.60–2.50)."_s);
    }

    void noClearDifference()
    {
        Point point = pointOf({{Get, 100}, {Select, 102}});
        point.ratios[1] = Ratio{1.02, 0.97, 1.06};
        QCOMPARE(verdictOf({point}), u"No clear difference between GET and SELECT by primary key (ratio 1.02, 95 % "
                                     "interval 0.97–1.06)."_s);
    }

    void smallClearDifferenceKeepsItsDecimals()
    {
        Point point = pointOf({{Get, 100}, {Select, 102}});
        point.ratios[1] = Ratio{1.021, 1.0011, 1.032};
        QCOMPARE(verdictOf({point}), u"GET is 1.021× faster than SELECT by primary key (95 % interval 1.001–1.032)."_s);
    }

    void boundThatExcludesOneIsNeverWrittenAsOne_data()
    {
        QTest::addColumn<Ratio>("ratio");
        QTest::addColumn<QString>("text");
        QTest::newRow("far below 1") << Ratio{0.256, 0.2551, 0.2574} << u"0.256 (0.255–0.257)"_s;
        QTest::newRow("small") << Ratio{0.00256, 0.00251, 0.00257} << u"0.00256 (0.00251–0.00257)"_s;
        QTest::newRow("wide, low close to 1") << Ratio{27.2, 1.02, 50} << u"27.20 (1.02–50.00)"_s;
        QTest::newRow("large, low close to 1") << Ratio{272, 1.002, 500} << u"272.000 (1.002–500.000)"_s;
        QTest::newRow("high close to 1") << Ratio{0.8, 0.5, 0.99996} << u"0.80000 (0.50000–0.99996)"_s;
        QTest::newRow("contains 1") << Ratio{1.02, 0.9999, 1.06} << u"1.02 (1.00–1.06)"_s;
        QTest::newRow("large") << Ratio{272, 271, 273} << u"272 (271–273)"_s;
        QTest::newRow("none") << Ratio{} << u"–"_s;
    }
    void boundThatExcludesOneIsNeverWrittenAsOne()
    {
        QFETCH(Ratio, ratio);
        QTEST(formatRatio(ratio), "text");
    }

    void directionIsSaidInWords()
    {
        QCOMPARE(describeRatio({0.256, 0.255, 0.257}), u"3.91× faster"_s);
        QCOMPARE(describeRatio({3.2, 3.1, 3.3}), u"3.20× slower"_s);
        QCOMPARE(describeRatio({1.2, 0.9, 1.3}), u"no clear difference"_s);
    }

    void everyArmOfThreeIsComparedWithTheFirst()
    {
        QCOMPARE(verdictOf({pointOf({{u"A"_s, 300}, {u"B"_s, 100}, {u"C"_s, 150}}, 0.001)}),
                 u"B is the fastest, clearly so against each of the others. Compared with A (95 % intervals): "
                 "B is 3.00× faster (3.00–3.00); C is 2.00× faster (2.00–2.00)."_s);
    }

    void noClearLeaderOfThree()
    {
        const QString verdict = verdictOf({pointOf({{u"A"_s, 300}, {u"B"_s, 100}, {u"C"_s, 100}}, 0.3)});
        QVERIFY2(verdict.startsWith(u"None is clearly faster than all others. Compared with A "
                                    "(95 % intervals): B is 3.00× faster ("_s),
                 qPrintable(verdict));
    }

    void armOfManyThatIsLikeTheFirst()
    {
        const QString verdict = verdictOf({pointOf({{u"A"_s, 100}, {u"B"_s, 300}, {u"C"_s, 100.1}}, 0.3)});
        QVERIFY2(verdict.contains(u"B is 3.00× slower ("_s), qPrintable(verdict));
        QVERIFY2(verdict.contains(u"; C is not clearly different ("_s), qPrintable(verdict));
    }

    void singleArmIsStatedPlainly()
    {
        QCOMPARE(verdictOf({pointOf({{Get, 85.1}}, 0)}),
                 u"GET takes 85.1 µs in the median (95th percentile 85.1 µs, samples: 101)."_s);
        QCOMPARE(verdictOf({pointOf({{Get, 85.1}}, 0, 19)}),
                 u"GET takes 85.1 µs in the median (95th percentile –, samples: 19)."_s);
    }

    void sweepSaysWhereTheOrderChanges()
    {
        QCOMPARE(verdictOf({latency(0, 85, 10), undecided(1), latency(5, 85, 850), latency(20, 85, 1700)}),
                 u"GET compared with SELECT by primary key: slower at 0 ms latency (8.50×), not clearly "
                 u"different at "
                 "1 ms, and faster from 5 ms on (10.0× to 20.0×)."_s);
    }

    void sweepWithSeveralValuesOnEachSide()
    {
        QCOMPARE(verdictOf({latency(0, 85, 10), latency(1, 84, 20), latency(5, 85, 170), latency(20, 85, 170)}),
                 u"GET compared with SELECT by primary key: slower up to 1 ms latency (4.20× to 8.50×) and faster "
                 u"from "
                 "5 ms on (2.00×)."_s);
    }

    void sweepWithoutChange()
    {
        QCOMPARE(verdictOf({latency(0, 10, 20), latency(20, 10, 50)}),
                 u"GET is faster than SELECT by primary key at every value of latency measured (0 ms to 20 "
                 u"ms), by "
                 "2.00× to 5.00×."_s);
    }

    void sweepUndecidedThroughout()
    {
        QCOMPARE(verdictOf({undecided(0), undecided(1)}),
                 u"No clear difference between GET and SELECT by primary key at any value of latency measured "
                 "(0 ms to 1 ms)."_s);
    }

    void sweepOfThreeNamesTheFastest()
    {
        const auto three = [](double value, double a, double b, double c) {
            return atLatency(value, {{u"A"_s, a}, {u"B"_s, b}, {u"C"_s, c}}, 0.001);
        };
        QCOMPARE(verdictOf({three(1, 10, 20, 30), three(2, 40, 20, 30), three(3, 60, 20, 30)}),
                 u"Fastest: A at 1 ms latency (by at least 2.00×) and B from 2 ms on (by at least 1.50×)."_s);
    }

    void aLeadThatIsNextToNothingHasNoDigits()
    {
        const auto close = [](double value) {
            return atLatency(value, {{u"A"_s, 1000}, {u"B"_s, 1001}, {u"C"_s, 1500}}, 0.0001);
        };
        const auto verdict = verdictOf({close(1), close(2)});
        QVERIFY2(verdict.startsWith(u"A is the fastest at every value of latency"_s), qPrintable(verdict));
        QVERIFY2(verdict.endsWith(u", if only just."_s), qPrintable(verdict));
    }

    void whereNoneLeadsIsSaidOfAllOfThem()
    {
        const auto three = [](double value, double a, double b, double c, double spread) {
            return atLatency(value, {{u"A"_s, a}, {u"B"_s, b}, {u"C"_s, c}}, spread);
        };
        QCOMPARE(verdictOf({three(1, 20, 20, 20, 0.3), three(2, 40, 20, 30, 0.001)}),
                 u"Fastest: none of them clearly at 1 ms latency and B at 2 ms (by at least 1.50×)."_s);
    }

    void aValueWithoutAUnitFollowsItsName()
    {
        auto point = atLatency(10, {{Get, 10}, {Select, 20}}, 0.001);
        point.variable = u"limit"_s;
        point.unit.clear();
        const auto verdict = verdictOf({point});
        QVERIFY2(verdict.startsWith(u"Only at limit 10: GET"_s), qPrintable(verdict));
    }

    void aVerdictBeginsInUpperCase()
    {
        const auto verdict = verdictOf({pointOf({{u"fixed window"_s, 10}, {u"log"_s, 20}}, 0.001)});
        QVERIFY2(verdict.startsWith(u"Fixed window is"_s), qPrintable(verdict));
    }

    void aSingleValueOfAVariableIsNamed()
    {
        Result result = resultOf({atLatency(0, {{Get, 10}, {Select, 20}}, 0.001)});
        result.complete = false;
        const auto verdict = result.verdict().replace(QChar(0x202f), u' ');
        QVERIFY2(verdict.startsWith(u"Only at 0 ms latency: GET"_s), qPrintable(verdict));
        QVERIFY2(verdict.endsWith(u"Stopped early."_s), qPrintable(verdict));
    }

    void pointsAreReadUpwardsWhicheverWasMeasuredFirst()
    {
        const auto at = [](double value, double get, double select) {
            return atLatency(value, {{Get, get}, {Select, select}}, 0.001);
        };
        const auto upwards = verdictOf({at(0, 100, 10), at(1, 100, 1000), at(5, 100, 5000)});
        QCOMPARE(verdictOf({at(1, 100, 1000), at(5, 100, 5000), at(0, 100, 10)}), upwards);
    }

    void namedValuesAreNamed()
    {
        const auto at = [](double value, const QString &name, double select) {
            auto point = atLatency(value, {{Get, 100}, {Select, select}}, 0.001);
            point.label = name;
            return point;
        };
        const QList<Point> points{at(1, u"unix socket"_s, 10), at(2, u"TCP"_s, 10), at(0, u"as it is"_s, 1000)};
        QCOMPARE(verdictOf(points),
                 u"GET compared with SELECT by primary key: slower with “unix socket”, “TCP” (10.0×) and faster with "
                 "“as it is” (10.0×)."_s);
        QVERIFY(verdictOf(points.first(2))
                    .startsWith(u"GET is slower than SELECT by primary key at every value of latency measured,"));
    }

    void stoppedAndEmptyResultsSaySo()
    {
        QCOMPARE(verdictOf({}), u"Nothing was measured."_s);
        Result result = resultOf({pointOf({{Get, 10}, {Select, 20}}, 0.001)});
        result.complete = false;
        QVERIFY(result.verdict().endsWith(u"Stopped early."_s));
    }

    void metricsHaveTheirUnit()
    {
        QCOMPARE(formatMetric({u"memory"_s, 1'234'567, u"bytes"_s}).replace(QChar(0x202f), u' '), u"1 234 567 bytes"_s);
        QCOMPARE(formatMetric({u"share"_s, 0.12345, {}}), u"0.123"_s);
        QCOMPARE(formatMetric({u"waste"_s, 12, {}}), u"12"_s);
    }
};

LAB_TEST(VerdictTest)
#include "verdict_test.moc"
