// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/charts/table_chart.h"
#include "ui/theme/theme.h"

#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QScatterSeries>
#include <QTest>
#include <QValueAxis>

using namespace lab;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

Fields step(qint64 members, const QString &encoding, qint64 memory)
{
    return {{u"members"_s, members}, {u"encoding"_s, encoding}, {u"memory_bytes"_s, memory}};
}

Fields second(qint64 number, qint64 without, qint64 with)
{
    return {{u"second"_s, number}, {u"without_jitter"_s, without}, {u"with_jitter"_s, with}};
}

const QList<Fields> &growth()
{
    static const QList<Fields> rows{step(1, u"listpack"_s, 100), step(2, u"listpack"_s, 120),
                                    step(4, u"listpack"_s, 160), step(5, u"hashtable"_s, 480)};
    return rows;
}

} // namespace

class TableChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new Theme(*qApp, Theme::Mode::Light); }

    void textPartsTheLine()
    {
        const auto curves = TableCurves::of(growth());
        QVERIFY(curves);
        QCOMPARE(curves->across, u"members"_s);
        QCOMPARE(curves->up, u"memory bytes"_s);
        QCOMPARE(curves->lines.size(), 2);
        QCOMPARE(curves->lines[0].entry.name, u"listpack"_s);
        QCOMPARE(curves->lines[0].points, (QList<QPointF>{{1, 100}, {2, 120}, {4, 160}}));
        QCOMPARE(curves->lines[1].entry.name, u"hashtable"_s);
        QCOMPARE(curves->lines[1].points, (QList<QPointF>{{5, 480}}));
        QVERIFY(curves->lines[0].entry.style.marker != curves->lines[1].entry.style.marker);
    }

    void everyColumnOfNumbersIsALine()
    {
        const auto curves = TableCurves::of({second(0, 0, 0), second(1, 9, 3), second(2, 0, 6)});
        QVERIFY(curves);
        QVERIFY(curves->up.isEmpty());
        QCOMPARE(curves->lines.size(), 2);
        QCOMPARE(curves->lines[1].entry.name, u"with jitter"_s);
        QCOMPARE(curves->lines[1].points, (QList<QPointF>{{0, 0}, {1, 3}, {2, 6}}));
    }

    void whatDoesNotCountUpIsNoCurve_data()
    {
        QTest::addColumn<QList<Fields>>("rows");
        QTest::newRow("too short") << growth().mid(0, 2);
        QTest::newRow("backwards") << QList<Fields>{second(3, 1, 1), second(2, 1, 1), second(1, 1, 1)};
        QTest::newRow("the same twice") << QList<Fields>{second(1, 1, 1), second(1, 1, 1), second(2, 1, 1)};
        QTest::newRow("a name in each row")
            << QList<Fields>{step(1, u"a"_s, 1), step(2, u"b"_s, 2), step(3, u"c"_s, 3)};
        QTest::newRow("nothing to go up")
            << QList<Fields>{{{u"n"_s, qint64(1)}}, {{u"n"_s, qint64(2)}}, {{u"n"_s, qint64(3)}}};
        const QList<Fields> ranking{{{u"member"_s, u"a"_s}, {u"score"_s, 1.0}},
                                    {{u"member"_s, u"a"_s}, {u"score"_s, 2.0}},
                                    {{u"member"_s, u"b"_s}, {u"score"_s, 3.0}}};
        QTest::newRow("text first") << ranking;
    }
    void whatDoesNotCountUpIsNoCurve()
    {
        QFETCH(QList<Fields>, rows);
        QVERIFY(!TableCurves::of(rows));
    }

    void chartHasAxesWithNamesAndAllPoints()
    {
        TableChart chart(*TableCurves::of(growth()));
        chart.resize(600, 260);
        const auto *const shown = chart.findChild<QChartView *>()->chart();
        QStringList titles;
        for (const auto *axis : shown->axes())
            titles.append(axis->titleText());
        QCOMPARE(titles, (QStringList{u"members"_s, u"memory bytes"_s}));
        qsizetype points = 0;
        for (auto *each : shown->series()) {
            if (const auto *line = qobject_cast<QLineSeries *>(each))
                points += line->count();
        }
        QCOMPARE(points, growth().size());
        const auto *const up = qobject_cast<QValueAxis *>(shown->axes(Qt::Vertical).first());
        QVERIFY(up->min() < 0 && up->min() > -100);
        QCOMPARE(up->tickAnchor(), 0.0);
        QCOMPARE(up->tickInterval(), 100.0);
        QVERIFY(!chart.grab().isNull());
    }

    void noMarkIsCutAtAnEdge()
    {
        TableChart chart(*TableCurves::of({second(0, 0, 0), second(1, 1000, 3), second(2, 0, 0)}));
        chart.resize(600, 260);
        chart.grab();
        auto *const shown = chart.findChild<QChartView *>()->chart();
        const QRectF inner = shown->plotArea().adjusted(4.5, 4.5, -4.5, -4.5); // half a mark
        for (auto *each : shown->series()) {
            if (const auto *marks = qobject_cast<QScatterSeries *>(each)) {
                for (const auto &point : marks->points())
                    QVERIFY(inner.contains(shown->mapToPosition(point, each)));
            }
        }
    }

    void theChartFollowsTheTheme()
    {
        TableChart chart(*TableCurves::of(growth()));
        const auto labels = [&chart] {
            return chart.findChild<QChartView *>()->chart()->axes().first()->labelsBrush().color();
        };
        QCOMPARE(labels(), Tokens::light().text);
        Theme::instance()->setMode(Theme::Mode::Dark);
        QCOMPARE(labels(), Tokens::dark().text);
        Theme::instance()->setMode(Theme::Mode::Light);
    }
};

LAB_TEST(TableChartTest)
#include "table_chart_test.moc"
