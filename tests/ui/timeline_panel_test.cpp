// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/event_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/results/result_view.h"
#include "ui/timeline/timeline_panel.h"

#include <QTest>

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
    ResultView view;
    view.showReport(report);
    QVERIFY2(!labels(&view).contains(u"events"_s), qPrintable(labels(&view)));
    report.happened = 120'000;
    view.showReport(report);
    const auto shown = labels(&view);
    QVERIFY2(shown.contains(u"The newest 1 of 120\u202f000 events. Commands and statements before"_s),
             qPrintable(shown));
}

LAB_TEST(TimelinePanelTest)
#include "timeline_panel_test.moc"
