// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/outcome_view.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/failure_view.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// For how long at least one command was under way: those that were so at the same time, on one connection or on many,
/// count once.
double wireMicros(QList<redis::CommandRecord> commands)
{
    std::sort(commands.begin(), commands.end(), [](const auto &a, const auto &b) { return a.sentAt < b.sentAt; });
    std::chrono::duration<double, std::micro> sum{0};
    std::chrono::steady_clock::time_point until;
    for (const auto &record : commands) {
        const auto from = std::max(record.sentAt, until);
        until = std::max(until, record.answeredAt);
        sum += until - std::min(from, until);
    }
    return sum.count();
}

/// One clock: what the caller waited for. Of a scenario, whose clients run side by side, the whole playing.
QString timeText(const Report &report)
{
    if (report.request.what == Request::What::Scenario)
        return tr("Played in %1.").arg(microsText(report.elapsedMicros));
    const auto commands = report.commands();
    if (commands.isEmpty())
        return {};
    const auto count = counted(commands.size(), tr("One command"), tr("%1 commands", nullptr, formOf(commands.size())));
    return tr("%1, %2 on the wire.").arg(count, microsText(wireMicros(commands)));
}

} // namespace

OutcomeView::OutcomeView(QWidget *parent)
    : QFrame(parent)
    , m_signs{iconLabel(u"clock"_s, tr("Running")), iconLabel(u"check"_s, tr("Done")),
              iconLabel(u"warning"_s, tr("The pattern said no")), iconLabel(u"stop"_s, tr("Stopped"))}
    , m_headline(plainLabel({}))
    , m_more(plainLabel({}, u"muted"_s))
    , m_aside(captionLabel({}, u"muted"_s))
    , m_failure(new FailureView)
{
    setAccessibleName(tr("Outcome"));
    setRole(this, u"headline"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_headline->setObjectName(u"headline"_s);
    m_more->setObjectName(u"more"_s);
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::Small);
    for (auto *sign : m_signs)
        top->addWidget(sign);
    top->addWidget(m_headline, 1);
    top->addWidget(m_aside, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::Large, spacing::Small, spacing::Large, spacing::Small);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_more);
    layout->addWidget(m_failure);
    setCompact(false);
    showSituation({}, {});
}

void OutcomeView::setCompact(bool compact)
{
    m_isCompact = compact;
    m_headline->setFont(headingFont(compact ? 1 : m_steps));
    m_aside->setVisible(compact && !m_aside->text().isEmpty());
    m_more->setVisible(!compact && !m_more->text().isEmpty());
    m_headline->setToolTip(compact ? plainToolTip(m_more->text()) : QString());
}

void OutcomeView::setSteps(int steps)
{
    m_steps = steps;
    setCompact(m_isCompact);
}

void OutcomeView::setAside(const QString &text)
{
    m_aside->setText(text);
    setCompact(m_isCompact);
}

void OutcomeView::showState(State state)
{
    m_state = state;
    m_signs[0]->setVisible(state == State::Running);
    m_signs[1]->setVisible(state == State::Done && !m_isScenario);
    m_signs[2]->setVisible(state == State::Rejected);
    m_signs[3]->setVisible(state == State::Stopped);
    m_failure->setVisible(state == State::Failed);
}

void OutcomeView::showTexts(const QString &title, const QString &more)
{
    showText(m_headline, title);
    m_more->setText(more);
    setCompact(m_isCompact);
}

void OutcomeView::showSituation(const QString &title, const QString &more)
{
    showState(State::Empty);
    showTexts(title, more);
}

void OutcomeView::showRunning(const QString &what)
{
    showState(State::Running);
    showTexts(what, {});
}

void OutcomeView::showFinding(const QString &text, const QString &more)
{
    m_isScenario = true;
    showState(State::Done);
    showTexts(text, more);
}

void OutcomeView::showReport(const Report &report)
{
    m_isScenario = report.request.what == Request::What::Scenario;
    if (report.failure && report.failure->kind == ErrorKind::Cancelled) {
        showState(State::Stopped);
        showTexts(m_isScenario ? tr("Stopped. What it had made for itself is cleaned up.")
                               : tr("Stopped. What was done until then stays done."),
                  {});
    } else if (report.failure) {
        m_failure->setReport(report);
        showState(State::Failed);
        showTexts({}, {});
    } else if (report.outcome) {
        showOutcome(report);
    }
}

void OutcomeView::showOutcome(const Report &report)
{
    const auto &outcome = *report.outcome;
    showState(outcome.rejection ? State::Rejected : State::Done);
    const auto time = timeText(report);
    if (outcome.rejection)
        showTexts(tr("The pattern said no: %1").arg(outcome.rejection->message),
                  u"%1 %2"_s.arg(outcome.rejection->hint, time).trimmed());
    else
        showTexts(outcome.headline.isEmpty() ? tr("Done.") : outcome.headline, time);
}

} // namespace lab::ui
