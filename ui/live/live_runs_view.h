// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/live/live_runs_model.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace lab::ui {

class ContentTable;
class LiveEvents;

/// The live runs of a lesson as rows with their own buttons. Hidden while there are none.
class LiveRunsView : public QWidget
{
    Q_OBJECT

public:
    LiveRunsView(LiveRuns &runs, const QString &lesson, QWidget *parent = nullptr);
    /// What happened in one of them.
    void take(int run, const EventBatch &batch);
    /// The newest events of the chosen one: wherever it is put.
    QWidget *events() const { return m_eventsPlace; }

Q_SIGNALS:
    /// The last row has gone, and the focus with it.
    void emptied();

private:
    void refresh();
    void putButtons(int first, int last);
    void refreshButtons(int row);
    LiveEvents *eventsOf(int run);
    void showEvents(int row);
    void forgetEvents();
    void keepingFocus(const std::function<void()> &act);

    LiveRuns &m_runs;
    const QString m_lesson;
    LiveRunsModel m_model;
    QLabel *m_title;
    QToolButton *m_killAll, *m_removeEnded;
    ContentTable *m_table;
    QWidget *m_eventsPlace;
    QLabel *m_eventsTitle;
    ContentTable *m_events;
    QMap<int, LiveEvents *> m_models; ///< by LiveRun::id
    int m_shown = 0;                  ///< whose events are shown
};

} // namespace lab::ui
