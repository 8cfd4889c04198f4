// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/event_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/results/key_change_view.h"
#include "ui/results/outcome_view.h"
#include "ui/timeline/timeline_controls.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/workbench/run_tabs.h"

#include <QLabel>
#include <QSlider>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

/// What is shown of a run is bounded, and says so.
class TimelinePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimelineThatIsWholeSaysNothing();
    void aCutTimelineSaysHowManyThereWere();
    void whileItRunsItSaysHowManyAreDrawn();
    void aCutTranscriptSaysSo();
    void atTheEndOfTheReplayNothingIsSingledOut();
    void aSelectionDoesNotMoveTheTable();
    void whatWasUnderWayAtOnceCountsOnce();
    void aFormThatNamesNoKeySaysSo();
};

void TimelinePanelTest::aTimelineThatIsWholeSaysNothing()
{
    TimelinePanel panel;
    panel.setTimeline({noteEvent(u"a"_s, u"miss"_s)}, 1);
    QVERIFY2(!labels(&panel).contains(u"events"_s), qPrintable(labels(&panel)));
}

void TimelinePanelTest::aCutTimelineSaysHowManyThereWere()
{
    TimelinePanel panel;
    panel.setTimeline({noteEvent(u"a"_s, u"miss"_s), noteEvent(u"a"_s, u"hit"_s)}, 250'000);
    QVERIFY2(labels(&panel).contains(u"The newest 2 of 250\u202f000 events."_s), qPrintable(labels(&panel)));
    panel.clear({});
    QVERIFY2(!labels(&panel).contains(u"events"_s), qPrintable(labels(&panel)));
}

void TimelinePanelTest::whileItRunsItSaysHowManyAreDrawn()
{
    TimelinePanel panel;
    panel.append({{noteEvent(u"a"_s, u"miss"_s)}, 1});
    QVERIFY2(!labels(&panel).contains(u"events"_s), qPrintable(labels(&panel)));
    panel.append({{noteEvent(u"a"_s, u"miss"_s)}, 5'000});
    QVERIFY2(labels(&panel).contains(u"2 of 5\u202f000 events so far are drawn"_s), qPrintable(labels(&panel)));
}

void TimelinePanelTest::aCutTranscriptSaysSo()
{
    Report report;
    report.outcome = Outcome::done({}, u"Done."_s);
    report.timeline = {commandEvent(u"main"_s, "GET lab:a", redis::Reply::status("OK"))};
    report.happened = 1;
    TimelinePanel panel;
    const std::unique_ptr<TimelineControls> transport(panel.transport());
    RunTabs view(u"Outcome"_s, new QLabel, panel);
    view.show();
    view.setCurrent(u"wire"_s);
    view.showReport(report);
    QVERIFY2(!labels(&view).contains(u"events"_s), qPrintable(labels(&view)));
    report.happened = 120'000;
    view.showReport(report);
    const auto shown = labels(&view);
    QVERIFY2(shown.contains(u"The newest 1 of 120\u202f000 events. Commands and statements before"_s),
             qPrintable(shown));
}

void TimelinePanelTest::atTheEndOfTheReplayNothingIsSingledOut()
{
    TimelinePanel panel;
    panel.setTimeline(
        {noteEvent(u"a"_s, u"miss"_s, 0), noteEvent(u"a"_s, u"hit"_s, 500), noteEvent(u"a"_s, u"x"_s, 1'000)}, 3);
    auto *const slider = panel.transport()->findChild<QSlider *>();
    const auto *const table = panel.table();
    slider->setValue(slider->maximum() / 2);
    QVERIFY(table->currentIndex().isValid());
    slider->setValue(slider->maximum());
    QVERIFY(!table->currentIndex().isValid());
    QVERIFY(!table->selectionModel()->hasSelection());
}

void TimelinePanelTest::aSelectionDoesNotMoveTheTable()
{
    TimelinePanel panel;
    panel.setTimeline({noteEvent(u"a"_s, u"miss"_s, 0), noteEvent(u"a"_s, u"hit"_s, 500)}, 2);
    const std::unique_ptr<QWidget> events(panel.events());
    events->resize(700, 300);
    events->show();
    auto *const table = panel.table();
    QVERIFY(QTest::qWaitForWindowExposed(events.get()));
    const auto before = table->pos();
    table->selectRow(0);
    QCoreApplication::processEvents();
    QVERIFY(labels(events.get()).contains(u"miss"_s));
    QCOMPARE(table->pos(), before);
}

namespace {

Event underWay(int start, int end)
{
    redis::CommandRecord record;
    record.command = redis::makeCommand("GET", "lab:a");
    record.sentAt = std::chrono::steady_clock::time_point(std::chrono::milliseconds(start));
    record.answeredAt = std::chrono::steady_clock::time_point(std::chrono::milliseconds(end));
    return {u"main"_s, record, start * 1e3, end * 1e3};
}

} // namespace

void TimelinePanelTest::whatWasUnderWayAtOnceCountsOnce()
{
    Report report;
    report.outcome = Outcome::done({}, u"Done."_s);
    report.timeline = {underWay(10, 20), underWay(12, 22), underWay(14, 18), underWay(30, 34)};
    report.happened = 4;
    report.elapsedMicros = 40'000;
    OutcomeView view;
    view.showReport(report);
    const auto shown = labels(&view);
    QVERIFY2(shown.contains(u"4 commands, 16.0\u202fms on the wire."_s), qPrintable(shown));
}

void TimelinePanelTest::aFormThatNamesNoKeySaysSo()
{
    Report report;
    report.outcome = Outcome::done({}, u"Done."_s);
    KeyChangeView view;
    view.showReport(report);
    QVERIFY2(labels(&view).contains(u"There are no keys to compare."_s), qPrintable(labels(&view)));
    report.timeline = {underWay(10, 20)};
    view.showReport(report);
    QVERIFY2(labels(&view).contains(u"The form named no key"_s), qPrintable(labels(&view)));
}

LAB_TEST(TimelinePanelTest)
#include "timeline_panel_test.moc"
