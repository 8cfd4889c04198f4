// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// Pointer, wheel and keyboard over a timeline.
#include "ui/timeline/timeline_view.h"

#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr double PointerReach = 5; ///< pixels beside an event that still count as it

} // namespace

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double turned = event->angleDelta().y() / 120.0;
    zoom(std::pow(TimelineScale::ZoomStep, turned), event->position().x() - sight().geometry.area.left());
    event->accept();
}

int TimelineView::eventAt(QPoint point) const
{
    const auto now = sight();
    const int place = now.geometry.placeAt(point.y());
    if (place < 0 || point.x() < now.geometry.area.left())
        return -1;
    const auto &lane = m_lanes.lanes().at(m_lanes.laneAt(place));
    const double x = point.x() - now.geometry.area.left();
    const double from = m_scale.microsAt(x - 2 * PointerReach), to = m_scale.microsAt(x + 2 * PointerReach);
    int best = -1;
    double least = PointerReach;
    for (auto i = TimelineLanes::firstReaching(lane, from); i < lane.events.size(); ++i) {
        if (m_lanes.mark(lane.events.at(i)).start > to)
            break;
        const auto shape = now.shapeOf(lane.events.at(i));
        const double distance = std::max({shape.left() - point.x(), point.x() - shape.right(), 0.0}) +
                                std::max({shape.top() - point.y(), point.y() - shape.bottom(), 0.0}) / 8;
        if (distance < least) {
            least = distance;
            best = lane.events.at(i);
        }
    }
    return best;
}

/// Above the lanes the pointer takes the replay along; in them it chooses.
void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const auto area = sight().geometry.area;
    m_isScrubbing =
        event->button() == Qt::LeftButton && event->pos().y() < area.top() && event->pos().x() >= area.left();
    if (m_isScrubbing)
        Q_EMIT momentRequested(m_scale.microsAt(event->pos().x() - area.left()));
    else
        select(eventAt(event->pos()));
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isScrubbing && event->buttons() & Qt::LeftButton)
        Q_EMIT momentRequested(m_scale.microsAt(event->pos().x() - sight().geometry.area.left()));
    else
        hover(eventAt(event->pos()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int index = eventAt(event->pos()); index >= 0)
        Q_EMIT momentRequested(m_lanes.mark(index).start);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::hover(int event)
{
    if (event == m_hovered)
        return;
    m_hovered = event;
    viewport()->update();
}

int TimelineView::neighbour(int key) const
{
    if (m_lanes.events().isEmpty())
        return -1;
    if (m_selected < 0)
        return m_lanes.nearest(m_lanes.laneAt(0), 0);
    const auto &mark = m_lanes.mark(m_selected);
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int place = m_lanes.placeOf(mark.lane) + (key == Qt::Key_Up ? -1 : 1);
        const bool isThere = place >= 0 && place < m_lanes.lanes().size();
        return isThere ? m_lanes.nearest(m_lanes.laneAt(place), mark.start) : m_selected;
    }
    const auto &events = m_lanes.lanes().at(mark.lane).events;
    return events.value(events.indexOf(m_selected) + (key == Qt::Key_Left ? -1 : 1), m_selected);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return select(neighbour(event->key()));
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT endRequested(event->key());
        return;
    case Qt::Key_Space:
        Q_EMIT playRequested();
        return;
    case Qt::Key_Plus:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return showAll();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace lab::ui
