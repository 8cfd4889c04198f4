// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_geometry.h"

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr int AmpleHeight = 300, LittleHeight = 200; ///< of the whole

int curveHeight(int height)
{
    if (height >= AmpleHeight)
        return 44;
    return height >= LittleHeight ? 36 : 26;
}

} // namespace

TimelineGeometry TimelineGeometry::of(QSize viewport, int lanes, int gutter, int scrolled)
{
    TimelineGeometry geometry;
    const int width = std::max(1, viewport.width() - gutter);
    const int axis = viewport.height() >= LittleHeight ? 20 : 18;
    geometry.curve = {gutter, 0, width, curveHeight(viewport.height())};
    geometry.axis = {gutter, geometry.curve.bottom() + 1, width, axis};
    const int top = geometry.axis.bottom() + 1;
    geometry.area = {gutter, top, width, std::max(1, viewport.height() - top)};
    geometry.lanes = lanes;
    geometry.laneHeight = std::clamp(geometry.area.height() / std::max(1.0, double(lanes)), LowestLane, HighestLane);
    geometry.scrolled = scrolled;
    return geometry;
}

int TimelineGeometry::contentHeight() const
{
    return static_cast<int>(std::floor(lanes * laneHeight));
}

QRect TimelineGeometry::lane(int place) const
{
    // Each begins where the one above ends, also where the height is no whole number.
    const int top = static_cast<int>(std::floor(place * laneHeight));
    const int end = static_cast<int>(std::floor((place + 1) * laneHeight));
    return {area.left(), area.top() + top - scrolled, area.width(), end - top};
}

int TimelineGeometry::placeAt(int y) const
{
    if (y < area.top() || y > area.bottom())
        return -1;
    int place = static_cast<int>((y - area.top() + scrolled) / laneHeight);
    if (place < lanes && lane(place).bottom() < y)
        ++place; // rounding
    return place < lanes ? place : -1;
}

int TimelineGeometry::firstPlace() const
{
    return std::clamp(static_cast<int>(scrolled / laneHeight), 0, lanes);
}

int TimelineGeometry::endPlace() const
{
    return std::clamp(static_cast<int>((scrolled + area.height()) / laneHeight) + 1, 0, lanes);
}

int TimelineGeometry::inset() const
{
    if (laneHeight >= 20)
        return 5;
    return laneHeight >= 10 ? 2 : 0;
}

} // namespace lab::ui
