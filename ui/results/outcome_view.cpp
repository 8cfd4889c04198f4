// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/outcome_view.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/failure_view.h"
#include "ui/kit/labels.h"
#include "ui/results/fields_view.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

using State = OutcomeView::State;

QString headlineRole(State state)
{
    switch (state) {
    case State::Empty:
    case State::Running:
    case State::Stopped:
        return u"muted"_s;
    case State::Rejected:
        return u"warning"_s;
    case State::Done:
    case State::Failed:
        break;
    }
    return u"heading"_s;
}

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

QString elapsedText(const Report &report)
{
    const auto all = microsText(report.elapsedMicros);
    const bool isOperation = report.request.what == Request::What::Operation;
    if (const auto commands = isOperation ? report.commands() : QList<redis::CommandRecord>(); !commands.isEmpty())
        return tr("%1 on the wire · %2 in all").arg(microsText(wireMicros(commands)), all);
    return tr("%1 in all").arg(all);
}

} // namespace

OutcomeView::OutcomeView(QWidget *parent)
    : QFrame(parent)
    , m_signs{iconLabel(u"clock"_s, tr("Running")), iconLabel(u"check"_s, tr("Done")),
              iconLabel(u"warning"_s, tr("The pattern said no")), iconLabel(u"stop"_s, tr("Stopped")),
              iconLabel(u"flag"_s, tr("Ran"))}
    , m_headline(plainLabel({}))
    , m_hint(plainLabel({}, u"muted"_s))
    , m_elapsed(captionLabel({}, u"muted"_s))
    , m_fields(new FieldsView)
    , m_failure(new FailureView)
{
    setAccessibleName(tr("Outcome"));
    m_headline->setObjectName(u"headline"_s);
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::Small);
    for (auto *sign : m_signs)
        top->addWidget(sign);
    top->addWidget(m_headline, 1);
    top->addWidget(m_elapsed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Small);
    layout->addLayout(top);
    layout->addWidget(m_hint);
    layout->addWidget(m_failure);
    layout->addWidget(m_fields);
    showEmpty({});
}

void OutcomeView::showState(State state)
{
    m_state = state;
    m_signs[0]->setVisible(state == State::Running);
    m_signs[1]->setVisible(state == State::Done && !m_isScenario);
    m_signs[2]->setVisible(state == State::Rejected);
    m_signs[3]->setVisible(state == State::Stopped);
    m_signs[4]->setVisible(state == State::Done && m_isScenario);
    m_headline->setVisible(state != State::Failed);
    m_failure->setVisible(state == State::Failed);
    m_fields->setVisible(state == State::Done || state == State::Rejected);
    setRole(m_headline, headlineRole(state));
}

void OutcomeView::showEmpty(const QString &whatToDo)
{
    showState(State::Empty);
    showText(m_headline, whatToDo);
    showText(m_hint, {});
    showText(m_elapsed, {});
}

void OutcomeView::showRunning(const QString &what)
{
    showState(State::Running);
    m_headline->setText(what);
    showText(m_hint, {});
    showText(m_elapsed, {});
}

void OutcomeView::showHeadline(const QString &text)
{
    showState(State::Done);
    m_headline->setText(text);
    showText(m_hint, {});
    showText(m_elapsed, {});
}

void OutcomeView::showReport(const Report &report)
{
    m_isScenario = report.request.what == Request::What::Scenario;
    showText(m_hint, {});
    showText(m_elapsed, elapsedText(report));
    m_elapsed->setToolTip(tr(
        "In all: from Run to the end, with connecting, the relational twin, and a look at the keys before and after"));
    if (report.failure && report.failure->kind == ErrorKind::Cancelled) {
        showState(State::Stopped);
        m_headline->setText(m_isScenario ? tr("Stopped. What it had made for itself is cleaned up.")
                                         : tr("Stopped. What was done until then stays done."));
    } else if (report.failure) {
        m_failure->setReport(report);
        showState(State::Failed);
    } else if (report.outcome) {
        showOutcome(*report.outcome);
    }
}

void OutcomeView::showOutcome(const Outcome &outcome)
{
    m_fields->setFields(outcome.fields);
    showState(outcome.rejection ? State::Rejected : State::Done);
    if (!outcome.rejection) {
        m_headline->setText(outcome.headline.isEmpty() ? tr("Done.") : outcome.headline);
        return;
    }
    m_headline->setText(tr("The pattern said no: %1").arg(outcome.rejection->message));
    showText(m_hint, outcome.rejection->hint);
}

} // namespace lab::ui
