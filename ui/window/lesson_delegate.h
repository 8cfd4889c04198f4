// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace lab::ui {

/// A lesson on one line: number and title; to the right a ring that closes with progress and becomes a check mark, or
/// pulses while something of the lesson runs. Folded: the number alone. A heading is small, folded a line.
class LessonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setFolded(bool folded) { m_folded = folded; }
    /// The pulse goes on by one picture.
    void beat();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QRect &row, const QString &title) const;
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintTexts(QPainter *painter, const QRect &area, bool selected, const QModelIndex &index) const;
    void paintState(QPainter *painter, const QRect &area, const QModelIndex &index) const;
    void paintPulse(QPainter *painter, const QRect &area) const;

    bool m_folded = false;
    int m_beat = 0;
};

} // namespace lab::ui
