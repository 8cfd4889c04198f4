// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/event_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/timeline/timeline_controls.h"
#include "ui/timeline/timeline_overlay.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_strips.h"
#include "ui/timeline/timeline_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

QString readerName(int number)
{
    return u"reader %1"_s.arg(number);
}

/// Readers who each find nothing, the last of them first, and then ask the database, eight at a time.
Timeline stampedeOf(int readers)
{
    Timeline events{noteEvent(u"main"_s, u"the key expires"_s, 500)};
    for (int i = 0; i < readers; ++i)
        events.append(commandEvent(readerName(readers - i), "GET lab:a", redis::Reply(), 1'000 + 10 * i));
    for (int i = 0; i < readers; ++i)
        events.append(statementEvent(readerName(readers - i), u"SELECT 1"_s, 3'000 + 20'000 * (i / 8)));
    return events;
}

/// One command of each actor, one after the other.
Timeline lanesOf(int count)
{
    Timeline events;
    for (int i = 0; i < count; ++i)
        events.append(commandEvent(readerName(i), "GET lab:a", redis::Reply::string("1"), 100 * i));
    return events;
}

QStringList namesFromTop(const TimelineLanes &lanes)
{
    QStringList names;
    for (int place = 0; place < lanes.lanes().size(); ++place)
        names.append(lanes.lanes().at(lanes.laneAt(place)).actor);
    return names;
}

/// What is unanswered at a moment, by going through all marks.
TimelineCurve::Counts counted(const TimelineLanes &lanes, double micros)
{
    TimelineCurve::Counts counts;
    for (const auto &mark : lanes.marks()) {
        const bool isUnderWay = mark.isBar() && mark.start <= micros && micros < mark.end;
        const bool isWaiting = mark.waitsFrom >= 0 && mark.waitsFrom <= micros && micros < mark.start;
        counts.unanswered += isUnderWay || isWaiting ? 1 : 0;
        counts.atSqlite += isUnderWay && mark.kind == TimelineMark::Kind::Statement ? 1 : 0;
    }
    return counts;
}

void turnWheel(QWidget *widget, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    const QPointF centre = QRectF(widget->rect()).center();
    QWheelEvent wheel(centre, widget->mapToGlobal(centre), {}, {0, 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(widget, &wheel);
}

} // namespace

class TimelineViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredLanesAreAllInSight();
    void fewLanesHaveTheirNamesBesideThem();
    void moreLanesThanFitScroll();
    void whoFoundNothingFirstStandsOnTop();
    void fewLanesStandByName();
    void newLanesOfARunThatGoesOnComeBelow();
    void whatCameInTheOrderOfItsEndIsSorted();
    void theCurveCountsWhatIsUnanswered();
    void theCurveOfARunThatGoesOnIsTheSame();
    void whenAKeyIsGoneIsSeen();
    void aColumnOfTheCurveHasTheMostOfItsTime();
    void whoFoundNothingWaitsUntilItsNextStep();
    void aNoteIsReadWhole_data();
    void aNoteIsReadWhole();
    void textsBesideNotesAreWholeAndApart();
    void theBoxOfANoteLiesWithinTheView();
    void whilePlayingOnlyNotesAreTold();
    void keysZoomPlayAndGoToTheEnds();
    void theWheelZoomsWithControlOnly();
    void theTransportCountsEvents();
    void eventsOfTheSameMomentAreSteppedSingly();
    void theWheelOverTheScrubberScrubsWithTheFocusOnly();
    void theSpeedMakesItTakeTenSeconds_data();
    void theSpeedMakesItTakeTenSeconds();
    void inANarrowPlaceTheTransportKeepsItsButtons();
    void pressingTheAxisTakesTheReplayThere();
    void aLongTimelineIsShownWhenItIsReady();
    void aNoteHasTheRoomOfBothColumns();
};

void TimelineViewTest::aHundredLanesAreAllInSight()
{
    TimelineView view;
    view.resize(800, 320);
    view.setTimeline(lanesOf(100));
    view.show(); // before, its viewport has another size
    const auto geometry = view.geometryOfLanes();
    QCOMPARE(view.verticalScrollBar()->maximum(), 0);
    for (int place = 0; place < 100; ++place) {
        const auto lane = geometry.lane(place);
        QVERIFY(lane.height() >= 2);
        QVERIFY2(geometry.area.contains(lane), qPrintable(QString::number(place)));
        QVERIFY(place == 0 || lane.top() == geometry.lane(place - 1).bottom() + 1);
        QCOMPARE(geometry.placeAt(lane.top()), place);
        QCOMPARE(geometry.placeAt(lane.bottom()), place);
    }
}

void TimelineViewTest::fewLanesHaveTheirNamesBesideThem()
{
    const auto geometry = TimelineGeometry::of({800, 320}, 8, 92, 0);
    QCOMPARE(geometry.laneHeight, 26.0);
    QCOMPARE(geometry.curve.height(), 44);
    QCOMPARE(TimelineGeometry::of({800, 250}, 8, 92, 0).curve.height(), 36);
    QCOMPARE(TimelineGeometry::of({800, 150}, 8, 92, 0).curve.height(), 26);
}

void TimelineViewTest::moreLanesThanFitScroll()
{
    TimelineView view;
    view.resize(800, 320);
    view.setTimeline(lanesOf(1'000));
    view.show();
    QVERIFY(view.verticalScrollBar()->maximum() > 600); // a pixel each
    view.select(999);
    const auto geometry = view.geometryOfLanes();
    QVERIFY(geometry.area.contains(geometry.lane(999)));
}

void TimelineViewTest::whoFoundNothingFirstStandsOnTop()
{
    const auto lanes = TimelineLanes::of(stampedeOf(20));
    QCOMPARE(lanes.order(), TimelineLanes::Order::ByDeviation);
    const auto names = namesFromTop(lanes);
    QCOMPARE(names.first(), u"reader 20"_s);
    QCOMPARE(names.at(19), u"reader 1"_s);
    QCOMPARE(names.last(), u"main"_s);
    for (int place = 0; place < names.size(); ++place)
        QCOMPARE(lanes.placeOf(lanes.laneAt(place)), place);
    QCOMPARE(TimelineOverlay::orderText(lanes), u"21 lanes, first to find nothing on top"_s);
}

void TimelineViewTest::fewLanesStandByName()
{
    auto lanes = TimelineLanes::of(stampedeOf(5));
    QCOMPARE(namesFromTop(lanes).mid(0, 3), (QStringList{u"main"_s, u"reader 1"_s, u"reader 2"_s}));
    lanes.setOrder(TimelineLanes::Order::ByDeviation);
    QCOMPARE(namesFromTop(lanes).first(), u"reader 5"_s);
    lanes.setOrder(TimelineLanes::Order::ByName);
    QCOMPARE(namesFromTop(lanes).first(), u"main"_s);
}

void TimelineViewTest::newLanesOfARunThatGoesOnComeBelow()
{
    TimelineView view;
    const auto all = stampedeOf(20);
    for (const auto &event : all)
        view.append({event});
    QCOMPARE(namesFromTop(view.lanes()).first(), u"main"_s);
    QCOMPARE(namesFromTop(view.lanes()).at(1), u"reader 20"_s);
    QCOMPARE(namesFromTop(view.lanes()).last(), u"reader 1"_s);
}

void TimelineViewTest::whatCameInTheOrderOfItsEndIsSorted()
{
    TimelineLanes lanes;
    lanes.append({commandEvent(u"a"_s, "GET x", redis::Reply::string("1"), 500),
                  commandEvent(u"a"_s, "GET y", redis::Reply::string("1"), 900)});
    lanes.append({statementEvent(u"a"_s, u"SELECT 1"_s, 100), commandEvent(u"a"_s, "GET z", redis::Reply(), 700)});
    const auto &lane = lanes.lanes().first();
    QCOMPARE(lane.events, (QList<int>{2, 0, 3, 1}));
    QCOMPARE(TimelineLanes::firstReaching(lane, 15'000), 0);
    QCOMPARE(TimelineLanes::firstReaching(lane, 30'000), 4);
    QCOMPARE(lanes.nearest(0, 650), 3);
    QCOMPARE(lanes.nearest(0, 0), 2);
    QCOMPARE(lanes.nearest(0, 1e9), 1);
}

void TimelineViewTest::theCurveCountsWhatIsUnanswered()
{
    const auto lanes = TimelineLanes::of(stampedeOf(40));
    int most = 0;
    for (const auto &mark : lanes.marks()) {
        for (const double micros : {mark.start, mark.end, (mark.start + mark.end) / 2}) {
            QCOMPARE(lanes.curve().at(micros), counted(lanes, micros));
            most = std::max(most, lanes.curve().at(micros).unanswered);
        }
    }
    QCOMPARE(most, 40);
    QCOMPARE(lanes.curve().highest(), most);
}

void TimelineViewTest::theCurveOfARunThatGoesOnIsTheSame()
{
    auto events = stampedeOf(40);
    const auto whole = TimelineLanes::of(events);
    std::stable_sort(events.begin(), events.end(),
                     [](const Event &a, const Event &b) { return a.endMicros < b.endMicros; });
    TimelineLanes live;
    for (qsizetype at = 0; at < events.size(); at += 7)
        live.append(events.mid(at, 7));
    QCOMPARE(live.curve().highest(), whole.curve().highest());
    for (const auto &mark : whole.marks())
        QCOMPARE(live.curve().at(mark.start), whole.curve().at(mark.start));
}

void TimelineViewTest::whenAKeyIsGoneIsSeen()
{
    const auto get = [](const QByteArray &key, const redis::Reply &reply, double start) {
        return commandEvent(u"reader 1"_s, "GET " + key, reply, start);
    };
    const Timeline never{get("other", redis::Reply(), 10), get("hot", redis::Reply::string("x"), 100)};
    QCOMPARE(TimelineLanes::of(never).goneAt(), -1.0); // nobody had found what is not there
    auto lanes = TimelineLanes::of(never + Timeline{get("hot", redis::Reply(), 500)});
    QCOMPARE(lanes.goneAt(), 580.0);
    lanes.append({get("hot", redis::Reply::string("x"), 900), get("hot", redis::Reply(), 1500)});
    QCOMPARE(lanes.goneAt(), 580.0); // the first time
}

void TimelineViewTest::aColumnOfTheCurveHasTheMostOfItsTime()
{
    TimelineCurve curve;
    curve.add(10, 12, false);
    curve.add(11, 13, true);
    curve.add(13, 14, true); // begins when the one before ends: never three
    curve.add(25, 45, false);
    curve.settle();
    QCOMPARE(curve.columns(0, 10, 5), (QList<TimelineCurve::Counts>{{0, 0}, {2, 1}, {1, 0}, {1, 0}, {1, 0}}));
    QCOMPARE(curve.columns(12, 1, 2), (QList<TimelineCurve::Counts>{{1, 1}, {1, 1}}));
    QCOMPARE(curve.highest(), 2);
}

void TimelineViewTest::whoFoundNothingWaitsUntilItsNextStep()
{
    // The nil of a pipeline is not answered by what was sent together with it.
    const Timeline events{commandEvent(u"a"_s, "GET x", redis::Reply(), 0),
                          commandEvent(u"a"_s, "PTTL x", redis::Reply::integer(-2), 10),
                          noteEvent(u"a"_s, u"miss"_s, 200), statementEvent(u"a"_s, u"SELECT 1"_s, 1'000),
                          commandEvent(u"a"_s, "SET x 1", redis::Reply::status("OK"), 30'000)};
    const auto lanes = TimelineLanes::of(events);
    QVERIFY(lanes.mark(1).waitsFrom < 0);
    QVERIFY(lanes.mark(2).waitsFrom < 0);
    QCOMPARE(lanes.mark(3).waitsFrom, 80.0);
    QVERIFY(lanes.mark(4).waitsFrom < 0);
    QVERIFY(lanes.signs().waits && lanes.signs().notes && !lanes.signs().failures && !lanes.signs().messages);
}

void TimelineViewTest::aNoteIsReadWhole_data()
{
    QTest::addColumn<int>("lanes");
    QTest::newRow("few lanes") << 4;
    QTest::newRow("many lanes") << 200;
}

void TimelineViewTest::aNoteIsReadWhole()
{
    QFETCH(int, lanes);
    const auto note = u"the copy was overtaken by a write that it does not know of, and stays for five minutes"_s;
    auto events = lanesOf(lanes);
    events.append(noteEvent(readerName(0), note, 200));
    TimelineView view;
    view.resize(700, 300);
    view.setTimeline(events);
    QVERIFY(view.callout().isEmpty());
    view.select(static_cast<int>(events.size()) - 1);
    QVERIFY2(view.callout().contains(note), qPrintable(view.callout()));
    QVERIFY2(view.accessibleDescription().contains(note), qPrintable(view.accessibleDescription()));
    view.select(-1);
    QVERIFY(view.callout().isEmpty());
    // Also under the pointer.
    const auto geometry = view.geometryOfLanes();
    QPoint found;
    for (int x = geometry.area.left(); x < geometry.area.right() && found.isNull(); ++x) {
        const QPoint point(x, geometry.lane(0).center().y());
        if (view.eventAt(point) == events.size() - 1)
            found = point;
    }
    QVERIFY(!found.isNull());
    QMouseEvent move(QEvent::MouseMove, found, found, Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(view.viewport(), &move);
    QVERIFY2(view.callout().contains(note), qPrintable(view.callout()));
}

void TimelineViewTest::textsBesideNotesAreWholeAndApart()
{
    Timeline events;
    for (int i = 0; i < 30; ++i)
        events.append(noteEvent(u"a"_s, u"note number %1"_s.arg(i), i < 20 ? 1'000 * i : 50'000 + 20'000 * (i - 20)));
    const auto lanes = TimelineLanes::of(events);
    TimelineScale scale;
    scale.fit(lanes.duration(), 900);
    const TimelineSight sight{lanes, scale, TimelineGeometry::of({1'000, 300}, 1, 92, 0), lanes.duration(), -1};
    TimelineStrips strips(sight);
    strips.collect();
    QVERIFY(!strips.texts().isEmpty());
    QVERIFY(strips.texts().size() < events.size());
    for (qsizetype i = 0; i < strips.texts().size(); ++i) {
        const auto &text = strips.texts().at(i);
        QVERIFY2(text.text.startsWith(u"note number "_s), qPrintable(text.text));
        QVERIFY(QRectF(sight.geometry.area).contains(text.place));
        for (qsizetype other = 0; other < i; ++other)
            QVERIFY(!text.place.intersects(strips.texts().at(other).place));
    }
}

void TimelineViewTest::theBoxOfANoteLiesWithinTheView()
{
    const QRect within(0, 0, 600, 200);
    for (double x = -50; x < 650; x += 13) {
        for (double y = 0; y < 200; y += 7) {
            const QRectF shape(x, y, 9, 9);
            const auto box = TimelineOverlay::placeBeside(shape, {380, 60}, within);
            QVERIFY(QRectF(within).contains(box));
        }
    }
}

void TimelineViewTest::whilePlayingOnlyNotesAreTold()
{
    TimelineView view;
    view.resize(700, 300);
    view.setTimeline({commandEvent(u"a"_s, "GET x", redis::Reply(), 0), noteEvent(u"a"_s, u"miss"_s, 500),
                      commandEvent(u"a"_s, "GET x", redis::Reply::error("ERR no"), 900)});
    view.setPlaying(true);
    view.select(0);
    QVERIFY(view.callout().isEmpty());
    view.select(1);
    QVERIFY(view.callout().contains(u"miss"_s));
    view.select(2);
    QVERIFY(view.callout().contains(u"ERR no"_s));
    view.select(0);
    view.setPlaying(false);
    QVERIFY(view.callout().contains(u"GET x"_s));
}

void TimelineViewTest::keysZoomPlayAndGoToTheEnds()
{
    TimelinePanel panel;
    panel.resize(700, 320);
    panel.setTimeline(stampedeOf(20), 41);
    panel.show();
    auto *const view = panel.view();
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(panel.player().position(), 0.0);
    QTest::keyClick(view, Qt::Key_Plus);
    QVERIFY(view->horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(view, Qt::Key_Minus);
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    QTest::keyClick(view, Qt::Key_Plus);
    QTest::keyClick(view, Qt::Key_0);
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(panel.player().isPlaying());
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(!panel.player().isPlaying());
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(panel.player().position(), panel.player().duration());
    // Down goes to the lane that stands below, not to the next one by name.
    view->select(-1);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->lanes().events().at(view->selected()).actor, u"reader 20"_s);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->lanes().events().at(view->selected()).actor, u"reader 19"_s);
}

void TimelineViewTest::theWheelZoomsWithControlOnly()
{
    TimelineView view;
    view.resize(700, 320);
    view.setTimeline(stampedeOf(20));
    view.show();
    turnWheel(view.viewport());
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    turnWheel(view.viewport(), Qt::ControlModifier);
    QVERIFY(view.horizontalScrollBar()->maximum() > 0);
}

void TimelineViewTest::theTransportCountsEvents()
{
    TimelinePlayer player;
    TimelineControls controls(player);
    QVERIFY(!controls.isEnabled());
    player.setTimeline(stampedeOf(600));
    const auto *const label = controls.findChild<QLabel *>(u"event-count"_s);
    auto *const scrubber = controls.findChild<QSlider *>();
    QCOMPARE(label->text(), u"event 1\u202f201 of 1\u202f201"_s);
    QCOMPARE(scrubber->maximum(), 1'201);
    controls.findChild<QToolButton *>(u"step-back"_s)->click();
    controls.findChild<QToolButton *>(u"step-back"_s)->click();
    QCOMPARE(label->text(), u"event 1\u202f200 of 1\u202f201"_s);
    QCOMPARE(player.eventsSoFar(), 1'200);
    QCOMPARE(scrubber->value(), 1'200);
    scrubber->setValue(2);
    QCOMPARE(player.eventsSoFar(), 2);
    QCOMPARE(player.position(), 1'000.0);
    controls.setCompact(true);
    QCOMPARE(label->text(), u"2 / 1\u202f201"_s);
    QCOMPARE(controls.height(), 36);
    controls.findChild<QToolButton *>(u"by-time"_s)->click();
    QCOMPARE(player.pace(), TimelinePlayer::Pace::ByTime);
    QCOMPARE(player.eventsSoFar(), 2); // another scale moves nothing
    scrubber->setValue(scrubber->maximum() / 2);
    QCOMPARE(player.position(), player.duration() / 2);
    controls.findChild<QToolButton *>(u"to-start"_s)->click();
    QCOMPARE(player.position(), 0.0);
    controls.findChild<QToolButton *>(u"to-end"_s)->click();
    QCOMPARE(player.eventsSoFar(), player.eventCount());
}

void TimelineViewTest::eventsOfTheSameMomentAreSteppedSingly()
{
    TimelinePlayer player;
    player.setTimeline({noteEvent(u"a"_s, u"1"_s, 5), noteEvent(u"b"_s, u"2"_s, 5), noteEvent(u"c"_s, u"3"_s, 5),
                        noteEvent({}, {}, 9)});
    QList<int> seen;
    connect(&player, &TimelinePlayer::positionChanged, this, [&] { seen.append(player.eventsSoFar()); });
    player.seek(0);
    for (int i = 0; i < 4; ++i)
        player.stepForward();
    QCOMPARE(seen, (QList<int>{0, 1, 2, 3, 4}));
    seen.clear();
    for (int i = 0; i < 4; ++i)
        player.stepBack();
    QCOMPARE(seen, (QList<int>{3, 2, 1, 0}));
}

void TimelineViewTest::theWheelOverTheScrubberScrubsWithTheFocusOnly()
{
    TimelinePanel panel;
    panel.setTimeline(stampedeOf(20), 41);
    auto *const scrubber = panel.transport()->findChild<QSlider *>();
    panel.transport()->show();
    panel.player().seekEvent(10);
    turnWheel(scrubber);
    QCOMPARE(panel.player().eventsSoFar(), 10);
    QTest::keyClick(scrubber, Qt::Key_Right);
    QCOMPARE(panel.player().eventsSoFar(), 11);
    panel.transport()->activateWindow();
    scrubber->setFocus();
    QTRY_VERIFY(scrubber->hasFocus());
    turnWheel(scrubber);
    QVERIFY(panel.player().eventsSoFar() > 11);
    delete panel.transport();
    delete panel.events();
}

void TimelineViewTest::theSpeedMakesItTakeTenSeconds_data()
{
    QTest::addColumn<double>("millis");
    QTest::addColumn<double>("speed");
    QTest::newRow("one millisecond") << 1.0 << 0.001;
    QTest::newRow("a hundred") << 100.0 << 0.01;
    QTest::newRow("a second") << 1'200.0 << 0.1;
    QTest::newRow("ten") << 9'000.0 << 1.0;
    QTest::newRow("two minutes") << 120'000.0 << 10.0;
}

void TimelineViewTest::theSpeedMakesItTakeTenSeconds()
{
    QFETCH(double, millis);
    QFETCH(double, speed);
    QCOMPARE(TimelinePlayer::suggestedSpeed(millis * 1e3), speed);
    for (const int events : {5, 40, 1'517, 200'000}) {
        const double seconds = events / TimelinePlayer::suggestedRate(events);
        QVERIFY2(seconds <= 21, qPrintable(QString::number(seconds)));
    }
}

void TimelineViewTest::inANarrowPlaceTheTransportKeepsItsButtons()
{
    TimelinePlayer player;
    TimelineControls controls(player);
    player.setTimeline(stampedeOf(600));
    controls.show();
    for (const int width : {1'200, 900, 750, 690, 600, 480}) {
        controls.resize(width, 40);
        QCoreApplication::processEvents();
        int right = 0;
        for (int i = 0; i < controls.layout()->count(); ++i) {
            const auto *const widget = controls.layout()->itemAt(i)->widget();
            if (!widget || !widget->isVisible())
                continue;
            QVERIFY2(widget->geometry().left() >= right, qPrintable(widget->objectName()));
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(widget->objectName()));
            right = widget->geometry().right();
        }
        QVERIFY2(right < width, qPrintable(u"%1 at %2"_s.arg(right).arg(width)));
        for (const auto &name : {u"to-start"_s, u"step-back"_s, u"play"_s, u"step"_s, u"to-end"_s, u"by-time"_s})
            QVERIFY2(controls.findChild<QToolButton *>(name)->isVisible(), qPrintable(name));
        QVERIFY(controls.findChild<QSlider *>()->width() >= 60);
        auto *const more = controls.findChild<QToolButton *>(u"more"_s);
        Q_EMIT more->menu()->aboutToShow();
        QStringList offered;
        for (const auto *action : more->menu()->actions())
            offered.append(action->text());
        const bool hasSpeed = controls.findChild<QComboBox *>(u"replay-speed"_s)->isVisible();
        QVERIFY(hasSpeed || (more->isVisible() && offered.contains(u"100 a second"_s)));
        const bool hasZoom = controls.findChild<QToolButton *>(u"zoom-in"_s)->isVisible();
        QVERIFY(hasZoom || (more->isVisible() && offered.join(u'|').contains(u"Zoom in"_s)));
    }
    controls.setZoomable(false);
    controls.resize(1'200, 40);
    QVERIFY(!controls.findChild<QToolButton *>(u"zoom-in"_s)->isVisible());
    QVERIFY(!controls.findChild<QToolButton *>(u"more"_s)->isVisible());
}

void TimelineViewTest::pressingTheAxisTakesTheReplayThere()
{
    TimelinePanel panel;
    panel.resize(700, 320);
    panel.setTimeline(stampedeOf(20), 41);
    panel.show();
    const auto geometry = panel.view()->geometryOfLanes();
    QTest::mouseClick(panel.view()->viewport(), Qt::LeftButton, {}, geometry.axis.center());
    QVERIFY(panel.player().position() > 0.4 * panel.player().duration());
    QVERIFY(panel.player().position() < 0.6 * panel.player().duration());
}

void TimelineViewTest::aLongTimelineIsShownWhenItIsReady()
{
    TimelinePanel panel;
    const auto all = lanesOf(30'000);
    panel.setTimeline(all, all.size());
    panel.clear({}); // what was taken apart for it comes too late
    QTest::qWait(200);
    QVERIFY(panel.view()->lanes().events().isEmpty());
    panel.setTimeline(all, all.size());
    QTRY_COMPARE(panel.view()->lanes().events().size(), all.size());
    QCOMPARE(panel.player().eventCount(), 30'000);
    QCOMPARE(panel.table()->model()->rowCount(), 30'000);
}

void TimelineViewTest::aNoteHasTheRoomOfBothColumns()
{
    const auto note = u"LPUSH failed, yet INCR was executed, since MULTI takes nothing back"_s;
    const auto painted = [](const QString &text, int from, int to) {
        TimelinePanel panel;
        panel.setTimeline({noteEvent(u"main"_s, text, 5)}, 1);
        auto *const table = panel.table();
        panel.events()->resize(700, 200);
        panel.events()->show();
        const auto image = table->viewport()->grab().toImage();
        const QRect cell(from, 0, to - from, table->rowHeight(0));
        int dark = 0;
        for (int x = cell.left(); x < cell.right(); ++x) {
            for (int y = cell.top(); y < cell.bottom(); ++y)
                dark += image.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
        delete panel.transport();
        delete panel.events();
        return dark;
    };
    // Behind the middle of both columns there is something of the long one, and nothing of a short one.
    QVERIFY(painted(note, 480, 600) > 20);
    QCOMPARE(painted(u"LPUSH"_s, 480, 600), 0);
}

LAB_TEST(TimelineViewTest)
#include "timeline_view_test.moc"
