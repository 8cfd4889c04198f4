// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/checks/check_part.h"

#include "ui/kit/labels.h"
#include "ui/kit/redis_cli_command.h"
#include "ui/checks/challenge_card.h"
#include "ui/checks/question_card.h"
#include "ui/checks/review_list.h"
#include "ui/checks/said_editor.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestCard = 820; ///< longer lines are hard to read

} // namespace

CheckPart::CheckPart(const Lesson &lesson, Lab &lab, QWidget *parent)
    : Part(lesson, lab, parent)
    , m_progress(plainLabel({}, u"muted"_s))
    , m_where(plainLabel({}))
    , m_copy(iconButton(u"copy"_s, tr("Copy the redis-cli command (with its password)")))
    , m_scroll(new QScrollArea)
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makePage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(&lab.progress(), &Progress::changed, this, &CheckPart::showProgress);
    connect(&lab, &Lab::serverChanged, this, &CheckPart::showWhere);
    onEscape([this] { cancel(); });
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
}

QWidget *CheckPart::makePage()
{
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(spacing::Large, spacing::Large, spacing::Large, spacing::Large);
    layout->addWidget(makeColumn(), 1);
    layout->addStretch();
    return page;
}

QWidget *CheckPart::makeColumn()
{
    auto *column = new QWidget;
    column->setMaximumWidth(WidestCard);
    auto *cards = new QVBoxLayout(column);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(spacing::Medium);
    cards->addWidget(makeWhere());
    cards->addWidget(m_progress);
    for (const auto &challenge : lesson().challenges) {
        m_challenges.append(new ChallengeCard(challenge, lesson(), lab()));
        cards->addWidget(m_challenges.last());
    }
    if (!lesson().questions.isEmpty())
        cards->addWidget(captionLabel(tr("Predict, then let the server answer"), u"heading"_s));
    for (const auto &question : lesson().questions) {
        m_questions.append(new QuestionCard(question, lesson(), lab()));
        cards->addWidget(m_questions.last());
    }
    auto *review = new ReviewList(lab());
    connect(review, &ReviewList::linkFollowed, this, &Part::linkFollowed);
    cards->addWidget(review);
    cards->addWidget(makeFoot());
    cards->addStretch();
    return column;
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
    m_where->setText(isThere ? tr("Type commands in a terminal: %1, or use the forms in Try.")
                                   .arg(shownRedisCliCommand(lab().environment().endpoint))
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

bool CheckPart::isAllDone() const
{
    const auto &progress = lab().progress();
    const auto &id = lesson().id;
    const auto &challenges = lesson().challenges;
    const auto &questions = lesson().questions;
    return std::all_of(challenges.begin(), challenges.end(),
                       [&](const Challenge &each) { return progress.isPassed(id, each.id); }) &&
           std::all_of(questions.begin(), questions.end(),
                       [&](const Question &each) { return progress.firstAnswer(id, each.id).has_value(); });
}

void CheckPart::showProgress()
{
    const auto &progress = lab().progress();
    const auto passed = std::count_if(lesson().challenges.begin(), lesson().challenges.end(),
                                      [&](const Challenge &each) { return progress.isPassed(lesson().id, each.id); });
    const auto answered =
        std::count_if(lesson().questions.begin(), lesson().questions.end(),
                      [&](const Question &each) { return progress.firstAnswer(lesson().id, each.id).has_value(); });
    m_progress->setText(tr("%1 of %2 challenges passed, %3 of %4 questions answered. Prepare a challenge, do it "
                           "wherever you like, then verify: the live server is asked.")
                            .arg(QString::number(passed), QString::number(lesson().challenges.size()),
                                 QString::number(answered), QString::number(lesson().questions.size())));
    const bool something = !lesson().challenges.isEmpty() || !lesson().questions.isEmpty();
    if (something && isAllDone() && !progress.isDone(lesson().id, Progress::Step::Checked))
        lab().progress().markDone(lesson().id, Progress::Step::Checked);
}

void CheckPart::open(const Link &link)
{
    const auto isMeant = [&link](const QWidget *card) {
        return card->objectName() == u"challenge-"_s + link.item || card->objectName() == u"question-"_s + link.item;
    };
    for (auto *card : std::as_const(m_challenges)) {
        if (isMeant(card))
            reveal(card);
    }
    for (auto *card : std::as_const(m_questions)) {
        if (isMeant(card))
            reveal(card);
    }
}

void CheckPart::reveal(QWidget *card)
{
    card->setFocus(Qt::OtherFocusReason);
    // A part that is shown for the first time has its places only after the next turn of the event loop.
    QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card); });
}

QCoro::Task<void> CheckPart::demonstrate()
{
    for (auto *card : std::as_const(m_challenges)) {
        card->prepare();
        co_await card->watcher().ended();
        card->verify();
        co_await card->watcher().ended();
    }
    if (m_questions.isEmpty())
        co_return;
    auto *first = m_questions.first();
    first->say(anythingSaid(first->question(), 0));
    first->reveal();
    co_await first->watcher().ended();
}

} // namespace lab::ui
