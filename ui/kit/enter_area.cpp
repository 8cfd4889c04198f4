// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/enter_area.h"

#include <QKeyEvent>

namespace lab::ui {

// Not a shortcut: that would come before the open list of a combo box and before a focused button.
void EnterArea::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (!enter || !plain || event->isAutoRepeat())
        return QWidget::keyPressEvent(event);
    event->accept();
    Q_EMIT entered();
}

} // namespace lab::ui
