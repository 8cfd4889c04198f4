// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"
#include "ui/charts/chart_factory.h"
#include "ui/charts/comparison_chart.h"
#include "ui/charts/sample_dots.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QScatterSeries>
#include <QTest>

#include <algorithm>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

const QString SlowArm = u"GET"_s;

/// Rounds a millisecond apart, of which the 8th and the 71st took long.
measure::Result withSlowOnes(int count)
{
    auto result = resultOf({pointOf({{SlowArm, 85}, {u"SELECT"_s, 20}}, 0.1, count)});
    auto &point = result.points[0];
    for (int i = 0; i < count; ++i)
        point.starts.push_back(1000.0 * i);
    point.arms[0].micros[7] = point.arms[0].micros[70] = 40'000;
    point.evaluate();
    return result;
}

template <typename Series>
const Series *firstOfSeries(const ComparisonChart &chart)
{
    const auto all = chart.chart()->series();
    for (const QAbstractSeries *series : all) {
        if (const auto *fitting = qobject_cast<const Series *>(series))
            return fitting;
    }
    return nullptr;
}

/// Of the first arm.
const QScatterSeries *dotsOfSlowArm(const ComparisonChart &chart)
{
    return firstOfSeries<QScatterSeries>(chart);
}

} // namespace

/// Single samples as dots: outliers of the distribution, and all of them over time.
class SampleDotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesBeyondTheWhiskersAreDots()
    {
        const auto result = withSlowOnes(101);
        ComparisonChart chart;
        chart.setResult(result);
        chart.setKind(ChartKind::Distribution);
        const auto *dots = dotsOfSlowArm(chart);
        QVERIFY(dots);
        // Five below p5 and five above p95, of which two took long.
        QCOMPARE(dots->count(), 10);
        const auto points = dots->points();
        const auto slowest = std::max_element(points.begin(), points.end(),
                                              [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); });
        const auto *axis = qobject_cast<QLogValueAxis *>(chart.chart()->axes(Qt::Horizontal).value(0));
        QVERIFY(axis && axis->max() >= slowest->x());
        QCOMPARE(tipsOf(*dots).value(slowest - points.begin()),
                 u"GET: 40.0\u202fms, round 8, 7.00\u202fms after the first"_s);
        QVERIFY(!captionOf(result, ChartKind::Distribution, 0).contains(u"Not drawn"_s));
    }

    void tooManyDotsAreThinnedAndThatIsSaid()
    {
        const auto result = withSlowOnes(20'001);
        const auto &point = result.points[0];
        const auto outliers = outliersOf(point.arms[0], point.summaries[0]);
        QCOMPARE(outliers.rounds.size(), std::size_t{400});
        QCOMPARE(outliers.leftOut, std::size_t{1600});
        QVERIFY(std::find(outliers.rounds.begin(), outliers.rounds.end(), std::size_t{7}) != outliers.rounds.end());
        QString text = captionOf(result, ChartKind::Distribution, 0).replace(QChar(0x202f), u' ');
        QVERIFY2(text.contains(u"Not drawn: 3 200 of the samples beyond"_s), qPrintable(text));

        const auto chosen = samplesOverTime(point, 0);
        QVERIFY(chosen.rounds.size() <= 2000 && chosen.rounds.size() > 1500);
        QVERIFY(std::is_sorted(chosen.rounds.begin(), chosen.rounds.end()));
        for (const std::size_t slow : {7, 70})
            QVERIFY(std::find(chosen.rounds.begin(), chosen.rounds.end(), slow) != chosen.rounds.end());
        text = captionOf(result, ChartKind::Timeline, 0);
        QVERIFY2(text.contains(u"Not drawn: "_s), qPrintable(text));
    }

    void timelineHasEverySampleWhenItWasTaken()
    {
        auto result = withSlowOnes(101);
        result.points[0].batches = {50, 51};
        ComparisonChart chart;
        chart.setResult(result);
        chart.setKind(ChartKind::Timeline);
        const auto *dots = dotsOfSlowArm(chart);
        QVERIFY(dots);
        QCOMPARE(dots->count(), 101);
        QCOMPARE(dots->at(7), QPointF(0.007, 40'000));
        QCOMPARE(chart.chart()->axes(Qt::Horizontal).value(0)->titleText(), u"Time since the first round (s)"_s);
        // The batches.
        const auto *batches = firstOfSeries<QAreaSeries>(chart);
        QVERIFY(batches);
        QCOMPARE(batches->upperSeries()->count(), 8);
        QVERIFY(!captionOf(result, ChartKind::Timeline, 0).contains(u"Not drawn"_s));

        // An older result does not tell when.
        result.points[0].starts.clear();
        chart.setResult(result);
        QCOMPARE(chart.chart()->axes(Qt::Horizontal).value(0)->titleText(), u"Round"_s);
        QCOMPARE(dotsOfSlowArm(chart)->at(7), QPointF(8, 40'000));
    }

    void stallsAreSaidUnderTheChart()
    {
        const QString text = captionOf(withSlowOnes(101), ChartKind::Median, 0).replace(QChar(0x202f), u' ');
        QVERIFY2(
            text.contains(u"GET: 2 samples took more than ten medians and over 1 ms: 90 % of the time measured."_s),
            qPrintable(text));
        QVERIFY(!captionOf(resultOf({pointOf({{SlowArm, 85}})}), ChartKind::Median, 0).contains(u"ten medians"_s));
    }
};

LAB_TEST(SampleDotsTest)
#include "sample_dots_test.moc"
