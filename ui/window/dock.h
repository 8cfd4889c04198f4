// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDockWidget>

namespace lab::ui {

/// A dock with the lab's title. Taken out of the window it has a frame, and stands a little beside where it was: one
/// sees that it has come loose.
class Dock : public QDockWidget
{
    Q_OBJECT

public:
    /// The window remembers its place by `name`. `tools`, if any, stand in the title.
    Dock(const QString &name, const QString &title, QWidget *content, QWidget *tools, QWidget *parent);

    void toggleFloating();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lab::ui
