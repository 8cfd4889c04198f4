// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/contrast_view.h"

#include "app/base/units.h"
#include "ui/kit/content_table.h"
#include "ui/kit/labels.h"
#include "ui/kit/wrapping_delegate.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

#include <memory>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

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

/// As wide as its column, whatever it holds.
QWidget *makeHead(QWidget *content)
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(spacing::Small, spacing::Tiny, 0, spacing::Tiny);
    if (content)
        layout->addWidget(content);
    layout->addStretch();
    head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return head;
}

} // namespace

ContrastView::ContrastView(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView)
    , m_heads(new QHBoxLayout)
    , m_choice(new QButtonGroup(this))
    , m_conditions(plainLabel({}, u"muted"_s))
    , m_same(plainLabel({}, u"muted"_s))
    , m_below(captionLabel({}, u"heading"_s))
    , m_sentence(plainLabel({}, u"muted"_s))
{
    layOut();
    makeTable();
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int column) { choose(column); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &at) { choose(at.column()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            [this](const QModelIndex &current) { choose(current.column()); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &ContrastView::fit);
}

void ContrastView::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    layout->addWidget(captionLabel(tr("Side by side"), u"heading"_s));
    layout->addWidget(m_conditions);
    layout->addWidget(m_same);
    layout->addLayout(m_heads);
    layout->addWidget(m_table);
    layout->addSpacing(spacing::Medium);
    auto *below = new QHBoxLayout;
    below->setSpacing(spacing::Medium);
    below->addWidget(m_below, 0, Qt::AlignTop);
    below->addWidget(m_sentence, 1);
    layout->addLayout(below);
    m_heads->setSpacing(0);
    m_conditions->setObjectName(u"conditions"_s);
    m_below->setObjectName(u"below"_s);
    m_same->setObjectName(u"same"_s);
    m_conditions->hide();
}

void ContrastView::makeTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ColumnDelegate(m_table));
    m_table->setAccessibleName(tr("The ways side by side; a column shows its run below"));
    m_table->setToolTip(tr("Choose a column to see that run below"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QTableView::NoSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + spacing::Tiny);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void ContrastView::makeHeads()
{
    while (const auto item = std::unique_ptr<QLayoutItem>(m_heads->takeAt(0)))
        delete item->widget();
    m_heads->addWidget(makeHead(nullptr), 1);
    for (const auto &way : m_model.ways()) {
        auto *button = new QRadioButton(way);
        button->setObjectName(u"show-"_s + way);
        button->setAccessibleName(tr("Show the run of %1 below").arg(way));
        m_choice->addButton(button, static_cast<int>(m_choice->buttons().size()) + 1);
        m_heads->addWidget(makeHead(button), 1);
    }
    enableHeads();
}

void ContrastView::enableHeads()
{
    for (auto *button : m_choice->buttons()) {
        const bool hasRun = m_model.reportAt(m_choice->id(button)) != nullptr;
        button->setEnabled(hasRun && m_choosable);
        button->setToolTip(hasRun ? tr("Show this run below: its tables, timeline and picture")
                                  : tr("Has not run yet"));
    }
}

void ContrastView::setChoosable(bool choosable)
{
    m_choosable = choosable;
    enableHeads();
}

void ContrastView::setConditions(const QString &text)
{
    showText(m_conditions, text.isEmpty() ? QString() : tr("With: %1").arg(text));
}

void ContrastView::setWays(const QString &parameter, const QStringList &ways)
{
    m_model.setWays(parameter, ways);
    makeHeads();
    fit();
}

void ContrastView::setReport(const QString &way, const Report &report)
{
    m_model.setReport(way, report);
    enableHeads();
    mark(static_cast<int>(m_model.ways().indexOf(way)) + 1);
    fit();
}

void ContrastView::choose(const QString &way)
{
    choose(static_cast<int>(m_model.ways().indexOf(way)) + 1);
}

void ContrastView::choose(int column)
{
    const auto *report = m_choosable && column != m_model.chosen() ? m_model.reportAt(column) : nullptr;
    if (!report)
        return;
    mark(column);
    Q_EMIT chosen(*report);
}

void ContrastView::mark(int column)
{
    m_model.setChosen(column);
    if (auto *button = m_choice->button(column))
        button->setChecked(true);
    m_below->setText(tr("Below: %1").arg(m_model.ways().value(column - 1)));
    const auto *report = m_model.reportAt(column);
    // The outcome says the same above until there is something to compare.
    const bool saidAbove = m_model.outcomes().size() < 2 || !report || !report->outcome;
    showText(m_sentence,
             saidAbove ? QString() : tr("%1 %2 in all.").arg(runSentence(*report), microsText(report->elapsedMicros)));
}

void ContrastView::fit()
{
    setVisible(!m_model.isEmpty());
    const auto same = m_model.sameText();
    showText(m_same, same.isEmpty() ? QString() : tr("The same in all of them: %1").arg(same));
    m_table->setVisible(m_model.rowCount() > 0);
    fitRows(*m_table);
    int height = 2;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height);
}

} // namespace lab::ui
