// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/tab_order.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>

namespace lab::ui {

namespace {

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy();
}

/// What it is made of is its own affair.
bool isOne(const QWidget *widget)
{
    const bool scrollsItsOwn =
        qobject_cast<const QAbstractScrollArea *>(widget) && !qobject_cast<const QScrollArea *>(widget);
    return scrollsItsOwn || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QTabBar *>(widget);
}

void addPlaced(const QLayout &layout, QWidgetList &placed)
{
    for (int i = 0; i < layout.count(); ++i) {
        auto *const item = layout.itemAt(i);
        if (item->widget())
            placed.append(item->widget());
        else if (item->layout())
            addPlaced(*item->layout(), placed);
    }
}

QWidgetList childrenInOrder(const QWidget *widget)
{
    QWidgetList children;
    if (const auto *const splitter = qobject_cast<const QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            children.append(splitter->widget(i));
        return children;
    }
    if (widget->layout())
        addPlaced(*widget->layout(), children);
    for (auto *const child : widget->children()) {
        auto *const other = qobject_cast<QWidget *>(child);
        if (other && !other->isWindow() && !children.contains(other))
            children.append(other);
    }
    return children;
}

void collect(QWidget *widget, QWidgetList &found)
{
    if (!widget || !widget->isVisible())
        return;
    if (takesTab(widget))
        found.append(widget);
    if (isOne(widget))
        return;
    for (auto *const child : childrenInOrder(widget))
        collect(child, found);
}

} // namespace

QWidgetList tabStops(QWidget *root)
{
    QWidgetList found;
    collect(root, found);
    return found;
}

} // namespace lab::ui
