// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace lab::ui {

/// Draws the frame that says where the keyboard is, inside `area`. Neutral in colour: the accent says what is chosen.
void paintFocusFrame(QWidget *widget, const QRect &area);

/// A frame over the edge of a button, list, tree, table or page that has the keyboard. What has a border of its own,
/// a field, shows it there.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    /// A child of what it surrounds, and goes with it.
    explicit FocusRing(QWidget *surrounded);

    /// Whether the widget needs one after it got the focus: only who works by the keyboard, since the pointer says
    /// itself where it is. `byKeyboard`: what the person did last was a key.
    static bool isNeeded(const QWidget *widget, Qt::FocusReason reason, bool byKeyboard);
    /// The person looked elsewhere for a while: the focus comes back to where it was.
    static bool isPassing(Qt::FocusReason reason);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lab::ui
