// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/lesson_harness.h"
#include "ui/kit/content_table.h"
#include "ui/live/live_row_buttons.h"
#include "ui/live/live_runs_view.h"
#include "ui/results/outcome_view.h"

#include <QAbstractItemModelTester>
#include <QToolButton>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;
using State = LiveRun::State;

/// Live runs as rows of the Try part.
class LiveRunsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<LessonHarness>();
        m_lab->view->showPart(u"try"_s);
        m_lab->pick(u"Listen"_s);
    }
    void cleanup() { m_lab.reset(); }

    void thereIsNoListWithoutLiveRuns() { QVERIFY(!m_lab->visible<LiveRunsView>()); }

    void severalGoOnUntilEachIsStopped()
    {
        start("news");
        start("sport");
        QVERIFY(m_lab->comesToShow(u"Live runs: 2 of 2 go on"_s));
        QVERIFY(m_lab->comesToShow(u"message 2"_s));
        press(0, u"Stop news once"_s);
        QVERIFY(m_lab->comesToShow(u"Live runs: 1 of 2 go on"_s));
        QVERIFY(m_lab->shows(u"Heard enough."_s)); // what it came to
        press(1, u"Kill sport"_s);
        QVERIFY(m_lab->comesToShow(u"Live runs: 0 of 2 go on"_s));
        QCOMPARE(stateOf(1), u"killed"_s);
    }

    void aPausedOneGoesOnWhereItStood()
    {
        start("news");
        press(0, u"Pause news"_s);
        QCOMPARE(stateOf(0), u"paused"_s);
        press(0, u"Let news go on"_s);
        QCOMPARE(stateOf(0), u"running"_s);
    }

    void theEventsAreThoseOfTheChosenRow()
    {
        start("news");
        start("sport");
        QVERIFY(m_lab->comesToShow(u"sport: events so far: "_s));
        rows()->selectRow(0);
        QVERIFY(m_lab->comesToShow(u"news: events so far: "_s));
    }

    void theFormOffersTheNextName()
    {
        start("worker-1");
        QCOMPARE(m_lab->find<QLineEdit>(u"channel"_s)->text(), u"worker-2"_s);
    }

    void aNameThatIsNoNumberStays()
    {
        start("news");
        QCOMPARE(m_lab->find<QLineEdit>(u"channel"_s)->text(), u"news"_s);
        m_lab->click(m_lab->find<QPushButton>(u"run"_s)); // once more the same channel
        QCOMPARE(rows()->model()->index(1, LiveRunsModel::Name).data().toString(), u"news-2"_s);
        QCOMPARE(m_lab->lab.liveRuns().all().last().request.values.value(u"channel"_s), QByteArray("news"));
    }

    void oneThatHasEndedIsStartedAgainOrRemoved()
    {
        start("news");
        press(0, u"Kill news"_s);
        QVERIFY(becomesTrue([this] { return stateOf(0) == u"killed"_s; }));
        press(0, u"Start news again"_s);
        QCOMPARE(stateOf(0), u"running"_s);
        press(0, u"Kill news"_s);
        QVERIFY(becomesTrue([this] { return stateOf(0) == u"killed"_s; }));
        press(0, u"Remove news"_s);
        QVERIFY(!m_lab->visible<LiveRunsView>());
    }

    void theFocusStaysInTheRowAndThenGoesToRun()
    {
        m_lab->activate();
        start("news");
        auto *const kill = button(0, u"Kill news"_s);
        kill->setFocus();
        QTest::keyClick(kill, Qt::Key_Space);
        QVERIFY(becomesTrue([this] { return stateOf(0) == u"killed"_s; }));
        QVERIFY(button(0, u"Start news again"_s)->hasFocus());
        auto *const remove = button(0, u"Remove news"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QVERIFY(m_lab->find<QPushButton>(u"run"_s)->hasFocus());
    }

    void allCanBeKilledAndRemovedAtOnce()
    {
        start("news");
        start("sport");
        QVERIFY(becomesTrue([this] { return named(u"Kill all"_s)->height() > 0; })); // it has its place
        m_lab->click(named(u"Kill all"_s));
        QVERIFY(m_lab->comesToShow(u"Live runs: 0 of 2 go on"_s));
        m_lab->click(named(u"Remove those that have ended"_s));
        QVERIFY(!m_lab->visible<LiveRunsView>());
    }

    void theModelKeepsItsPromises()
    {
        LiveRunsModel model(m_lab->lab.liveRuns(), u"toy"_s);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        start("news");
        start("sport");
        QVERIFY(becomesTrue([&] { return !model.index(0, LiveRunsModel::SoFar).data().toString().isEmpty(); }));
        QCOMPARE(model.rowCount(), 2);
        m_lab->lab.liveRuns().killAll({}, u"Enough."_s);
        QVERIFY(becomesTrue([&] { return model.rows().at(0).state == State::Killed; }));
        QVERIFY(model.index(0, LiveRunsModel::State).data(Qt::ToolTipRole).toString().contains(u"Enough."_s));
        m_lab->lab.liveRuns().remove(model.rows().at(0).id);
        QCOMPARE(model.rowCount(), 1);
    }

    void theyEndWithTheLesson()
    {
        start("news");
        QVERIFY(becomesTrue([this] { return m_lab->lab.liveRuns().all().first().events > 0; }));
        m_lab->view.reset();
        QVERIFY(becomesTrue([this] { return m_lab->lab.liveRuns().all().first().state == State::Killed; }));
        QCOMPARE(m_lab->lab.liveRuns().all().first().told, u"Its lesson was closed."_s);
    }

private:
    void start(const QByteArray &channel)
    {
        m_lab->type(u"channel"_s, QString::fromUtf8(channel));
        m_lab->click(m_lab->find<QPushButton>(u"run"_s));
    }
    ContentTable *rows() { return m_lab->find<LiveRunsView>()->findChild<ContentTable *>(); }
    QString stateOf(int row) { return rows()->model()->index(row, LiveRunsModel::State).data().toString(); }
    QToolButton *button(int row, const QString &name)
    {
        auto *const place = rows()->indexWidget(rows()->model()->index(row, LiveRunsModel::Actions));
        for (auto *const button : place->findChildren<QToolButton *>()) {
            if (!button->isHidden() && button->accessibleName().startsWith(name))
                return button;
        }
        qFatal("there is no button called %s", qPrintable(name));
    }
    QToolButton *named(const QString &name)
    {
        for (auto *const button : m_lab->find<LiveRunsView>()->findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        qFatal("there is no button called %s", qPrintable(name));
    }
    void press(int row, const QString &name) { m_lab->click(button(row, name)); }

    std::unique_ptr<LessonHarness> m_lab;
};

LAB_TEST(LiveRunsViewTest)
#include "live_runs_view_test.moc"
