// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/timeline_lanes.h"
#include "ui/timeline/timeline_scale.h"

#include <QPainter>

namespace lab::ui {

namespace timeline {
inline constexpr int LaneHeight = 26;
inline constexpr int AxisHeight = 22;
inline constexpr int ShortestBar = 3;
} // namespace timeline

/// Draws the visible part of a timeline: lanes, axis, events, the replay's head. Shapes tell the kinds apart, colours
/// only help: bars are commands and statements, diamonds notes, triangles messages; a cross marks what failed.
class TimelinePainter
{
public:
    struct View
    {
        const TimelineLanes &lanes;
        const TimelineScale &scale;
        QRect area;      ///< right of the names, below the axis
        int scrolled;    ///< pixels, vertically
        double position; ///< of the replay, microseconds; later events are only hinted at
        int selected;    ///< event, or -1
        bool focused;
    };

    TimelinePainter(QPainter &painter, const View &view);

    void drawLanes() const;
    void drawAxis() const;
    void drawEvents() const;
    void drawHead() const;

    /// How an event of this kind looks, for a legend.
    static void drawSign(QPainter &painter, const QRectF &area, const Event &event);

    /// Where an event's bar or sign lies, in the coordinates of the viewport.
    static QRectF shapeOf(const View &view, int event);

private:
    void drawLane(int lane) const;
    void drawBar(const QRectF &shape, const Event &event) const;
    void drawNoteText(const QRectF &shape, const QString &text, double room) const;
    void drawEvent(int event, double room) const;

    QPainter &m_painter;
    const View &m_view;
};

} // namespace lab::ui
