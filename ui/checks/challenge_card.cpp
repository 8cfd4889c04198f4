// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/checks/challenge_card.h"

#include "app/base/fields.h"
#include "ui/checks/ask_row.h"
#include "ui/kit/failure_view.h"
#include "ui/kit/format.h"
#include "ui/kit/hand_focus.h"
#include "ui/kit/labels.h"
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
    , m_prepare(m_ask->addAsker(tr("Prepare")))
    , m_showHint(new QPushButton)
    , m_passedSign(iconLabel(u"check"_s, tr("Passed")))
    , m_passed(captionLabel(tr("Passed"), u"success"_s))
    , m_verdict(plainLabel({}))
    , m_failure(new FailureView)
{
    setRole(this, u"card"_s);
    setObjectName(u"challenge-"_s + challenge.id);
    layOut();
    describe();
    connectAll();
    tellHints();
    showPassed();
}

QLayout *ChallengeCard::makeTop()
{
    const bool isBroken = m_challenge.start == Challenge::Start::Broken;
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::Small);
    auto *title = captionLabel(m_challenge.title, u"heading"_s);
    title->setWordWrap(true);
    top->addWidget(title, 1);
    top->addWidget(captionLabel(isBroken ? tr("Starts broken") : tr("Something is to be made"), u"muted"_s));
    top->addWidget(m_passedSign);
    top->addWidget(m_passed);
    return top;
}

void ChallengeCard::layOut()
{
    m_ask->addButton(m_showHint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Medium);
    layout->setSpacing(spacing::Small);
    layout->addLayout(makeTop());
    layout->addWidget(plainLabel(m_challenge.taskFor(m_lab.environment().keys)));
    const auto hints = m_challenge.hintsFor(m_lab.environment().keys);
    for (const auto &hint : hints) {
        m_hints.append(plainLabel(tr("Hint %1: %2").arg(QString::number(m_hints.size() + 1), hint), u"muted"_s));
        m_hints.last()->hide();
        layout->addWidget(m_hints.last());
    }
    layout->addWidget(m_ask);
    layout->addWidget(m_verdict);
    layout->addWidget(m_failure);
    m_verdict->hide();
    m_failure->hide();
}

void ChallengeCard::describe()
{
    QStringList names;
    for (const auto &key : m_challenge.keysIn(m_lab.environment().keys))
        names.append(displayText(key.name));
    m_verdict->setObjectName(u"verdict"_s);
    m_prepare->setObjectName(u"prepare"_s);
    m_prepare->setAccessibleName(tr("Prepare: %1").arg(m_challenge.title));
    m_prepare->setToolTip(plainToolTip(
        tr("Brings about what it starts from. Removed and made anew: %1\n\nFrom then on this window, while "
           "it is open, watches by MONITOR what anybody sends to these keys. That costs the server "
           "throughput: until it is passed, for half an hour at most, and not while something is measured.")
            .arg(names.join(u", "_s))));
    m_ask->button()->setObjectName(u"verify"_s);
    m_ask->button()->setAccessibleName(tr("Verify: %1").arg(m_challenge.title));
    m_ask->button()->setToolTip(tr("Looks at the live server, and at what was sent since it was prepared"));
    m_showHint->setObjectName(u"hint"_s);
    setFocusProxy(m_prepare);
}

void ChallengeCard::connectAll()
{
    connect(m_ask, &AskRow::asked, this, [this](const QPushButton *by) {
        if (by == m_prepare)
            prepare();
        else
            verify();
    });
    connect(m_showHint, &QPushButton::clicked, this, &ChallengeCard::showHint);
    connect(&m_watcher, &RunWatcher::finished, this, &ChallengeCard::take);
    connect(&m_lab.progress(), &Progress::changed, this, &ChallengeCard::showPassed);
}

void ChallengeCard::showHint()
{
    if (m_hintsShown < m_hints.size())
        m_hints[m_hintsShown++]->show();
    tellHints();
}

void ChallengeCard::tellHints()
{
    const bool hasMore = m_hintsShown < m_hints.size();
    const auto text =
        tr("Show a hint (%1 of %2)").arg(QString::number(m_hintsShown + 1), QString::number(m_hints.size()));
    if (!hasMore)
        handFocus(m_showHint, m_ask->button());
    m_showHint->setVisible(hasMore);
    m_showHint->setText(text);
    m_showHint->setAccessibleName(tr("%1: %2").arg(text, m_challenge.title));
}

void ChallengeCard::showPassed()
{
    const bool passed = m_lab.progress().isPassed(m_lesson.id, m_challenge.id);
    m_passedSign->setVisible(passed);
    m_passed->setVisible(passed);
}

void ChallengeCard::prepare()
{
    ask(Request::What::Prepare);
}

void ChallengeCard::verify()
{
    ask(Request::What::Challenge);
}

void ChallengeCard::ask(Request::What what)
{
    Request request;
    request.what = what;
    request.lesson = m_lesson.id;
    request.item = m_challenge.id;
    showText(m_verdict, {}); // what was so before need not be so any more
    m_failure->hide();
    m_watcher.start(request);
}

void ChallengeCard::turnToServer()
{
    m_watcher.abandon();
    m_isPrepared = false;
    showText(m_verdict, {});
}

void ChallengeCard::take(const Report &report)
{
    if (report.failure)
        return showFailure(report);
    if (report.verdict)
        return showVerdict(*report.verdict);
    setRole(m_verdict, u"muted"_s);
    m_isPrepared = true;
    Q_EMIT prepared();
    showText(m_verdict, tr("Prepared on the server. Over to you; verify it when you are done."));
}

void ChallengeCard::showVerdict(const Verdict &verdict)
{
    showText(m_verdict,
             verdict.passed ? tr("✓ Passed. %1").arg(verdict.observed) : tr("Not yet. %1").arg(verdict.observed));
    setRole(m_verdict, verdict.passed ? u"success"_s : u"warning"_s);
    m_isPrepared = m_isPrepared && !verdict.passed;
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
