// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/charts/summary_model.h"
#include "ui/kit/item_picker.h"
#include "ui/kit/picker_page.h"
#include "ui/results/contrast_model.h"
#include "ui/results/fields_model.h"
#include "ui/results/key_change_model.h"
#include "ui/results/sql_model.h"
#include "ui/results/transcript_model.h"
#include "ui/timeline/timeline_lanes.h"
#include "ui/timeline/timeline_model.h"
#include "ui/timeline/timeline_player.h"
#include "ui/timeline/timeline_scale.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace lab;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

Event happening(const QString &actor, double start, double end, bool failed = false)
{
    redis::CommandRecord record;
    record.command = redis::makeCommand("GET", "a");
    if (failed)
        record.reply = redis::Reply::error("ERR no");
    return {actor, record, start, end};
}

redis::CommandRecord record(quint64 group)
{
    redis::CommandRecord record;
    record.command = redis::makeCommand("GET", "a");
    record.connection = "main";
    record.groupId = group;
    record.group = group ? redis::CommandRecord::Group::Pipeline : redis::CommandRecord::Group::Single;
    return record;
}

Report ended(const Fields &fields)
{
    Report report;
    report.outcome = Outcome::done(fields, {});
    return report;
}

/// A table as text, for failures that read like diffs.
QString table(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u" | "_s));
    }
    return lines.join(u'\n');
}

} // namespace

namespace {

Scenario twoWays()
{
    Scenario scenario;
    scenario.choice = u"mode"_s;
    scenario.ways = {{u"naive"_s, {}, u"Naive"_s}, {u"lock"_s, {}, u"Lock"_s}};
    return scenario;
}

} // namespace

class LessonModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transcriptBracketsWhatWasSentTogether()
    {
        TranscriptModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setRows({record(0), record(7), record(7), record(7), record(8)});
        using Place = TranscriptModel::Place;
        QList<Place> places;
        for (int row = 0; row < model.rowCount(); ++row)
            places.append(static_cast<Place>(model.index(row, 0).data(TranscriptModel::PlaceRole).toInt()));
        QCOMPARE(places, (QList{Place::Alone, Place::First, Place::Middle, Place::Last, Place::Alone}));
        QCOMPARE(model.index(1, 0).data().toString(), u"pipeline"_s);
        QCOMPARE(model.index(2, 0).data().toString(), QString());
        QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(), u"pipeline"_s);
    }

    void theTimeOfATransactionStandsOnceWhereItIsExecuted()
    {
        TranscriptModel model;
        QList<redis::CommandRecord> sent{record(7), record(7), record(7)};
        for (auto &each : sent)
            each.group = redis::CommandRecord::Group::Transaction;
        sent.last().command = redis::makeCommand("EXEC");
        model.setRows(sent + QList{record(8)});
        QStringList times;
        for (int row = 0; row < model.rowCount(); ++row)
            times.append(model.index(row, TranscriptModel::TimeColumn).data().toString());
        QVERIFY(times[0].isEmpty() && times[1].isEmpty());
        QVERIFY(!times[2].isEmpty() && !times[3].isEmpty());
    }

    void toolTipsNeverBecomeHtml()
    {
        TranscriptModel model;
        auto dangerous = record(0);
        dangerous.command = redis::makeCommand("SET", "a", "<img src=x>");
        model.setRows({dangerous});
        const auto tip = model.index(0, TranscriptModel::CommandColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"&lt;img src=x&gt;"_s), qPrintable(tip));
    }

    void statementsShowTheirValuesAndFaults()
    {
        SqlModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        sql::SqlRecord statement;
        statement.statement = u"SELECT *\n  FROM t WHERE id = ?"_s;
        statement.bindings = {7};
        statement.rows = 2;
        statement.fault = u"no such table: t"_s;
        model.setRows({statement});
        QCOMPARE(table(model), u"SELECT * FROM t WHERE id = ?\n    ← 7\n    ✗ no such table: t | 2 | 0.00\u202fµs"_s);
    }

    void keyChangesStandBeforeAndAfter()
    {
        KeyValue before, after;
        before.key = after.key = Key{"lab:a"};
        after.type = KeyType::String;
        after.typeName = "string";
        after.encoding = "int";
        after.ttlMillis = 60'000;
        after.memory = 56;
        after.length = 1;
        after.bytes = "1";
        KeyChangeModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setRows(keyChangeRows({{before, after}}));
        QCOMPARE(table(model), u"lab:a | value | does not exist | → | 1\n"
                               " | type | – | → | string\n"
                               " | encoding | – | → | int\n"
                               " | length | – | → | 1\n"
                               " | TTL | – | → | 60\u202fs\n"
                               " | memory | – | → | 56\u202fB"_s);
    }

    void whatStayedTheSameIsSaidToHave()
    {
        KeyValue same;
        same.key = Key{"lab:a"};
        KeyChangeModel model;
        model.setRows(keyChangeRows({{same, same}}));
        QCOMPARE(table(model), u"lab:a | value | does not exist | = | unchanged"_s);
    }

    void fieldsBecomeRows()
    {
        FieldsModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const Fields fields{{u"elapsed_ms"_s, 1.5}, {u"product"_s, QByteArray("a\0b", 3)}, {u"ttl"_s, QVariant()}};
        model.setRows({fields.begin(), fields.end()});
        QCOMPARE(table(model), u"elapsed ms | 1.5\nproduct | \"a\\x00b\"\nttl | (nil)"_s);
    }

    void rowsOfFieldsBecomeATableOfAllTheirNames()
    {
        FieldsTableModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setTable({Fields{{u"name"_s, u"Eve"_s}, {u"score"_s, qint64(5500)}}, Fields{{u"rank"_s, qint64(2)}}});
        QCOMPARE(table(model), u"Eve | 5500 | \n |  | 2"_s);
        model.setTable({});
        QCOMPARE(model.columnCount(), 0);
    }

    void columnsAreHeadedByTitles()
    {
        FieldsTableModel model;
        model.setTable({Fields{{u"without_jitter"_s, qint64(7)}}});
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"without jitter"_s);
        QCOMPARE(table(model), u"7"_s);
    }

    void largeValuesAreCutBetweenCharacters()
    {
        const auto text = limitedText(QString(u"ä"_s).repeated(40).toUtf8(), 21);
        QCOMPARE(text, QString(u"ä"_s).repeated(10) + u" … (80\u202fB in all)"_s);
        QVariantList list;
        for (int i = 0; i < 1'000; ++i)
            list.append(QByteArray("item"));
        QVERIFY2(limitedText(list, 20).endsWith(u"item … (1\u202f000 in all)"_s), qPrintable(limitedText(list, 20)));
        QCOMPARE(limitedText(QByteArray("short")), u"short"_s);
        QCOMPARE(limitedText(QString(u"\U0001F642"_s).repeated(3), 4), u"\U0001F642…"_s);
    }

    void aToolTipThatIsCutSaysSo()
    {
        QVERIFY(!plainToolTip(QString(2'000, u'a')).contains(u'…'));
        QVERIFY(plainToolTip(QString(2'001, u'a')).contains(u"a…"_s));
    }

    void waysStandSideBySide()
    {
        ContrastModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setScenario(twoWays());
        QCOMPARE(model.rowCount(), 0);
        Report naive;
        naive.outcome = Outcome::done({{u"mode"_s, u"naive"_s}, {u"queries"_s, qint64(100)}}, u"Hundred."_s);
        model.setReport(u"naive"_s, naive);
        QCOMPARE(table(model), u"queries | 100 | "_s);
        Report lock;
        lock.failure = Failure{ErrorKind::Timeout, u"…"_s, {}};
        model.setReport(u"lock"_s, lock);
        QCOMPARE(table(model), u"queries | 100 | \nwhat happened | Hundred. | No answer in time"_s);
        QVERIFY(!model.reportAt(0));
        QVERIFY(model.reportAt(2)->failure);
        QCOMPARE(model.outcomes().size(), 1);
    }

    void whatIsTheSameInAllWaysIsNotInTheTable()
    {
        ContrastModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setScenario(twoWays());
        const auto run = [&](const QString &way, qint64 queries) {
            auto report = ended({{u"mode"_s, way},
                                 {u"readers"_s, qint64(100)},
                                 {u"queries"_s, queries},
                                 {u"ttl_ms"_s, qint64(500)},
                                 {u"held"_s, queries == 1}});
            report.arguments = {{u"readers"_s, "100"}};
            model.setReport(way, report);
        };
        run(u"naive"_s, 100);
        QCOMPARE(table(model), u"queries | 100 | \nttl ms | 500 | "_s);
        QCOMPARE(model.sameText(), QString());
        run(u"lock"_s, 1);
        QCOMPARE(table(model), u"queries | 100 | 1"_s);
        QCOMPARE(model.sameText(), u"ttl ms 500"_s);
        QCOMPARE(model.outcomes().size(), 2);
        QCOMPARE(model.outcomes().last().way, u"lock"_s);
        run(u"lock"_s, 100);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isEmpty());
        QCOMPARE(model.sameText(), u"queries 100, ttl ms 500"_s);
    }

    void eventsBecomeRows()
    {
        TimelineModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.append({happening(u"reader 1"_s, 100, 150), happening(u"reader 2"_s, 2'000, 2'000, true)});
        QCOMPARE(table(model), u"100\u202fµs | reader 1 | command | GET a | (nil) | 50.0\u202fµs\n"
                               "2.00\u202fms | reader 2 | ✗ command | GET a | (error) ERR no | "_s);
        model.removeFirst(1);
        QCOMPARE(model.rowCount(), 1);
    }

    void summariesBecomeRows()
    {
        measure::Result result;
        measure::Point point;
        point.variable = u"latency"_s;
        point.value = 5;
        point.unit = u"ms"_s;
        point.arms = {{u"GET"_s, measure::Engine::Redis, {}}, {u"SELECT"_s, measure::Engine::Sqlite, {}}};
        measure::Summary summary;
        summary.count = 30;
        summary.minimum = 80;
        summary.median = 85;
        summary.maximum = 2'000;
        summary.mean = 90;
        summary.stalls = 1;
        summary.stalledShare = 0.351;
        summary.p95 = 100;
        summary.p99 = 1'200;
        point.summaries = {summary, summary};
        point.ratios = {measure::Ratio{1, 1, 1}, measure::Ratio{1, 0.9, 1.1}};
        result.points = {point};
        SummaryModel model;
        Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setRows(summaryRows(result));
        QCOMPARE(table(model),
                 u"latency = 5\u202fms | GET | 85.0\u202fµs |  | 100\u202fµs | – | 80.0\u202fµs | 2.00\u202fms | "
                 u"90.0\u202fµs | 30 | 1 (35\u202f%)\n"
                 " | SELECT | 85.0\u202fµs | 1.00 (0.90–1.10), no clear difference | 100\u202fµs | – | 80.0\u202fµs | "
                 "2.00\u202fms | 90.0\u202fµs | 30 | 1 (35\u202f%)"_s);
    }

    void aLongListIsSearched()
    {
        ItemPicker picker(u"Operations"_s);
        QList<PickerEntry> entries;
        for (int i = 0; i < 12; ++i)
            entries.append({u"id%1"_s.arg(i), i < 6 ? u"First"_s : u"Second"_s, u"Entry %1"_s.arg(i), {}});
        picker.setEntries(entries);
        picker.show();
        auto *list = picker.findChild<QListView *>();
        Tester tester(list->model(), Tester::FailureReportingMode::QtTest);
        QCOMPARE(list->model()->rowCount(), 14);
        QTest::keyClicks(picker.findChild<QLineEdit *>(), u"entry 11"_s);
        QCOMPARE(table(*list->model()), u"Second\nEntry 11"_s);
        QCOMPARE(picker.current(), u"id0"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(picker.current(), u"id11"_s);
    }

    void whatIsPickedIsShownFromItsTop()
    {
        PickerPage page(u"Operations"_s);
        auto *tall = new QLabel;
        tall->setFixedHeight(3'000);
        page.content()->addWidget(tall);
        page.picker()->setEntries({{u"a"_s, {}, u"A"_s, {}}, {u"b"_s, {}, u"B"_s, {}}});
        page.resize(800, 400);
        page.show();
        auto *bar = page.findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 500);
        bar->setValue(500);
        page.picker()->setCurrent(u"b"_s);
        QCOMPARE(bar->value(), 0);
    }

    void lanesHoldTheirActorsAndRowsWhatOverlaps()
    {
        TimelineLanes lanes;
        lanes.append(
            {happening(u"a"_s, 0, 10), happening(u"b"_s, 1, 2), happening(u"a"_s, 5, 8), happening(u"a"_s, 12, 13)});
        QCOMPARE(lanes.lanes().size(), 2);
        QCOMPARE(lanes.lanes().at(0).rows, 2);
        QCOMPARE(lanes.rowOf(0), 0);
        QCOMPARE(lanes.rowOf(2), 1);
        QCOMPARE(lanes.rowOf(3), 0);
        QCOMPARE(lanes.laneOf(1), 1);
        QCOMPARE(lanes.duration(), 13.0);
    }

    void lanesStandInOrderOfTheirNumbers()
    {
        TimelineLanes lanes;
        lanes.setEvents({happening(u"main"_s, 0, 1), happening(u"reader 10"_s, 1, 2), happening(u"writer"_s, 2, 3),
                         happening(u"reader 9"_s, 3, 4)});
        QStringList names;
        for (const auto &lane : lanes.lanes())
            names.append(lane.actor);
        QCOMPARE(names, (QStringList{u"main"_s, u"reader 9"_s, u"reader 10"_s, u"writer"_s}));
        QCOMPARE(lanes.laneOf(1), 2);
    }

    void zoomKeepsTheMomentUnderThePointer()
    {
        TimelineScale scale;
        scale.fit(1'000, 500);
        QCOMPARE(scale.xOf(1'000), 500.0);
        const double moment = scale.microsAt(200);
        scale.zoom(4, 200);
        QVERIFY(std::abs(scale.microsAt(200) - moment) < 0.001);
        scale.zoom(0.001, 200);
        QVERIFY(scale.isFitted());
        for (const auto &tick : scale.ticks(500))
            QVERIFY(!tick.label.isEmpty());
    }

    void whatIsShownAsAWholeNeverScrolls()
    {
        for (double duration = 0.5; duration < 1e9; duration *= 1.37) {
            for (double width = 37; width < 2'500; width += 41.5) {
                TimelineScale scale;
                scale.fit(duration, width);
                QCOMPARE(scale.overflow(), 0);
                scale.zoom(1.25, width / 3);
                const bool mayZoom = width / std::max(duration, 1.0) < 40;
                QVERIFY(!mayZoom || scale.overflow() > 0);
                scale.zoom(1 / 1.25, width / 3);
                QCOMPARE(scale.overflow(), 0);
                scale.zoom(3, width);
                scale.fit(duration * 2, width);
                scale.showAll();
                QCOMPARE(scale.overflow(), 0);
            }
        }
    }

    void replayStepsFromEventToEvent()
    {
        TimelinePlayer player;
        player.setTimeline({happening(u"a"_s, 0, 10), happening(u"a"_s, 20, 30), happening(u"a"_s, 40, 90)});
        QCOMPARE(player.position(), 90.0);
        QCOMPARE(player.currentEvent(), 2);
        player.stepBack();
        QCOMPARE(player.position(), 40.0);
        player.stepBack();
        QCOMPARE(player.position(), 20.0);
        QCOMPARE(player.currentEvent(), 1);
        player.stepForward();
        player.stepForward();
        QCOMPARE(player.position(), 90.0);
        player.seek(-5);
        QCOMPARE(player.position(), 0.0);
        QVERIFY(player.goToEnd(Qt::Key_End));
        QCOMPARE(player.position(), 90.0);
        QVERIFY(player.goToEnd(Qt::Key_Home));
        QCOMPARE(player.position(), 0.0);
        QVERIFY(!player.goToEnd(Qt::Key_A));
    }

    void replayGoesAtItsSpeedAndEndsAtTheEnd()
    {
        TimelinePlayer player;
        player.setTimeline({happening(u"a"_s, 0, 10), happening(u"a"_s, 500, 1'000)});
        player.setSpeed(0.01);
        player.play();
        QVERIFY(player.isPlaying());
        QCOMPARE(player.position(), 0.0);
        player.advance(20'000);
        QCOMPARE(player.position(), 200.0);
        player.advance(1e6);
        QCOMPARE(player.position(), 1'000.0);
        QVERIFY(!player.isPlaying());
    }

    void replayEventByEventGivesEachTheSameTime()
    {
        TimelinePlayer player;
        player.setTimeline({happening(u"a"_s, 1, 2), happening(u"a"_s, 3, 4), happening(u"a"_s, 5'000, 6'000)});
        player.setSpeed(TimelinePlayer::EventByEvent);
        player.setEventsPerSecond(10);
        player.play();
        QCOMPARE(player.currentEvent(), -1);
        player.advance(100'000);
        QCOMPARE(player.currentEvent(), 0);
        player.advance(100'000);
        QCOMPARE(player.currentEvent(), 1);
        player.advance(50'000);
        QCOMPARE(player.currentEvent(), 1);
        player.advance(50'000);
        QCOMPARE(player.currentEvent(), 2);
        QVERIFY(player.isPlaying()); // it has begun, and goes on
        player.advance(100'000);
        QCOMPARE(player.position(), 6'000.0);
        QVERIFY(!player.isPlaying());
    }

    void anEmptyTimelineCannotBePlayed()
    {
        TimelinePlayer player;
        player.setTimeline({});
        player.play();
        QVERIFY(!player.isPlaying());
        QCOMPARE(player.currentEvent(), -1);
    }
};

LAB_TEST(LessonModelsTest)
#include "lesson_models_test.moc"
