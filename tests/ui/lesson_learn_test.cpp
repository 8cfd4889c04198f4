// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/ui/lesson_harness.h"
#include "ui/checks/challenge_card.h"
#include "ui/checks/question_card.h"
#include "ui/documents/markdown_view.h"
#include "ui/kit/item_picker.h"
#include "ui/learn/learn_part.h"
#include "ui/learn/learn_run_card.h"
#include "ui/learn/outline.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

const auto Filler = "Some words that fill a line of the text.\n\n"_ba.repeated(30);

Lesson withText(const QString &folder, const QByteArray &text)
{
    auto lesson = toy::lesson(folder);
    lesson.learn = toy::write(folder, u"path.md"_s, text);
    return lesson;
}

/// A card of each kind.
Lesson pathLesson(const QString &folder)
{
    return withText(folder, "# Path\n\nSee [a source](lab:source/toy.lua) and [there](lab:try/get?key=b).\n\n"
                            "[Set it](lab:try/set?key=a&value=hello%20you&ex=60)\n\nThen race.\n\n"
                            "[Race](lab:break/race?clients=3)\n\n[Nothing's type](lab:check/none)\n\n"
                            "[Let it end](lab:check/ttl)\n\n[Gone](lab:try/no-such)\n\nThe end.\n");
}

/// What runs can be stopped.
Lesson slowPath(const QString &folder)
{
    return withText(folder, "[Wait](lab:try/wait?steps=10000)\n");
}

Lesson oneCard(const QString &folder)
{
    return withText(folder, "[Get what is not there](lab:try/get?key=nothing)\n\nText.\n");
}

QCoro::Task<Outcome> giveTicket(Run &, Arguments)
{
    auto outcome = Outcome::done(Fields{}, u"Here is a ticket."_s);
    outcome.offers = {{u"key"_s, "t-17"_ba}};
    co_return outcome;
}

/// The first card has what the other two ask for; the last one says itself which key it wants.
Lesson offeringPath(const QString &folder)
{
    auto lesson = withText(folder, "[A ticket](lab:try/ticket)\n\n[Show it](lab:try/get)\n\n"
                                   "[Set another](lab:try/set?key=mine&value=x)\n");
    lesson.operations.append(
        {.id = u"ticket"_s, .title = u"A ticket"_s, .summary = {}, .parameters = {}, .run = giveTicket});
    return lesson;
}

/// Three headings, far from each other.
Lesson headedPath(const QString &folder)
{
    return withText(folder, "# One\n\n" + Filler + "\n## Two\n\n" + Filler +
                                "\n[Get](lab:try/get?key=a)\n\n### Deep\n\n" + Filler + "\n## Three\n\n" + Filler);
}

Lesson longPath(const QString &folder)
{
    return withText(folder, Filler + "\n[Get](lab:try/get?key=a)\n\n" + Filler + "[Try](lab:try)\n");
}

} // namespace

class LessonLearnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_lab.reset(); }

    void anOperationRunsInTheText();
    void whatACardOffersTheOthersTakeOver();
    void aScenarioRunsAllItsWays();
    void aWayThatTheLinkNamesRunsAlone();
    void questionsAndChallengesAreThoseOfCheck();
    void aCardThatLeadsNowhereIsALink();
    void linksAreFollowed();
    void aCardOpensItsPartWithItsValues();
    void whatRunsIsStoppedByEscape();
    void aRejectionIsShownAndIsAnOutcome();
    void runStaysUnderThePointer();
    void doingAllOfThemIsAStepDone();
    void scrollingToTheEndIsNoStep();
    void theFocusStaysInThePageWhenItIsRead();
    void theKeysOfATextScrollThePage();
    void theColumnFitsANarrowWindow();
    void anotherServerStopsWhatRuns();
    void theHeadingsStandBesideTheText();
    void aHeadingThatIsChosenIsGoneTo();
    void theHeadingThatOneIsAtIsMarked();
    void inLittleRoomTheHeadingsAreABox();
    void aTextWithoutHeadingsHasNoOutline();
    void theEndLeadsOn();
    void aLinkToAPageIsHandedOn();

private:
    void open(Lesson (*make)(const QString &folder)) { m_lab = std::make_unique<LessonHarness>(make); }
    LearnRunCard *card(const QString &item) const { return m_lab->find<LearnRunCard>(u"card-"_s + item); }
    QPushButton *buttonOf(const QWidget *card, const QString &name) const
    {
        auto *button = card->findChild<QPushButton *>(name);
        if (!button)
            qFatal("There is no button %s.", qPrintable(name));
        return button;
    }
    void run(const QString &item) const { m_lab->click(buttonOf(card(item), u"run"_s)); }
    bool isLearned() const { return m_lab->lab.progress().isDone(u"toy"_s, Progress::Step::Learned); }
    void openHeaded()
    {
        open(headedPath);
        m_lab->view->resize(1100, 600);
        QVERIFY(becomesTrue([this] { return bar()->maximum() > 0 && m_lab->visible<QListView>(); }));
    }
    ItemPicker *headings() const { return m_lab->find<Outline>()->findChild<ItemPicker *>(); }
    QScrollBar *bar() const { return part()->findChild<QScrollArea *>()->verticalScrollBar(); }
    LearnPart *part() const { return m_lab->find<LearnPart>(); }

    std::unique_ptr<LessonHarness> m_lab;
};

void LessonLearnTest::anOperationRunsInTheText()
{
    open(pathLesson);
    QVERIFY(m_lab->shows(u"Set it"_s));
    QVERIFY(m_lab->shows(u"set key=a value=\"hello you\" ex=60"_s));
    QCOMPARE(buttonOf(card(u"set"_s), u"run"_s)->accessibleName(), u"Run: Set it"_s);
    run(u"set"_s);
    QVERIFY(m_lab->comesToShow(u"Set."_s));
    QVERIFY(m_lab->shows(u"SET lab:toy:{a} \"hello you\" EX 60"_s));
    QVERIFY(m_lab->shows(u"OK"_s));
    QVERIFY(!isLearned());
}

void LessonLearnTest::whatACardOffersTheOthersTakeOver()
{
    open(offeringPath);
    run(u"ticket"_s);
    QVERIFY(m_lab->comesToShow(u"get key=t-17"_s));
    QVERIFY(m_lab->shows(u"set key=mine value=x"_s)); // what the text says stays
    run(u"get"_s);
    QVERIFY(m_lab->comesToShow(u"GET lab:toy:{t-17}"_s));
}

void LessonLearnTest::aScenarioRunsAllItsWays()
{
    open(pathLesson);
    const auto &scenario = m_lab->catalogue.lessons().first().scenarios.first();
    QVERIFY(m_lab->shows(u"Must hold: "_s + scenario.invariant));
    const auto conditions = card(u"race"_s)->findChild<QLabel *>(u"command-line"_s)->text();
    QVERIFY2(!conditions.contains(u"race"_s), qPrintable(conditions)); // the title says it
    for (const auto &way : scenario.wayIds())
        QVERIFY2(m_lab->shows(scenario.titleOf(way)), qPrintable(way));
    run(u"race"_s);
    auto *finding = m_lab->find<QLabel>(u"finding"_s);
    QVERIFY(!finding->text().isEmpty());
    for (const auto &way : scenario.wayIds()) {
        const auto badge = m_lab->find<QLabel>(u"badge-"_s + way)->text();
        QVERIFY2(badge == u"✓ held"_s || badge == u"✗ broke"_s, qPrintable(badge));
        QVERIFY2(finding->text().contains(scenario.titleOf(way)), qPrintable(finding->text()));
    }
    QCOMPARE(m_lab->find<QLabel>(u"badge-atomic"_s)->text(), u"✓ held"_s);
}

void LessonLearnTest::aWayThatTheLinkNamesRunsAlone()
{
    open([](const QString &folder) { return withText(folder, "[Race](lab:break/race?mode=atomic)\n"); });
    QCOMPARE(buttonOf(card(u"race"_s), u"run"_s)->text(), u"Run"_s);
    QVERIFY(!card(u"race"_s)->findChild<QLabel *>(u"badge-naive"_s));
    run(u"race"_s);
    QCOMPARE(m_lab->find<QLabel>(u"badge-atomic"_s)->text(), u"running"_s);
    QVERIFY(becomesTrue([&] { return m_lab->visible<QLabel>(u"badge-atomic"_s)->text() == u"✓ held"_s; }));
    QVERIFY(isLearned());
}

void LessonLearnTest::questionsAndChallengesAreThoseOfCheck()
{
    open(pathLesson);
    QCOMPARE(m_lab->find<QuestionCard>()->objectName(), u"question-none"_s);
    QCOMPARE(m_lab->find<ChallengeCard>()->objectName(), u"challenge-ttl"_s);
}

void LessonLearnTest::aCardThatLeadsNowhereIsALink()
{
    open(pathLesson);
    QVERIFY(!m_lab->visible<LearnRunCard>(u"card-no-such"_s));
    const auto texts = m_lab->view->findChildren<MarkdownView *>();
    QVERIFY(std::any_of(texts.begin(), texts.end(),
                        [](const MarkdownView *text) { return text->toPlainText() == u"Gone"_s; }));
}

void LessonLearnTest::linksAreFollowed()
{
    open(pathLesson);
    QSignalSpy followed(part(), &Part::linkFollowed);
    auto *text = m_lab->find<MarkdownView>();
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Tab);
    QTest::keyClick(text, Qt::Key_Tab);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(followed.size(), 1);
    const auto link = followed.first().first().value<Link>();
    QCOMPARE(link.lesson, u"toy"_s);
    QVERIFY(link.part == u"source"_s || link.part == u"try"_s);
}

void LessonLearnTest::aCardOpensItsPartWithItsValues()
{
    open(pathLesson);
    QSignalSpy followed(part(), &Part::linkFollowed);
    auto *button = card(u"set"_s)->findChild<QToolButton *>(u"open"_s);
    QCOMPARE(button->accessibleName(), u"Open in Try: Set it"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(followed.size(), 1);
    const Link expected{u"toy"_s, u"try"_s, u"set"_s, {{u"key"_s, "a"}, {u"value"_s, "hello you"}, {u"ex"_s, "60"}}};
    QCOMPARE(followed.first().first().value<Link>(), expected);
    QCOMPARE(m_lab->view->part(), u"try"_s);
    QCOMPARE(m_lab->find<QLineEdit>(u"value"_s)->text(), u"hello you"_s);
}

void LessonLearnTest::whatRunsIsStoppedByEscape()
{
    open(slowPath);
    auto *waiting = card(u"wait"_s);
    run(u"wait"_s);
    QVERIFY(becomesTrue([&] { return buttonOf(waiting, u"cancel"_s)->isVisible(); }));
    m_lab->activate();
    QTest::keyClick(m_lab->view.get(), Qt::Key_Escape);
    QVERIFY(m_lab->comesToShow(u"Stopped before it came to an end."_s));
    QVERIFY(!waiting->hasRun());
    QVERIFY(!isLearned());
}

void LessonLearnTest::aRejectionIsShownAndIsAnOutcome()
{
    open(oneCard);
    run(u"get"_s);
    QVERIFY(m_lab->comesToShow(u"No such key. Set it first."_s));
    QVERIFY(card(u"get"_s)->hasRun());
}

void LessonLearnTest::runStaysUnderThePointer()
{
    open(longPath);
    m_lab->activate();
    auto *area = part()->findChild<QScrollArea *>();
    auto *button = buttonOf(card(u"get"_s), u"run"_s);
    QVERIFY(becomesTrue([&] { return area->verticalScrollBar()->maximum() > 0; }));
    area->ensureWidgetVisible(button, 0, area->viewport()->height() / 2);
    const auto before = button->mapToGlobal(QPoint());
    run(u"get"_s);
    QVERIFY(m_lab->comesToShow(u"No such key. Set it first."_s));
    QCoreApplication::processEvents();
    QCOMPARE(button->mapToGlobal(QPoint()), before);
}

void LessonLearnTest::doingAllOfThemIsAStepDone()
{
    open(oneCard);
    QVERIFY(!isLearned());
    run(u"get"_s);
    QVERIFY(becomesTrue([&] { return isLearned(); }));
    QVERIFY(!m_lab->find<QPushButton>(u"mark-read"_s)->isEnabled());
    m_lab->lab.progress().reset(u"toy"_s);
    QVERIFY(!isLearned());
}

void LessonLearnTest::scrollingToTheEndIsNoStep()
{
    open(longPath);
    auto *bar = part()->findChild<QScrollArea *>()->verticalScrollBar();
    QVERIFY(becomesTrue([&] { return bar->maximum() > 0; }));
    bar->setValue(bar->maximum());
    QVERIFY(!isLearned());
    m_lab->click(m_lab->find<QPushButton>(u"mark-read"_s));
    QVERIFY(isLearned());
}

void LessonLearnTest::theFocusStaysInThePageWhenItIsRead()
{
    open(oneCard);
    auto *read = m_lab->find<QPushButton>(u"mark-read"_s);
    read->setFocus();
    read->click();
    QCOMPARE(m_lab->view->focusWidget(), m_lab->find<MarkdownView>());
}

void LessonLearnTest::theKeysOfATextScrollThePage()
{
    open(longPath);
    m_lab->activate();
    auto *bar = part()->findChild<QScrollArea *>()->verticalScrollBar();
    auto *text = m_lab->find<MarkdownView>();
    QVERIFY(becomesTrue([&] { return bar->maximum() > 0; }));
    QCOMPARE(text->verticalScrollBar()->maximum(), 0);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
}

void LessonLearnTest::theColumnFitsANarrowWindow()
{
    open(pathLesson);
    run(u"set"_s);
    QVERIFY(m_lab->comesToShow(u"Set."_s));
    m_lab->view->resize(480, 600);
    auto *area = part()->findChild<QScrollArea *>();
    QVERIFY(becomesTrue([&] { return area->viewport()->width() <= 480; }));
    QVERIFY2(area->widget()->minimumSizeHint().width() <= 480,
             qPrintable(QString::number(area->widget()->minimumSizeHint().width())));
}

void LessonLearnTest::anotherServerStopsWhatRuns()
{
    open(slowPath);
    run(u"wait"_s);
    QVERIFY(card(u"wait"_s)->watcher().isRunning());
    const RedisProcess other;
    m_lab->lab.useServer(other.endpoint());
    QVERIFY(becomesTrue([&] { return !card(u"wait"_s)->watcher().isRunning(); }));
}

void LessonLearnTest::theHeadingsStandBesideTheText()
{
    openHeaded();
    const auto *const model = m_lab->find<QListView>()->model();
    QStringList titles;
    for (int row = 0; row < model->rowCount(); ++row)
        titles.append(model->index(row, 0).data().toString());
    titles.removeAll(QString());
    QCOMPARE(titles, (QStringList{u"One"_s, u"Two"_s, u"Three"_s}));
}

void LessonLearnTest::aHeadingThatIsChosenIsGoneTo()
{
    openHeaded();
    QCOMPARE(bar()->value(), 0);
    m_lab->pick(u"Two"_s);
    const int two = bar()->value();
    QVERIFY(two > 0);
    m_lab->pick(u"Three"_s);
    QVERIFY(bar()->value() > two);
    m_lab->pick(u"One"_s);
    QVERIFY(bar()->value() < two);
}

void LessonLearnTest::theHeadingThatOneIsAtIsMarked()
{
    openHeaded();
    QCOMPARE(headings()->current(), u"0"_s);
    m_lab->pick(u"Two"_s);
    const int two = bar()->value();
    bar()->setValue(0);
    QCOMPARE(headings()->current(), u"0"_s);
    QCOMPARE(bar()->value(), 0); // marking moves nothing
    bar()->setValue(two + 1);
    QCOMPARE(headings()->current(), u"1"_s);
    bar()->setValue(bar()->maximum());
    QCOMPARE(headings()->current(), u"2"_s);
}

void LessonLearnTest::inLittleRoomTheHeadingsAreABox()
{
    openHeaded();
    m_lab->view->resize(700, 500);
    QVERIFY(becomesTrue([this] { return m_lab->visible<QComboBox>() != nullptr; }));
    QVERIFY(!m_lab->visible<QListView>());
}

void LessonLearnTest::aTextWithoutHeadingsHasNoOutline()
{
    open(longPath);
    QVERIFY(!part()->findChild<Outline *>()->isVisible());
}

void LessonLearnTest::theEndLeadsOn()
{
    open(oneCard);
    QCOMPARE(m_lab->find<QPushButton>(u"next"_s)->text(), u"Next: try it"_s);
    m_lab->click(m_lab->find<QPushButton>(u"next"_s));
    QCOMPARE(m_lab->view->part(), u"try"_s);
    QVERIFY(!isLearned()); // going on is no reading
}

void LessonLearnTest::aLinkToAPageIsHandedOn()
{
    open([](const QString &folder) { return withText(folder, "[Events](lab:page/docs/sse.md)\n\nText.\n"); });
    QSignalSpy followed(m_lab->view.get(), &LessonView::linkFollowed);
    Q_EMIT m_lab->find<MarkdownView>()->anchorClicked(QUrl(u"lab:page/docs/sse.md"_s));
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().value<Link>(), Link::toPage(u"docs/sse.md"_s));
    QCOMPARE(m_lab->view->part(), u"learn"_s);
}

LAB_TEST(LessonLearnTest)
#include "lesson_learn_test.moc"
