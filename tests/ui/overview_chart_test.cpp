// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"
#include "tests/support/samples.h"
#include "tests/support/test_registry.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/overview_chart.h"
#include "ui/charts/overview_view.h"
#include "ui/kit/content_table.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QScatterSeries>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QXmlStreamReader>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

measure::Result measured(const QString &lesson, const QString &id, double redis, double sqlite)
{
    auto result = resultOf({pointOf({{u"GET"_s, redis}, {u"SELECT by primary key"_s, sqlite}})});
    result.lesson = lesson;
    result.id = id;
    result.title = u"Title of %1"_s.arg(id);
    return result;
}

/// Two lessons, a sweep, one within an engine, one published, one stopped early.
QList<measure::Result> severalResults()
{
    auto published = measured(u"benchmark"_s, u"single-read"_s, 20, 5);
    published.published = measure::Published{0.5, 3, u"elsewhere"_s};
    auto swept = resultOf(
        {atLatency(0, {{u"GET"_s, 80}, {u"SELECT"_s, 20}}), atLatency(5, {{u"GET"_s, 80}, {u"SELECT"_s, 5020}})});
    auto within = measured(u"counter"_s, u"pipelined"_s, 10, 2);
    within.points[0].arms[1].engine = measure::Engine::Redis;
    auto stopped = measured(u"benchmark"_s, u"top10"_s, 10, 10);
    stopped.complete = false;
    return {swept, within, published, measured(u"benchmark"_s, u"counter"_s, 10, 1000), stopped};
}

struct OverviewBench
{
    OverviewBench()
    {
        area.setWidgetResizable(true);
        area.setWidget(chart);
        area.resize(560, 500);
        chart->setResults(severalResults());
        area.show();
        view = chart->findChild<OverviewView *>();
    }

    QPoint middleOf(qsizetype row) const { return view->areaOf(row).center().toPoint(); }

    QScrollArea area;
    OverviewChart *chart = new OverviewChart;
    OverviewView *view = nullptr;
    QSignalSpy chosen{chart, &OverviewChart::chosen};
};

/// All text that the figure has as SVG; empty when it is not well-formed.
QString textOfFigure(const measure::Overview &overview, const FigureOptions &options = {})
{
    QXmlStreamReader reader(toSvg(overview, options));
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts.append(reader.readElementText().simplified());
    }
    return reader.hasError() ? QString() : texts.join(u' ');
}

} // namespace

class OverviewChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new Theme(*qApp, Theme::Mode::Light); }

    void withoutResultsItSaysSo()
    {
        OverviewChart chart;
        QCOMPARE(chart.findChild<QLabel *>()->text(), u"Nothing has been measured yet."_s);
        QVERIFY(chart.findChild<OverviewView *>()->isHidden());
        chart.setResults(severalResults());
        QVERIFY(!chart.findChild<OverviewView *>()->isHidden());
        chart.setResults({});
        QVERIFY(chart.findChild<OverviewView *>()->isHidden());
    }

    void theTitleIsTheFinding()
    {
        const OverviewBench bench;
        QCOMPARE(bench.chart->findChild<QLabel *>()->text(), bench.chart->overview().title());
        QCOMPARE(bench.chart->overview().title(),
                 u"SQLite is clearly faster in 2 of 4 comparisons, Redis in 1, neither in 1. Within 1 of them the "
                 "order turns."_s);
    }

    void eachRowIsClickedWhereItIs()
    {
        OverviewBench bench;
        for (qsizetype row = 0; row < bench.chart->overview().rows.size(); ++row) {
            QTest::mouseClick(bench.view->viewport(), Qt::LeftButton, {}, bench.middleOf(row));
            QCOMPARE(bench.chosen.size(), row + 1);
            QCOMPARE(bench.chosen.last()[0].toString(), bench.chart->overview().rows[row].lesson);
            QCOMPARE(bench.chosen.last()[1].toString(), bench.chart->overview().rows[row].id);
        }
        // Headings are no rows.
        QTest::mouseClick(bench.view->viewport(), Qt::LeftButton, {}, QPoint(20, 4));
        QCOMPARE(bench.chosen.size(), 5);
    }

    void theKeyboardReachesEveryRow()
    {
        OverviewBench bench;
        bench.view->setFocus();
        QTest::keyClick(bench.view, Qt::Key_Return);
        QCOMPARE(bench.chosen.size(), 0);
        QTest::keyClick(bench.view, Qt::Key_Up);
        QCOMPARE(bench.view->current(), 0);
        QTest::keyClick(bench.view, Qt::Key_Down);
        QCOMPARE(bench.view->current(), 1);
        QVERIFY(bench.view->accessibleDescription().startsWith(u"Title of single-read"_s));
        QTest::keyClick(bench.view, Qt::Key_End);
        QCOMPARE(bench.view->current(), 4);
        QTest::keyClick(bench.view, Qt::Key_Down);
        QTest::keyClick(bench.view, Qt::Key_Return);
        QCOMPARE(bench.chosen.size(), 1);
        QCOMPARE(bench.chosen[0][1].toString(), u"pipelined"_s);
    }

    void theSameIsThereAsATable()
    {
        OverviewBench bench;
        auto *table = bench.chart->findChild<ContentTable *>();
        QVERIFY(!table->isVisible() && bench.view->isVisible());
        const auto buttons = bench.chart->findChildren<QToolButton *>();
        const auto button = std::find_if(buttons.begin(), buttons.end(),
                                         [](const QToolButton *each) { return each->text() == u"Table"_s; });
        QTest::mouseClick(*button, Qt::LeftButton);
        QVERIFY(table->isVisible() && !bench.view->isVisible());
        QCOMPARE(table->model()->rowCount(), 5);
        QCOMPARE(table->model()->index(1, OverviewModel::PublishedColumn).data().toString(), u"6.00"_s);
        QVERIFY(table->model()->index(3, OverviewModel::FasterColumn).data().toString().endsWith(u"(stopped early)"_s));
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(bench.chosen.size(), 1);
        QCOMPARE(bench.chosen[0][1].toString(), u"counter"_s);
    }

    void itsModelKeepsTheRules()
    {
        OverviewModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(measure::Overview::of(severalResults()).rows);
        QCOMPARE(model.rowCount(), 5);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowTellsAboutItself()
    {
        OverviewBench bench;
        const QPoint middle = bench.middleOf(1);
        QHelpEvent help(QEvent::ToolTip, middle, bench.view->viewport()->mapToGlobal(middle));
        QApplication::sendEvent(bench.view->viewport(), &help);
        QVERIFY2(QToolTip::text().contains(u"Published: 6.00."_s), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains(u"SQLite clearly faster"_s));
    }

    void allOfItIsThereForThoseWhoDoNotSeeIt()
    {
        const OverviewBench bench;
        const QString text = bench.view->accessibleDescription();
        for (const auto &row : bench.chart->overview().rows)
            QVERIFY2(text.contains(row.description()), qPrintable(text));
    }

    void theThemeIsFollowed()
    {
        OverviewBench bench;
        QCOMPARE(bench.view->chart()->axes().value(0)->labelsColor(), Tokens::light().text);
        Theme::instance()->setMode(Theme::Mode::Dark);
        QCOMPARE(bench.view->chart()->axes().value(0)->labelsColor(), Tokens::dark().text);
        Theme::instance()->setMode(Theme::Mode::Light);
    }

    void theFigureSaysAll()
    {
        const auto overview = measure::Overview::of(severalResults());
        const QString text = textOfFigure(overview);
        QStringList expected{overview.title(),   u"← SQLite faster"_s,     u"Redis faster →"_s,   u"second faster →"_s,
                             u"stopped early"_s, u"published elsewhere"_s, u"journal mode: WAL"_s};
        for (const auto &row : overview.rows)
            expected << row.title << row.lesson << row.above + u" over"_s;
        for (const QString &each : std::as_const(expected))
            QVERIFY2(text.contains(each), qPrintable(each + u"\nin\n"_s + text));
    }

    void theFigureHasTheSizeAsked()
    {
        const auto overview = measure::Overview::of(severalResults());
        QCOMPARE(QImage::fromData(toPng(overview, {.size = {800, 600}, .scale = 2})).size(), QSize(1600, 1200));
        const QImage image = QImage::fromData(toPng(overview));
        QCOMPARE(image.width(), 960);
        const QByteArray pdf = toPdf(overview);
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY_THROWS_EXCEPTION(Error, toPng(overview, {.size = {480, 100}}));
    }

    void nothingIsClippedInASmallWindow()
    {
        OverviewBench bench;
        bench.area.resize(460, 300);
        QApplication::processEvents();
        QVERIFY(bench.chart->width() <= bench.area.viewport()->width());
        const auto labels = bench.chart->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->isVisible() || label->heightForWidth(label->width()) <= label->height(),
                     qPrintable(label->text()));
        const QRectF plot = bench.view->chart()->plotArea();
        QVERIFY2(plot.width() > 150, qPrintable(QString::number(plot.width())));
    }

    void theKeyboardBringsTheRowIntoSight()
    {
        OverviewBench bench;
        bench.area.resize(560, 260);
        bench.view->setFocus();
        QApplication::processEvents();
        QTest::keyClick(bench.view, Qt::Key_End);
        const int y = bench.view->mapTo(bench.area.viewport(), bench.middleOf(4)).y();
        QVERIFY2(y > 0 && y < bench.area.viewport()->height(), qPrintable(QString::number(y)));
    }
};

LAB_TEST(OverviewChartTest)
#include "overview_chart_test.moc"
