// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace lab::ui {

/// A lesson as two lines: number and title, its data structure; to the right a ring that closes with progress and
/// becomes a check mark.
class LessonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintTexts(QPainter *painter, const QRect &area, bool selected, const QModelIndex &index) const;
    void paintProgress(QPainter *painter, const QRect &area, double fraction) const;
};

} // namespace lab::ui
