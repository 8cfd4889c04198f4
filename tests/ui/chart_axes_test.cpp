// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"
#include "ui/charts/axis_style.h"
#include "ui/charts/time_scale.h"
#include "ui/charts/variable_axis.h"

#include <QCategoryAxis>
#include <QLogValueAxis>
#include <QTest>
#include <QValueAxis>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

QList<measure::Point> pointsAt(const QList<double> &values)
{
    QList<measure::Point> points;
    for (const double value : values)
        points.append(atLatency(value, {{u"a"_s, 1}}));
    return points;
}

QStringList plainLabels(QAbstractAxis *axis)
{
    QStringList labels = qobject_cast<QCategoryAxis *>(axis)->categoriesLabels();
    for (QString &label : labels)
        label.replace(QChar(0x202f), u' ');
    return labels;
}

} // namespace

class ChartAxesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitFitsTheTimes_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("greatest");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<bool>("logarithmic");
        QTest::newRow("micros") << 10.0 << 900.0 << u"µs"_s << false;
        QTest::newRow("millis") << 100.0 << 9'000.0 << u"ms"_s << false;
        QTest::newRow("seconds") << 1e6 << 9e6 << u"s"_s << false;
        QTest::newRow("two decades") << 10.0 << 1'000.0 << u"µs"_s << true;
        QTest::newRow("five decades") << 10.0 << 1e6 << u"ms"_s << true;
    }
    void unitFitsTheTimes()
    {
        QFETCH(double, least);
        QFETCH(double, greatest);
        const TimeScale scale = timeScale(least, greatest);
        QTEST(scale.unit, "unit");
        QTEST(scale.logarithmic, "logarithmic");
    }

    void linearAxisBeginsAtZeroAndHoldsTheGreatest()
    {
        const std::unique_ptr<QAbstractAxis> axis(makeTimeAxis(timeScale(80, 117), Tokens::light()));
        const auto *values = qobject_cast<QValueAxis *>(axis.get());
        QCOMPARE(values->min(), 0.0);
        QCOMPARE(values->max(), 140.0);
        QCOMPARE(values->tickCount(), 8);
    }

    void logarithmicAxisHoldsAllTimes()
    {
        const std::unique_ptr<QAbstractAxis> axis(makeTimeAxis(timeScale(7, 2'700), Tokens::light()));
        const auto *values = qobject_cast<QLogValueAxis *>(axis.get());
        QCOMPARE(values->min(), 5.0);
        QCOMPARE(values->max(), 5'000.0);
    }

    void narrowSpanIsLinear()
    {
        const VariableScale scale(pointsAt({0, 1, 5, 20}));
        QCOMPARE(scale.spacing(), VariableScale::Spacing::Linear);
        QCOMPARE(scale.position(3), 20.0);
    }

    void wideSpanIsLogarithmic()
    {
        const auto points = pointsAt({100, 1'000, 1'000'000});
        const VariableScale scale(points);
        QCOMPARE(scale.spacing(), VariableScale::Spacing::Logarithmic);
        QCOMPARE(scale.position(2), 6.0);
        const std::unique_ptr<QAbstractAxis> axis(scale.makeAxis(points, Tokens::light()));
        QCOMPARE(axis->titleText(), u"latency (ms, logarithmic)"_s);
        QCOMPARE(plainLabels(axis.get()), (QStringList{u"100"_s, u"1 000"_s, u"1 000 000"_s}));
    }

    void valuesWithNamesAreNamed()
    {
        auto points = pointsAt({0, 1});
        points[0].label = u"unix"_s;
        points[1].label = u"TCP"_s;
        const std::unique_ptr<QAbstractAxis> axis(VariableScale(points).makeAxis(points, Tokens::light()));
        QCOMPARE(plainLabels(axis.get()), (QStringList{u"unix"_s, u"TCP"_s}));
    }

    void wideSpanWithAZeroIsEven()
    {
        const auto points = pointsAt({0, 1, 1'000});
        const VariableScale scale(points);
        QCOMPARE(scale.spacing(), VariableScale::Spacing::Even);
        QCOMPARE(scale.position(0), 0.0);
        QCOMPARE(scale.position(2), 2.0);
        const std::unique_ptr<QAbstractAxis> axis(scale.makeAxis(points, Tokens::light()));
        QCOMPARE(axis->titleText(), u"latency (ms, not to scale)"_s);
    }

    void pointsAreOrderedByValue()
    {
        const VariableScale scale(pointsAt({20, 0, 5}));
        QCOMPARE(scale.order(), (QList<qsizetype>{1, 2, 0}));
    }

    void labelsThatWouldTouchAreLeftOut()
    {
        const auto points = pointsAt({1'000'000, 1'001'000, 1'500'000, 1'999'000, 2'000'000});
        const std::unique_ptr<QAbstractAxis> axis(VariableScale(points).makeAxis(points, Tokens::light()));
        QCOMPARE(plainLabels(axis.get()), (QStringList{u"1 000 000"_s, u"1 500 000"_s, u"2 000 000"_s}));
    }

    void labelsAreWrappedAndShownAsTheyAre()
    {
        QCOMPARE(axisLabel(u"SELECT by primary key"_s, 12), u"SELECT by<br/>primary key"_s);
        QCOMPARE(axisLabel(u"a<b>&c"_s), u"a&lt;b&gt;&amp;c"_s);
    }
};

LAB_TEST(ChartAxesTest)
#include "chart_axes_test.moc"
