// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace lab::ui {

/// Before `from` is hidden or disabled: the focus, if it is there, goes to `to`, which is on screen and enabled. Qt
/// would give it to whatever comes next, which may be another card.
inline void handFocus(const QWidget *from, QWidget *to)
{
    const auto *const focused = from->window()->focusWidget();
    if (focused == from || (focused && from->isAncestorOf(focused)))
        to->setFocus(Qt::OtherFocusReason);
}

} // namespace lab::ui
