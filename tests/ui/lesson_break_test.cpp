// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/lesson_harness.h"
#include "ui/results/contrast_view.h"
#include "ui/results/outcome_view.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"
#include "ui/workbench/break_part.h"
#include "ui/workbench/prediction_box.h"
#include "ui/workbench/stage_host.h"
#include "ui/workbench/way_cards.h"

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
    WayCard *card(const QString &way) const { return m_lab->find<WayCard>(u"way-"_s + way); }
    QString chosen() const { return m_lab->find<WayCards>()->chosen(); }
    QString clause() const { return m_lab->view->findChild<QLabel *>(u"clause"_s)->text(); }
    QTableView *contrast() const
    {
        m_lab->turnTab(u"compare"_s);
        return m_lab->find<ContrastView>()->findChild<QTableView *>();
    }
    QString badge(const QString &way) const { return m_lab->view->findChild<QLabel *>(u"badge-"_s + way)->text(); }
    QPushButton *run() const { return m_lab->find<QPushButton>(u"run"_s); }
    void isDone() const
    {
        QVERIFY(becomesTrue([&] { return run()->isEnabled(); }));
    }
    QString came() const
    {
        const auto *label = m_lab->visible<QLabel>(u"came"_s);
        return label ? label->text() : QString();
    }
    void runAll() const
    {
        m_lab->click(run());
        isDone();
    }
    void start(const QString &way) const
    {
        m_lab->click(card(way));
        m_lab->click(m_lab->find<QPushButton>(u"run-one"_s));
    }
    void runWayOfFour() const
    {
        start(u"atomic"_s);
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
        start(way);
        isDone();
        QVERIFY(m_lab->comesToShow(u"of 8 counted."_s));
    }

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<LessonHarness>();
        m_lab->view->resize(1340, 1100);
        m_lab->view->showPart(u"break"_s);
    }

    void cleanup() { m_lab.reset(); }

    void eachWayIsACardInsteadOfAField()
    {
        QVERIFY(card(u"naive"_s)->isChecked());
        QVERIFY(card(u"atomic"_s));
        QVERIFY(m_lab->find<QLineEdit>(u"clients"_s));
        QVERIFY(!m_lab->view->findChild<QWidget *>(u"mode"_s));
    }

    void beforeTheRunThereIsAQuestionAndNoEmptyTool()
    {
        QVERIFY(m_lab->shows(u"How many are counted, done naively?"_s));
        QCOMPARE(m_lab->find<QPushButton>(u"run-all"_s)->property("role").toString(), u"primary"_s);
        QVERIFY(!m_lab->visible<TimelineView>());
        QVERIFY(!m_lab->visible<QSlider>());
        QVERIFY(!m_lab->visible<ResultTabs>());
        runAll();
        QVERIFY(!m_lab->visible<QPushButton>(u"run-all"_s));
        QVERIFY(m_lab->visible<TimelineView>());
        QVERIFY(m_lab->visible<QSlider>());
        QCOMPARE(m_lab->find<QPushButton>(u"next"_s)->property("role").toString(), u"primary"_s);
        QCOMPARE(run()->property("role").toString(), QString()); // one filled button a screen
    }

    void nextLeadsToTheNextScenarioThenOn()
    {
        runAll();
        QCOMPARE(m_lab->find<QPushButton>(u"next"_s)->text(), u"Next: Coin"_s);
        m_lab->click(m_lab->find<QPushButton>(u"next"_s));
        QVERIFY(m_lab->comesToShow(u"& so on"_s));
        runAll();
        QVERIFY(!m_lab->find<QPushButton>(u"next"_s)->text().contains(u"Coin"_s));
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
        run()->setFocus();
        m_lab->click(run());
        QVERIFY(becomesTrue([&] { return !run()->isEnabled(); }));
        isDone();
        QVERIFY(run()->hasFocus());
    }

    void theFocusGoesFromTheQuestionToWhatReplacesIt()
    {
        m_lab->activate();
        auto *const number = m_lab->find<QLineEdit>(u"number"_s);
        number->setFocus();
        QTest::keyClick(number, Qt::Key_Return);
        const auto *const part = m_lab->find<BreakPart>();
        QVERIFY(becomesTrue([&] { return !m_lab->visible<QPushButton>(u"run-all"_s); }));
        QVERIFY(part->isAncestorOf(part->window()->focusWidget()));
        isDone();
        QVERIFY(part->isAncestorOf(part->window()->focusWidget()));
        QVERIFY(part->window()->focusWidget()->isVisible());
    }

    void allWaysStandSideBySide()
    {
        runAll();
        const auto *model = contrast()->model();
        QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"Naive"_s);
        QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), u"Atomic"_s);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data().toString(), u"counted"_s);
        QVERIFY(model->index(0, 1).data().toInt() < 8);
        QVERIFY(!model->index(0, 1).data().toString().isEmpty());
        QCOMPARE(model->index(0, 2).data().toString(), u"8"_s);
        QCOMPARE(m_lab->find<QLabel>(u"same"_s)->text(), u"The same in all of them: expected 8"_s);
    }

    void everyWayRunsWithTheValuesOfTheClick()
    {
        m_lab->click(run());
        m_lab->type(u"clients"_s, u"3"_s); // before the first way has ended
        isDone();
        QCOMPARE(contrast()->model()->index(0, 2).data().toString(), u"8"_s);
        QCOMPARE(m_lab->find<QLabel>(u"same"_s)->text(), u"The same in all of them: expected 8"_s);
        QCOMPARE(m_lab->find<QLabel>(u"conditions"_s)->text(), u"Clients: 8"_s);
    }

    void runsWithOtherValuesDoNotStandBesideEachOther()
    {
        runWay(u"naive"_s);
        m_lab->type(u"clients"_s, u"4"_s);
        runWayOfFour();
        const auto *model = contrast()->model();
        QCOMPARE(model->index(0, 1).data().toString(), QString());
        QCOMPARE(model->index(0, 2).data().toString(), u"4"_s);
        QCOMPARE(m_lab->find<QLabel>(u"conditions"_s)->text(), u"Clients: 4"_s);
    }

    void waysOfTwoServersDoNotStandBesideEachOther()
    {
        runWay(u"naive"_s);
        const RedisProcess other;
        m_lab->lab.useServer(other.endpoint());
        QVERIFY(m_lab->shows(u"of 8 counted."_s)); // what it came to is still to be read
        runWay(u"atomic"_s);
        QCOMPARE(badge(u"naive"_s), u"Not run"_s);
        QCOMPARE(badge(u"atomic"_s), u"✓ Held"_s);
    }

    void aCardShowsTheRunOfItsWay()
    {
        runWay(u"naive"_s);
        runWay(u"atomic"_s);
        QVERIFY(!m_lab->shows(u"saw "_s));
        QCOMPARE(chosen(), u"atomic"_s);
        QVERIFY2(clause().startsWith(u"Atomic: 8 of 8 counted."_s), qPrintable(clause()));
        m_lab->click(card(u"naive"_s));
        QVERIFY(m_lab->shows(u"saw "_s));
        QVERIFY2(clause().startsWith(u"Naive: "_s), qPrintable(clause()));
        auto *table = contrast();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {table->columnViewportPosition(2) + 5, 5});
        QCOMPARE(chosen(), u"atomic"_s);
        QVERIFY(!m_lab->shows(u"saw "_s));
    }

    void cardsAreChosenByKey()
    {
        m_lab->activate();
        runWay(u"naive"_s);
        runWay(u"atomic"_s);
        card(u"atomic"_s)->setFocus();
        QTest::keyClick(card(u"atomic"_s), Qt::Key_Up);
        QVERIFY(card(u"naive"_s)->hasFocus());
        QCOMPARE(chosen(), u"naive"_s);
        QVERIFY(m_lab->shows(u"saw "_s));
    }

    void theWaysSayWhatTheyDoAndTheVerdictWhatMustHold()
    {
        QVERIFY(m_lab->shows(u"GET, then SET."_s));
        QVERIFY(m_lab->shows(u"INCR."_s));
        QCOMPARE(badge(u"naive"_s), u"Not run"_s);
        runAll();
        QVERIFY(m_lab->shows(u"Must hold: Everybody is counted."_s));
    }

    void badgesSayWhichWayHeld()
    {
        runAll();
        QCOMPARE(badge(u"naive"_s), u"✕ Broke"_s);
        QCOMPARE(badge(u"atomic"_s), u"✓ Held"_s);
        QCOMPARE(m_lab->view->findChild<QLabel *>(u"badge-naive"_s)->property("role").toString(), u"broke"_s);
        QVERIFY(card(u"naive"_s)->toolTip().contains(u"of 8 counted"_s));
        QCOMPARE(card(u"naive"_s)->accessibleName(), u"Naive: broke"_s);
        m_lab->type(u"clients"_s, u"4"_s);
        runWayOfFour();
        QCOMPARE(badge(u"naive"_s), u"Not run"_s); // it ran with other values
        QCOMPARE(badge(u"atomic"_s), u"✓ Held"_s);
    }

    void whileAWayRunsNothingIsSaidOfAnother()
    {
        runAll();
        m_lab->pick(u"Coin"_s);
        m_lab->click(run());
        QCOMPARE(badge(chosen()), u"Running"_s);
        QVERIFY2(clause().endsWith(u": running."_s), qPrintable(clause()));
        QVERIFY(!m_lab->view->findChild<QLabel *>(u"invariant"_s)->text().contains(u"Everybody is counted"_s));
        isDone();
        QVERIFY(badge(chosen()) != u"Running"_s);
    }

    void whatFailedIsSaidOnceAndItsBadgeSaysSo()
    {
        runWay(u"atomic"_s);
        m_lab->redis.kill();
        runAll();
        QVERIFY(m_lab->shows(u"The connection to the server failed"_s));
        QCOMPARE(badge(u"naive"_s), u"Failed"_s);
        QCOMPARE(card(u"naive"_s)->accessibleName(), u"Naive: failed"_s);
        QCOMPARE(badge(u"atomic"_s), u"✓ Held"_s); // nothing else was tried
        QCOMPARE(clause(), u"Naive: not judged, since it did not come to its end."_s);
    }

    void theWayThatWasLookedAtIsThereAgain()
    {
        runAll();
        m_lab->click(card(u"atomic"_s));
        m_lab->pick(u"Coin"_s);
        QVERIFY(m_lab->comesToShow(u"& so on"_s));
        m_lab->pick(u"Lost update"_s);
        QCOMPARE(chosen(), u"atomic"_s);
        QVERIFY2(clause().startsWith(u"Atomic"_s), qPrintable(clause()));
    }

    void whatRanIsThereAgainWhenTheScenarioIs()
    {
        runAll();
        const auto headline = m_lab->find<QLabel>(u"headline"_s)->text();
        m_lab->pick(u"Coin"_s);
        QVERIFY(m_lab->comesToShow(u"& so on"_s));
        QCOMPARE(badge(u"fair"_s), u"Not run"_s);
        m_lab->pick(u"Lost update"_s);
        QCOMPARE(m_lab->find<QLabel>(u"headline"_s)->text(), headline);
        QCOMPARE(badge(u"naive"_s), u"✕ Broke"_s);
        QVERIFY(panel()->view()->lanes().lanes().size() > 8);
        QCOMPARE(contrast()->model()->index(0, 2).data().toString(), u"8"_s);
        runWay(u"atomic"_s); // and what stands there is what it is compared with
        QCOMPARE(badge(u"naive"_s), u"✕ Broke"_s);
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

    void whatIsNoNumberIsSaidSoAndIsNoObstacle()
    {
        m_lab->type(u"number"_s, u"many"_s);
        QVERIFY(m_lab->shows(u"Not a number"_s));
        QVERIFY(run()->isEnabled());
        runAll();
        QCOMPARE(badge(u"atomic"_s), u"✓ Held"_s);
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
        QCOMPARE(badge(u"fair"_s), u"✓ Held"_s);
        QCOMPARE(badge(u"bent"_s), u"✕ Broke"_s);
    }

    void nothingMovesWhenAChoiceIsMade()
    {
        m_lab->pick(u"Coin"_s);
        auto *const all = m_lab->find<QPushButton>(u"run-all"_s);
        QVERIFY(becomesTrue([&] { return edge()->isVisible(); }));
        QCoreApplication::processEvents();
        const auto before = all->mapToGlobal(QPoint());
        m_lab->click(edge());
        QVERIFY(m_lab->find<QPushButton>(u"unsay"_s));
        QCoreApplication::processEvents();
        QCOMPARE(all->mapToGlobal(QPoint()), before);
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
        QCOMPARE(chosen(), u"naive"_s);
        QVERIFY(m_lab->shows(u"saw "_s));
        m_lab->pick(u"Coin"_s);
        QVERIFY(m_lab->comesToShow(u"& so on"_s));
        runAll();
        QCOMPARE(chosen(), u"bent"_s);
    }

    void inLittleRoomTheColumnIsAStripThatOpens()
    {
        m_lab->activate();
        m_lab->view->resize(752, 520);
        auto *const open = m_lab->find<QToolButton>(u"open-side"_s);
        QCOMPARE(open->text(), u"Lost update"_s);
        QVERIFY(becomesTrue([&] { return !m_lab->visible<QLineEdit>(u"clients"_s); }));
        runAll();
        QVERIFY(card(u"atomic"_s)->isVisible());
        QVERIFY(!m_lab->visible<QLabel>(u"clause"_s)); // the tabs open over the timeline
        QVERIFY(m_lab->visible<TimelineView>());
        m_lab->turnTab(u"outcome"_s);
        m_lab->click(m_lab->find<QToolButton>(u"grow-results"_s));
        QVERIFY(m_lab->visible<QLabel>(u"clause"_s));
        QVERIFY(!m_lab->visible<TimelineView>());
        m_lab->click(open);
        auto *const field = m_lab->find<QLineEdit>(u"clients"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!m_lab->visible<QLineEdit>(u"clients"_s));
        QVERIFY(open->hasFocus());
        m_lab->view->resize(1100, 760);
        QVERIFY(m_lab->find<QLineEdit>(u"clients"_s));
        QVERIFY(!m_lab->visible<QToolButton>(u"open-side"_s));
    }

    void aLinkOpensAScenarioWithItsValuesAndWay()
    {
        m_lab->activate();
        m_lab->view->open({u"toy"_s, u"break"_s, u"race"_s, {{u"clients"_s, "5"}, {u"mode"_s, "atomic"}}});
        QCOMPARE(m_lab->find<QLineEdit>(u"clients"_s)->text(), u"5"_s);
        QVERIFY(card(u"atomic"_s)->hasFocus());
        QCOMPARE(chosen(), u"atomic"_s);
        m_lab->view->open({u"toy"_s, u"break"_s, u"coin"_s});
        QVERIFY(m_lab->comesToShow(u"& so on"_s));
        m_lab->view->open({u"toy"_s, u"break"_s, u"nothing of the kind"_s});
        QVERIFY(m_lab->shows(u"& so on"_s));
    }

    void theHeadlineComparesTheWays()
    {
        runWay(u"atomic"_s);
        const auto *headline = m_lab->find<QLabel>(u"headline"_s);
        QCOMPARE(headline->text(), u"Atomic: 8 of 8 counted."_s);
        runWay(u"naive"_s);
        const auto counted = contrast()->model()->index(0, 1).data().toString();
        QCOMPARE(headline->text(), u"Naive: %1 of 8 counted. Atomic: 8 of 8 counted."_s.arg(counted));
    }

    void noScenarioIsPraised()
    {
        runWay(u"naive"_s);
        QStringList signs;
        for (const auto *label : m_lab->find<OutcomeView>()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().isEmpty())
                signs.append(label->accessibleName());
        }
        QCOMPARE(signs, QStringList());
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
        const int y = view->geometryOfLanes().lane(0).center().y();
        for (int x = 0; x < view->viewport()->width() && found.isNull(); ++x) {
            if (view->eventAt({x, y}) >= 0)
                found = {x, y};
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
        player.setPace(TimelinePlayer::Pace::ByTime);
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(player.position(), 0.0);
        QTest::keyClick(slider, Qt::Key_Right);
        const double afterKey = player.position();
        QCOMPARE(afterKey, player.duration() * slider->value() / slider->maximum());
        QVERIFY(afterKey > 0);
        slider->setFocus();
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

    void aHundredLanesAreAllInSight()
    {
        m_lab->type(u"clients"_s, u"150"_s);
        start(u"atomic"_s);
        QVERIFY(m_lab->comesToShow(u"150 of 150 counted."_s));
        auto *view = panel()->view();
        QCOMPARE(view->lanes().lanes().size(), 151);
        QCOMPARE(view->verticalScrollBar()->maximum(), 0);
        view->select(static_cast<int>(view->lanes().events().size()) - 1);
        QVERIFY(!view->grab().isNull());
    }

    void aBadNumberOfClientsDisablesEveryWay()
    {
        m_lab->type(u"clients"_s, u"9999"_s);
        QVERIFY(!run()->isEnabled());
        QVERIFY(!m_lab->find<QPushButton>(u"run-one"_s)->isEnabled());
        QVERIFY(!m_lab->find<QPushButton>(u"run-all"_s)->isEnabled());
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
