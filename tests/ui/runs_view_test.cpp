// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/lesson_harness.h"
#include "ui/kit/content_table.h"
#include "ui/live/runs_view.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

/// What runs and what ran, of all lessons.
class RunsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<LessonHarness>();
        m_runs = std::make_unique<RunsModel>(m_lab->lab);
        m_rules = std::make_unique<QAbstractItemModelTester>(m_runs.get(),
                                                             QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_rules.reset();
        m_runs.reset();
        m_lab.reset();
    }

    void aRunIsThereFromItsBeginningWithWhatCameOfIt()
    {
        QSignalSpy ended(m_runs.get(), &RunsModel::ended);
        start(Request::What::Operation, u"set"_s, {{u"key"_s, "a"}, {u"value"_s, "1"}});
        QCOMPARE(m_runs->rowCount(), 1);
        QCOMPARE(cell(0, RunsModel::State), u"running"_s);
        QCOMPARE(m_runs->busy(), QSet<QString>{u"toy"_s});
        QTRY_COMPARE(cell(0, RunsModel::State), u"done"_s);
        QVERIFY(!cell(0, RunsModel::Came).isEmpty());
        QVERIFY(m_runs->busy().isEmpty());
        QCOMPARE(ended.size(), 1);
        QVERIFY(ended.first().first().toString().endsWith(cell(0, RunsModel::Came)));
    }

    void whatFailedSaysWhy()
    {
        start(Request::What::Operation, u"set"_s, {{u"nonsense"_s, "1"}});
        QTRY_COMPARE(cell(0, RunsModel::State), u"failed"_s);
        QVERIFY(!cell(0, RunsModel::Came).isEmpty());
    }

    void whatThePicturesAskIsNoRun()
    {
        start(Request::What::Observation, {}, {});
        start(Request::What::Scenario, u"race"_s, {});
        QCOMPARE(m_runs->rowCount(), 1);
        QTRY_COMPARE(m_runs->running(), 0);
        QCOMPARE(m_runs->rowCount(), 1);
    }

    void aLiveRunHasItsButtonsAndStopAllEndsIt()
    {
        RunsView view(m_lab->lab, *m_runs);
        view.resize(1000, 300);
        view.show();
        Request request;
        request.lesson = u"toy"_s;
        request.item = u"listen"_s;
        request.values = {{u"channel"_s, "news"}};
        m_lab->lab.liveRuns().start(request);
        QTRY_COMPARE(m_runs->rowCount(), 1);
        QCOMPARE(m_runs->running(), 1);
        QVERIFY(cell(0, RunsModel::What).startsWith(u"news"_s));
        const auto buttons = view.findChildren<QToolButton *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(),
                            [](const QToolButton *each) { return each->accessibleName().startsWith(u"Kill news"_s); }));
        QTest::mouseClick(view.findChild<QPushButton *>(u"stop-all"_s), Qt::LeftButton);
        QTRY_COMPARE(m_runs->running(), 0);
        QVERIFY(!view.findChild<QPushButton *>(u"stop-all"_s)->isEnabled());
    }

    void theOldestFallOut()
    {
        for (int i = 0; i < RunsModel::Kept + 3; ++i)
            Q_EMIT m_lab->lab.runStarted(static_cast<RunId>(1000 + i), request(Request::What::Operation, u"set"_s, {}));
        QCOMPARE(m_runs->rowCount(), RunsModel::Kept);
        Report report;
        report.request = request(Request::What::Operation, u"set"_s, {});
        Q_EMIT m_lab->lab.runFinished(static_cast<RunId>(1000), report); // of one that is not listed any more
        QCOMPARE(m_runs->running(), RunsModel::Kept);
    }

private:
    static Request request(Request::What what, const QString &item, const GivenValues &values)
    {
        Request made;
        made.what = what;
        made.lesson = u"toy"_s;
        made.item = item;
        made.values = values;
        return made;
    }
    void start(Request::What what, const QString &item, const GivenValues &values)
    {
        QVERIFY(becomesTrue([this] { return m_lab->lab.serverState() == Lab::ServerState::Ready; }));
        m_lab->lab.worker(u"toy"_s).start(request(what, item, values));
    }
    QString cell(int row, int column) const { return m_runs->index(row, column).data().toString(); }

    std::unique_ptr<LessonHarness> m_lab;
    std::unique_ptr<RunsModel> m_runs;
    std::unique_ptr<QAbstractItemModelTester> m_rules;
};

LAB_TEST(RunsViewTest)
#include "runs_view_test.moc"
