// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace lab::ui {

/// The cells of the events' table: where nothing came back, what was done or said has the room of both columns.
class TimelineEventCell : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineEventCell(QTableView *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTableView *m_table;
};

} // namespace lab::ui
