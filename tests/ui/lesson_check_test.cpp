// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/lesson_harness.h"
#include "ui/checks/ask_row.h"
#include "ui/checks/challenge_card.h"
#include "ui/checks/evidence_view.h"
#include "ui/checks/question_card.h"
#include "ui/checks/said_editor.h"
#include "ui/kit/item_picker.h"

#include <QComboBox>
#include <QListWidget>
#include <QMessageBox>
#include <QRadioButton>
#include <QScrollArea>

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

QCoro::Task<Verdict> slowVerdict(Run &run, Attempt)
{
    co_await untilReleased(&run);
    co_return Verdict{true, u"released"_s};
}

QCoro::Task<redis::Reply> slowReply(Run &run)
{
    co_await untilReleased(&run);
    co_return redis::Reply::status("none");
}

/// The toy, with a challenge and a question that the server answers only once it is released.
Lesson slowLesson(const QString &folder)
{
    auto lesson = toy::lesson(folder);
    lesson.challenges.first().verify = slowVerdict;
    lesson.questions.first().experiment = slowReply;
    return lesson;
}

/// The toy, whose first question gets a reply that nobody foresaw.
Lesson strangeLesson(const QString &folder)
{
    auto lesson = toy::lesson(folder);
    lesson.questions.first().experiment = commands({"SET $nothing <b>", "GET $nothing"});
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

    redis::Reply ask(const redis::Command &command) const
    {
        redis::Client client(m_lab->redis.endpoint());
        return testing::waitFor(client.send(command));
    }

    void expire() const { ask({"EXPIRE", "lab:toy:{a}", "60"}); }

    void be(Lesson (*make)(const QString &folder))
    {
        m_lab = std::make_unique<LessonHarness>(make);
        m_lab->view->resize(1000, 1600);
        m_lab->view->showPart(u"check"_s);
    }

    void beSlow()
    {
        be(slowLesson);
        prepare();
    }

    void release() const
    {
        redis::Client client(m_lab->redis.endpoint());
        testing::waitFor(client.command("SET", "lab:toy:{gate}", "open"));
    }

    /// Chooses it in the list, where it is not chosen already.
    void choose(const QString &id) const
    {
        if (picker()->current() != id)
            m_lab->pickId(id);
    }
    ItemPicker *picker() const { return m_lab->find<ItemPicker>(); }
    ChallengeCard *challenge() const
    {
        choose(u"ttl"_s);
        return m_lab->find<ChallengeCard>();
    }

    QRadioButton *choice(int index) const { return question(u"none"_s)->findChildren<QRadioButton *>().at(index); }

    QuestionCard *question(const QString &id) const
    {
        choose(id);
        return m_lab->find<QuestionCard>(u"question-"_s + id);
    }
    /// What the list says of an entry beside its title.
    QString stateOf(const QString &id) const
    {
        const auto *const model = m_lab->find<QListView>()->model();
        const auto found = model->match(model->index(0, 0), Qt::UserRole, id, 1, Qt::MatchExactly);
        return found.value(0).data(Qt::AccessibleTextRole).toString().section(u": "_s, -1);
    }
    QPushButton *predict(const QString &id = u"none"_s) const
    {
        return question(id)->findChild<QPushButton *>(u"predict"_s);
    }
    QString labelOf(const QString &id, const QString &name) const
    {
        return question(id)->findChild<QLabel *>(name)->text();
    }
    QString evidenceOf(const QString &id) const { return question(id)->findChild<EvidenceView *>()->toPlainText(); }
    QListWidget *orderList() const { return question(u"rank"_s)->findChild<QListWidget *>(u"order"_s); }
    QString order() const
    {
        QStringList items;
        for (int row = 0; row < orderList()->count(); ++row)
            items.append(orderList()->item(row)->text());
        return items.join(u' ');
    }

    void prepare() const
    {
        m_lab->click(buttonOf(challenge(), u"Prepare"_s));
        QVERIFY(m_lab->comesToShow(u"Prepared on the server."_s));
    }

    /// Predicts this choice, and waits for the answer.
    void answer(int index) const
    {
        m_lab->click(choice(index));
        m_lab->click(predict());
        QVERIFY(becomesTrue([this] { return !labelOf(u"none"_s, u"result"_s).isEmpty(); }));
    }

    void passAndAnswer() const
    {
        prepare();
        expire();
        verify();
        QVERIFY(m_lab->comesToShow(u"✓ Passed."_s));
        for (auto *const card : m_lab->view->findChildren<QuestionCard *>()) {
            card->say(anythingSaid(card->question(), 1));
            card->reveal();
            testing::waitFor(card->watcher().ended());
        }
    }

    bool isInSight(const QWidget *card) const
    {
        if (!card)
            return false;
        const auto *const scroll = m_lab->find<QScrollArea>();
        const QPoint corner = card->mapTo(scroll->viewport(), QPoint());
        return scroll->viewport()->rect().contains(corner);
    }

    void verify() const { m_lab->click(buttonOf(challenge(), u"Verify"_s)); }

private Q_SLOTS:
    void init() { be(toy::lesson); }

    void cleanup() { m_lab.reset(); }

    void oneIsShownAtATime()
    {
        QVERIFY(m_lab->visible<ChallengeCard>() && !m_lab->visible<QuestionCard>());
        choose(u"sum"_s);
        QVERIFY(!m_lab->visible<ChallengeCard>());
        QCOMPARE(m_lab->visible<QuestionCard>()->objectName(), u"question-sum"_s);
    }

    void theListSaysHowItStands()
    {
        QCOMPARE(stateOf(u"ttl"_s), u"open"_s);
        QCOMPARE(stateOf(u"none"_s), u"open"_s);
        prepare();
        QCOMPARE(stateOf(u"ttl"_s), u"prepared"_s);
        expire();
        verify();
        QVERIFY(becomesTrue([this] { return stateOf(u"ttl"_s) == u"passed"_s; }));
        answer(0);
        QVERIFY(becomesTrue([this] { return stateOf(u"none"_s) == u"wrong"_s; }));
        answer(1);
        QVERIFY(becomesTrue([this] { return stateOf(u"none"_s) == u"wrong first, then right"_s; }));
        question(u"rank"_s)->say(QList<int>{1, 2, 0});
        question(u"rank"_s)->reveal();
        QVERIFY(becomesTrue([this] { return stateOf(u"rank"_s) == u"right"_s; }));
        QVERIFY(m_lab->shows(u"3 of 4: "_s));
        m_lab->lab.progress().reset(u"toy"_s);
        QCOMPARE(stateOf(u"none"_s), u"open"_s);
    }

    void whatWasPreparedElsewhereIsNotPreparedHere()
    {
        prepare();
        const RedisProcess other;
        m_lab->lab.useServer(other.endpoint());
        QCOMPARE(stateOf(u"ttl"_s), u"open"_s);
    }

    void inLittleRoomTheListIsABoxThatSaysTheSame()
    {
        m_lab->view->resize(560, 480);
        QVERIFY(becomesTrue([this] { return m_lab->visible<QComboBox>() != nullptr; }));
        QVERIFY(!m_lab->find<QComboBox>()->itemIcon(0).isNull());
        QVERIFY(m_lab->find<QComboBox>()->itemText(0).startsWith(u"Challenges · "_s));
    }

    void aChallengeSaysWhatTheServerHolds()
    {
        QVERIFY(m_lab->shows(u"Starts broken"_s));
        prepare();
        verify();
        QVERIFY(m_lab->shows(u"Give lab:toy:{a} a TTL."_s));
        QVERIFY(m_lab->comesToShow(u"Not yet. lab:toy:{a} has TTL -1."_s));
        QVERIFY(!m_lab->lab.progress().isPassed(u"toy"_s, u"ttl"_s));
    }

    void itSaysWhereToTypeCommands()
    {
        QVERIFY(becomesTrue([&] { return m_lab->lab.serverState() == Lab::ServerState::Ready; }));
        const auto where = m_lab->find<QLabel>(u"where"_s)->text();
        QVERIFY2(where.contains(u"redis-cli -s "_s + m_lab->redis.endpoint().socketPath), qPrintable(where));
        QVERIFY2(where.contains(u"Try"_s), qPrintable(where));
    }

    void whatIsNotPreparedCannotBeVerified()
    {
        ask({"SET", "lab:toy:{a}", "x", "EX", "60"});
        verify();
        QVERIFY(m_lab->comesToShow(u"Prepare it first."_s));
        QVERIFY(!m_lab->lab.progress().isPassed(u"toy"_s, u"ttl"_s));
    }

    void whatIsToBeMadeIsNotCalledBroken()
    {
        be([](const QString &folder) {
            auto lesson = toy::lesson(folder);
            lesson.challenges.first().start = Challenge::Start::Empty;
            return lesson;
        });
        QVERIFY(m_lab->shows(u"Something is to be made"_s));
    }

    void preparingSaysThatItWatches()
    {
        QVERIFY(buttonOf(challenge(), u"Prepare"_s)->toolTip().contains(u"MONITOR"_s));
    }

    void preparingSaysWhichKeysItOverwrites()
    {
        ask({"SET", "lab:toy:{a}", "mine", "EX", "60"});
        QVERIFY(buttonOf(challenge(), u"Prepare"_s)->toolTip().contains(u"lab:toy:{a}"_s));
        prepare();
        QCOMPARE(ask({"TTL", "lab:toy:{a}"}).integer(), -1);
    }

    void whatWasReadOfAnotherServerGoesWithIt()
    {
        prepare();
        expire();
        verify();
        QVERIFY(m_lab->comesToShow(u"✓ Passed. "_s));
        const RedisProcess other;
        m_lab->lab.useServer(other.endpoint());
        QVERIFY(!m_lab->shows(u"✓ Passed. "_s));
        QVERIFY(m_lab->lab.progress().isPassed(u"toy"_s, u"ttl"_s));
    }

    void aChallengeIsPassedHoweverItWasDone()
    {
        prepare();
        expire();
        verify();
        QVERIFY(m_lab->comesToShow(u"✓ Passed."_s));
        QVERIFY(m_lab->lab.progress().isPassed(u"toy"_s, u"ttl"_s));
        QVERIFY(m_lab->shows(u"1 of 1 challenges passed"_s));
    }

    void eachPressShowsOneMoreHint()
    {
        auto *const hint = m_lab->find<QPushButton>(u"hint"_s);
        QVERIFY(!m_lab->shows(u"There is a command for it."_s));
        QCOMPARE(hint->text(), u"Show a hint (1 of 2)"_s);
        m_lab->click(hint);
        QVERIFY(m_lab->shows(u"Hint 1: There is a command for it."_s));
        QVERIFY(!m_lab->shows(u"EXPIRE lab:toy:{a} 60."_s));
        QCOMPARE(hint->text(), u"Show a hint (2 of 2)"_s);
        m_lab->click(hint);
        QVERIFY(m_lab->shows(u"Hint 2: EXPIRE lab:toy:{a} 60."_s));
        QVERIFY(!hint->isVisible());
    }

    void askingForTheHintsKeepsTheFocusInItsCard()
    {
        m_lab->activate();
        auto *const hint = m_lab->find<QPushButton>(u"hint"_s);
        hint->setFocus();
        QTest::keyClick(hint, Qt::Key_Space);
        QVERIFY(hint->hasFocus());
        QTest::keyClick(hint, Qt::Key_Space);
        QVERIFY(!hint->isVisible());
        QVERIFY(buttonOf(challenge(), u"Verify"_s)->hasFocus());
    }

    void nothingIsRevealedBeforeAPrediction()
    {
        QVERIFY(!predict()->isEnabled());
        m_lab->click(choice(1));
        QVERIFY(predict()->isEnabled());
    }

    void aRightPredictionIsKept()
    {
        answer(1);
        QVERIFY(m_lab->shows(u"✓ Right: none"_s));
        QCOMPARE(labelOf(u"none"_s, u"why"_s), u"TYPE says so of what is not there."_s);
        QVERIFY(m_lab->lab.progress().firstAnswer(u"toy"_s, u"none"_s)->right);
    }

    void whatWasSentToFindOutStandsUnderTheAnswer()
    {
        QVERIFY(evidenceOf(u"none"_s).isEmpty());
        answer(1);
        const auto evidence = evidenceOf(u"none"_s);
        QVERIFY2(evidence.startsWith(u"> TYPE lab:question:{q}:nothing:"_s), qPrintable(evidence));
        QVERIFY2(evidence.endsWith(u"\nnone"_s), qPrintable(evidence));
    }

    void aWrongPredictionShowsTheServersAnswer()
    {
        answer(0);
        QCOMPARE(labelOf(u"none"_s, u"result"_s), u"✗ Not so. You said string. The server says: none"_s);
        QCOMPARE(labelOf(u"none"_s, u"why"_s), u"TYPE says so of what is not there. Nothing is not an empty string."_s);
        const auto first = m_lab->lab.progress().firstAnswer(u"toy"_s, u"none"_s);
        QVERIFY(first->said == Said(0));
        QVERIFY(!first->right);
    }

    void theFirstAnswerIsKeptWhateverIsSaidLater()
    {
        answer(0);
        answer(1);
        QVERIFY(becomesTrue([this] { return labelOf(u"none"_s, u"result"_s) == u"✓ Right: none"_s; }));
        const auto first = labelOf(u"none"_s, u"first-answer"_s);
        QVERIFY2(first.startsWith(u"Your first answer, on "_s), qPrintable(first));
        QVERIFY2(first.endsWith(u": string. It was wrong."_s), qPrintable(first));
        QVERIFY(m_lab->lab.progress().lastAnswer(u"toy"_s, u"none"_s)->right);
    }

    void aNumberIsValidatedWhileTyping()
    {
        QVERIFY(!predict(u"sum"_s)->isEnabled());
        m_lab->type(u"number"_s, u"4x"_s);
        QVERIFY(m_lab->shows(u"Not a number"_s));
        QVERIFY(!predict(u"sum"_s)->isEnabled());
        m_lab->type(u"number"_s, u"40"_s);
        QVERIFY(!m_lab->shows(u"Not a number"_s));
        QVERIFY(m_lab->shows(u"points"_s));
        m_lab->click(predict(u"sum"_s));
        QVERIFY(m_lab->comesToShow(u"✓ Right: you said 40\u202fpoints, it is 42\u202fpoints"_s)); // near enough
        QVERIFY(m_lab->shows(u"INCRBY adds."_s));
        m_lab->type(u"number"_s, u"30"_s);
        QTest::keyClick(question(u"sum"_s)->findChild<QLineEdit *>(), Qt::Key_Return); // as anywhere
        QVERIFY(m_lab->comesToShow(u"✗ Not so. You said 30\u202fpoints. The server says: 42\u202fpoints"_s));
    }

    void itemsAreOrderedByButtonsAndKeys()
    {
        QCOMPARE(order(), u"c a b"_s);
        const auto *const ask = question(u"rank"_s)->findChild<AskRow *>()->button();
        QVERIFY(!ask->isEnabled()); // nobody has said anything yet
        choose(u"rank"_s);
        auto *const up = m_lab->find<QPushButton>(u"up"_s);
        auto *const down = m_lab->find<QPushButton>(u"down"_s);
        QVERIFY(!up->isEnabled());
        m_lab->click(down);
        QCOMPARE(order(), u"a c b"_s);
        QVERIFY(ask->isEnabled());
        QCOMPARE(orderList()->item(1)->data(Qt::AccessibleTextRole).toString(), u"c, place 2 of 3"_s);
        QTest::keyClick(orderList(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(order(), u"a b c"_s);
        QVERIFY(!down->isEnabled());
        m_lab->click(up);
        QTest::keyClick(orderList(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(), u"c a b"_s);
        m_lab->click(predict(u"rank"_s));
        QVERIFY(m_lab->comesToShow(u"✗ Not so. You said c, a, b. The server says: a, b, c"_s));
        question(u"rank"_s)->say(QList<int>{1, 2, 0});
        m_lab->click(predict(u"rank"_s));
        QVERIFY(m_lab->comesToShow(u"✓ Right: a, b, c"_s));
    }

    void theFocusStaysWithTheMoversOfAnOrder()
    {
        m_lab->activate();
        choose(u"rank"_s);
        auto *const down = m_lab->find<QPushButton>(u"down"_s);
        down->setFocus();
        m_lab->click(down);
        m_lab->click(down);
        QVERIFY(!down->isEnabled());
        QVERIFY(m_lab->find<QPushButton>(u"up"_s)->hasFocus());
    }

    void aReplyThatNobodyForesawCountsForNothing()
    {
        be(strangeLesson);
        answer(0);
        QCOMPARE(labelOf(u"none"_s, u"result"_s),
                 u"The server answered \"<b>\". Nobody foresaw that; it counts for nothing."_s);
        QVERIFY(evidenceOf(u"none"_s).endsWith(u"\n\"<b>\""_s));
        QVERIFY(!m_lab->lab.progress().firstAnswer(u"toy"_s, u"none"_s));
        QVERIFY(labelOf(u"none"_s, u"first-answer"_s).isEmpty());
    }

    void whatWasWrongIsListedForReview()
    {
        QVERIFY(!m_lab->shows(u"To review, in all lessons"_s));
        answer(0);
        QVERIFY(m_lab->shows(u"To review, in all lessons"_s));
        QCOMPARE(m_lab->find<QPushButton>(u"review-none"_s)->text(), u"Toy: What is the type of nothing?"_s);
        answer(1);
        QVERIFY(becomesTrue([this] { return !m_lab->shows(u"To review, in all lessons"_s); }));
    }

    void theReviewLeadsToTheQuestion()
    {
        m_lab->view->resize(700, 400);
        answer(0);
        m_lab->activate();
        choose(u"rank"_s);
        auto *const review = m_lab->find<QPushButton>(u"review-none"_s);
        m_lab->find<QScrollArea>()->ensureWidgetVisible(review);
        m_lab->click(review);
        auto *const reviewed = m_lab->visible<QuestionCard>(u"question-none"_s);
        QVERIFY(reviewed && reviewed->isAncestorOf(m_lab->view->focusWidget()));
        QVERIFY(becomesTrue([&] { return isInSight(reviewed); }));
    }

    void aLinkLeadsToAChallenge()
    {
        m_lab->view->resize(700, 300);
        m_lab->activate();
        m_lab->view->showPart(u"try"_s);
        m_lab->view->open({u"toy"_s, u"check"_s, u"rank"_s});
        QVERIFY(becomesTrue([this] { return isInSight(m_lab->visible<QuestionCard>(u"question-rank"_s)); }));
        m_lab->view->open({u"toy"_s, u"check"_s, u"ttl"_s});
        QVERIFY(buttonOf(challenge(), u"Prepare"_s)->hasFocus());
        QVERIFY(becomesTrue([this] { return isInSight(challenge()); }));
    }

    void everythingPassedAndAnsweredIsAStepDone()
    {
        passAndAnswer();
        QVERIFY(m_lab->lab.progress().isDone(u"toy"_s, Progress::Step::Checked));
    }

    void resetAsksFirst()
    {
        passAndAnswer();
        m_lab->click(m_lab->find<QPushButton>(u"reset-progress"_s));
        auto *box = m_lab->view->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(m_lab->lab.progress().isPassed(u"toy"_s, u"ttl"_s));
        m_lab->click(box->button(QMessageBox::Reset));
        QVERIFY(!m_lab->lab.progress().isPassed(u"toy"_s, u"ttl"_s));
        QVERIFY(m_lab->shows(u"0 of 1 challenges passed, 0 of 3 questions answered"_s));
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
        QCOMPARE(m_lab->view->focusWidget(), buttonOf(challenge(), u"Verify"_s));
    }

    void escapeCancelsWhatIsAsked()
    {
        beSlow();
        m_lab->click(choice(0));
        m_lab->click(predict());
        verify();
        QVERIFY(m_lab->comesToShow(u"Asking the server…"_s));
        m_lab->activate();
        QTest::keyClick(m_lab->view.get(), Qt::Key_Escape);
        QVERIFY(becomesTrue([&] { return !m_lab->shows(u"Asking the server…"_s); }));
        QVERIFY(!challenge()->watcher().isRunning());
        QVERIFY(!question(u"none"_s)->watcher().isRunning());
        QVERIFY(!m_lab->lab.progress().firstAnswer(u"toy"_s, u"none"_s));
    }

    void whatWasPredictedIsGradedAndNotWhatIsCheckedLater()
    {
        beSlow();
        m_lab->click(choice(0));
        m_lab->click(predict());
        QVERIFY(!choice(0)->isEnabled());
        QVERIFY(!choice(1)->isEnabled());
        question(u"none"_s)->say(1);
        release();
        QVERIFY(m_lab->comesToShow(u"Not so. You said string. The server says: none"_s));
        QVERIFY(m_lab->lab.progress().firstAnswer(u"toy"_s, u"none"_s)->said == Said(0));
        QVERIFY(choice(0)->isEnabled());
    }

    void aDeadServerIsSaidSo()
    {
        m_lab->redis.kill();
        verify();
        QVERIFY(m_lab->comesToShow(u"The connection to the server failed"_s));
    }
};

LAB_TEST(LessonCheckTest)
#include "lesson_check_test.moc"
