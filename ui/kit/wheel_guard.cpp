// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/wheel_guard.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QSlider>

namespace lab::ui {

namespace {

/// The one of these that `object` is; null when it is something else.
QWidget *valueWidget(QObject *object)
{
    if (qobject_cast<QComboBox *>(object) || qobject_cast<QAbstractSpinBox *>(object) ||
        qobject_cast<QSlider *>(object))
        return static_cast<QWidget *>(object);
    return nullptr;
}

bool isOnAPageThatScrolls(const QWidget *widget)
{
    for (const auto *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(around))
            return true;
    }
    return false;
}

} // namespace

WheelGuard::WheelGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const bool polishes = event->type() == QEvent::Polish;
    if (!polishes && event->type() != QEvent::Wheel)
        return false;
    auto *const widget = valueWidget(watched);
    if (!widget)
        return false;
    if (polishes) {
        if (widget->focusPolicy() == Qt::WheelFocus) // else the wheel itself would bring the focus
            widget->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (widget->hasFocus() || !isOnAPageThatScrolls(widget))
        return false;
    event->ignore(); // which hands it to the widget around
    return true;
}

} // namespace lab::ui
