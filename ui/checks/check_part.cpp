// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/checks/check_part.h"

#include "ui/checks/challenge_card.h"
#include "ui/checks/question_card.h"
#include "ui/checks/review_list.h"
#include "ui/checks/said_editor.h"
#include "ui/kit/item_picker.h"
#include "ui/kit/labels.h"
#include "ui/kit/page_scroll.h"
#include "ui/kit/picker_page.h"
#include "ui/kit/redis_cli_command.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestQuestion = 52; ///< of a question, in the list
constexpr int WidestCard = 820;           ///< longer lines are hard to read

/// The beginning of what it asks, in whole words.
QString questionTitle(const Question &question)
{
    const auto &prompt = question.prompt;
    if (prompt.size() <= LongestQuestion)
        return prompt;
    const auto end = prompt.lastIndexOf(u' ', LongestQuestion);
    return prompt.left(end > 0 ? end : LongestQuestion) + u'…';
}

} // namespace

CheckPart::CheckPart(const Lesson &lesson, Lab &lab, QWidget *parent)
    : Part(lesson, lab, parent)
    , m_page(new PickerPage(tr("Challenges and questions")))
    , m_progress(plainLabel({}, u"muted"_s))
    , m_where(plainLabel({}))
    , m_copy(iconButton(u"copy"_s, tr("Copy the redis-cli command (with its password)")))
{
    const bool isThere = !lesson.challenges.isEmpty() || !lesson.questions.isEmpty();
    layOutPage(m_page, isThere, tr("This lesson has nothing to check."));
    auto *const content = m_page->content();
    content->addWidget(m_progress);
    content->addWidget(makeWhere());
    makeCards(content);
    auto *review = new ReviewList(lab, this);
    connect(review, &ReviewList::linkFollowed, this, &Part::linkFollowed);
    content->addWidget(review);
    content->addWidget(makeFoot());
    content->addStretch();
    connect(&lab.progress(), &Progress::changed, this, &CheckPart::showProgress);
    connect(&lab, &Lab::serverChanged, this, &CheckPart::showWhere);
    connect(m_page->picker(), &ItemPicker::picked, this, &CheckPart::pick);
    onEscape([this] { cancel(); });
    fillPicker();
    showProgress();
    showWhere();
}

void CheckPart::cancel()
{
    for (auto *card : std::as_const(m_challenges))
        card->watcher().cancel();
    for (auto *card : std::as_const(m_questions))
        card->watcher().cancel();
}

void CheckPart::turnToServer()
{
    for (auto *card : std::as_const(m_challenges))
        card->turnToServer();
    for (auto *card : std::as_const(m_questions))
        card->turnToServer();
    showStates(); // what was prepared there is not prepared here
}

/// All of them are there from the beginning, one is shown.
void CheckPart::makeCards(QVBoxLayout *cards)
{
    for (const auto &challenge : lesson().challenges) {
        auto *card = new ChallengeCard(challenge, lesson(), lab());
        connect(card, &ChallengeCard::prepared, this, [this, card] { showStateOf(*card); });
        m_challenges.append(card);
        cards->addWidget(card);
    }
    for (const auto &question : lesson().questions) {
        m_questions.append(new QuestionCard(question, lesson(), lab()));
        cards->addWidget(m_questions.last());
    }
    for (auto *card : std::as_const(m_challenges)) {
        card->setMaximumWidth(WidestCard);
        card->hide();
    }
    for (auto *card : std::as_const(m_questions)) {
        card->setMaximumWidth(WidestCard);
        card->hide();
    }
}

void CheckPart::fillPicker()
{
    QList<PickerEntry> entries;
    for (const auto &challenge : lesson().challenges)
        entries.append({challenge.id, tr("Challenges"), challenge.title, {}});
    for (const auto &question : lesson().questions)
        entries.append({question.id, tr("Questions"), questionTitle(question), question.prompt});
    m_page->picker()->setWithoutSearch();
    m_page->picker()->setEntries(entries);
    m_page->setPickerVisible(entries.size() > 1);
}

QWidget *CheckPart::cardOf(const QString &id) const
{
    for (auto *card : m_challenges) {
        if (card->challenge().id == id)
            return card;
    }
    for (auto *card : m_questions) {
        if (card->question().id == id)
            return card;
    }
    return nullptr;
}

void CheckPart::pick(const QString &id)
{
    auto *const chosen = cardOf(id);
    for (auto *card : std::as_const(m_challenges))
        card->setVisible(card == chosen);
    for (auto *card : std::as_const(m_questions))
        card->setVisible(card == chosen);
}

/// How to reach the server from a terminal: much of what is asked for has no form.
QWidget *CheckPart::makeWhere()
{
    auto *where = new QWidget;
    auto *layout = new QHBoxLayout(where);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_where, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    m_where->setObjectName(u"where"_s);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { copyText(redisCliCommand(lab().environment().endpoint), m_copy); });
    return where;
}

void CheckPart::showWhere()
{
    const bool isThere = lab().serverState() == Lab::ServerState::Ready;
    m_copy->setVisible(isThere);
    const auto &endpoint = lab().environment().endpoint;
    const auto words = endpoint.password.isEmpty()
                           ? tr("Type commands in a terminal: %1, or use the forms in Try.")
                           : tr("Type commands in a terminal: %1 (the button copies it, password included), or use the "
                                "forms in Try.");
    m_where->setText(isThere ? words.arg(shownRedisCliCommand(endpoint))
                             : tr("There is no server to type commands to yet."));
}

QWidget *CheckPart::makeFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, spacing::Medium, 0, 0);
    auto *reset = new QPushButton(icon(u"reset"_s), tr("Reset this lesson's progress …"));
    reset->setObjectName(u"reset-progress"_s);
    connect(reset, &QPushButton::clicked, this, &CheckPart::askToReset);
    layout->addWidget(reset);
    layout->addStretch();
    m_next = makeNext(u"check"_s);
    layout->addWidget(m_next);
    return foot;
}

void CheckPart::askToReset()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Reset progress"),
                                tr("Forget what was passed, answered and done in “%1”?").arg(lesson().title),
                                QMessageBox::Reset | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Your notes and the keys on the server stay as they are."));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box->button(QMessageBox::Reset), &QAbstractButton::clicked, this,
            [this] { lab().progress().reset(lesson().id); });
    box->open();
}

CheckPart::Counts CheckPart::counts() const
{
    const auto &progress = lab().progress();
    const auto &id = lesson().id;
    const auto &challenges = lesson().challenges;
    const auto &questions = lesson().questions;
    return {std::count_if(challenges.begin(), challenges.end(),
                          [&](const Challenge &each) { return progress.isPassed(id, each.id); }),
            std::count_if(questions.begin(), questions.end(),
                          [&](const Question &each) { return progress.firstAnswer(id, each.id).has_value(); })};
}

void CheckPart::showProgress()
{
    const auto done = counts();
    const auto challenges = lesson().challenges.size(), questions = lesson().questions.size();
    m_progress->setText(tr("%1 of %2: %3 of %4 challenges passed, %5 of %6 questions answered. Prepare a challenge, do "
                           "it wherever you like, then verify: the live server is asked.")
                            .arg(QString::number(done.passed + done.answered), QString::number(challenges + questions),
                                 QString::number(done.passed), QString::number(challenges),
                                 QString::number(done.answered), QString::number(questions)));
    showStates();
    const bool isAllDone = done.passed == challenges && done.answered == questions;
    const bool something = challenges + questions > 0;
    setRole(m_next, isAllDone ? u"primary"_s : QString()); // until then there is more to do here
    if (something && isAllDone && !lab().progress().isDone(lesson().id, Progress::Step::Checked))
        lab().progress().markDone(lesson().id, Progress::Step::Checked);
}

void CheckPart::showStates()
{
    for (const auto *card : std::as_const(m_challenges))
        showStateOf(*card);
    for (const auto *card : std::as_const(m_questions))
        showStateOf(*card);
}

void CheckPart::showStateOf(const ChallengeCard &card)
{
    const auto &id = card.challenge().id;
    auto *const picker = m_page->picker();
    if (lab().progress().isPassed(lesson().id, id))
        picker->setState(id, u"check"_s, tr("passed"));
    else if (card.isPrepared())
        picker->setState(id, u"flag"_s, tr("prepared"));
    else
        picker->setState(id, u"ring"_s, tr("open"));
}

void CheckPart::showStateOf(const QuestionCard &card)
{
    const auto &id = card.question().id;
    const auto first = lab().progress().firstAnswer(lesson().id, id);
    const auto last = lab().progress().lastAnswer(lesson().id, id);
    auto *const picker = m_page->picker();
    if (!first || !last)
        picker->setState(id, u"ring"_s, tr("open"));
    else if (!last->right)
        picker->setState(id, u"cross"_s, tr("wrong"));
    else if (first->right)
        picker->setState(id, u"check"_s, tr("right"));
    else
        picker->setState(id, u"replay"_s, tr("wrong first, then right"));
}

void CheckPart::open(const Link &link)
{
    auto *const card = cardOf(link.item);
    if (!card)
        return;
    m_page->picker()->setCurrent(link.item);
    card->setFocus(Qt::OtherFocusReason);
    m_page->scroll()->bring(card);
}

QCoro::Task<void> CheckPart::demonstrate()
{
    for (auto *card : std::as_const(m_challenges)) {
        m_page->picker()->setCurrent(card->challenge().id);
        card->prepare();
        co_await card->watcher().ended();
        card->verify();
        co_await card->watcher().ended();
    }
    if (m_questions.isEmpty())
        co_return;
    auto *first = m_questions.first();
    m_page->picker()->setCurrent(first->question().id);
    first->say(anythingSaid(first->question(), 0));
    first->reveal();
    co_await first->watcher().ended();
}

} // namespace lab::ui
