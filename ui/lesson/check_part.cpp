// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/check_part.h"

#include "ui/kit/labels.h"
#include "ui/lesson/challenge_card.h"
#include "ui/lesson/question_card.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestCard = 820; ///< longer lines are hard to read

} // namespace

CheckPart::CheckPart(const Lesson &lesson, Lab &lab, QWidget *parent)
    : Part(lesson, lab, parent)
    , m_progress(plainLabel({}, u"muted"_s))
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makePage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&lab.progress(), &Progress::changed, this, &CheckPart::showProgress);
    onEscape([this] { cancel(); });
    showProgress();
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
    auto *column = new QWidget;
    column->setMaximumWidth(WidestCard);
    auto *cards = new QVBoxLayout(column);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(spacing::Medium);
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
    cards->addWidget(makeFoot());
    cards->addStretch();
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(spacing::Large, spacing::Large, spacing::Large, spacing::Large);
    layout->addWidget(column, 1);
    layout->addStretch();
    return page;
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
                       [&](const Question &each) { return progress.answer(id, each.id) >= 0; });
}

void CheckPart::showProgress()
{
    const auto &progress = lab().progress();
    const auto passed = std::count_if(lesson().challenges.begin(), lesson().challenges.end(),
                                      [&](const Challenge &each) { return progress.isPassed(lesson().id, each.id); });
    const auto answered =
        std::count_if(lesson().questions.begin(), lesson().questions.end(),
                      [&](const Question &each) { return progress.answer(lesson().id, each.id) >= 0; });
    m_progress->setText(tr("%1 of %2 challenges passed, %3 of %4 questions answered. Everything is checked on the live "
                           "server, however you brought it about.")
                            .arg(QString::number(passed), QString::number(lesson().challenges.size()),
                                 QString::number(answered), QString::number(lesson().questions.size())));
    const bool something = !lesson().challenges.isEmpty() || !lesson().questions.isEmpty();
    if (something && isAllDone() && !progress.isDone(lesson().id, Progress::Step::Checked))
        lab().progress().markDone(lesson().id, Progress::Step::Checked);
}

QCoro::Task<void> CheckPart::demonstrate()
{
    for (auto *card : std::as_const(m_challenges)) {
        card->verify();
        co_await card->watcher().ended();
    }
    if (m_questions.isEmpty())
        co_return;
    m_questions.first()->choose(0);
    m_questions.first()->reveal();
    co_await m_questions.first()->watcher().ended();
}

} // namespace lab::ui
