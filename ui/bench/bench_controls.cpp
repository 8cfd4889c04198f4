// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/bench/bench_controls.h"

#include "app/base/units.h"
#include "app/lesson/lesson.h"
#include "ui/forms/load_choice.h"
#include "ui/forms/run_bar.h"
#include "ui/kit/flow_layout.h"
#include "ui/theme/tokens.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

qsizetype pointsIn(const Catalogue &catalogue)
{
    qsizetype points = 0;
    for (const auto &lesson : catalogue.lessons()) {
        for (const auto &comparison : lesson.comparisons)
            points += comparison.variables.isEmpty() ? 1 : comparison.variables.first().values.size();
    }
    return points;
}

/// Read from effort and catalogue, so that it stays true: warming up and preparing data come on top.
QString planText(const QString &text, const measure::Effort &effort, qsizetype points)
{
    const std::chrono::duration<double> budget = effort.budget;
    const auto minutes = static_cast<qint64>(std::ceil(budget.count() * static_cast<double>(points) / 60));
    return text.arg(countText(points), valueText(budget.count()), countText(std::max<qint64>(1, minutes)));
}

} // namespace

BenchControls::BenchControls(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_effort(new QComboBox)
    , m_load(new LoadChoice)
    , m_bar(new RunBar)
{
    addEfforts();
    m_bar->setRunText(tr("Measure everything"));
    auto *const row = new FlowLayout(spacing::Small, spacing::Small);
    row->addWidget(m_bar->buttons());
    row->addWidget(m_effort);
    row->addWidget(m_load);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::Small);
    column->addLayout(row);
    column->addWidget(m_bar);
}

void BenchControls::addEfforts()
{
    const auto points = pointsIn(m_catalogue);
    m_effort->setObjectName(u"bench-effort"_s);
    m_effort->setAccessibleName(tr("How long to measure"));
    m_effort->addItem(planText(tr("Quick: %1 points of %2 s, %3 min and more"), measure::Effort::quick(), points),
                      true);
    m_effort->addItem(planText(tr("Full: %1 points of %2 s, %3 min and more"), {}, points), false);
}

BenchPlan BenchControls::plan() const
{
    return {allComparisons(m_catalogue), m_effort->currentData().toBool(), m_load->rate()};
}

} // namespace lab::ui
