// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/tokens.h"
#include "ui/timeline/timeline_lanes.h"
#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_scale.h"

#include <QAbstractScrollArea>
#include <QPixmap>

namespace lab::ui {

/// A run as a picture: one lane for each actor, all in sight as long as each has two pixels, time from left to right,
/// and above them how much was unanswered. Ctrl+wheel, + and - zoom, 0 shows all; the arrow keys go from event to
/// event, Home and End to the ends of the replay, Space plays. What an event says stands in full beside it once it is
/// chosen or under the pointer, and in the accessible description.
///
/// What does not change while a replay goes on is drawn once and kept.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setTimeline(const Timeline &events);
    /// A timeline that has been taken apart already.
    void setLanes(TimelineLanes lanes);
    /// What came while the run goes on.
    void append(const Timeline &events);
    const TimelineLanes &lanes() const { return m_lanes; }
    TimelineGeometry geometryOfLanes() const { return sight().geometry; }
    void setOrder(TimelineLanes::Order order);
    /// The replay's moment in microseconds; events that begin later are only hinted at.
    void setPosition(double micros);
    /// While it plays the view stays where it is, and of what passes by only notes and failures are told.
    void setPlaying(bool playing);
    int selected() const { return m_selected; }
    /// Shows the event, scrolling when needed; -1 for none.
    void select(int event);
    /// Around the replay's moment when that is visible, else around the middle.
    void zoomIn();
    void zoomOut();
    void showAll();
    /// The event under a point of the viewport; -1 when there is none.
    int eventAt(QPoint point) const;
    /// What is told beside an event now; empty when nothing is.
    QString callout() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void selectedChanged(int event);
    void endRequested(int key); ///< Home or End was pressed
    void playRequested();       ///< Space was pressed
    /// Curve or axis were pressed there, or an event twice.
    void momentRequested(double micros);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    TimelineSight sight() const;
    int gutter() const;
    void changed();
    void drawKept();
    void paintMarks(QPainter &painter, const TimelineSight &sight) const;
    int told() const;
    void describe();
    void measureNames(qsizetype from);
    void updateScrollBars();
    double zoomCentre() const;
    void zoom(double factor, double x);
    void bringIntoView(int event);
    int neighbour(int key) const;
    void hover(int event);

    TimelineLanes m_lanes;
    TimelineScale m_scale;
    double m_position = 0;
    int m_selected = -1, m_hovered = -1;
    int m_nameWidth = 0;
    bool m_isPlaying = false, m_isScrubbing = false;
    QPixmap m_ground, m_marks;           ///< null when they are to be drawn anew
    const Tokens *m_drawnWith = nullptr; ///< the colours that they have
};

} // namespace lab::ui
