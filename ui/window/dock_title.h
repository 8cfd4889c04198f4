// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QDockWidget;

namespace lab::ui {

/// A dock's title with the content's own tools, if any, and its buttons: to float or to come back, and to close.
/// Dragging it moves the dock.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget *dock, QWidget *tools = nullptr);

Q_SIGNALS:
    void floatRequested();
};

} // namespace lab::ui
