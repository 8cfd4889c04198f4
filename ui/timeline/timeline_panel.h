// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event_log.h"
#include "ui/timeline/timeline_model.h"
#include "ui/timeline/timeline_player.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace lab::ui {

class TimelineControls;
class TimelineView;

/// A run on a timeline, its replay, and the same events as a table; the selection is one. Whoever shows it places
/// transport() and events() where they belong, and owns them by that.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget *parent = nullptr);

    void clear(const QString &whatToDo);
    /// Events of a run that goes on.
    void append(const EventBatch &batch);
    /// The whole run, for looking at and replaying; `happened` events in all, of which the timeline may have the newest
    /// only.
    void setTimeline(const Timeline &timeline, qint64 happened = 0);

    /// Play, step and scrubber: one for the timeline and whatever else follows player().
    TimelineControls *transport() const { return m_controls; }
    /// The table, and in full what is selected.
    QWidget *events() const { return m_events; }
    TimelineView *view() const { return m_view; }
    QTableView *table() const { return m_table; }
    TimelinePlayer &player() { return m_player; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void layOut();
    void layOutEvents();
    void fitColumns();
    void connectSelection();
    void select(int event);
    void followReplay();

    TimelinePlayer m_player;
    TimelineModel m_model;
    TimelineControls *m_controls;
    qint64 m_liveBytes = 0; ///< of the events that were appended
    TimelineView *m_view;
    QWidget *m_events;
    QTableView *m_table;
    QLabel *m_empty, *m_cut, *m_selected;
};

} // namespace lab::ui
