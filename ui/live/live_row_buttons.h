// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/picture.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace lab::ui {

/// What can be done to a live run, as small buttons in its row.
class LiveRowButtons : public QWidget
{
    Q_OBJECT

public:
    explicit LiveRowButtons(QWidget *parent = nullptr);

    /// Buttons of actions that stay are left alone; the focus of one that goes is given to the first that is there.
    void setActions(const QList<picture::Action> &actions);

Q_SIGNALS:
    void pressed(const QString &action);

private:
    QHBoxLayout *m_layout;
    QList<picture::Action> m_actions;
    QList<QToolButton *> m_buttons; ///< in the order of the actions
};

} // namespace lab::ui
