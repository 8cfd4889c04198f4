// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/ui/stray_windows_fixture.h"

#include "ui/window/main_window.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace lab::testing {

StrayWindows::StrayWindows()
{
    qApp->installEventFilter(this);
}

bool StrayWindows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return false;
    const auto *const shown = qobject_cast<QWidget *>(watched);
    if (shown->isWindow() && shown->windowType() == Qt::Window && !qobject_cast<const ui::MainWindow *>(shown))
        m_seen.append(QString::fromLatin1(shown->metaObject()->className()) + u'/' + shown->objectName());
    return false;
}

} // namespace lab::testing
