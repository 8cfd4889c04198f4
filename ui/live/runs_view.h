// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/live/runs_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace lab::ui {

class ContentTable;

/// What runs and what ran in all lessons, with what can be done about what still runs.
class RunsView : public QWidget
{
    Q_OBJECT

public:
    RunsView(Lab &lab, RunsModel &model, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectModel();
    void refresh();
    void refreshActions(int row);
    void act(const QString &action);

    Lab &m_lab;
    RunsModel &m_model;
    QLabel *m_title;
    QPushButton *m_stopAll;
    ContentTable *m_table;
    QTimer m_tick;
};

} // namespace lab::ui
