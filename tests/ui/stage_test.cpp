// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/lesson_harness.h"
#include "ui/stages/stage.h"

#include <QRadioButton>
#include <QToolButton>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

/// Shows what it is fed with as text.
class ToyStage : public Stage
{
public:
    explicit ToyStage(QWidget *parent)
        : Stage(parent)
        , m_label(new QLabel(this))
    {
        m_label->setTextFormat(Qt::PlainText);
        resize(300, 40);
        setMinimumHeight(40);
    }

    void observe(const Fields &state) override
    {
        ++observations;
        m_label->setText(u"value is %1"_s.arg(displayText(state.value(u"value"_s))));
        m_label->adjustSize();
    }
    bool showsScenarios() const override { return scenarios; }
    void setSubject(Subject wanted) override
    {
        subject = wanted;
        Stage::setSubject(wanted);
    }
    void forgetRun() override { ++forgets; }
    void runStarted(const Request &) override { ++starts; }
    void runFinished(const Report &report) override
    {
        ++ends;
        last = report.request;
    }
    void addEvents(const Timeline &happened) override { events += happened.size(); }

    static inline bool scenarios = true;
    Subject subject = Subject::Operations;
    Request last;
    int observations = 0, starts = 0, ends = 0, forgets = 0;
    qsizetype events = 0;

private:
    QLabel *m_label;
};

LAB_REGISTER_STAGE("toy", ToyStage)

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
    QByteArray modeOfLast() const { return stage()->last.values.value(u"mode"_s); }
    ToyStage *stage() const { return dynamic_cast<ToyStage *>(m_lab->view->findChild<Stage *>()); }

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
        QVERIFY(stage());
        QVERIFY(!stage()->isVisible());
        testing::waitFor(m_lab->view->demonstrate(u"check"_s));
        QCOMPARE(stage()->observations, 0);
    }

    void theStageShowsWhatTheServerHoldsAfterARun()
    {
        m_lab->view->showPart(u"try"_s);
        m_lab->type(u"value"_s, u"seen"_s);
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        QVERIFY(m_lab->comesToShow(u"value is seen"_s));
        QCOMPARE(stage()->starts, 1);
        QCOMPARE(stage()->ends, 1);
    }

    void anotherHandsChangeIsSeenWithoutAClick()
    {
        m_lab->view->showPart(u"try"_s);
        QVERIFY(becomesTrue([&] { return stage()->observations > 0; }));
        redis::Client client(m_lab->redis.endpoint());
        testing::waitFor(client.command("SET", "lab:toy:{a}", "from elsewhere"));
        QVERIFY(m_lab->comesToShow(u"value is from elsewhere"_s));
    }

    void eventsOfAScenarioReachTheStage()
    {
        testing::waitFor(m_lab->view->demonstrate(u"break"_s));
        QVERIFY(stage()->isVisible());
        QCOMPARE(stage()->starts, 2);
        QVERIFY(becomesTrue([&] { return stage()->events > 0; }));
    }

    void measurementsAndChecksAreNotDrawn()
    {
        testing::waitFor(m_lab->view->demonstrate(u"try"_s));
        const auto starts = stage()->starts;
        const auto ends = stage()->ends;
        const auto events = stage()->events;
        testing::waitFor(m_lab->view->demonstrate(u"measure"_s));
        testing::waitFor(m_lab->view->demonstrate(u"check"_s));
        m_lab->view->showPart(u"try"_s);
        QCOMPARE(stage()->starts, starts);
        QCOMPARE(stage()->ends, ends);
        QCOMPARE(stage()->events, events);
    }

    void inAnotherPartTheLastRunIsForgotten()
    {
        testing::waitFor(m_lab->view->demonstrate(u"break"_s));
        QCOMPARE(stage()->subject, Stage::Subject::Scenarios);
        const int forgets = stage()->forgets;
        m_lab->view->showPart(u"try"_s);
        QCOMPARE(stage()->subject, Stage::Subject::Operations);
        QCOMPARE(stage()->forgets, forgets + 1);
        m_lab->view->showPart(u"learn"_s);
        m_lab->view->showPart(u"try"_s); // where it has stood all the time
        QCOMPARE(stage()->forgets, forgets + 1);
        m_lab->view->showPart(u"break"_s);
        QCOMPARE(stage()->forgets, forgets + 2);
        QCOMPARE(modeOfLast(), "atomic"); // which still stands there
    }

    void theChosenWayIsTheOneThatIsDrawn()
    {
        testing::waitFor(m_lab->view->demonstrate(u"break"_s));
        QCOMPARE(modeOfLast(), "atomic");
        m_lab->click(m_lab->find<QRadioButton>(u"show-naive"_s));
        QCOMPARE(modeOfLast(), "naive");
    }

    void aPictureOfOperationsAloneIsNotInBreak()
    {
        ToyStage::scenarios = false;
        testing::waitFor(m_lab->view->demonstrate(u"break"_s));
        QVERIFY(!stage()->isVisible());
        QCOMPARE(stage()->starts, 0);
        m_lab->view->showPart(u"try"_s);
        QVERIFY(stage()->isVisible());
    }

    void whatTheFormSpeaksOfIsShownBeforeItIsRun()
    {
        set("b", "of b");
        m_lab->view->showPart(u"try"_s);
        QVERIFY(becomesTrue([&] { return stage()->observations > 0; }));
        const int forgets = stage()->forgets;
        m_lab->type(u"key"_s, u"b"_s);
        QVERIFY(m_lab->comesToShow(u"value is of b"_s));
        QCOMPARE(stage()->forgets, forgets + 1);
        QCOMPARE(stage()->starts, 0);
    }

    void anotherOperationShowsItsOwnValues()
    {
        set("a", "of a");
        set("b", "of b");
        m_lab->view->showPart(u"try"_s);
        m_lab->type(u"key"_s, u"b"_s);
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
        QVERIFY(becomesTrue([&] { return stage()->ends == 1; }));
        const int forgets = stage()->forgets;
        m_lab->pick(u"Odd bytes"_s);
        QCOMPARE(stage()->forgets, forgets + 1);
        QVERIFY(m_lab->comesToShow(u"value is of a"_s));
    }

    void aSilentServerIsSaidSo()
    {
        m_lab->view->showPart(u"try"_s);
        QVERIFY(becomesTrue([&] { return stage()->observations > 0; }));
        m_lab->redis.kill();
        QVERIFY(m_lab->comesToShow(u"what is drawn is the last that was known"_s));
        QVERIFY(m_lab->shows(u"No connection to the server"_s));
        m_lab->redis.start();
        QVERIFY(becomesTrue([&] { return !m_lab->shows(u"what is drawn is the last that was known"_s); }));
    }

    void anErrorOfTheServerIsNoSilence()
    {
        m_lab->view->showPart(u"try"_s);
        QVERIFY(becomesTrue([&] { return stage()->observations > 0; }));
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
        auto *fed = dynamic_cast<ToyStage *>(waiting.view->findChild<Stage *>());
        QVERIFY(becomesTrue([&] { return fed->observations > 0; }));
    }

    void theStageCanBeFolded()
    {
        m_lab->view->showPart(u"try"_s);
        QVERIFY(stage()->isVisible());
        for (auto *button : m_lab->view->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text() == u"Live picture"_s)
                m_lab->click(button);
        }
        QVERIFY(!stage()->isVisible());
    }
};

LAB_TEST(StageTest)
#include "stage_test.moc"
