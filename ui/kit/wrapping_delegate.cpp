// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/wrapping_delegate.h"

namespace lab::ui {

namespace {

constexpr int SidePadding = 6; ///< of QTableView::item in stylesheet.qss

} // namespace

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto inside = option;
    if (option.rect.width() > 2 * SidePadding) // else nobody says how wide it is: the width is what is asked for
        inside.rect.setWidth(option.rect.width() - 2 * SidePadding);
    return QStyledItemDelegate::sizeHint(inside, index);
}

} // namespace lab::ui
