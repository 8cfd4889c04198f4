// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/learn/learn_operation_card.h"

#include "ui/forms/run_bar.h"
#include "ui/kit/labels.h"
#include "ui/results/transcript_view.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

LearnOperationCard::LearnOperationCard(const LearnCard &card, const Operation &operation, Lab &lab, QWidget *parent)
    : LearnRunCard(card, operation.parameters, lab, parent)
    , m_headline(plainLabel({}))
    , m_commands(new TranscriptView)
{
    content()->addWidget(m_headline);
    content()->addWidget(m_commands);
    m_headline->setObjectName(u"headline"_s);
    m_headline->hide();
    m_commands->hide();
    bar()->setRunText(operation.live ? tr("Start") : tr("Run"));
    connect(&watcher(), &RunWatcher::finished, this, &LearnOperationCard::take);
}

void LearnOperationCard::run()
{
    if (!watcher().isRunning())
        start(Request::What::Operation, link().values);
}

void LearnOperationCard::take(const Report &report)
{
    bar()->setRunning(false);
    const auto commands = report.commands();
    m_commands->setCommands(commands);
    m_commands->setVisible(!commands.isEmpty());
    showText(m_headline, {});
    showFailure(report);
    if (report.outcome)
        showOutcome(*report.outcome);
}

void LearnOperationCard::showOutcome(const Outcome &outcome)
{
    const auto &no = outcome.rejection;
    showText(m_headline, no ? u"%1 %2"_s.arg(no->message, no->hint).trimmed() : outcome.headline);
    setRole(m_headline, no ? u"warning"_s : QString());
    setHasRun();
    if (!outcome.offers.isEmpty())
        Q_EMIT offered(outcome.offers);
}

} // namespace lab::ui
