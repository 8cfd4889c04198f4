// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace lab::ui {

/// Cells of a table whose texts wrap, each as high as its text needs where it is painted: within the padding that the
/// style sheet gives them. (Qt measures by the width of the column alone, so that a text which just does not fit loses
/// its last line.)
class WrappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lab::ui
