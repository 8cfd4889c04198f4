// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"
#include "ui/charts/chart_factory.h"
#include "ui/charts/comparison_chart.h"
#include "ui/charts/legend.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QAreaSeries>
#include <QBarSet>
#include <QChartView>
#include <QComboBox>
#include <QHorizontalStackedBarSeries>
#include <QLabel>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QScatterSeries>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

const QString Get = u"GET"_s, Select = u"SELECT by primary key"_s;
const QColor RedisColour = QColor::fromRgb(0xD55E00), SqliteColour = QColor::fromRgb(0x0072B2);

measure::Result single(double get = 85, double select = 20)
{
    return resultOf({pointOf({{Get, get}, {Select, select}})});
}

measure::Result sweep()
{
    return resultOf({atLatency(0, {{Get, 85}, {Select, 20}}), atLatency(1, {{Get, 85}, {Select, 1020}}),
                     atLatency(5, {{Get, 85}, {Select, 5020}})});
}

template <typename Series>
QList<Series *> seriesOf(const QChart *chart)
{
    QList<Series *> found;
    const auto all = chart->series();
    for (QAbstractSeries *series : all) {
        if (auto *fitting = qobject_cast<Series *>(series))
            found.append(fitting);
    }
    return found;
}

template <typename Series>
Series *seriesNamed(const QChart *chart, const QString &name)
{
    const auto all = seriesOf<Series>(chart);
    const auto found = std::find_if(all.begin(), all.end(), [&](Series *series) { return series->name() == name; });
    return found == all.end() ? nullptr : *found;
}

QString titleOf(const QChart *chart, Qt::Orientation orientation)
{
    return chart->axes(orientation).value(0)->titleText();
}

QLabel *label(const QWidget &widget, const QString &accessibleName)
{
    const auto labels = widget.findChildren<QLabel *>();
    for (QLabel *each : labels) {
        if (each->accessibleName() == accessibleName)
            return each;
    }
    return nullptr;
}

QToolButton *button(const QWidget &widget, const QString &text)
{
    const auto buttons = widget.findChildren<QToolButton *>();
    for (QToolButton *each : buttons) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class ComparisonChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new Theme(*qApp, Theme::Mode::Light); }

    void withoutAResultItSaysWhatToDo()
    {
        ComparisonChart chart;
        chart.show();
        QVERIFY(label(chart, u"No measurement"_s)->isVisible());
        QVERIFY(!label(chart, u"No measurement"_s)->text().isEmpty());
        QVERIFY(!label(chart, u"Verdict"_s)->isVisible());
        QVERIFY(!chart.chart());
        chart.setResult(single());
        QVERIFY(!label(chart, u"No measurement"_s)->isVisible());
        chart.clear();
        QVERIFY(label(chart, u"No measurement"_s)->isVisible());
    }

    void verdictIsTheTitleAndConditionsStandBelow()
    {
        ComparisonChart chart;
        chart.resize(700, 500);
        chart.setResult(single());
        chart.show();
        QLabel *verdict = label(chart, u"Verdict"_s), *conditions = label(chart, u"Conditions"_s);
        QCOMPARE(verdict->text(), single().verdict());
        QVERIFY(verdict->wordWrap());
        QVERIFY(conditions->text().startsWith(u"transport: TCP over loopback · journal mode: WAL"_s));
        QVERIFY(verdict->mapTo(&chart, QPoint()).y() < conditions->mapTo(&chart, QPoint()).y());
        QVERIFY(label(chart, u"How to read the chart"_s)->text().contains(u"95th percentile"_s));
        QVERIFY(label(chart, u"How to read the chart"_s)->text().contains(u"101"_s));
    }

    void barsHaveTheEnginesColoursAndAnAxisWithItsUnit()
    {
        ComparisonChart chart;
        chart.setResult(single());
        const auto bars = seriesOf<QHorizontalStackedBarSeries>(chart.chart()).value(0);
        QVERIFY(bars);
        const auto sets = bars->barSets();
        QCOMPARE(sets.size(), 2);
        QCOMPARE(sets[0]->label(), Get);
        QCOMPARE(sets[0]->color(), RedisColour);
        QCOMPARE(sets[0]->sum(), 85.0);
        QCOMPARE(sets[1]->color(), SqliteColour);
        QCOMPARE(sets[1]->sum(), 20.0);
        // The first arm is on top, where the axis counts highest.
        QCOMPARE(sets[0]->at(1), 85.0);
        QCOMPARE(titleOf(chart.chart(), Qt::Horizontal), u"Time per operation (µs)"_s);
    }

    void largeTimesAreInMilliseconds()
    {
        ComparisonChart chart;
        chart.setResult(single(85'000, 20'000));
        QCOMPARE(titleOf(chart.chart(), Qt::Horizontal), u"Time per operation (ms)"_s);
        QCOMPARE(seriesOf<QHorizontalStackedBarSeries>(chart.chart()).value(0)->barSets()[0]->sum(), 85.0);
    }

    void timesFarApartAreMarksOnALogarithmicAxis()
    {
        ComparisonChart chart;
        chart.setResult(single(10'000, 20));
        QVERIFY(seriesOf<QHorizontalStackedBarSeries>(chart.chart()).isEmpty());
        QVERIFY(qobject_cast<QLogValueAxis *>(chart.chart()->axes(Qt::Horizontal).value(0)));
        QCOMPARE(seriesNamed<QScatterSeries>(chart.chart(), Get)->color(), RedisColour);
        QCOMPARE(seriesNamed<QScatterSeries>(chart.chart(), Select)->color(), SqliteColour);
        QCOMPARE(titleOf(chart.chart(), Qt::Horizontal), u"Time per operation (µs, logarithmic)"_s);
    }

    void sweepHasALinePerArmOverTheVariable()
    {
        ComparisonChart chart;
        chart.setResult(sweep());
        const auto *get = seriesNamed<QLineSeries>(chart.chart(), Get);
        const auto *select = seriesNamed<QLineSeries>(chart.chart(), Select);
        QVERIFY(get && select);
        QCOMPARE(get->pen().color(), RedisColour);
        QCOMPARE(select->pen().color(), SqliteColour);
        QVERIFY(get->pen().style() != select->pen().style());
        QVERIFY(seriesNamed<QScatterSeries>(chart.chart(), Get)->markerShape() !=
                seriesNamed<QScatterSeries>(chart.chart(), Select)->markerShape());
        QCOMPARE(select->points(), (QList<QPointF>{{0, 20}, {1, 1020}, {5, 5020}}));
        QCOMPARE(seriesOf<QAreaSeries>(chart.chart()).size(), 2);
        QCOMPARE(titleOf(chart.chart(), Qt::Horizontal), u"latency (ms)"_s);
        QCOMPARE(titleOf(chart.chart(), Qt::Vertical), u"Time per operation (µs, logarithmic)"_s);
        QCOMPARE(chart.findChild<Legend *>()->entries().size(), 2);
    }

    void armsOfOneEngineShareItsColourAndDifferOtherwise()
    {
        auto result = resultOf({pointOf({{u"a"_s, 1}, {u"b"_s, 1}})});
        result.points[0].arms[1].engine = measure::Engine::Redis;
        const auto styles = stylesOf(result.points[0].arms);
        QCOMPARE(styles[0].colour, RedisColour);
        QCOMPARE(styles[1].colour, RedisColour);
        QVERIFY(styles[0].marker != styles[1].marker);
        QVERIFY(styles[0].line != styles[1].line);
    }

    void switchShowsTheOtherViewsByMouseAndKeys()
    {
        ComparisonChart chart;
        chart.resize(700, 500);
        chart.setResult(single());
        chart.show();
        chart.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        button(chart, u"Distribution"_s)->setFocus();
        QTest::mouseClick(button(chart, u"Distribution"_s), Qt::LeftButton);
        QCOMPARE(chart.kind(), ChartKind::Distribution);
        const auto *box = seriesNamed<QAreaSeries>(chart.chart(), Get);
        QVERIFY(box);
        QCOMPARE(box->pen().color(), RedisColour);
        const auto &summary = chart.result().points[0].summaries[0];
        QCOMPARE(box->upperSeries()->at(0).x(), summary.lowerQuartile);
        QCOMPARE(box->upperSeries()->at(1).x(), summary.upperQuartile);
        QTest::keyClick(button(chart, u"Distribution"_s), Qt::Key_Right);
        QCOMPARE(chart.kind(), ChartKind::Percentiles);
        QVERIFY(button(chart, u"Percentiles"_s)->isChecked());
        const auto *line = seriesNamed<QLineSeries>(chart.chart(), Get);
        QCOMPARE(line->count(), 5);
        QCOMPARE(line->at(3).y(), summary.p99);
        QCOMPARE(line->at(4).y(), summary.maximum);
        QCOMPARE(titleOf(chart.chart(), Qt::Vertical), u"Time per operation (µs)"_s);
    }

    void pointOfASweepIsChosenForTheOtherViews()
    {
        ComparisonChart chart;
        chart.resize(700, 500);
        chart.setResult(sweep());
        chart.show();
        auto *points = chart.findChild<QComboBox *>();
        QVERIFY(!points->isVisible());
        QTest::mouseClick(button(chart, u"Percentiles"_s), Qt::LeftButton);
        QVERIFY(points->isVisible());
        QCOMPARE(points->currentText(), u"latency 0\u202fms"_s);
        points->setFocus();
        QTest::keyClick(points, Qt::Key_Down);
        QTest::keyClick(points, Qt::Key_Down);
        QCOMPARE(points->currentText(), u"latency 5\u202fms"_s);
        // The unit follows the point.
        QCOMPARE(titleOf(chart.chart(), Qt::Vertical), u"Time per operation (ms)"_s);
        QCOMPARE(seriesNamed<QLineSeries>(chart.chart(), Select)->at(0).y(), 5.02);
    }

    void percentilesOfFewSamplesAreLeftOut()
    {
        const auto places = [](int samples) {
            ComparisonChart chart;
            chart.setResult(resultOf({pointOf({{Get, 85}, {Select, 20}}, 0.1, samples)}));
            chart.setKind(ChartKind::Percentiles);
            QList<double> found;
            const auto points = seriesNamed<QLineSeries>(chart.chart(), Get)->points();
            for (const QPointF &point : points)
                found.append(point.x());
            return found;
        };
        QCOMPARE(places(100), (QList<double>{0, 1, 2, 3, 4}));
        QCOMPARE(places(99), (QList<double>{0, 1, 2, 4}));
        QCOMPARE(places(19), (QList<double>{0, 1, 4}));
    }

    void fewSamplesAreAdmitted()
    {
        const auto of = [](int samples) {
            return resultOf({pointOf({{Get, 85}, {Select, 20}}, 0.1, samples)});
        };
        QVERIFY(captionOf(of(30), ChartKind::Percentiles, 0).contains(u"fewer than 100"_s));
        QVERIFY(captionOf(of(19), ChartKind::Percentiles, 0).contains(u"fewer than 20"_s));
        QVERIFY(captionOf(of(19), ChartKind::Median, 0).contains(u"fewer than 20"_s));
        QVERIFY(!captionOf(single(), ChartKind::Percentiles, 0).contains(u"fewer than"_s));
        QVERIFY(describe(of(19)).contains(u"95th percentile –, 99th percentile –."_s));
    }

    void captionTellsWhatTheArmsCostBesidesTime()
    {
        auto result = sweep();
        for (auto &point : result.points) {
            point.arms[0].metrics = {{u"memory per user"_s, 96, u"bytes"_s}};
            point.arms[1].metrics = {{u"memory per user"_s, 100 + point.value, u"bytes"_s}};
        }
        const auto text = [&](ChartKind kind, qsizetype point) {
            return captionOf(result, kind, point).replace(QChar(0x202f), u' ');
        };
        QVERIFY(text(ChartKind::Median, 0)
                    .endsWith(u" memory per user: GET 96 bytes, SELECT by primary key 100 bytes to 105 bytes."_s));
        QVERIFY(text(ChartKind::Distribution, 1)
                    .endsWith(u" memory per user: GET 96 bytes, SELECT by primary key 101 bytes."_s));
    }

    void conditionsOfAnArmAreAmongThem()
    {
        auto result = single();
        result.points[0].arms[1].conditions = {{u"journal mode"_s, u"DELETE"_s}};
        QVERIFY(conditionsText(result).contains(u" · journal mode (SELECT by primary key): DELETE"_s));
    }

    void markersTellTheirFigure()
    {
        ComparisonChart chart;
        chart.resize(700, 500);
        chart.setResult(sweep());
        chart.show();
        auto *markers = seriesNamed<QScatterSeries>(chart.chart(), Get);
        Q_EMIT markers->hovered(markers->at(1), true);
        QCOMPARE(QToolTip::text(), u"GET: 85.0\u202fµs"_s);
    }

    void theNumbersAreATableBesideTheChart()
    {
        ComparisonChart chart;
        chart.resize(800, 500);
        chart.setResult(sweep());
        chart.setKind(ChartKind::Percentiles);
        chart.show();
        auto *table = chart.findChild<QTableView *>();
        QVERIFY(!table->isVisible());
        QTest::mouseClick(button(chart, u"Table"_s), Qt::LeftButton);
        QVERIFY(table->isVisible() && chart.showsTable());
        QVERIFY(!chart.findChild<QChartView *>()->isVisible());
        QCOMPARE(table->model()->rowCount(), 6);
        QCOMPARE(table->model()->index(4, SummaryModel::PointColumn).data().toString(), u"latency = 5\u202fms"_s);
        // An export still has the chart that was looked at.
        QCOMPARE(chart.kind(), ChartKind::Percentiles);
        QTest::mouseClick(button(chart, u"Percentiles"_s), Qt::LeftButton);
        QVERIFY(!table->isVisible());
        QVERIFY(chart.findChild<QChartView *>()->isVisible());
    }

    void conditionsAreFolded()
    {
        auto result = single();
        result.conditions.append({u"kernel"_s, u"linux"_s});
        ComparisonChart chart;
        chart.resize(700, 500);
        chart.setResult(result);
        chart.show();
        const auto shown = [&chart] {
            const auto labels = chart.findChildren<QLabel *>();
            for (const QLabel *each : labels) {
                if (each->accessibleName() == u"Conditions"_s && each->isVisible())
                    return each->text();
            }
            return QString();
        };
        QCOMPARE(shown(), u"transport: TCP over loopback · journal mode: WAL"_s);
        QTest::mouseClick(button(chart, u"Conditions"_s), Qt::LeftButton);
        QVERIFY(shown().contains(u"kernel: linux"_s));
        QVERIFY(shown().contains(u"stalls: no sample"_s));
    }

    void otherThemeRecoloursTheChart()
    {
        ComparisonChart chart;
        chart.setResult(single());
        QCOMPARE(chart.chart()->axes().value(0)->labelsColor(), Tokens::light().text);
        Theme::instance()->setMode(Theme::Mode::Dark);
        QCOMPARE(chart.chart()->axes().value(0)->labelsColor(), Tokens::dark().text);
        Theme::instance()->setMode(Theme::Mode::Light);
    }

    void resultStoppedEarlyIsShownAsFarAsItWent()
    {
        auto result = sweep();
        result.complete = false;
        result.points[2].arms[1].micros.clear();
        result.points[2].evaluate();
        ComparisonChart chart;
        chart.setResult(result);
        QCOMPARE(seriesNamed<QLineSeries>(chart.chart(), Get)->count(), 2);
        QVERIFY(label(chart, u"Compared"_s)->text().endsWith(u"Stopped early."_s));
        chart.setKind(ChartKind::Percentiles);
        chart.setPoint(2);
        QVERIFY(chart.chart()->series().isEmpty());
    }

    void nothingOverlapsInANarrowScrollArea()
    {
        QScrollArea area;
        area.setWidgetResizable(true);
        auto *chart = new ComparisonChart;
        area.setWidget(chart);
        area.resize(350, 250);
        chart->setResult(sweep());
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        const auto place = [&](const QString &name) {
            QLabel *shown = label(*chart, name);
            return QRect(shown->mapTo(chart, QPoint()), shown->size());
        };
        QTRY_VERIFY(chart->height() > area.viewport()->height());
        const QRect verdict = place(u"Verdict"_s), caption = place(u"How to read the chart"_s),
                    conditions = place(u"Conditions"_s);
        // Switch and chart find room without scrolling sideways.
        QVERIFY(chart->width() <= area.viewport()->width());
        QVERIFY(verdict.bottom() < caption.top());
        QVERIFY(caption.bottom() < conditions.top());
        QVERIFY(conditions.bottom() <= chart->height());
        QVERIFY(label(*chart, u"Verdict"_s)->heightForWidth(verdict.width()) <= verdict.height());
        QVERIFY(caption.top() - verdict.bottom() > 200);
    }

    void figuresAreThereForThoseWhoDoNotSeeTheChart()
    {
        const QString text = describe(sweep());
        QVERIFY(text.contains(sweep().verdict()));
        QVERIFY(text.contains(u"latency 5\u202fms, GET: median 85.0\u202fµs"_s));
    }
};

LAB_TEST(ComparisonChartTest)
#include "comparison_chart_test.moc"
