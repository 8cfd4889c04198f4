// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/dock.h"

#include "ui/theme/theme.h"
#include "ui/window/dock_title.h"
#include "ui/window/window_fit.h"

#include <QPainter>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace lab::ui {

Dock::Dock(const QString &name, const QString &title, QWidget *content, QWidget *tools, QWidget *parent)
    : QDockWidget(title, parent)
{
    setObjectName(name);
    content->setAttribute(Qt::WA_StyledBackground);
    setRole(content, u"panel"_s);
    setWidget(content);
    auto *const titleBar = new DockTitle(this, tools);
    setTitleBarWidget(titleBar);
    connect(titleBar, &DockTitle::floatRequested, this, &Dock::toggleFloating);
}

void Dock::toggleFloating()
{
    const QPoint docked = mapToGlobal(QPoint());
    setFloating(!isFloating());
    if (!isFloating() || pos() != docked)
        return; // it is where it floated the last time
    const QRect beside = geometry().translated(-spacing::Huge, -spacing::Huge);
    setGeometry(fittedGeometry(beside, {}, screen()->availableGeometry()));
}

void Dock::paintEvent(QPaintEvent *event)
{
    QDockWidget::paintEvent(event);
    if (!isFloating())
        return;
    QPainter painter(this);
    painter.setPen(Tokens::current().muted);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace lab::ui
