// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/contrast_view.h"

#include "ui/lesson/content_table.h"
#include "ui/lesson/labels.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

ContrastView::ContrastView(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView)
    , m_conditions(plainLabel({}, u"muted"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    layout->addWidget(captionLabel(tr("Side by side"), u"heading"_s));
    layout->addWidget(m_conditions);
    layout->addWidget(m_table);
    m_conditions->setObjectName(u"conditions"_s);
    m_conditions->hide();
    makeTable();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            [this](const QModelIndex &current) { choose(current.column()); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ContrastView::choose);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &ContrastView::fit);
}

void ContrastView::makeTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("The ways side by side; a column shows its timeline"));
    m_table->setToolTip(tr("Choose a column to see that run on the timeline"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QTableView::SelectColumns);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + spacing::Tiny);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void ContrastView::setConditions(const QString &text)
{
    showText(m_conditions, text.isEmpty() ? QString() : tr("With: %1").arg(text));
}

void ContrastView::setWays(const QString &parameter, const QStringList &ways)
{
    m_model.setWays(parameter, ways);
    fit();
}

void ContrastView::setReport(const QString &way, const Report &report)
{
    m_model.setReport(way, report);
    fit();
    // The column says whose timeline is shown.
    const QSignalBlocker quiet(m_table->selectionModel());
    m_table->selectColumn(static_cast<int>(m_model.ways().indexOf(way)) + 1);
    m_table->viewport()->update();
}

void ContrastView::choose(int column)
{
    if (const auto *report = m_model.reportAt(column))
        Q_EMIT chosen(*report);
}

void ContrastView::fit()
{
    setVisible(m_model.rowCount() > 0);
    fitRows(*m_table);
    int height = m_table->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

} // namespace lab::ui
