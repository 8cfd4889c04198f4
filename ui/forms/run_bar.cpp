// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/forms/run_bar.h"

#include "app/base/units.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProgressWidth = 140;
constexpr std::chrono::milliseconds Patience{150};

} // namespace

RunBar::RunBar(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QWidget)
    , m_run(new QPushButton(icon(u"play"_s, &Tokens::accentText), tr("Run")))
    , m_cancel(new QPushButton(icon(u"stop"_s), tr("Cancel")))
    , m_progress(new QProgressBar)
    , m_what(captionLabel({}, u"muted"_s))
    , m_patience(new QTimer(this))
{
    setRole(m_run, u"primary"_s);
    m_run->setObjectName(u"run"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setToolTip(tr("Stop what runs (Esc)"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(ProgressWidth);
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_what->setObjectName(u"reason"_s);
    m_what->setWordWrap(true);
    layOut();
    m_patience->setSingleShot(true);
    m_patience->setInterval(Patience);
    connect(m_patience, &QTimer::timeout, this, [this] {
        showProgress(true);
        Q_EMIT takesLong();
    });
    connect(m_run, &QPushButton::clicked, this, &RunBar::runRequested);
    connect(m_cancel, &QPushButton::clicked, this, &RunBar::cancelRequested);
    showProgress(false);
    refresh();
}

void RunBar::layOut()
{
    // Enter on a focused button presses that one.
    for (auto *button : {m_run, m_cancel})
        button->setAutoDefault(true);
    auto *buttons = new FlowLayout(spacing::Small, spacing::Small, m_buttons);
    buttons->addWidget(m_run);
    buttons->addWidget(m_cancel);
    auto policy = m_buttons->sizePolicy();
    policy.setHeightForWidth(true);
    m_buttons->setSizePolicy(policy);
    auto *status = new QHBoxLayout(this);
    status->setContentsMargins(0, 0, 0, 0);
    status->setSpacing(spacing::Small);
    status->addWidget(m_progress);
    status->addWidget(m_what, 1);
}

void RunBar::pressRun()
{
    m_run->click();
}

void RunBar::focusRun()
{
    m_run->setFocus(Qt::OtherFocusReason);
}

void RunBar::setRunText(const QString &text)
{
    m_run->setText(text);
}

void RunBar::setFilled(bool filled)
{
    setRole(m_run, filled ? u"primary"_s : QString());
    m_run->setIcon(icon(u"play"_s, filled ? &Tokens::accentText : &Tokens::text));
}

void RunBar::addBeside(QPushButton *button)
{
    m_buttons->layout()->removeWidget(m_cancel);
    m_buttons->layout()->addWidget(button);
    m_buttons->layout()->addWidget(m_cancel);
}

void RunBar::setOneOfMany(const QString &title)
{
    setFilled(false);
    m_run->setAccessibleName(tr("Run: %1").arg(title));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(title));
}

void RunBar::addButton(QPushButton *button)
{
    button->setAutoDefault(true);
    m_others.append(button);
    refresh();
}

void RunBar::setProblem(const QString &problem, Said said)
{
    m_problem = problem;
    m_said = said;
    refresh();
}

void RunBar::setRunning(bool running)
{
    const bool goesOn = running && m_running; // the next one of several
    m_running = running;
    m_timeLeft.restart();
    m_progress->setRange(0, 0);
    m_what->clear();
    if (running)
        m_patience->start();
    else
        m_patience->stop();
    auto *const focused = m_buttons->window()->focusWidget();
    showProgress(false);
    refresh();
    if (!goesOn)
        keepFocus(focused);
}

bool RunBar::isOwn(const QWidget *widget) const
{
    return m_buttons->isAncestorOf(widget) ||
           std::any_of(m_others.begin(), m_others.end(), [widget](const auto *each) { return each == widget; });
}

// A button that is disabled while it runs loses the focus: it gets it back unless the person went elsewhere.
void RunBar::keepFocus(QWidget *before)
{
    auto *const now = m_buttons->window()->focusWidget();
    if (m_running) {
        m_left = isOwn(before) ? before : nullptr;
        m_reached = now;
    } else if (m_left && now == m_reached) {
        m_left->setFocus(Qt::OtherFocusReason);
    }
}

void RunBar::setRestartable(bool restartable)
{
    m_restartable = restartable;
}

void RunBar::showProgress(bool shown)
{
    if (!shown && m_cancel->hasFocus()) {
        refresh(); // Run can be pressed again by now
        focusRun();
    }
    m_cancel->setVisible(shown);
    m_progress->setVisible(shown);
}

void RunBar::setProgress(qint64 done, qint64 total, const QString &what)
{
    // A progress bar counts in int: per mille do for any total.
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    m_timeLeft.reached(done, total);
    const auto left = m_timeLeft.text();
    const auto percent = total > 0 ? QString::number(100 * done / total) : QString();
    if (total <= 0)
        m_what->setText(what);
    else if (left.isEmpty())
        m_what->setText(tr("%1: %2 %").arg(what, percent));
    else
        m_what->setText(tr("%1: %2 %, %3").arg(what, percent, left));
}

void RunBar::refresh()
{
    const bool usable = m_problem.isEmpty() && (!m_running || m_restartable);
    m_run->setEnabled(usable);
    for (auto *button : m_others)
        button->setEnabled(usable);
    const QString told = m_said == Said::Here ? m_problem : QString();
    if (!m_running)
        m_what->setText(told);
    setRole(m_what, m_running ? u"muted"_s : u"danger"_s);
    m_run->setAccessibleDescription(m_problem);
    m_run->setToolTip(m_problem.isEmpty() ? tr("Run (Enter)") : plainToolTip(m_problem));
    setVisible(m_running || !told.isEmpty());
}

} // namespace lab::ui
