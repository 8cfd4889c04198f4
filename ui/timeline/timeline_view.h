// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/timeline_lanes.h"
#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_scale.h"

#include <QAbstractScrollArea>

namespace lab::ui {

/// A run as a picture: one lane for each actor, time from left to right. Only what is visible is drawn. Ctrl+wheel, +
/// and - zoom, 0 shows all; the arrow keys go from event to event, Home and End to the ends of the replay.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setTimeline(const Timeline &events);
    /// What came while the run goes on.
    void append(const Timeline &events);
    const TimelineLanes &lanes() const { return m_lanes; }
    /// The replay's moment in microseconds; events that begin later are only hinted at.
    void setPosition(double micros);
    int selected() const { return m_selected; }
    /// Shows the event, scrolling when needed; -1 for none.
    void select(int event);
    /// Around the replay's moment when that is visible, else around the middle.
    void zoomIn();
    void zoomOut();
    void showAll();
    /// The event under a point of the viewport; -1 when there is none.
    int eventAt(QPoint point) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void selectedChanged(int event);
    void endRequested(int key); ///< Home or End was pressed

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    TimelinePainter::View view() const;
    QRect area() const;
    int nameWidth() const;
    void measureNames(qsizetype from);
    void updateScrollBars();
    double zoomCentre() const;
    void zoom(double factor, double x);
    void bringIntoView(int event);
    int neighbour(int key) const;
    int nearestInLane(int lane, double micros) const;

    TimelineLanes m_lanes;
    TimelineScale m_scale;
    double m_position = 0;
    int m_selected = -1;
    int m_nameWidth = 0;
};

} // namespace lab::ui
