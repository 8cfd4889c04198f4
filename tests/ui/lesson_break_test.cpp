// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/lesson_harness.h"
#include "ui/kit/page_scroll.h"
#include "ui/workbench/break_part.h"
#include "ui/workbench/prediction_box.h"
#include "ui/results/contrast_view.h"
#include "ui/results/outcome_view.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"

#include <QHeaderView>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

class LessonBreakTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LessonHarness> m_lab;

    TimelinePanel *panel() const { return m_lab->find<TimelinePanel>(); }
    QRadioButton *head(const QString &way) const { return m_lab->find<QRadioButton>(u"show-"_s + way); }
    QString below() const { return m_lab->find<QLabel>(u"below"_s)->text(); }
    QTableView *contrast() const { return m_lab->find<ContrastView>()->findChild<QTableView *>(); }
    QString badge(const QString &way) const { return m_lab->view->findChild<QLabel *>(u"badge-"_s + way)->text(); }
    QString came() const
    {
        const auto *label = m_lab->visible<QLabel>(u"came"_s);
        return label ? label->text() : QString();
    }
    void runAll() const
    {
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        QVERIFY(becomesTrue([&] { return m_lab->find<QPushButton>(u"run"_s)->isEnabled(); }));
    }
    void runWayOfFour() const
    {
        m_lab->click(m_lab->find<QPushButton>(u"way-atomic"_s));
        QVERIFY(m_lab->comesToShow(u"4 of 4 counted."_s));
    }
    QRadioButton *edge() const { return m_lab->find<QRadioButton>(u"prediction-1"_s); }
    void reopen()
    {
        m_lab->view = std::make_unique<LessonView>(m_lab->catalogue.lessons().first(), m_lab->lab);
        m_lab->view->resize(1000, 1100);
        m_lab->view->show();
        m_lab->view->showPart(u"break"_s);
    }
    void runWay(const QString &way) const
    {
        m_lab->click(m_lab->find<QPushButton>(u"way-"_s + way));
        QVERIFY(m_lab->comesToShow(u"of 8 counted."_s));
        QVERIFY(becomesTrue([&] { return m_lab->find<QPushButton>(u"run"_s)->isEnabled(); }));
    }

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<LessonHarness>();
        m_lab->view->resize(1000, 1100);
        m_lab->view->showPart(u"break"_s);
    }

    void cleanup() { m_lab.reset(); }

    void eachWayHasAButtonInsteadOfAField()
    {
        QVERIFY(m_lab->find<QPushButton>(u"way-naive"_s));
        QVERIFY(m_lab->find<QPushButton>(u"way-atomic"_s));
        QVERIFY(m_lab->find<QLineEdit>(u"clients"_s));
        QVERIFY(!m_lab->view->findChild<QWidget *>(u"mode"_s));
    }

    void aWayShowsItsOutcomeAndItsLanes()
    {
        runWay(u"atomic"_s);
        QVERIFY(m_lab->shows(u"8 of 8 counted."_s));
        QCOMPARE(panel()->view()->lanes().lanes().size(), 9); // main and eight writers
        QVERIFY(m_lab->shows(u"INCR lab:toy:{race}"_s));
        QVERIFY(m_lab->lab.progress().isDone(u"toy"_s, Progress::Step::Broken));
    }

    void theFocusComesBackToRunAfterAllWays()
    {
        m_lab->activate();
        auto *const run = m_lab->find<QPushButton>(u"run"_s);
        run->setFocus();
        m_lab->click(run);
        QVERIFY(becomesTrue([&] { return !run->isEnabled(); }));
        QVERIFY(becomesTrue([&] { return run->isEnabled(); }));
        QVERIFY(run->hasFocus());
    }

    void allWaysStandSideBySide()
    {
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        auto *table = m_lab->view->findChildren<QTableView *>().first();
        QVERIFY(becomesTrue([&] { return m_lab->find<QPushButton>(u"run"_s)->isEnabled(); }));
        for (auto *each : m_lab->view->findChildren<QTableView *>()) {
            if (each->model() && each->model()->columnCount() == 3 && each->isVisible())
                table = each;
        }
        const auto *model = table->model();
        QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"naive"_s);
        QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), u"atomic"_s);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data().toString(), u"counted"_s);
        QVERIFY(model->index(0, 1).data().toInt() < 8);
        QVERIFY(!model->index(0, 1).data().toString().isEmpty());
        QCOMPARE(model->index(0, 2).data().toString(), u"8"_s);
        QCOMPARE(m_lab->find<QLabel>(u"same"_s)->text(), u"The same in all of them: expected 8"_s);
    }

    void everyWayRunsWithTheValuesOfTheClick()
    {
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        m_lab->type(u"clients"_s, u"3"_s); // before the first way has ended
        QVERIFY(m_lab->comesToShow(u"8 of 8 counted."_s));
        QVERIFY(becomesTrue([&] { return m_lab->find<QPushButton>(u"run"_s)->isEnabled(); }));
        QCOMPARE(contrast()->model()->index(0, 2).data().toString(), u"8"_s);
        QCOMPARE(m_lab->find<QLabel>(u"same"_s)->text(), u"The same in all of them: expected 8"_s);
        QCOMPARE(m_lab->find<QLabel>(u"conditions"_s)->text(), u"With: Clients 8"_s);
    }

    void runsWithOtherValuesDoNotStandBesideEachOther()
    {
        runWay(u"naive"_s);
        m_lab->type(u"clients"_s, u"4"_s);
        m_lab->click(m_lab->find<QPushButton>(u"way-atomic"_s));
        QVERIFY(m_lab->comesToShow(u"4 of 4 counted."_s));
        const auto *model = contrast()->model();
        QCOMPARE(model->index(0, 1).data().toString(), QString());
        QCOMPARE(model->index(0, 2).data().toString(), u"4"_s);
        QCOMPARE(m_lab->find<QLabel>(u"conditions"_s)->text(), u"With: Clients 4"_s);
    }

    void waysOfTwoServersDoNotStandBesideEachOther()
    {
        runWay(u"naive"_s);
        const RedisProcess other;
        m_lab->lab.useServer(other.endpoint());
        QVERIFY(m_lab->shows(u"of 8 counted."_s)); // what it came to is still to be read
        runWay(u"atomic"_s);
        QVERIFY(!head(u"naive"_s)->isEnabled());
        QVERIFY(head(u"atomic"_s)->isEnabled());
    }

    void aColumnShowsTheTimelineOfItsWay()
    {
        runWay(u"naive"_s);
        runWay(u"atomic"_s);
        QVERIFY(!m_lab->shows(u"saw "_s));
        QVERIFY(head(u"atomic"_s)->isChecked());
        QCOMPARE(below(), u"Below: atomic"_s);
        m_lab->click(head(u"naive"_s));
        QVERIFY(m_lab->shows(u"saw "_s));
        QCOMPARE(below(), u"Below: naive"_s);
        auto *table = contrast();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {table->columnViewportPosition(2) + 5, 5});
        QVERIFY(head(u"atomic"_s)->isChecked());
        QVERIFY(!m_lab->shows(u"saw "_s));
    }

    void columnsAreChosenByKey()
    {
        m_lab->activate();
        runWay(u"naive"_s);
        runWay(u"atomic"_s);
        head(u"atomic"_s)->setFocus();
        QTest::keyClick(head(u"atomic"_s), Qt::Key_Left);
        QVERIFY(head(u"naive"_s)->hasFocus());
        QCOMPARE(below(), u"Below: naive"_s);
        QVERIFY(m_lab->shows(u"saw "_s));
    }

    void aWayThatHasNotRunCannotBeChosen()
    {
        runWay(u"naive"_s);
        QVERIFY(head(u"naive"_s)->isEnabled());
        QVERIFY(!head(u"atomic"_s)->isEnabled());
        QCOMPARE(head(u"atomic"_s)->toolTip(), u"Has not run yet"_s);
    }

    void theWaysSayWhatTheyDoUnderWhatMustHold()
    {
        QVERIFY(m_lab->shows(u"Must hold: Everybody is counted."_s));
        QVERIFY(m_lab->shows(u"GET, then SET."_s));
        QVERIFY(m_lab->shows(u"INCR."_s));
        QCOMPARE(badge(u"naive"_s) + badge(u"atomic"_s), QString());
    }

    void badgesSayWhichWayHeld()
    {
        runAll();
        QCOMPARE(badge(u"naive"_s), u"broke"_s);
        QCOMPARE(badge(u"atomic"_s), u"held"_s);
        QCOMPARE(m_lab->view->findChild<QLabel *>(u"badge-naive"_s)->property("role").toString(), u"danger"_s);
        QVERIFY(m_lab->find<QLabel>(u"badge-naive"_s)->toolTip().contains(u"of 8 counted"_s));
        m_lab->type(u"clients"_s, u"4"_s);
        runWayOfFour();
        QCOMPARE(badge(u"naive"_s), QString()); // it ran with other values
        QCOMPARE(badge(u"atomic"_s), u"held"_s);
    }

    void aPredictionStandsBesideWhatCameOut()
    {
        QVERIFY(m_lab->shows(u"How many are counted, done naively?"_s));
        QVERIFY(m_lab->shows(u"may be left unanswered"_s));
        m_lab->type(u"number"_s, u"1 000"_s);
        runAll();
        const auto counted = contrast()->model()->index(0, 1).data().toString();
        QCOMPARE(came(), u"You said 1\u202f000\u202fwriters; it was %1\u202fwriters. Not so."_s.arg(counted));
        const auto kept = m_lab->lab.progress().prediction(u"toy"_s, u"race"_s);
        QVERIFY(kept);
        QCOMPARE(kept->said.toLongLong(), 1000);
        QCOMPARE(kept->came.toString(), counted);
        QVERIFY(kept->time.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }

    void whatWasPredictedIsShownOnReopening()
    {
        m_lab->type(u"number"_s, u"3"_s);
        runAll();
        const auto counted = contrast()->model()->index(0, 1).data().toString();
        reopen();
        QCOMPARE(came(), QString());
        const auto text = m_lab->find<QLabel>(u"predicted"_s)->text();
        QVERIFY2(text.startsWith(u"Predicted on "_s), qPrintable(text));
        QVERIFY2(text.endsWith(u": you said 3\u202fwriters; it was %1\u202fwriters."_s.arg(counted)), qPrintable(text));
    }

    void aPredictionMadeAfterTheRunCountsForTheNextOne()
    {
        runAll();
        m_lab->type(u"number"_s, u"5"_s);
        QCOMPARE(came(), QString());
        QVERIFY(!m_lab->lab.progress().prediction(u"toy"_s, u"race"_s));
        runWay(u"atomic"_s); // it is not about that one
        QCOMPARE(came(), QString());
        runWay(u"naive"_s);
        QVERIFY(came().startsWith(u"You said 5\u202fwriters; it was "_s));
        QCOMPARE(m_lab->find<QLineEdit>(u"number"_s)->text(), QString()); // known now: no prediction any more
        runWay(u"naive"_s);
        QCOMPARE(came(), QString());
    }

    void whatIsNoNumberIsSaidSoAndIsNoObstacle()
    {
        m_lab->type(u"number"_s, u"many"_s);
        QVERIFY(m_lab->shows(u"Not a number"_s));
        QVERIFY(m_lab->find<QPushButton>(u"run"_s)->isEnabled());
        runAll();
        QCOMPARE(badge(u"atomic"_s), u"held"_s);
        QCOMPARE(came(), QString());
        QVERIFY(!m_lab->lab.progress().prediction(u"toy"_s, u"race"_s));
    }

    void enterInThePredictionRuns()
    {
        m_lab->type(u"number"_s, u"7"_s);
        QTest::keyClick(m_lab->find<QLineEdit>(u"number"_s), Qt::Key_Return);
        QVERIFY(becomesTrue([&] { return came().startsWith(u"You said 7\u202fwriters"_s); }));
    }

    void aChoiceIsPredictedOrTakenBack()
    {
        m_lab->pick(u"Coin"_s);
        QVERIFY(m_lab->comesToShow(u"& so on"_s));
        m_lab->click(edge());
        m_lab->click(m_lab->find<QPushButton>(u"unsay"_s));
        QVERIFY(!edge()->isChecked());
        m_lab->click(edge());
        runAll();
        QCOMPARE(came(), u"You said “& so on”; it was “on its head”. Not so."_s);
        QCOMPARE(badge(u"fair"_s), u"held"_s);
        QCOMPARE(badge(u"bent"_s), u"broke"_s);
        QVERIFY(!edge()->isChecked());
        m_lab->pick(u"Lost update"_s);
        m_lab->pick(u"Coin"_s);
        QVERIFY(m_lab->find<QLabel>(u"predicted"_s)->text().endsWith(u"you said “& so on”; it was “on its head”."_s));
    }

    void nothingMovesWhenAChoiceIsMade()
    {
        m_lab->pick(u"Coin"_s);
        auto *const run = m_lab->find<QPushButton>(u"run"_s);
        QVERIFY(becomesTrue([&] { return edge()->isVisible(); }));
        QCoreApplication::processEvents();
        const auto before = run->mapToGlobal(QPoint());
        m_lab->click(edge());
        QVERIFY(m_lab->find<QPushButton>(u"unsay"_s));
        QCoreApplication::processEvents();
        QCOMPARE(run->mapToGlobal(QPoint()), before);
    }

    void measuredAndSaidHaveTheSameDigits()
    {
        Prediction asked{.prompt = u"How long?"_s, .way = {}, .field = u"ms"_s, .unit = u"ms"_s};
        QCOMPARE(predictionText(asked, {194, 194.374, {}}), u"You said 194\u202fms; it was 194\u202fms. Right."_s);
        QCOMPARE(predictionText(asked, {1, 1.2345, {}}), u"You said 1\u202fms; it was 1.23\u202fms. Not so."_s);
        QCOMPARE(predictionText(asked, {99.5, 100, {}}), u"You said 99.5\u202fms; it was 100\u202fms. Not so."_s);
        asked.choices = {{u"yes"_s, true}};
        QCOMPARE(predictionText(asked, {true, true, {}}), u"You said “yes”; it was “yes”. Right."_s);
    }

    void afterAllWaysTheFirstThatBrokeIsShown()
    {
        runAll();
        QVERIFY(head(u"naive"_s)->isChecked());
        QCOMPARE(below(), u"Below: naive"_s);
        QVERIFY(m_lab->shows(u"saw "_s));
        m_lab->pick(u"Coin"_s);
        QVERIFY(m_lab->comesToShow(u"& so on"_s));
        runAll();
        QCOMPARE(below(), u"Below: bent"_s);
    }

    void theHeadlineComesIntoSight()
    {
        m_lab->view->resize(800, 420);
        const auto *const area = m_lab->find<BreakPart>()->findChild<PageScroll *>();
        QVERIFY(becomesTrue([&] { return area->verticalScrollBar()->maximum() > 0; }));
        const auto isInSight = [&] {
            const auto *headline = m_lab->visible<QLabel>(u"headline"_s);
            return headline &&
                   area->viewport()->rect().contains(headline->mapTo(area->viewport(), headline->rect().center()));
        };
        m_lab->find<QPushButton>(u"run"_s)->click();
        QVERIFY(becomesTrue([&] { return m_lab->find<QPushButton>(u"run"_s)->isEnabled(); }));
        QVERIFY(becomesTrue(isInSight));
        m_lab->find<QPushButton>(u"run"_s)->click();
        area->verticalScrollBar()->setValue(0);
        QVERIFY(becomesTrue([&] { return m_lab->find<QPushButton>(u"run"_s)->isEnabled(); }));
        QCoreApplication::processEvents();
        QCOMPARE(area->position(), 0); // the person has gone elsewhere
    }

    void aLinkOpensAScenarioWithItsValuesAndWay()
    {
        m_lab->activate();
        m_lab->view->open({u"toy"_s, u"break"_s, u"race"_s, {{u"clients"_s, "5"}, {u"mode"_s, "atomic"}}});
        QCOMPARE(m_lab->find<QLineEdit>(u"clients"_s)->text(), u"5"_s);
        QVERIFY(m_lab->find<QPushButton>(u"way-atomic"_s)->hasFocus());
        m_lab->view->open({u"toy"_s, u"break"_s, u"coin"_s});
        QVERIFY(m_lab->shows(u"Must hold: It falls on a side."_s));
        m_lab->view->open({u"toy"_s, u"break"_s, u"nothing of the kind"_s});
        QVERIFY(m_lab->shows(u"Must hold: It falls on a side."_s));
    }

    void theHeadlineComparesTheWays()
    {
        runWay(u"atomic"_s);
        const auto *headline = m_lab->find<QLabel>(u"headline"_s);
        QCOMPARE(headline->text(), u"8 of 8 counted. It held: Everybody is counted."_s);
        runWay(u"naive"_s);
        const auto counted = contrast()->model()->index(0, 1).data().toString();
        QCOMPARE(headline->text(), u"With naive, %1 of 8 counted; with atomic, 8 of 8 counted. "
                                   "It held with atomic and broke with naive: Everybody is counted."_s.arg(counted));
        QVERIFY(m_lab->shows(u"%1 of 8 counted."_s.arg(counted))); // beside what stands below
    }

    void noScenarioIsPraised()
    {
        runWay(u"naive"_s);
        QStringList signs;
        for (const auto *label : m_lab->find<OutcomeView>()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().isEmpty())
                signs.append(label->accessibleName());
        }
        QCOMPARE(signs, QStringList{u"Ran"_s});
    }

    void selectionIsOneInPictureAndTable()
    {
        runWay(u"atomic"_s);
        panel()->table()->selectRow(3);
        QCOMPARE(panel()->view()->selected(), 3);
        panel()->view()->select(1);
        QCOMPARE(panel()->table()->currentIndex().row(), 1);
    }

    void arrowKeysGoFromEventToEvent()
    {
        runWay(u"naive"_s);
        auto *view = panel()->view();
        view->select(view->lanes().lanes().at(1).events.first());
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->selected(), view->lanes().lanes().at(1).events.at(1));
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->lanes().laneOf(view->selected()), 2);
        QTest::keyClick(view, Qt::Key_Up);
        QCOMPARE(view->lanes().laneOf(view->selected()), 1);
    }

    void clickingAnEventSelectsIt()
    {
        runWay(u"atomic"_s);
        auto *view = panel()->view();
        QPoint found;
        for (int x = 0; x < view->viewport()->width() && found.isNull(); ++x) {
            if (view->eventAt({x, timeline::AxisHeight + 13}) >= 0)
                found = {x, timeline::AxisHeight + 13};
        }
        QVERIFY(!found.isNull());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, found);
        QVERIFY(view->selected() >= 0);
        QCOMPARE(view->lanes().laneOf(view->selected()), 0);
    }

    void stepButtonsWalkTheReplay()
    {
        runWay(u"atomic"_s);
        auto &player = panel()->player();
        QCOMPARE(player.position(), player.duration());
        m_lab->click(m_lab->find<QToolButton>(u"step-back"_s));
        const int last = player.currentEvent();
        m_lab->click(m_lab->find<QToolButton>(u"step-back"_s));
        QCOMPARE(player.currentEvent(), last - 1);
        m_lab->click(m_lab->find<QToolButton>(u"step"_s));
        QCOMPARE(player.currentEvent(), last);
        QCOMPARE(panel()->table()->currentIndex().row(), last);
    }

    void theSliderGoesToItsMomentByKeyWheelAndClick()
    {
        runWay(u"atomic"_s);
        auto &player = panel()->player();
        auto *slider = m_lab->find<QSlider>();
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(player.position(), 0.0);
        QTest::keyClick(slider, Qt::Key_Right);
        const double afterKey = player.position();
        QCOMPARE(afterKey, player.duration() * slider->value() / slider->maximum());
        QVERIFY(afterKey > 0);
        const QPointF centre = QRectF(slider->rect()).center();
        QWheelEvent wheel(centre, slider->mapToGlobal(centre), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(slider, &wheel);
        const double afterWheel = player.position();
        QVERIFY(afterWheel > afterKey);
        QTest::mouseClick(slider, Qt::LeftButton, {}, {slider->width() - 3, slider->height() / 2});
        QVERIFY(player.position() > afterWheel);
    }

    void theSliderStopsTheReplayAndTheReplayMovesTheSlider()
    {
        runWay(u"atomic"_s);
        auto &player = panel()->player();
        auto *slider = m_lab->find<QSlider>();
        player.seek(0);
        player.play();
        player.advance(1'000'000'000);
        QCOMPARE(slider->value(), slider->maximum());
        player.seek(0);
        player.play();
        QTest::keyClick(slider, Qt::Key_Right);
        QVERIFY(!player.isPlaying());
    }

    void homeAndEndGoToTheEndsOfTheReplay()
    {
        runWay(u"atomic"_s);
        auto &player = panel()->player();
        QTest::keyClick(panel()->view(), Qt::Key_Home);
        QCOMPARE(player.position(), 0.0);
        QTest::keyClick(m_lab->find<QToolButton>(u"step"_s), Qt::Key_End);
        QCOMPARE(player.position(), player.duration());
        QTest::keyClick(m_lab->find<QToolButton>(u"step-back"_s), Qt::Key_Home);
        QCOMPARE(player.position(), 0.0);
    }

    void zoomKeepsTheMomentOfTheReplayInItsPlace()
    {
        runWay(u"atomic"_s);
        auto *view = panel()->view();
        panel()->player().seek(0);
        view->zoomIn();
        view->zoomIn();
        QVERIFY(view->horizontalScrollBar()->maximum() > 0);
        QCOMPARE(view->horizontalScrollBar()->value(), 0);
        // Where the replay stands is out of sight now: the middle stays.
        panel()->player().goToEnd(Qt::Key_End);
        view->zoomIn();
        QVERIFY(view->horizontalScrollBar()->value() > 0);
        QVERIFY(view->horizontalScrollBar()->value() < view->horizontalScrollBar()->maximum());
    }

    void playButtonStartsAndPauses()
    {
        runWay(u"atomic"_s);
        auto *play = m_lab->find<QToolButton>(u"play"_s);
        m_lab->click(play);
        QVERIFY(panel()->player().isPlaying());
        QCOMPARE(play->accessibleName(), u"Pause"_s);
        m_lab->click(play);
        QVERIFY(!panel()->player().isPlaying());
    }

    void zoomKeepsTheWholeReachable()
    {
        runWay(u"atomic"_s);
        auto *view = panel()->view();
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        QTest::keyClick(view, Qt::Key_Plus);
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(view->horizontalScrollBar()->maximum() > 0);
        QTest::keyClick(view, Qt::Key_0);
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    }

    void aHundredLanesScroll()
    {
        m_lab->type(u"clients"_s, u"150"_s);
        m_lab->click(m_lab->find<QPushButton>(u"way-atomic"_s));
        QVERIFY(m_lab->comesToShow(u"150 of 150 counted."_s));
        auto *view = panel()->view();
        QCOMPARE(view->lanes().lanes().size(), 151);
        QVERIFY(view->verticalScrollBar()->maximum() > 0);
        view->select(static_cast<int>(view->lanes().events().size()) - 1);
        QVERIFY(!view->grab().isNull());
    }

    void aBadNumberOfClientsDisablesEveryWay()
    {
        m_lab->type(u"clients"_s, u"9999"_s);
        QVERIFY(!m_lab->find<QPushButton>(u"run"_s)->isEnabled());
        QVERIFY(!m_lab->find<QPushButton>(u"way-naive"_s)->isEnabled());
    }

    void demonstrationRunsEveryWay()
    {
        testing::waitFor(m_lab->view->demonstrate(u"break"_s));
        QVERIFY(m_lab->shows(u"8 of 8 counted."_s));
        QVERIFY(m_lab->shows(u"counted"_s));
    }
};

LAB_TEST(LessonBreakTest)
#include "lesson_break_test.moc"
