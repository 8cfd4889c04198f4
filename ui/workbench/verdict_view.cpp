// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/verdict_view.h"

#include "app/base/units.h"
#include "ui/kit/labels.h"
#include "ui/results/contrast_model.h"
#include "ui/results/fields_view.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLabel>

namespace lab::ui {

using namespace Qt::StringLiterals;

VerdictView::VerdictView(QWidget *parent)
    : QWidget(parent)
    , m_held(captionLabel(tr("✓ Held"), u"held"_s))
    , m_broke(captionLabel(tr("✕ Broke"), u"broke"_s))
    , m_invariant(plainLabel({}, u"heading"_s))
    , m_clause(plainLabel({}))
    , m_fields(new FieldsView)
{
    m_invariant->setObjectName(u"invariant"_s);
    m_clause->setObjectName(u"clause"_s);
    m_fields->setShown(FieldsView::Show::Tables);
    m_fields->setCharted(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::Small);
    for (auto *badge : {m_held, m_broke})
        top->addWidget(badge, 0, Qt::AlignTop);
    top->addWidget(m_invariant, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    layout->addLayout(top);
    layout->addWidget(m_clause);
    layout->addWidget(m_fields);
    m_held->hide();
    m_broke->hide();
}

void VerdictView::showRunning(const Scenario &scenario, const QString &way)
{
    m_held->hide();
    m_broke->hide();
    m_fields->hide();
    m_invariant->setText(tr("Must hold: %1").arg(scenario.invariant));
    m_clause->setText(tr("%1: running.").arg(scenario.way(way).title));
}

void VerdictView::showReport(const Scenario &scenario, const Report &report)
{
    m_held->setVisible(report.judged && report.judged->held);
    m_broke->setVisible(report.judged && !report.judged->held);
    m_invariant->setText(tr("Must hold: %1").arg(scenario.invariant));
    const auto &way = scenario.way(report.way);
    // Why it failed stands in the headline.
    m_clause->setText(report.judged ? tr("%1: %2. Played in %3, setting up and reading the end included.")
                                          .arg(way.title, report.judged->clause, microsText(report.elapsedMicros))
                                    : tr("%1: not judged, since it did not come to its end.").arg(way.title));
    m_fields->setVisible(report.outcome.has_value());
    if (report.outcome)
        m_fields->setFields(report.outcome->fields);
}

} // namespace lab::ui
