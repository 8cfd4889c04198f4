// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/ui/stray_windows_fixture.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace lab::testing {

StrayWindows::StrayWindows(const QWidget &window)
    : m_window(window)
{
    qApp->installEventFilter(this);
}

bool StrayWindows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || watched == &m_window || !watched->isWidgetType())
        return false;
    const auto *const shown = qobject_cast<QWidget *>(watched);
    if (shown->isWindow() && shown->windowType() == Qt::Window)
        m_seen.append(QString::fromLatin1(shown->metaObject()->className()));
    return false;
}

} // namespace lab::testing
