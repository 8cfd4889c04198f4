// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/lesson_harness.h"
#include "ui/part/run_watcher.h"
#include "ui/picture/picture_view.h"
#include "ui/stages/stage.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/workbench/break_part.h"
#include "ui/workbench/try_part.h"
#include "ui/workbench/way_card.h"

#include <QFileDialog>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

/// Says what it was fed with.
class ToyStage : public Stage
{
public:
    bool showsScenarios() const override { return scenarios; }
    void begin(const Request &request) override
    {
        const bool ofScenarios = request.what == Request::What::Scenario;
        m_run = request.item.isEmpty() ? (ofScenarios ? u"no run of scenarios"_s : u"no run of operations"_s)
                                       : u"run %1 %2"_s.arg(request.item, QString::fromUtf8(request.values[u"mode"_s]));
        m_begun = m_ended = 0;
    }
    void started(const Event &) override { ++m_begun; }
    void apply(const Event &) override { ++m_ended; }
    void live(const QList<LiveRun> &runs) override
    {
        m_alive = 0;
        for (const auto &run : runs)
            m_alive += run.isAlive() ? 1 : 0;
    }
    void liveHappened(int run, const Event &) override { ++m_live[run]; }
    void observe(const Observation &observation) override
    {
        // Cut, as a page of a value is: the toy's other tests have one of 16 MB, which takes half a minute to lay out.
        m_value = shortened(displayText(observation.facts.value(u"value"_s)), 100);
    }
    Picture picture() const override
    {
        return {u"Toy"_s,
                {},
                0,
                {picture::Sentence{u"value is %1. %2: %3 begun, %4 ended. %5. "_s.arg(m_value, m_run)
                                       .arg(m_begun)
                                       .arg(m_ended)
                                       .arg(live())}}};
    }

    static inline bool scenarios = true;

private:
    QString live() const { return u"%1 live, %2 spoke"_s.arg(m_alive).arg(m_live.size()); }

    QString m_value = u"unknown"_s, m_run = u"nothing"_s;
    int m_begun = 0, m_ended = 0;
    int m_alive = 0;
    QMap<int, int> m_live; ///< events of each live run
};

LAB_STAGE("toy", ToyStage)

} // namespace

class StageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LessonHarness> m_lab;

    void set(const QByteArray &key, const QByteArray &value) const
    {
        redis::Client client(m_lab->redis.endpoint());
        testing::waitFor(client.command("SET", "lab:toy:{" + key + '}', value));
    }
    PictureView *view() const { return m_lab->find<PictureView>(); }
    QString words() const { return view()->accessibleDescription(); }
    bool says(const QString &text) const { return words().contains(text); }
    bool comesToSay(const QString &text) const
    {
        return becomesTrue([&] { return says(text); });
    }
    bool wasObserved() const
    {
        return becomesTrue([&] { return !says(u"value is unknown"_s); });
    }

private Q_SLOTS:
    void init()
    {
        ToyStage::scenarios = true;
        m_lab = std::make_unique<LessonHarness>();
    }
    void cleanup() { m_lab.reset(); }

    void aLessonWithoutAStageHasNone() { QVERIFY(!makeStage(u"nothing"_s)); }

    void nothingIsAskedWhileTheStageIsNotOnScreen()
    {
        m_lab->view->showPart(u"try"_s);
        QVERIFY(wasObserved());
        m_lab->view->showPart(u"learn"_s);
        redis::Client client(m_lab->redis.endpoint());
        testing::waitFor(client.command("CONFIG", "RESETSTAT"));
        QTest::qWait(1200); // more than one round
        const auto calls = testing::waitFor(client.command("INFO", "commandstats")).text();
        QVERIFY2(!calls.contains("cmdstat_get:"), calls.constData());
    }

    void theStageShowsWhatTheServerHoldsAfterARun()
    {
        m_lab->view->showPart(u"try"_s);
        m_lab->type(u"value"_s, u"seen"_s);
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        QVERIFY(comesToSay(u"value is seen. run set : 1 begun, 1 ended"_s));
    }

    void anotherHandsChangeIsSeenWithoutAClick()
    {
        m_lab->view->showPart(u"try"_s);
        QVERIFY(wasObserved());
        set("a", "from elsewhere");
        QVERIFY(comesToSay(u"value is from elsewhere"_s));
    }

    void eventsOfAScenarioReachTheStage()
    {
        m_lab->view->showPart(u"break"_s);
        QVERIFY(view()->isVisible());
        QSignalSpy happened(m_lab->view->findChild<RunWatcher *>(), &RunWatcher::happened);
        testing::waitFor(m_lab->view->demonstrate(u"break"_s));
        QVERIFY(!happened.isEmpty());
        QVERIFY(says(u"run race naive: "_s));
        QVERIFY(!says(u": 0 begun"_s));
    }

    void theReplayMovesThePicture()
    {
        testing::waitFor(m_lab->view->demonstrate(u"break"_s));
        const auto atTheEnd = words();
        auto &player = m_lab->find<TimelinePanel>()->player();
        player.seek(0);
        QVERIFY2(says(u"run race naive: "_s), qPrintable(words()));
        QVERIFY2(says(u" 0 ended"_s), qPrintable(words()));
        player.stepForward();
        const auto afterAStep = words();
        QVERIFY2(afterAStep != atTheEnd && !says(u": 0 begun"_s), qPrintable(words()));
        player.seek(player.duration());
        QCOMPARE(words(), atTheEnd);
    }

    void anotherRunsReplayBeginsAtItsOwnEnd()
    {
        testing::waitFor(m_lab->view->demonstrate(u"break"_s));
        m_lab->find<TimelinePanel>()->player().seek(0);
        m_lab->click(m_lab->find<WayCard>(u"way-atomic"_s));
        QVERIFY2(says(u"run race atomic: "_s) && !says(u" 0 ended"_s), qPrintable(words()));
    }

    void measurementsAndChecksAreNotDrawn()
    {
        testing::waitFor(m_lab->view->demonstrate(u"try"_s));
        const auto run = words().section(u". "_s, 1);
        testing::waitFor(m_lab->view->demonstrate(u"measure"_s));
        testing::waitFor(m_lab->view->demonstrate(u"check"_s));
        m_lab->view->showPart(u"try"_s);
        QCOMPARE(words().section(u". "_s, 1), run);
    }

    void eachPartKeepsThePictureOfItsOwnRun()
    {
        testing::waitFor(m_lab->view->demonstrate(u"break"_s));
        QVERIFY(says(u"run race naive"_s));
        m_lab->view->showPart(u"try"_s);
        QVERIFY(says(u"no run of operations"_s));
        testing::waitFor(m_lab->view->demonstrate(u"try"_s));
        QVERIFY(says(u"run set"_s));
        m_lab->view->showPart(u"break"_s);
        QVERIFY(says(u"run race naive"_s));
        m_lab->view->showPart(u"try"_s);
        QVERIFY(says(u"run set"_s));
    }

    void aRunThatNobodyLooksAtIsDrawnWhole()
    {
        m_lab->view->showPart(u"break"_s);
        auto *watcher = m_lab->view->findChild<BreakPart *>()->findChild<RunWatcher *>();
        m_lab->click(m_lab->find<QPushButton>(u"run-one"_s));
        m_lab->view->showPart(u"try"_s);
        testing::waitFor(watcher->ended());
        m_lab->view->showPart(u"break"_s);
        QVERIFY2(says(u"run race naive: "_s) && !says(u": 0 begun"_s), qPrintable(words()));
    }

    void anotherServerIsObservedAnewAndTheRunStays()
    {
        m_lab->view->showPart(u"try"_s);
        m_lab->type(u"value"_s, u"of the first"_s);
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        QVERIFY(comesToSay(u"value is of the first. run set : 1 begun, 1 ended"_s));
        const RedisProcess other;
        m_lab->lab.useServer(other.endpoint());
        QVERIFY2(!says(u"of the first"_s) && says(u"run set : 1 begun, 1 ended"_s), qPrintable(words()));
        redis::Client client(other.endpoint());
        testing::waitFor(client.command("SET", "lab:toy:{a}", "of the other"));
        QVERIFY(comesToSay(u"value is of the other. run set : 1 begun, 1 ended"_s));
    }

    void whatIsSoNowWaitsForTheEndOfAReplay()
    {
        testing::waitFor(m_lab->view->demonstrate(u"break"_s));
        QVERIFY(wasObserved());
        auto &player = m_lab->find<TimelinePanel>()->player();
        player.seek(0);
        const auto then = words();
        set("a", "changed since");
        QTest::qWait(1200); // more than one round
        QCOMPARE(words(), then);
        player.seek(player.duration());
        QVERIFY(comesToSay(u"value is changed since"_s));
    }

    void liveRunsReachTheStageBesideOtherRuns()
    {
        m_lab->view->showPart(u"try"_s);
        m_lab->pick(u"Listen"_s);
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        QVERIFY(comesToSay(u"2 live, 2 spoke. "_s));
        m_lab->pick(u"Set"_s);
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        QVERIFY(comesToSay(u"run set : 1 begun, 1 ended. 2 live, 2 spoke. "_s));
        m_lab->lab.liveRuns().killAll(u"toy"_s, {});
        QVERIFY(comesToSay(u"run set : 1 begun, 1 ended. 0 live, 2 spoke. "_s));
    }

    void thePictureIsSavedAsSvg()
    {
        testing::waitFor(m_lab->view->demonstrate(u"try"_s));
        m_lab->click(m_lab->find<QToolButton>(u"save-picture"_s));
        auto *dialog = m_lab->find<QFileDialog>();
        const QTemporaryDir folder;
        Q_EMIT dialog->fileSelected(folder.filePath(u"picture.svg"_s));
        QFile file(folder.filePath(u"picture.svg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<svg"));
        QVERIFY(m_lab->shows(u"Saved as "_s));
        Q_EMIT dialog->fileSelected(folder.filePath(u"none/picture.svg"_s));
        QVERIFY(m_lab->shows(u"none/picture.svg"_s));
        dialog->close();
    }

    void beforeARunThereIsTheSituation()
    {
        m_lab->view->showPart(u"try"_s);
        m_lab->view->showPart(u"break"_s);
        QVERIFY2(says(u"run race"_s) && says(u": 0 begun"_s), qPrintable(words()));
    }

    void theChosenWayIsTheOneThatIsDrawn()
    {
        testing::waitFor(m_lab->view->demonstrate(u"break"_s));
        QVERIFY(says(u"run race naive"_s));
        m_lab->click(m_lab->find<WayCard>(u"way-atomic"_s));
        QVERIFY(says(u"run race atomic"_s));
    }

    void aPictureOfOperationsAloneIsNotInBreak()
    {
        ToyStage::scenarios = false;
        testing::waitFor(m_lab->view->demonstrate(u"break"_s));
        QVERIFY(!m_lab->visible<PictureView>());
        m_lab->view->showPart(u"try"_s);
        QVERIFY(view()->isVisible());
    }

    void whatARunLeftIsNotThereBeforeIt()
    {
        set("a", "old");
        m_lab->view->showPart(u"try"_s);
        QVERIFY(comesToSay(u"value is old"_s));
        m_lab->type(u"value"_s, u"new"_s);
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        QVERIFY(comesToSay(u"value is new"_s));
        auto &player = m_lab->find<TryPart>()->findChild<TimelinePanel *>()->player();
        player.seek(0);
        QVERIFY2(says(u"value is old"_s), qPrintable(words()));
        player.seek(player.duration());
        QVERIFY2(says(u"value is new"_s), qPrintable(words()));
    }

    void whatTheFormSpeaksOfIsShownBeforeItIsRun()
    {
        set("b", "of b");
        testing::waitFor(m_lab->view->demonstrate(u"try"_s));
        QVERIFY(says(u"run set"_s));
        m_lab->type(u"key"_s, u"b"_s);
        QVERIFY(comesToSay(u"value is of b. no run of operations"_s));
    }

    void anotherOperationShowsItsOwnValues()
    {
        set("a", "of a");
        set("b", "of b");
        m_lab->view->showPart(u"try"_s);
        m_lab->type(u"key"_s, u"b"_s);
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        QVERIFY(comesToSay(u"1 ended"_s));
        m_lab->pick(u"Odd bytes"_s);
        QVERIFY(comesToSay(u"value is of a. no run of operations"_s));
    }

    void aSilentServerIsSaidSo()
    {
        m_lab->view->showPart(u"try"_s);
        QVERIFY(wasObserved());
        m_lab->redis.kill();
        QVERIFY(m_lab->comesToShow(u"what is drawn is the last that was known"_s));
        QVERIFY(m_lab->shows(u"The connection to the server failed"_s));
        m_lab->redis.start();
        QVERIFY(becomesTrue([&] { return !m_lab->shows(u"what is drawn is the last that was known"_s); }));
    }

    void anErrorOfTheServerIsNoSilence()
    {
        m_lab->view->showPart(u"try"_s);
        QVERIFY(wasObserved());
        redis::Client client(m_lab->redis.endpoint());
        testing::waitFor(client.command("RPUSH", "lab:toy:{a}", "x"));
        QVERIFY(m_lab->comesToShow(u"The server answered with an error: what is drawn"_s));
        QVERIFY(m_lab->shows(u"WRONGTYPE"_s));
        testing::waitFor(client.command("DEL", "lab:toy:{a}"));
        QVERIFY(becomesTrue([&] { return !m_lab->shows(u"WRONGTYPE"_s); }));
    }

    void aServerThatIsStartingIsNoProblem()
    {
        LessonHarness waiting(LessonHarness::Server::NotYet);
        waiting.view->showPart(u"try"_s);
        QVERIFY(!waiting.shows(u"what is drawn is the last that was known"_s));
        waiting.lab.start();
        QVERIFY(
            becomesTrue([&] { return !waiting.find<PictureView>()->accessibleDescription().contains(u"unknown"_s); }));
    }
};

LAB_TEST(StageTest)
#include "stage_test.moc"
