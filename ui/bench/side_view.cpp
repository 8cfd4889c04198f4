// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/bench/side_view.h"

#include "ui/bench/run_text.h"
#include "ui/kit/content_table.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr int RatiosShown = 30;
} // namespace

SideView::SideView(QWidget *parent)
    : QWidget(parent)
    , m_finding(titleLabel({}, 2))
    , m_first(plainLabel({}, u"muted"_s))
    , m_second(plainLabel({}, u"muted"_s))
    , m_same(plainLabel({}, u"muted"_s))
    , m_conditionTable(new ContentTable({}))
    , m_ratioTable(new ContentTable({}))
{
    layOut();
}

void SideView::layOut()
{
    m_finding->setObjectName(u"side-finding"_s);
    m_conditionTable->setAccessibleName(tr("Conditions in which the runs differ"));
    m_conditionTable->setStretchColumn(2);
    m_conditionTable->setModel(&m_conditions);
    m_ratioTable->setAccessibleName(tr("Ratios of both runs"));
    m_ratioTable->setStretchColumn(SideModel::TitleColumn);
    m_ratioTable->setMaximumRowsShown(RatiosShown);
    m_ratioTable->setModel(&m_ratios);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::Small);
    for (auto *const label : {m_finding, m_first, m_second})
        column->addWidget(label);
    column->addWidget(section(tr("Conditions that differ"), m_conditionTable));
    column->addWidget(m_same);
    column->addWidget(section(tr("Ratios"), m_ratioTable));
    column->addWidget(plainLabel(tr("An interval covers what varied within its own run. Two runs on the same machine "
                                    "may differ by more: measure again before believing a small difference."),
                                 u"muted"_s));
}

void SideView::setRuns(const KeptRun &first, const KeptRun &second)
{
    const auto sides = SideBySide::of(first, second);
    const auto told = [](const QString &text, const KeptRun &run) {
        return text.arg(runTitle(run.info, verdictsOf(run.results)), runSummary(run.info, QLocale()));
    };
    m_finding->setText(sides.finding());
    m_first->setText(told(tr("A: %1 (%2)"), first));
    m_second->setText(told(tr("B: %1 (%2)"), second));
    m_conditions.setRows(sides.conditions);
    m_ratios.setRows(sides.rows);
    showText(m_same,
             sides.conditions.isEmpty() ? tr("No stated condition of what both have measured differs.") : QString());
    m_conditionTable->parentWidget()->setVisible(!sides.conditions.isEmpty());
}

} // namespace lab::ui
