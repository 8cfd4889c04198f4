// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace lab::ui {

/// A part of a page in which Return and Enter mean one thing, wherever the focus is: in a field, a combo box, a check
/// box. What has a use of its own for the key (a button, an open list, a text of several lines) keeps it.
class EnterArea : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

Q_SIGNALS:
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace lab::ui
