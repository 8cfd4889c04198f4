// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_event_cell.h"

#include "ui/timeline/timeline_model.h"

#include <QPainter>
#include <QTableView>

namespace lab::ui {

TimelineEventCell::TimelineEventCell(QTableView *table)
    : QStyledItemDelegate(table)
    , m_table(table)
{
}

void TimelineEventCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int column = index.column();
    const bool isOfBoth = (column == TimelineModel::TextColumn || column == TimelineModel::DetailColumn) &&
                          index.siblingAtColumn(TimelineModel::DetailColumn).data().toString().isEmpty();
    if (!isOfBoth)
        return QStyledItemDelegate::paint(painter, option, index);
    // Each of the two cells paints its part, since either may be painted alone.
    const int text = m_table->columnWidth(TimelineModel::TextColumn);
    QStyleOptionViewItem both = option;
    both.rect.setWidth(text + m_table->columnWidth(TimelineModel::DetailColumn));
    if (column == TimelineModel::DetailColumn)
        both.rect.translate(-text, 0);
    painter->save();
    painter->setClipRect(option.rect);
    QStyledItemDelegate::paint(painter, both, index.siblingAtColumn(TimelineModel::TextColumn));
    painter->restore();
}

} // namespace lab::ui
