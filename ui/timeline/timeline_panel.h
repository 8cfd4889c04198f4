// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event_log.h"
#include "ui/kit/lent_widgets.h"
#include "ui/timeline/timeline_model.h"
#include "ui/timeline/timeline_player.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTableView;
class QToolButton;

namespace lab::ui {

class TimelineControls;
class TimelineLanes;
class TimelineLegend;
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
    /// only. A long one is taken apart on another thread and shown when that is done.
    void setTimeline(const Timeline &timeline, qint64 happened = 0);

    /// Play, step and scrubber: one for the timeline and whatever else follows player().
    TimelineControls *transport() const { return m_controls; }
    /// The table, and in full what is selected.
    QWidget *events() const { return m_events; }
    TimelineView *view() const { return m_view; }
    QTableView *table() const { return m_table; }
    TimelinePlayer &player() { return m_player; }
    /// What a picture of the replay shows, in microseconds: an event that was stepped to has had its effect, as far as
    /// it came before the next one began.
    double pictureMoment() const;

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
    void seekTo(int event);
    void connectPlayer();
    void showAll(TimelineLanes lanes, QList<double> starts, qint64 happened);
    void showOrder();
    void setOrdered(bool byDeviation);
    QLayout *makeFoot();

    TimelinePlayer m_player;
    TimelineModel m_model;
    TimelineControls *m_controls;
    qint64 m_liveBytes = 0;     ///< of the events that were appended
    bool m_isFollowing = false; ///< what is selected follows the replay, not the other way round
    int m_asked = 0;            ///< what was taken apart for an earlier one is dropped
    TimelineView *m_view;
    TimelineLegend *m_legend;
    QToolButton *m_order; ///< checked: by deviation
    QWidget *m_events;
    QTableView *m_table;
    QLabel *m_empty, *m_cut, *m_selected;
    const LentWidgets m_lent; ///< transport and events
};

} // namespace lab::ui
