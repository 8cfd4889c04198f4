// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/timeline_geometry.h"
#include "ui/timeline/timeline_lanes.h"
#include "ui/timeline/timeline_scale.h"

#include <QPainter>

namespace lab::ui {

/// All that a picture of a timeline is made of.
struct TimelineSight
{
    const TimelineLanes &lanes;
    const TimelineScale &scale;
    TimelineGeometry geometry;
    double position; ///< of the replay, microseconds
    int selected;    ///< event, or -1

    double xOf(double micros) const { return geometry.area.left() + scale.xOf(micros); }
    /// Where an event's bar or sign lies, in the coordinates of the viewport.
    QRectF shapeOf(int event) const;
};

/// What stays as it is while a replay goes on: the ground with axis and grid, and the marks, which lie over it.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const TimelineSight &sight);

    void drawGround() const;
    /// Lines for time in which an actor waits, bars for statements and commands, signs for all else.
    void drawMarks() const;
    void drawCurve() const;

private:
    void drawGrid() const;
    void drawTick(const TimelineScale::Tick &tick) const;
    void drawCurveWords(int peak) const;

    QPainter &m_painter;
    const TimelineSight &m_sight;
};

namespace timeline {

/// Shapes tell the kinds apart, colours only help: diamonds are notes, triangles messages, a cross is what failed.
void drawSign(QPainter &painter, const QRectF &shape, TimelineMark::Kind kind);
void drawCross(QPainter &painter, const QRectF &shape);
QColor markColour(TimelineMark::Kind kind);

} // namespace timeline

} // namespace lab::ui
