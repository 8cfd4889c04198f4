// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/painting.h"

#include <QObject>

class QPushButton;

namespace lab::ui {

/// The buttons of a picture's actions, over the widget that shows it. One whose action stays is the same button with
/// each picture, so that it keeps the focus and a press that is under way.
class ActionButtons : public QObject
{
    Q_OBJECT

public:
    explicit ActionButtons(QWidget *over);

    void show(const QList<picture::Placed> &placed);

Q_SIGNALS:
    void pressed(const QString &action);

private:
    QPushButton *make(const picture::Action &action);
    void drop(const QList<picture::Placed> &placed);

    QWidget *m_over;
    QMap<QString, QPushButton *> m_buttons; ///< by the action's id
};

} // namespace lab::ui
