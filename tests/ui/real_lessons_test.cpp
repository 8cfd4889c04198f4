// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/every_lesson_fixture.h"
#include "tests/support/test_registry.h"
#include "tests/ui/lesson_harness.h"
#include "tests/ui/window_fixture.h"
#include "ui/charts/table_chart.h"
#include "ui/checks/challenge_card.h"
#include "ui/checks/evidence_view.h"
#include "ui/checks/question_card.h"
#include "ui/checks/said_editor.h"
#include "ui/picture/picture_view.h"
#include "ui/results/outcome_view.h"
#include "ui/stages/stage.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"
#include "ui/workbench/way_card.h"

#include <algorithm>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

/// Whether its form can be run as it comes.
bool isFilled(const Operation &operation)
{
    GivenValues examples;
    for (const auto &parameter : operation.parameters) {
        if (!parameter.example.isEmpty())
            examples.insert(parameter.name, parameter.example.toUtf8());
    }
    try {
        Arguments::parse(operation.parameters, examples);
        return true;
    } catch (const Error &) {
        return false;
    }
}

} // namespace

/// The lessons that are shipped, clicked: every operation and scenario runs from its form as the form stands there, and
/// what came of it is on the screen.
class RealLessonsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LessonHarness> m_lab;

    void open(const QString &lesson, const QString &part);
    OutcomeView::State run();
    void runWay(const QString &way);
    redis::Reply ask(const redis::Command &command);

private Q_SLOTS:
    void cleanup() { m_lab.reset(); }

    void everyOperationRunsFromItsForm_data();
    void everyOperationRunsFromItsForm();
    void everyScenarioRunsFromItsForm_data();
    void everyScenarioRunsFromItsForm();
    void everyLessonHasItsPicture();
    void whatLooksLikeHtmlIsShownAsItIs();
    void aProductIsReadFromTheDatabaseThenFromTheCache();
    void aSessionThatWasMadeIsObserved();
    void anUpdateDeletesTheCachedCopy();
    void aPriceThatWasClearedIsNotWrittenAgain();
    void anUnknownProductIsSaidNoToAndRemembered();
    void growthIsDrawnStepByStep();
    void oneReaderAsksTheDatabaseUnderTheLock();
    void challengesAreCheckedOnTheServer();
    void everyChallengeIsPreparedFromItsCard_data();
    void everyChallengeIsPreparedFromItsCard();
    void everyQuestionIsAnsweredByTheServer_data();
    void everyQuestionIsAnsweredByTheServer();
};

void RealLessonsTest::open(const QString &lesson, const QString &part)
{
    static QString wanted;
    wanted = lesson;
    m_lab = std::make_unique<LessonHarness>([](const QString &) { return everyLesson().lesson(wanted); });
    m_lab->view->resize(1100, 1500);
    m_lab->view->showPart(part);
}

OutcomeView::State RealLessonsTest::run()
{
    using State = OutcomeView::State;
    m_lab->click(m_lab->find<QPushButton>(u"run"_s));
    const auto *const outcome = m_lab->find<OutcomeView>();
    const bool ended = becomesTrue([&] {
        return outcome->state() != State::Empty && outcome->state() != State::Running &&
               m_lab->find<QPushButton>(u"run"_s)->isEnabled();
    });
    return ended ? outcome->state() : State::Running;
}

void RealLessonsTest::runWay(const QString &way)
{
    m_lab->click(m_lab->find<WayCard>(u"way-"_s + way));
    m_lab->click(m_lab->find<QPushButton>(u"run-one"_s));
}

redis::Reply RealLessonsTest::ask(const redis::Command &command)
{
    redis::Client client(m_lab->redis.endpoint());
    return testing::waitFor(client.send(command));
}

void RealLessonsTest::everyOperationRunsFromItsForm_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("operation");
    for (const auto &lesson : everyLesson().lessons()) {
        for (const auto &operation : lesson.operations)
            QTest::addRow("%s %s", qPrintable(lesson.id), qPrintable(operation.id)) << lesson.id << operation.id;
    }
}

void RealLessonsTest::everyOperationRunsFromItsForm()
{
    QFETCH(QString, lesson);
    QFETCH(QString, operation);
    open(lesson, u"try"_s);
    const auto operations = everyLesson().lesson(lesson).operations;
    const auto wanted = std::ranges::find(operations, operation, &Operation::id);
    // What a form cannot know, such as the session of a login, is offered by an operation that stands before it.
    for (auto each = operations.begin(); !isFilled(*wanted) && each != wanted; ++each) {
        m_lab->pickId(each->id);
        if (isFilled(*each))
            run();
    }
    m_lab->pickId(operation);
    if (wanted->live)
        m_lab->type(u"seconds"_s, u"1"_s);
    const auto state = run();
    // On an empty server some examples find nothing, which the pattern may say no to; none fails.
    QVERIFY2(state == OutcomeView::State::Done || state == OutcomeView::State::Rejected,
             qPrintable(m_lab->find<QLabel>(u"headline"_s)->text()));
    QVERIFY(m_lab->shows(u"lab:"_s) || m_lab->shows(u"SELECT"_s) || m_lab->shows(u"INFO"_s) ||
            m_lab->shows(u"PUBSUB"_s));
    QVERIFY(m_lab->lab.progress().isDone(lesson, Progress::Step::Tried));
}

void RealLessonsTest::everyScenarioRunsFromItsForm_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("scenario");
    for (const auto &lesson : everyLesson().lessons()) {
        for (const auto &scenario : lesson.scenarios)
            QTest::addRow("%s %s", qPrintable(lesson.id), qPrintable(scenario.id)) << lesson.id << scenario.id;
    }
}

void RealLessonsTest::everyScenarioRunsFromItsForm()
{
    QFETCH(QString, lesson);
    QFETCH(QString, scenario);
    open(lesson, u"break"_s);
    m_lab->pickId(scenario);
    QCOMPARE(run(), OutcomeView::State::Done);
    QVERIFY(!m_lab->find<TimelinePanel>()->view()->lanes().lanes().isEmpty());
    QVERIFY(m_lab->lab.progress().isDone(lesson, Progress::Step::Broken));
    QCOMPARE(ask({"DBSIZE"}).integer(), 0); // a scenario cleans up after itself
}

void RealLessonsTest::everyLessonHasItsPicture()
{
    for (const auto &lesson : everyLesson().lessons())
        QVERIFY2(makeStage(lesson.id), qPrintable(lesson.id));
}

void RealLessonsTest::whatLooksLikeHtmlIsShownAsItIs()
{
    open(u"basic-types"_s, u"try"_s);
    m_lab->type(u"key"_s, u"odd"_s);
    const QString odd = u"<img src=x> \U0001F642 \u05E9\u05DC\u05D5\u05DD"_s;
    m_lab->find<QLineEdit>(u"value"_s)->setText(odd);
    QCOMPARE(run(), OutcomeView::State::Done);
    QCOMPARE(ask({"GET", "lab:odd"}).text(), odd.toUtf8());
    QVERIFY(m_lab->shows(odd));
    for (const auto *label : m_lab->view->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"<img"_s) || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void RealLessonsTest::aProductIsReadFromTheDatabaseThenFromTheCache()
{
    open(u"cache-aside"_s, u"try"_s);
    QCOMPARE(run(), OutcomeView::State::Done);
    QVERIFY(m_lab->shows(u"was not cached: read from the database"_s));
    QVERIFY(m_lab->shows(u"GET lab:product:{1}"_s));
    const auto life = ask({"TTL", "lab:product:{1}"}).integer();
    QVERIFY2(life >= 295 && life <= 360, qPrintable(QString::number(life)));
    QCOMPARE(run(), OutcomeView::State::Done);
    QVERIFY(m_lab->comesToShow(u"came from the cache"_s));
}

/// What a run has made, which its own form has no field for, is drawn on both sides.
void RealLessonsTest::aSessionThatWasMadeIsObserved()
{
    open(u"session"_s, u"try"_s);
    QCOMPARE(run(), OutcomeView::State::Done);
    const auto *const stage = m_lab->find<PictureView>();
    QVERIFY2(becomesTrue([stage] {
                 return stage->accessibleDescription().contains(u"SQLite, session_users, sessions: A row;"_s);
             }),
             qPrintable(stage->accessibleDescription()));
    QTest::qWait(600); // as long as one may pause while typing: the form has been filled, and by nobody's hand
    QVERIFY2(stage->accessibleDescription().contains(u"EXEC → 2 commands"_s),
             qPrintable(stage->accessibleDescription()));
}

void RealLessonsTest::anUpdateDeletesTheCachedCopy()
{
    open(u"cache-aside"_s, u"try"_s);
    QCOMPARE(run(), OutcomeView::State::Done);
    QCOMPARE(ask({"EXISTS", "lab:product:{1}"}).integer(), 1);
    m_lab->pickId(u"update"_s);
    m_lab->type(u"price"_s, u"61000"_s);
    QCOMPARE(run(), OutcomeView::State::Done);
    QCOMPARE(ask({"EXISTS", "lab:product:{1}"}).integer(), 0);
    QVERIFY(m_lab->shows(u"61000"_s));
}

void RealLessonsTest::aPriceThatWasClearedIsNotWrittenAgain()
{
    open(u"cache-aside"_s, u"try"_s);
    m_lab->pickId(u"update"_s);
    m_lab->type(u"price"_s, {});
    m_lab->type(u"name"_s, u"Renamed"_s);
    QCOMPARE(run(), OutcomeView::State::Done);
    m_lab->pickId(u"read"_s);
    m_lab->pickId(u"update"_s);
    QCOMPARE(m_lab->find<QLineEdit>(u"price"_s)->text(), QString());
    QCOMPARE(run(), OutcomeView::State::Done);
    QVERIFY(!m_lab->shows(u"61000"_s));
}

void RealLessonsTest::anUnknownProductIsSaidNoToAndRemembered()
{
    open(u"cache-aside"_s, u"try"_s);
    m_lab->type(u"id"_s, u"77"_s);
    QCOMPARE(run(), OutcomeView::State::Rejected);
    QVERIFY(m_lab->shows(u"No such product: 77."_s));
    const auto life = ask({"TTL", "lab:product:{77}"}).integer();
    QVERIFY2(life > 0 && life <= 30, qPrintable(QString::number(life)));
}

void RealLessonsTest::growthIsDrawnStepByStep()
{
    open(u"basic-types"_s, u"break"_s);
    m_lab->pickId(u"encoding-shift"_s);
    runWay(u"count"_s);
    QVERIFY(m_lab->comesToShow(u"member 513 turned the listpack into a hashtable"_s));
    QVERIFY(m_lab->find<TableChart>());
    QVERIFY(m_lab->shows(u"513"_s));
}

void RealLessonsTest::oneReaderAsksTheDatabaseUnderTheLock()
{
    open(u"cache-aside"_s, u"break"_s);
    m_lab->type(u"readers"_s, u"20"_s);
    runWay(u"lock"_s);
    QVERIFY(m_lab->comesToShow(u"the database was asked once"_s));
    QCOMPARE(m_lab->find<TimelinePanel>()->view()->lanes().lanes().size(), 21); // main and the readers
}

void RealLessonsTest::challengesAreCheckedOnTheServer()
{
    open(u"basic-types"_s, u"check"_s);
    m_lab->view->open({u"basic-types"_s, u"check"_s, u"counter"_s});
    auto *const card = m_lab->find<ChallengeCard>(u"challenge-counter"_s);
    auto *const verify = button(card, u"Verify"_s);
    m_lab->click(verify);
    QVERIFY(m_lab->comesToShow(u"It has not been prepared on this server."_s));
    m_lab->click(button(card, u"Prepare"_s));
    QVERIFY(m_lab->comesToShow(u"Prepared on the server."_s));
    m_lab->click(verify);
    QVERIFY(m_lab->comesToShow(u"Not yet. "_s));
    ask({"EXPIRE", "lab:visits", "75"});
    m_lab->click(verify);
    QVERIFY(m_lab->comesToShow(u"1 of 7 challenges passed"_s));
    QVERIFY(m_lab->lab.progress().isPassed(u"basic-types"_s, u"counter"_s));
}

void RealLessonsTest::everyChallengeIsPreparedFromItsCard_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("challenge");
    for (const auto &lesson : everyLesson().lessons()) {
        for (const auto &challenge : lesson.challenges)
            QTest::addRow("%s %s", qPrintable(lesson.id), qPrintable(challenge.id)) << lesson.id << challenge.id;
    }
}

void RealLessonsTest::everyChallengeIsPreparedFromItsCard()
{
    QFETCH(QString, lesson);
    QFETCH(QString, challenge);
    open(lesson, u"check"_s);
    m_lab->view->open({lesson, u"check"_s, challenge});
    auto *const card = m_lab->find<ChallengeCard>(u"challenge-"_s + challenge);
    const auto *const verdict = card->findChild<QLabel *>(u"verdict"_s);
    card->prepare();
    QVERIFY(becomesTrue([&] { return verdict->text().startsWith(u"Prepared"_s); }));
    card->verify();
    QVERIFY(becomesTrue([&] { return verdict->text().startsWith(u"Not yet. "_s); }));
    QVERIFY(!m_lab->lab.progress().isPassed(lesson, challenge));
}

void RealLessonsTest::everyQuestionIsAnsweredByTheServer_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("question");
    for (const auto &lesson : everyLesson().lessons()) {
        for (const auto &question : lesson.questions)
            QTest::addRow("%s %s", qPrintable(lesson.id), qPrintable(question.id)) << lesson.id << question.id;
    }
}

void RealLessonsTest::everyQuestionIsAnsweredByTheServer()
{
    QFETCH(QString, lesson);
    QFETCH(QString, question);
    open(lesson, u"check"_s);
    m_lab->view->open({lesson, u"check"_s, question});
    auto *const card = m_lab->find<QuestionCard>(u"question-"_s + question);
    card->say(anythingSaid(card->question(), 0));
    card->reveal();
    testing::waitFor(card->watcher().ended());
    const auto text = card->findChild<QLabel *>(u"result"_s)->text();
    QVERIFY2(m_lab->lab.progress().firstAnswer(lesson, question), qPrintable(text)); // else nobody foresaw it
    QVERIFY(!card->findChild<EvidenceView *>()->toPlainText().isEmpty());
    QCOMPARE(ask({"DBSIZE"}).integer(), 0);
}

LAB_TEST(RealLessonsTest)
#include "real_lessons_test.moc"
