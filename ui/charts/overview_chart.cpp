// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/overview_chart.h"

#include "app/base/tr.h"
#include "ui/charts/conditions_view.h"
#include "ui/charts/legend.h"
#include "ui/charts/overview_plot.h"
#include "ui/charts/overview_view.h"
#include "ui/charts/view_switch.h"
#include "ui/kit/content_table.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

enum OverviewAs { AsChart, AsTable };

ViewSwitch::View chartView()
{
    return {tr("Chart"), tr("The ratios with their intervals")};
}

} // namespace

OverviewChart::OverviewChart(QWidget *parent)
    : QWidget(parent)
    , m_title(titleLabel({}, 1))
    , m_legend(new Legend)
    , m_switch(new ViewSwitch({chartView(), tableView()}))
    , m_view(new OverviewView)
    , m_caption(plainLabel({}))
    , m_table(new ContentTable(tr("Numbers behind the overview")))
    , m_conditions(new ConditionsView(tr("Conditions of all")))
{
    m_table->setModel(&m_numbers);
    m_table->setStretchColumn(OverviewModel::SidesColumn);
    layOut();
    connectChoices();
    showOverview();
}

void OverviewChart::connectChoices()
{
    connect(m_switch, &ViewSwitch::chosen, this, &OverviewChart::showView);
    connect(m_view, &OverviewView::chosen, this, &OverviewChart::choose);
    connect(m_table, &ContentTable::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    // Its colours are those of the theme.
    if (auto *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &OverviewChart::showView);
}

void OverviewChart::choose(qsizetype row)
{
    const auto &shown = m_overview.rows.at(row);
    Q_EMIT chosen(shown.lesson, shown.id);
}

void OverviewChart::layOut()
{
    m_title->setWordWrap(true);
    m_title->setAccessibleName(tr("Finding"));
    m_caption->setAccessibleName(tr("How to read the overview"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::Small);
    column->addWidget(m_title);
    column->addWidget(m_switch);
    column->addWidget(m_legend);
    column->addWidget(m_view);
    column->addWidget(m_table);
    column->addWidget(m_caption);
    column->addWidget(m_conditions);
    column->addStretch(1);
}

void OverviewChart::setResults(const QList<measure::Result> &results)
{
    m_overview = measure::Overview::of(results);
    showOverview();
}

void OverviewChart::showOverview()
{
    const bool any = !m_overview.rows.isEmpty();
    m_title->setText(any ? m_overview.title() : tr("Nothing has been measured yet."));
    m_view->setOverview(m_overview);
    m_numbers.setRows(m_overview.rows);
    m_switch->setVisible(any);
    m_conditions->setConditions(m_overview.conditions);
    showView();
}

void OverviewChart::showView()
{
    const bool any = !m_overview.rows.isEmpty();
    const bool asTable = m_switch->view() == AsTable;
    m_legend->setEntries(asTable ? QList<LegendEntry>() : legendOf(m_overview, Tokens::current()));
    m_view->setVisible(any && !asTable);
    m_table->setVisible(any && asTable);
    if (asTable)
        showText(m_caption,
                 tr("Ratio: the median of the first named over that of the second, with its 95 % interval."));
    else
        showText(m_caption, any || m_overview.leftOut > 0 ? captionOf(m_overview) : QString());
    fitHeight();
}

void OverviewChart::fitHeight()
{
    // A scroll area asks for the least height without saying for which width: wrapped text needs more when narrow.
    setMinimumHeight(std::max(0, layout()->minimumHeightForWidth(width())));
}

bool OverviewChart::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QWidget::event(event);
}

void OverviewChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

} // namespace lab::ui
