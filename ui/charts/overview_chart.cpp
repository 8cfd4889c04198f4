// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/overview_chart.h"

#include "ui/charts/legend.h"
#include "ui/charts/overview_plot.h"
#include "ui/charts/overview_view.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

OverviewChart::OverviewChart(QWidget *parent)
    : QWidget(parent)
    , m_title(titleLabel({}, 1))
    , m_legend(new Legend)
    , m_view(new OverviewView)
    , m_caption(plainLabel({}))
    , m_conditions(plainLabel({}, u"muted"_s))
{
    layOut();
    connect(m_view, &OverviewView::chosen, this, [this](qsizetype row) {
        const auto &shown = m_overview.rows.at(row);
        Q_EMIT chosen(shown.lesson, shown.id);
    });
    // Its colours are those of the theme.
    if (auto *theme = Theme::instance())
        connect(theme, &Theme::changed, this,
                [this] { m_legend->setEntries(legendOf(m_overview, Tokens::current())); });
    showOverview();
}

void OverviewChart::layOut()
{
    m_title->setAccessibleName(tr("Finding"));
    m_caption->setAccessibleName(tr("How to read the overview"));
    m_conditions->setAccessibleName(tr("Conditions of all"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::Small);
    column->addWidget(m_title);
    column->addWidget(m_legend);
    column->addWidget(m_view);
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
    m_legend->setEntries(legendOf(m_overview, Tokens::current()));
    m_view->setOverview(m_overview);
    m_view->setVisible(any);
    showText(m_caption, any || m_overview.leftOut > 0 ? captionOf(m_overview) : QString());
    showText(m_conditions, conditionsText(m_overview.conditions));
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
