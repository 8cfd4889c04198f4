// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/content_table.h"

#include "ui/kit/wrapping_delegate.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>

namespace lab::ui {

namespace {

constexpr int WidestNarrowColumn = 260;
constexpr int MostRowLines = 12;  ///< of a row; its tool tip has more
constexpr int MeasuredRows = 200; ///< beyond it, rows keep one line: measuring thousands would be felt
constexpr int RowsForWidth = 50;  ///< besides those in sight, whose texts a column is made wide enough for

} // namespace

void fitRows(QTableView &table)
{
    const QAbstractItemView &view = table; // where asking for the height is public
    const int tallest = table.fontMetrics().lineSpacing() * MostRowLines;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        table.setRowHeight(row, std::min(view.sizeHintForRow(row), tallest));
}

ContentTable::ContentTable(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setItemDelegate(new WrappingDelegate(this));
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + spacing::Tiny);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::Small);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(RowsForWidth);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ContentTable::updateGeometry);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ContentTable::setModel(QAbstractItemModel *newModel)
{
    if (model() != nullptr)
        model()->disconnect(this);
    QTableView::setModel(newModel);
    if (newModel == nullptr)
        return;
    connect(newModel, &QAbstractItemModel::modelReset, this, &ContentTable::fit);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &ContentTable::fit);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &ContentTable::fit);
    fit();
}

void ContentTable::setMaximumRowsShown(int rows)
{
    m_maximumRows = rows;
    fit();
}

void ContentTable::setFilling()
{
    m_isFilling = true;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    updateGeometry();
}

void ContentTable::setStretchColumn(int column)
{
    m_stretch = column;
    fit();
}

void ContentTable::fit()
{
    if (model() == nullptr)
        return;
    fitColumns();
    if (model()->rowCount() <= MeasuredRows)
        fitRows(*this);
    updateGeometry();
}

void ContentTable::fitColumns()
{
    const int columns = model() ? model()->columnCount() : 0;
    if (columns == 0)
        return;
    int taken = 0;
    for (int column = 0; column < columns; ++column) {
        if (column == m_stretch || isColumnHidden(column))
            continue;
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        const int width = std::min(wanted + spacing::Small, WidestNarrowColumn);
        setColumnWidth(column, width);
        taken += width;
    }
    if (m_stretch != NoColumn)
        setColumnWidth(m_stretch, std::max(120, viewport()->width() - taken));
}

void ContentTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

// The wheel belongs to the page where the table shows all of its rows: Qt would turn it sideways.
void ContentTable::wheelEvent(QWheelEvent *event)
{
    const bool upOrDown = std::abs(event->angleDelta().y()) > std::abs(event->angleDelta().x());
    if (upOrDown && verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QTableView::wheelEvent(event);
}

int ContentTable::heightOfRows(int count) const
{
    int height = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    for (int row = 0; row < count; ++row)
        height += rowHeight(row);
    return height + 2 * frameWidth() +
           (horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0) + 2;
}

QSize ContentTable::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {QTableView::sizeHint().width(), heightOfRows(std::min(rows, m_maximumRows))};
}

QSize ContentTable::minimumSizeHint() const
{
    return {160, m_isFilling ? heightOfRows(0) : sizeHint().height()};
}

QString ContentTable::selectedText() const
{
    if (!selectionModel())
        return {};
    QStringList lines;
    for (const auto &row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void ContentTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace lab::ui
