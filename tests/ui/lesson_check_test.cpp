// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/lesson_harness.h"
#include "ui/lesson/challenge_card.h"
#include "ui/lesson/question_card.h"

#include <QMessageBox>
#include <QRadioButton>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<void> untilReleased(Run *run)
{
    const auto gate = run->keys().key("toy:{gate}");
    for (;;) {
        const auto open = co_await run->redis().command("EXISTS", gate);
        if (open.integer() > 0)
            co_return;
        co_await run->sleep(std::chrono::milliseconds(5));
    }
}

QCoro::Task<Verdict> slowVerdict(Run &run)
{
    co_await untilReleased(&run);
    co_return Verdict{true, u"released"_s};
}

QCoro::Task<Answer> slowAnswer(Run &run)
{
    co_await untilReleased(&run);
    co_return Answer{1, u"released"_s};
}

/// The toy, with a challenge and a question that the server answers only once it is released.
Lesson slowLesson(const QString &folder)
{
    auto lesson = toy::lesson(folder);
    lesson.challenges.first().verify = slowVerdict;
    lesson.questions.first().reveal = slowAnswer;
    return lesson;
}

} // namespace

class LessonCheckTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LessonHarness> m_lab;

    QPushButton *buttonOf(QWidget *card, const QString &text) const
    {
        for (auto *button : card->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        qFatal("There is no button \"%s\".", qPrintable(text));
    }

    void setWithTtl() const
    {
        redis::Client client(m_lab->redis.endpoint());
        testing::waitFor(client.command("SET", "lab:toy:{a}", "x", "EX", 60));
    }

    void beSlow()
    {
        m_lab = std::make_unique<LessonHarness>(slowLesson);
        m_lab->view->showPart(u"check"_s);
    }

    void release() const
    {
        redis::Client client(m_lab->redis.endpoint());
        testing::waitFor(client.command("SET", "lab:toy:{gate}", "open"));
    }

    QRadioButton *choice(int index) const
    {
        return m_lab->find<QuestionCard>()->findChildren<QRadioButton *>().at(index);
    }

    void verify() const { m_lab->click(buttonOf(m_lab->find<ChallengeCard>(), u"Verify"_s)); }

private Q_SLOTS:
    void init()
    {
        m_lab = std::make_unique<LessonHarness>();
        m_lab->view->showPart(u"check"_s);
    }

    void cleanup() { m_lab.reset(); }

    void aChallengeSaysWhatTheServerHolds()
    {
        verify();
        QVERIFY(m_lab->shows(u"Give lab:toy:{a} a TTL."_s));
        QVERIFY(m_lab->comesToShow(u"Not yet. lab:toy:{a} has TTL -2."_s));
        QVERIFY(!m_lab->lab.progress().isPassed(u"toy"_s, u"ttl"_s));
    }

    void whatWasReadOfAnotherServerGoesWithIt()
    {
        setWithTtl();
        verify();
        QVERIFY(m_lab->comesToShow(u"✓ Passed. "_s));
        const RedisProcess other;
        m_lab->lab.useServer(other.endpoint());
        QVERIFY(!m_lab->shows(u"✓ Passed. "_s));
        QVERIFY(m_lab->lab.progress().isPassed(u"toy"_s, u"ttl"_s));
    }

    void aChallengeIsPassedHoweverItWasDone()
    {
        setWithTtl();
        verify();
        QVERIFY(m_lab->comesToShow(u"✓ Passed."_s));
        QVERIFY(m_lab->lab.progress().isPassed(u"toy"_s, u"ttl"_s));
        QVERIFY(m_lab->shows(u"1 of 1 challenges passed"_s));
    }

    void theHintComesWhenAskedFor()
    {
        QVERIFY(!m_lab->shows(u"SET lab:toy:{a} 1 EX 60."_s));
        m_lab->click(buttonOf(m_lab->find<ChallengeCard>(), u"Show a hint"_s));
        QVERIFY(m_lab->shows(u"SET lab:toy:{a} 1 EX 60."_s));
    }

    void askingForTheHintKeepsTheFocusInItsCard()
    {
        m_lab->activate();
        auto *card = m_lab->find<ChallengeCard>();
        auto *hint = buttonOf(card, u"Show a hint"_s);
        hint->setFocus();
        QTest::keyClick(hint, Qt::Key_Space);
        QVERIFY(!hint->isVisible());
        QVERIFY(buttonOf(card, u"Verify"_s)->hasFocus());
    }

    void nothingIsRevealedBeforeAPrediction()
    {
        auto *predict = m_lab->find<QPushButton>(u"predict"_s);
        QVERIFY(!predict->isEnabled());
        m_lab->click(m_lab->find<QuestionCard>()->findChildren<QRadioButton *>().at(1));
        QVERIFY(predict->isEnabled());
    }

    void aRightPredictionIsKept()
    {
        m_lab->click(m_lab->find<QuestionCard>()->findChildren<QRadioButton *>().at(1));
        m_lab->click(m_lab->find<QPushButton>(u"predict"_s));
        QVERIFY(m_lab->comesToShow(u"✓ Right: none"_s));
        QVERIFY(m_lab->shows(u"TYPE answers none."_s));
        QVERIFY(m_lab->lab.progress().wasCorrect(u"toy"_s, u"none"_s));
    }

    void aWrongPredictionShowsTheServersAnswer()
    {
        m_lab->click(m_lab->find<QuestionCard>()->findChildren<QRadioButton *>().at(0));
        m_lab->click(m_lab->find<QPushButton>(u"predict"_s));
        QVERIFY(m_lab->comesToShow(u"Not so. The server says: none"_s));
        QCOMPARE(m_lab->lab.progress().answer(u"toy"_s, u"none"_s), 0);
        QVERIFY(!m_lab->lab.progress().wasCorrect(u"toy"_s, u"none"_s));
    }

    void everythingPassedAndAnsweredIsAStepDone()
    {
        setWithTtl();
        testing::waitFor(m_lab->view->demonstrate(u"check"_s));
        QVERIFY(m_lab->lab.progress().isDone(u"toy"_s, Progress::Step::Checked));
    }

    void resetAsksFirst()
    {
        setWithTtl();
        testing::waitFor(m_lab->view->demonstrate(u"check"_s));
        m_lab->click(m_lab->find<QPushButton>(u"reset-progress"_s));
        auto *box = m_lab->view->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(m_lab->lab.progress().isPassed(u"toy"_s, u"ttl"_s));
        m_lab->click(box->button(QMessageBox::Reset));
        QVERIFY(!m_lab->lab.progress().isPassed(u"toy"_s, u"ttl"_s));
        QVERIFY(m_lab->shows(u"0 of 1 challenges passed, 0 of 1 questions answered"_s));
    }

    void whileAskingTheOldVerdictIsGoneAndItCanBeCancelled()
    {
        beSlow();
        release();
        verify();
        QVERIFY(m_lab->comesToShow(u"✓ Passed. released"_s));
        redis::Client client(m_lab->redis.endpoint());
        testing::waitFor(client.command("DEL", "lab:toy:{gate}"));
        verify();
        QVERIFY(!m_lab->shows(u"released"_s));
        QVERIFY(m_lab->comesToShow(u"Asking the server…"_s));
        m_lab->click(m_lab->find<QPushButton>(u"cancel"_s));
        QVERIFY(m_lab->comesToShow(u"Stopped before the server answered."_s));
        QVERIFY(!m_lab->shows(u"Asking the server…"_s));
    }

    void theFocusGoesFromCancelToTheButtonThatAsked()
    {
        beSlow();
        verify();
        auto *cancel = m_lab->find<QPushButton>(u"cancel"_s);
        cancel->setFocus();
        cancel->click();
        QVERIFY(becomesTrue([&] { return !cancel->isVisible(); }));
        QCOMPARE(m_lab->view->focusWidget(), buttonOf(m_lab->find<ChallengeCard>(), u"Verify"_s));
    }

    void escapeCancelsWhatIsAsked()
    {
        beSlow();
        m_lab->click(choice(0));
        m_lab->click(m_lab->find<QPushButton>(u"predict"_s));
        verify();
        QVERIFY(m_lab->comesToShow(u"Asking the server…"_s));
        m_lab->activate();
        QTest::keyClick(m_lab->view.get(), Qt::Key_Escape);
        QVERIFY(becomesTrue([&] { return !m_lab->shows(u"Asking the server…"_s); }));
        QVERIFY(!m_lab->find<ChallengeCard>()->watcher().isRunning());
        QVERIFY(!m_lab->find<QuestionCard>()->watcher().isRunning());
        QCOMPARE(m_lab->lab.progress().answer(u"toy"_s, u"none"_s), -1);
    }

    void whatWasPredictedIsGradedAndNotWhatIsCheckedLater()
    {
        beSlow();
        m_lab->click(choice(0));
        m_lab->click(m_lab->find<QPushButton>(u"predict"_s));
        QVERIFY(!choice(0)->isEnabled());
        QVERIFY(!choice(1)->isEnabled());
        m_lab->find<QuestionCard>()->choose(1);
        release();
        QVERIFY(m_lab->comesToShow(u"Not so. The server says: none"_s));
        QCOMPARE(m_lab->lab.progress().answer(u"toy"_s, u"none"_s), 0);
        QVERIFY(!m_lab->lab.progress().wasCorrect(u"toy"_s, u"none"_s));
        QVERIFY(choice(0)->isEnabled());
    }

    void aDeadServerIsSaidSo()
    {
        m_lab->redis.kill();
        verify();
        QVERIFY(m_lab->comesToShow(u"No connection to the server"_s));
    }
};

LAB_TEST(LessonCheckTest)
#include "lesson_check_test.moc"
