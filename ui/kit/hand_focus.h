// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemView>

namespace lab::ui {

/// Before `from` is hidden or disabled: the focus, if it is there, goes to `to`, which is on screen and enabled. Qt
/// would give it to whatever comes next, which may be another card.
inline void handFocus(const QWidget *from, QWidget *to)
{
    const auto *const focused = from->window()->focusWidget();
    if (focused != from && !(focused && from->isAncestorOf(focused)))
        return;
    // A view that gets the focus without a current item makes its first one current, and scrolls there.
    auto *const view = qobject_cast<QAbstractItemView *>(to);
    if (view && view->selectionModel() && !view->currentIndex().isValid())
        view->selectionModel()->setCurrentIndex(view->indexAt({1, 1}), QItemSelectionModel::NoUpdate);
    to->setFocus(Qt::OtherFocusReason);
}

} // namespace lab::ui
