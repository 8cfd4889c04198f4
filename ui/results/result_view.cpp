// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/result_view.h"

#include "ui/kit/labels.h"
#include "ui/kit/responsive_row.h"
#include "ui/results/fields_view.h"
#include "ui/results/key_change_view.h"
#include "ui/results/outcome_view.h"
#include "ui/results/sql_view.h"
#include "ui/results/transcript_view.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int RoomForTwo = 720;

} // namespace

ResultView::ResultView(QWidget *parent)
    : QWidget(parent)
    , m_outcome(new OutcomeView)
    , m_transcript(new TranscriptView)
    , m_sql(new SqlView)
    , m_keys(new KeyChangeView)
    , m_noCommands(plainLabel(tr("No command was sent."), u"muted"_s))
    , m_cut(plainLabel({}, u"muted"_s))
    , m_details(new QWidget)
    , m_stagePlace(new QVBoxLayout)
{
    auto *wire = new QWidget;
    auto *wireLayout = new QVBoxLayout(wire);
    wireLayout->setContentsMargins(0, 0, 0, 0);
    wireLayout->addWidget(m_noCommands);
    wireLayout->addWidget(m_transcript);
    auto *row = new ResponsiveRow(RoomForTwo);
    row->addWidget(section(tr("Over the wire"), wire), 3);
    row->addWidget(section(tr("What SQL would have done"), m_sql), 2);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(spacing::Large);
    details->addWidget(m_cut);
    details->addWidget(row);
    details->addWidget(section(tr("What changed in the keys"), m_keys));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Large);
    // What came of it is said right under the form; the picture follows before the details push it out of sight.
    layout->addWidget(m_outcome);
    layout->addLayout(m_stagePlace);
    layout->addWidget(m_outcome->fields());
    layout->addWidget(m_details);
}

void ResultView::showEmpty(const QString &whatToDo)
{
    m_outcome->showEmpty(whatToDo);
    m_details->hide();
}

void ResultView::showRunning(const QString &what)
{
    m_outcome->showRunning(what);
    m_details->hide(); // they are those of the run before
}

void ResultView::showReport(const Report &report)
{
    m_outcome->showReport(report);
    const auto commands = report.commands();
    m_noCommands->setVisible(commands.isEmpty());
    m_transcript->setVisible(!commands.isEmpty());
    m_transcript->setCommands(commands);
    showText(m_cut, newestTranscriptText(report.timeline.size(), report.happened));
    m_sql->showReport(report);
    m_keys->showReport(report);
    m_details->show();
}

} // namespace lab::ui
