// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/lesson_harness.h"
#include "ui/lesson/run_watcher.h"
#include "ui/picture/picture_view.h"
#include "ui/stages/stage.h"
#include "ui/timeline/timeline_panel.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

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
                {picture::Sentence{
                    u"value is %1. %2: %3 begun, %4 ended"_s.arg(m_value, m_run).arg(m_begun).arg(m_ended)}}};
    }

    static inline bool scenarios = true;

private:
    QString m_value = u"unknown"_s, m_run = u"nothing"_s;
    int m_begun = 0, m_ended = 0;
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
    static PictureView *viewIn(const LessonHarness &lab) { return lab.view->findChild<PictureView *>(); }
    PictureView *view() const { return viewIn(*m_lab); }
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
        QVERIFY(view());
        QVERIFY(!view()->isVisible());
        testing::waitFor(m_lab->view->demonstrate(u"check"_s));
        QVERIFY(says(u"value is unknown"_s));
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
        QVERIFY(says(u"run race atomic: "_s));
        QVERIFY(!says(u": 0 begun"_s));
    }

    void theReplayMovesThePicture()
    {
        testing::waitFor(m_lab->view->demonstrate(u"break"_s));
        const auto atTheEnd = words();
        auto &player = m_lab->find<TimelinePanel>()->player();
        player.seek(0);
        QVERIFY2(says(u"run race atomic: "_s), qPrintable(words()));
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
        m_lab->click(m_lab->find<QRadioButton>(u"show-naive"_s));
        QVERIFY2(says(u"run race naive: "_s) && !says(u" 0 ended"_s), qPrintable(words()));
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

    void inAnotherPartTheLastRunIsForgotten()
    {
        testing::waitFor(m_lab->view->demonstrate(u"break"_s));
        QVERIFY(says(u"run race atomic"_s));
        m_lab->view->showPart(u"try"_s);
        QVERIFY(says(u"no run of operations"_s));
        testing::waitFor(m_lab->view->demonstrate(u"try"_s));
        QVERIFY(says(u"run set"_s));
        m_lab->view->showPart(u"learn"_s);
        m_lab->view->showPart(u"try"_s); // where it has stood all the time
        QVERIFY(says(u"run set"_s));
        m_lab->view->showPart(u"break"_s);
        QVERIFY(says(u"run race atomic"_s)); // which still stands there
    }

    void inAPartWithoutARunThereIsNone()
    {
        m_lab->view->showPart(u"try"_s);
        m_lab->view->showPart(u"break"_s);
        QVERIFY(says(u"no run of scenarios"_s));
    }

    void theChosenWayIsTheOneThatIsDrawn()
    {
        testing::waitFor(m_lab->view->demonstrate(u"break"_s));
        QVERIFY(says(u"run race atomic"_s));
        m_lab->click(m_lab->find<QRadioButton>(u"show-naive"_s));
        QVERIFY(says(u"run race naive"_s));
    }

    void aPictureOfOperationsAloneIsNotInBreak()
    {
        ToyStage::scenarios = false;
        testing::waitFor(m_lab->view->demonstrate(u"break"_s));
        QVERIFY(!view()->isVisible());
        QVERIFY(!says(u"run race"_s));
        m_lab->view->showPart(u"try"_s);
        QVERIFY(view()->isVisible());
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
        QVERIFY(m_lab->shows(u"No connection to the server"_s));
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
        QVERIFY(becomesTrue([&] { return !viewIn(waiting)->accessibleDescription().contains(u"unknown"_s); }));
    }

    void theStageCanBeFolded()
    {
        m_lab->view->showPart(u"try"_s);
        QVERIFY(view()->isVisible());
        for (auto *button : m_lab->view->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text() == u"Live picture"_s)
                m_lab->click(button);
        }
        QVERIFY(!view()->isVisible());
    }
};

LAB_TEST(StageTest)
#include "stage_test.moc"
