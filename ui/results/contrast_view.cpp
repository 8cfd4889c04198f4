// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/contrast_view.h"

#include "ui/kit/content_table.h"
#include "ui/kit/labels.h"
#include "ui/kit/wrapping_delegate.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastColumn = 88;

/// Fills what the model says, which the style sheet's rule for items leaves out.
class ColumnDelegate : public WrappingDelegate
{
public:
    using WrappingDelegate::WrappingDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (const auto background = index.data(Qt::BackgroundRole); background.isValid())
            painter->fillRect(option.rect, background.value<QColor>());
        QStyledItemDelegate::paint(painter, option, index);
    }
};

} // namespace

ContrastView::ContrastView(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView)
    , m_conditions(plainLabel({}, u"muted"_s))
    , m_same(plainLabel({}, u"muted"_s))
{
    m_conditions->setObjectName(u"conditions"_s);
    m_same->setObjectName(u"same"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    layout->addWidget(m_conditions);
    layout->addWidget(m_same);
    layout->addWidget(m_table);
    makeTable();
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &at) {
        if (m_model.reportAt(at.column()))
            Q_EMIT chosen(m_model.ways().at(at.column() - 1));
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &ContrastView::fit);
}

void ContrastView::makeTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ColumnDelegate(m_table));
    m_table->setAccessibleName(tr("The ways side by side"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QTableView::NoSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + spacing::Tiny);
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(LeastColumn);
    header->setSectionResizeMode(QHeaderView::Stretch);
}

void ContrastView::setConditions(const QString &text)
{
    showText(m_conditions, text);
}

void ContrastView::setScenario(const Scenario &scenario)
{
    m_model.setScenario(scenario);
    setConditions({});
    fit();
}

void ContrastView::setReport(const QString &way, const Report &report)
{
    m_model.setReport(way, report);
    fit();
}

void ContrastView::choose(const QString &way)
{
    m_model.setChosen(static_cast<int>(m_model.ways().indexOf(way)) + 1);
}

void ContrastView::fit()
{
    const auto same = m_model.sameText();
    showText(m_same, same.isEmpty() ? QString() : tr("The same in all of them: %1").arg(same));
    m_table->setVisible(m_model.rowCount() > 0);
    fitRows(*m_table);
    int height = m_table->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_table->rowHeight(row);
    if (m_table->horizontalScrollBar()->maximum() > 0)
        height += m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setFixedHeight(height);
}

} // namespace lab::ui
