// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/lesson_harness.h"
#include "ui/kit/failure_view.h"
#include "ui/lesson/part_bar.h"
#include "ui/results/outcome_view.h"
#include "ui/results/transcript_view.h"
#include "ui/workbench/runs_list.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QTableView>
#include <QToolButton>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

Lesson withoutOperations(const QString &folder)
{
    auto lesson = toy::lesson(folder);
    lesson.operations.clear();
    return lesson;
}

QCoro::Task<Outcome> rotate(Run &run, Arguments)
{
    co_await run.redis().command("PING");
    auto outcome = Outcome::done({}, u"Rotated."_s);
    outcome.offers = {{u"key"_s, "rotated"}};
    co_return outcome;
}

/// The toy, where Get gives another key in exchange for the one that it was given.
Lesson rotatingLesson(const QString &folder)
{
    auto lesson = toy::lesson(folder);
    lesson.operations[1].run = rotate;
    return lesson;
}

} // namespace

class LessonTryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LessonHarness> m_lab;

    QPushButton *runButton() const { return m_lab->find<QPushButton>(u"run"_s); }
    OutcomeView *outcome() const { return m_lab->find<OutcomeView>(); }

    void waitFor(OutcomeView::State state) const
    {
        QVERIFY(becomesTrue([&] { return outcome()->state() == state; }));
    }

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<LessonHarness>();
        m_lab->view->showPart(u"try"_s);
    }

    void cleanup() { m_lab.reset(); }

    void formHoldsTheExamplesTheFirstTime()
    {
        QCOMPARE(m_lab->find<QLineEdit>(u"key"_s)->text(), u"a"_s);
        QCOMPARE(m_lab->find<QLineEdit>(u"value"_s)->text(), u"hello"_s);
        QVERIFY(m_lab->find<QLineEdit>(u"ex"_s)->text().isEmpty());
        QVERIFY(runButton()->isEnabled());
    }

    void everyKindOfParameterHasItsField()
    {
        m_lab->pick(u"Push"_s);
        QCOMPARE(m_lab->find<QComboBox>(u"side"_s)->currentText(), u"right"_s);
        QVERIFY(!m_lab->find<QCheckBox>(u"expire"_s)->isChecked());
        QVERIFY(m_lab->find<QLineEdit>(u"items"_s));
    }

    void everyFieldHasANameForScreenReaders()
    {
        m_lab->pick(u"Push"_s);
        for (const auto *field : m_lab->view->findChildren<QLineEdit *>())
            QVERIFY2(!field->isVisible() || !field->accessibleName().isEmpty(), qPrintable(field->objectName()));
    }

    void runShowsOutcomeCommandSqlAndKeyChange()
    {
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        QVERIFY(m_lab->shows(u"Set."_s));
        QVERIFY(m_lab->shows(u"SET lab:toy:{a} hello"_s));
        QVERIFY(m_lab->shows(u"SELECT ? AS value"_s));
        QVERIFY(m_lab->shows(u"The same answer"_s));
        QVERIFY(m_lab->shows(u"does not exist"_s));
        QVERIFY(m_lab->shows(u"embstr"_s));
        QVERIFY(m_lab->lab.progress().isDone(u"toy"_s, Progress::Step::Tried));
    }

    void aSecondEqualRunSaysThatNothingChanged()
    {
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        m_lab->type(u"value"_s, u"hello"_s);
        m_lab->click(runButton());
        QVERIFY(m_lab->comesToShow(u"Nothing changed in the keys."_s));
    }

    void anEarlierRunIsLookedAtAgain()
    {
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        m_lab->pick(u"Get"_s);
        m_lab->type(u"key"_s, u"missing"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Rejected);
        auto *const runs = m_lab->find<RunsList>()->findChild<QTableView *>();
        QCOMPARE(runs->model()->rowCount(), 2);
        QCOMPARE(runs->model()->index(0, 1).data().toString(), u"get key=missing"_s);
        QTest::mouseClick(runs->viewport(), Qt::LeftButton, {}, runs->visualRect(runs->model()->index(1, 0)).center());
        QCOMPARE(outcome()->state(), OutcomeView::State::Done);
        QVERIFY(m_lab->shows(u"SET lab:toy:{a} hello"_s));
        QCOMPARE(m_lab->find<QLineEdit>(u"value"_s)->text(), u"hello"_s); // its form is there, too
    }

    void whatAnOperationCameToIsThereAgain()
    {
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        m_lab->pick(u"Get"_s);
        QCOMPARE(outcome()->state(), OutcomeView::State::Empty);
        m_lab->pick(u"Set"_s);
        QCOMPARE(outcome()->state(), OutcomeView::State::Done);
        QVERIFY(m_lab->shows(u"SET lab:toy:{a} hello"_s));
    }

    void theWireFollowsTheReplay()
    {
        m_lab->pick(u"Push"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        m_lab->turnTab(u"wire"_s);
        auto *const table = m_lab->find<TranscriptView>();
        QVERIFY(table->model()->rowCount() > 2);
        QVERIFY(!table->selectionModel()->hasSelection());
        m_lab->click(m_lab->find<QToolButton>(u"step-back"_s));
        m_lab->click(m_lab->find<QToolButton>(u"step-back"_s));
        QVERIFY(table->selectionModel()->hasSelection());
        QTest::keyClick(m_lab->find<QToolButton>(u"step-back"_s), Qt::Key_End);
        QVERIFY(!table->selectionModel()->hasSelection());
    }

    void enterRuns()
    {
        m_lab->type(u"value"_s, u"typed"_s);
        QTest::keyClick(m_lab->find<QLineEdit>(u"value"_s), Qt::Key_Return);
        QVERIFY(m_lab->comesToShow(u"SET lab:toy:{a} typed"_s));
    }

    void aBadNumberIsExplainedWhileTypingAndDisablesRun()
    {
        m_lab->type(u"ex"_s, u"5000"_s);
        const auto note = m_lab->find<QLabel>(u"ex-note"_s)->text();
        QVERIFY2(note.contains(u"1000"_s), qPrintable(note));
        QVERIFY2(note.startsWith(u"Expires in must be"_s), qPrintable(note));
        QVERIFY(!runButton()->isEnabled());
        QVERIFY(!m_lab->visible<QLabel>(u"reason"_s)); // once is enough
        m_lab->type(u"ex"_s, u"50"_s);
        QVERIFY(runButton()->isEnabled());
    }

    void valuesThatDoNotGoTogetherAreExplainedUnderTheForm()
    {
        m_lab->pick(u"Sign in"_s);
        QVERIFY(runButton()->isEnabled());
        m_lab->type(u"password"_s, u"ann"_s);
        QCOMPARE(m_lab->find<QLabel>(u"reason"_s)->text(), u"The password must not be the name."_s);
        QVERIFY(!runButton()->isEnabled());
        m_lab->type(u"password"_s, u"other"_s);
        QVERIFY(runButton()->isEnabled());
    }

    void whatARunOffersIsInTheOtherForms()
    {
        m_lab->pick(u"Sign in"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        m_lab->pick(u"Get"_s);
        QCOMPARE(m_lab->find<QLineEdit>(u"key"_s)->text(), u"session-ann"_s);
        m_lab->pick(u"Set"_s);
        QCOMPARE(m_lab->find<QLineEdit>(u"key"_s)->text(), u"session-ann"_s);
        QCOMPARE(m_lab->find<QLineEdit>(u"value"_s)->text(), u"hello"_s);
    }

    void whatARunOffersIsInItsOwnFormToo()
    {
        m_lab = std::make_unique<LessonHarness>(rotatingLesson);
        m_lab->view->showPart(u"try"_s);
        m_lab->pick(u"Get"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        QCOMPARE(m_lab->find<QLineEdit>(u"key"_s)->text(), u"rotated"_s);
    }

    void enterInAnInvalidFormDoesNotRun()
    {
        m_lab->type(u"key"_s, {});
        QTest::keyClick(m_lab->find<QLineEdit>(u"key"_s), Qt::Key_Return);
        QCOMPARE(outcome()->state(), OutcomeView::State::Empty);
    }

    void anEmptyValueIsAValueWhereItMayBe()
    {
        m_lab->type(u"value"_s, {});
        m_lab->click(runButton());
        QVERIFY(m_lab->comesToShow(u"SET lab:toy:{a} \"\""_s));
    }

    void htmlIsShownAsItsCharacters()
    {
        m_lab->type(u"value"_s, u"<img src=x><b>bold</b>"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        QVERIFY(m_lab->shows(u"<img src=x><b>bold</b>"_s));
        for (const auto *label : m_lab->view->findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
    }

    void nulAndBrokenUtf8AreShownEscaped()
    {
        m_lab->pick(u"Odd bytes"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        QVERIFY(m_lab->shows(u"\"a\\x00\\xff\""_s));
    }

    void aHugeValueIsCutAndItsSizeSaid()
    {
        redis::Client client(m_lab->redis.endpoint());
        testing::waitFor(client.command("SET", "lab:toy:{a}", QByteArray(16 << 20, 'x')));
        m_lab->pick(u"Get"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        QVERIFY(m_lab->shows(u"(16.0\u202fMB in all)"_s));
    }

    void theSignsOfRejectionAndFailureDiffer()
    {
        m_lab->pick(u"Get"_s);
        m_lab->type(u"key"_s, u"missing"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Rejected);
        QVERIFY(m_lab->shows(u"The pattern said no: No such key."_s));
        QVERIFY(m_lab->shows(u"Set it first."_s));
        QVERIFY(!m_lab->shows(u"The server answered with an error"_s));

        m_lab->pick(u"Set"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        m_lab->pick(u"Increment"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Failed);
        QVERIFY(m_lab->shows(u"The server answered with an error"_s));
        QVERIFY(m_lab->shows(u"not an integer"_s));
        QVERIFY(!m_lab->shows(u"The pattern said no"_s));
    }

    void detailsOfAFailureCanBeCopied()
    {
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        m_lab->pick(u"Increment"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Failed);
        m_lab->click(m_lab->find<FailureView>()->findChild<QToolButton *>());
        const auto copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"> INCR lab:toy:{a}"_s), qPrintable(copied));
        QVERIFY2(copied.contains(u"not an integer"_s), qPrintable(copied));
    }

    void detailsOfAFailureHoldNoSecret()
    {
        m_lab->pick(u"Sign in"_s);
        m_lab->type(u"user"_s, u"ann"_s);
        m_lab->type(u"password"_s, u"hunter2"_s);
        m_lab->redis.kill();
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Failed);
        m_lab->click(m_lab->find<FailureView>()->findChild<QToolButton *>());
        const auto copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"user=ann"_s), qPrintable(copied));
        QVERIFY2(copied.contains(u"password=***"_s), qPrintable(copied));
        QVERIFY2(!copied.contains(u"hunter2"_s), qPrintable(copied));
    }

    void aTransactionStandsInOneBracket()
    {
        m_lab->pick(u"Push"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        m_lab->turnTab(u"wire"_s);
        const auto *model = m_lab->find<TranscriptView>()->model();
        QCOMPARE(model->index(0, TranscriptModel::GroupColumn).data().toString(), u"transaction"_s);
        using Place = TranscriptModel::Place;
        const auto place = [&](int row) {
            return static_cast<Place>(
                model->index(row, TranscriptModel::GroupColumn).data(TranscriptModel::PlaceRole).toInt());
        };
        QCOMPARE(place(0), Place::First);
        QCOMPARE(place(model->rowCount() - 2), Place::Last);
        QCOMPARE(place(model->rowCount() - 1), Place::Alone);
    }

    void aListOfRowsBecomesATable()
    {
        m_lab->pick(u"Push"_s);
        m_lab->type(u"items"_s, u"first,second"_s);
        m_lab->click(runButton());
        QVERIFY(m_lab->comesToShow(u"second"_s));
        QVERIFY(m_lab->shows(u"Pushed 2 items."_s));
    }

    void commandsAreCopiedAsRedisCliTakesThem()
    {
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        m_lab->turnTab(u"wire"_s);
        auto *table = m_lab->find<TranscriptView>();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"SET lab:toy:{a} hello"_s);
    }

    void escapeStopsALongRun()
    {
        m_lab->pick(u"Wait"_s);
        m_lab->type(u"steps"_s, u"10000"_s);
        QTest::keyClick(m_lab->find<QLineEdit>(u"steps"_s), Qt::Key_Return);
        QVERIFY(m_lab->comesToShow(u"naps: 0 %"_s));
        QTest::keyClick(m_lab->find<QLineEdit>(u"steps"_s), Qt::Key_Escape);
        waitFor(OutcomeView::State::Stopped);
    }

    void escapeWorksWhereverTheFocusIsWhileThePartIsShown()
    {
        m_lab->activate();
        m_lab->pick(u"Wait"_s);
        m_lab->type(u"steps"_s, u"10000"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Running);
        m_lab->view->showPart(u"learn"_s);
        auto *bar = m_lab->find<PartBar>();
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Escape);
        m_lab->view->showPart(u"try"_s);
        bar->setFocus();
        QCOMPARE(outcome()->state(), OutcomeView::State::Running);
        QTest::keyClick(bar, Qt::Key_Escape);
        waitFor(OutcomeView::State::Stopped);
    }

    void detailsOfTheRunBeforeAreGoneWhileTheNextOneRuns()
    {
        m_lab->pick(u"Wait"_s);
        m_lab->type(u"steps"_s, u"1"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        QVERIFY(m_lab->shows(u"No command was sent."_s));
        m_lab->type(u"steps"_s, u"10000"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Running);
        QVERIFY(!m_lab->shows(u"No command was sent."_s));
        QVERIFY(!m_lab->visible<ResultTabs>());
        m_lab->click(m_lab->find<QPushButton>(u"cancel"_s));
        waitFor(OutcomeView::State::Stopped);
        QVERIFY(m_lab->visible<ResultTabs>());
    }

    void cancelStopsALongRun()
    {
        m_lab->pick(u"Wait"_s);
        m_lab->type(u"steps"_s, u"10000"_s);
        m_lab->click(runButton());
        QVERIFY(becomesTrue([&] { return m_lab->view->findChild<QPushButton *>(u"cancel"_s)->isVisible(); }));
        m_lab->click(m_lab->find<QPushButton>(u"cancel"_s));
        waitFor(OutcomeView::State::Stopped);
    }

    void aNewerRunMakesTheOlderAnswerStale()
    {
        m_lab->pick(u"Wait"_s);
        m_lab->type(u"steps"_s, u"10000"_s);
        m_lab->click(runButton());
        m_lab->type(u"steps"_s, u"1"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        QVERIFY(m_lab->shows(u"Well rested."_s));
    }

    void anotherOperationDropsTheAnswerOfTheRun()
    {
        m_lab->pick(u"Wait"_s);
        m_lab->click(runButton());
        m_lab->pick(u"Get"_s);
        QCOMPARE(outcome()->state(), OutcomeView::State::Empty);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Rejected);
    }

    void aLessonWithoutOperationsSaysSo()
    {
        m_lab = std::make_unique<LessonHarness>(withoutOperations);
        testing::waitFor(m_lab->view->demonstrate(u"try"_s));
        QVERIFY(m_lab->shows(u"This lesson has nothing to try."_s));
        QVERIFY(!m_lab->visible<QPushButton>(u"run"_s));
    }

    void inLittleRoomTheChooserSaysTheGroup()
    {
        m_lab->pick(u"Push"_s);
        m_lab->view->resize(640, 700);
        auto *chooser = m_lab->find<QComboBox>();
        QCOMPARE(chooser->currentText(), u"List · Push"_s);
        chooser->setFocus();
        QTest::keyClick(chooser, Qt::Key_Down);
        QCOMPARE(chooser->currentText(), u"Other · Wait"_s);
        QVERIFY(!m_lab->visible<QLineEdit>(u"steps"_s));
        m_lab->click(m_lab->find<QToolButton>(u"open-side"_s));
        QVERIFY(m_lab->find<QLineEdit>(u"steps"_s));
    }

    void lastValuesAreKeptForTheNextTime()
    {
        m_lab->type(u"value"_s, u"kept"_s);
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
        m_lab->pick(u"Get"_s);
        m_lab->pick(u"Set"_s);
        QCOMPARE(m_lab->find<QLineEdit>(u"value"_s)->text(), u"kept"_s);
    }

    void aDeadServerIsAFailureAndTheNextRunRecovers()
    {
        m_lab->redis.kill();
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Failed);
        QVERIFY(m_lab->shows(u"The connection to the server failed"_s));
        m_lab->redis.start();
        m_lab->click(runButton());
        waitFor(OutcomeView::State::Done);
    }
};

LAB_TEST(LessonTryTest)
#include "lesson_try_test.moc"
