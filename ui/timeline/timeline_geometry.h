// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

namespace lab::ui {

/// Where the parts of a timeline lie in the viewport: the curve on top, the axis, then the lanes, which share the
/// height that is left as long as each gets two pixels.
struct TimelineGeometry
{
    static constexpr int Gutter = 92; ///< names, at least
    static constexpr double HighestLane = 26, LowestLane = 1;

    QRect curve, axis, area; ///< right of the gutter
    double laneHeight = HighestLane;
    int lanes = 0;
    int scrolled = 0; ///< pixels, vertically

    static TimelineGeometry of(QSize viewport, int lanes, int gutter, int scrolled);

    int gutter() const { return area.left(); }
    int contentHeight() const;
    /// The lane at a place from the top, over the whole width of the lanes.
    QRect lane(int place) const;
    /// -1 where there is none.
    int placeAt(int y) const;
    /// Those in sight, as a half-open range.
    int firstPlace() const;
    int endPlace() const;
    /// Whether each lane is high enough for a text of `height`.
    bool hasRoomFor(int height) const { return laneHeight >= height; }
    /// The height of bars within a lane; low lanes are filled.
    int inset() const;
};

} // namespace lab::ui
