// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/challenge_card.h"

#include "ui/kit/failure_view.h"
#include "ui/kit/hand_focus.h"
#include "ui/kit/labels.h"
#include "ui/lesson/ask_row.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lab::ui {

using namespace Qt::StringLiterals;

ChallengeCard::ChallengeCard(const Challenge &challenge, const Lesson &lesson, Lab &lab, QWidget *parent)
    : QFrame(parent)
    , m_challenge(challenge)
    , m_lesson(lesson)
    , m_lab(lab)
    , m_watcher(lab.worker(lesson.id))
    , m_ask(new AskRow(tr("Verify"), m_watcher))
    , m_passedSign(iconLabel(u"check"_s, tr("Passed")))
    , m_passed(captionLabel(tr("Passed"), u"success"_s))
    , m_hint(plainLabel(challenge.hintFor(lab.environment().keys), u"muted"_s))
    , m_verdict(plainLabel({}))
    , m_showHint(new QPushButton(tr("Show a hint")))
    , m_failure(new FailureView)
{
    setRole(this, u"card"_s);
    setObjectName(u"challenge-"_s + challenge.id);
    layOut();
    connectAll();
    showPassed();
}

void ChallengeCard::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::Small);
    top->addWidget(captionLabel(m_challenge.title, u"heading"_s), 1);
    top->addWidget(m_passedSign);
    top->addWidget(m_passed);
    m_ask->addButton(m_showHint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Medium);
    layout->setSpacing(spacing::Small);
    layout->addLayout(top);
    layout->addWidget(plainLabel(m_challenge.taskFor(m_lab.environment().keys)));
    layout->addWidget(m_hint);
    layout->addWidget(m_ask);
    layout->addWidget(m_verdict);
    layout->addWidget(m_failure);
    m_hint->hide();
    m_verdict->hide();
    m_failure->hide();
    m_showHint->setVisible(!m_challenge.hint.isEmpty());
    m_verdict->setObjectName(u"verdict"_s);
    m_ask->button()->setAccessibleName(tr("Verify: %1").arg(m_challenge.title));
    m_ask->button()->setToolTip(tr("Looks at the live server"));
    m_showHint->setAccessibleName(tr("Show a hint: %1").arg(m_challenge.title));
}

void ChallengeCard::connectAll()
{
    connect(m_ask, &AskRow::asked, this, &ChallengeCard::verify);
    connect(m_showHint, &QPushButton::clicked, this, [this] {
        m_hint->show();
        handFocus(m_showHint, m_ask->button());
        m_showHint->hide();
    });
    connect(&m_watcher, &RunWatcher::finished, this, &ChallengeCard::take);
    connect(&m_lab.progress(), &Progress::changed, this, &ChallengeCard::showPassed);
}

void ChallengeCard::showPassed()
{
    const bool passed = m_lab.progress().isPassed(m_lesson.id, m_challenge.id);
    m_passedSign->setVisible(passed);
    m_passed->setVisible(passed);
}

void ChallengeCard::verify()
{
    Request request;
    request.what = Request::What::Challenge;
    request.lesson = m_lesson.id;
    request.item = m_challenge.id;
    showText(m_verdict, {}); // what was so before need not be so any more
    m_failure->hide();
    m_watcher.start(request);
}

void ChallengeCard::turnToServer()
{
    m_watcher.abandon();
    showText(m_verdict, {});
}

void ChallengeCard::take(const Report &report)
{
    if (report.failure)
        return showFailure(report);
    if (!report.verdict)
        return;
    const auto &verdict = *report.verdict;
    showText(m_verdict,
             verdict.passed ? tr("✓ Passed. %1").arg(verdict.observed) : tr("Not yet. %1").arg(verdict.observed));
    setRole(m_verdict, verdict.passed ? u"success"_s : u"warning"_s);
    if (verdict.passed)
        m_lab.progress().markPassed(m_lesson.id, m_challenge.id);
}

void ChallengeCard::showFailure(const Report &report)
{
    if (report.failure->kind == ErrorKind::Cancelled) {
        setRole(m_verdict, u"muted"_s);
        return showText(m_verdict, tr("Stopped before the server answered."));
    }
    m_failure->setReport(report);
    m_failure->show();
}

} // namespace lab::ui
