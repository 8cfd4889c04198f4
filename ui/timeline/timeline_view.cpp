// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_view.h"

#include "ui/kit/format.h"
#include "ui/theme/tokens.h"
#include "ui/timeline/timeline_model.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr double ZoomStep = 1.25;
constexpr int ShownLanes = 8;
constexpr int WidestLaneName = 150;
constexpr int RightMargin = 12;
constexpr double Reach = 5; ///< pixels beside an event that still count as it

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("One lane for each actor. The same events stand in the table below."));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_scale.setOffset(value);
        viewport()->update();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), [this] { viewport()->update(); });
}

void TimelineView::setTimeline(const Timeline &events)
{
    m_lanes.setEvents(events);
    m_selected = -1;
    m_nameWidth = 0;
    m_scale = {};
    measureNames(0);
    append({});
    setPosition(m_lanes.duration());
}

void TimelineView::append(const Timeline &events)
{
    const auto known = m_lanes.lanes().size();
    m_lanes.append(events);
    measureNames(known);
    m_position = m_lanes.duration();
    updateScrollBars();
    viewport()->update();
}

void TimelineView::measureNames(qsizetype from)
{
    for (auto lane = from; lane < m_lanes.lanes().size(); ++lane)
        m_nameWidth = std::max(m_nameWidth, fontMetrics().horizontalAdvance(m_lanes.lanes().at(lane).actor));
}

void TimelineView::setPosition(double micros)
{
    m_position = micros;
    viewport()->update();
}

int TimelineView::nameWidth() const
{
    return std::min(m_nameWidth, WidestLaneName) + spacing::Large + spacing::Small;
}

QRect TimelineView::area() const
{
    const int left = nameWidth();
    return {left, timeline::AxisHeight + 1, std::max(1, viewport()->width() - left),
            std::max(1, viewport()->height() - timeline::AxisHeight - 1)};
}

TimelinePainter::View TimelineView::view() const
{
    return {m_lanes, m_scale, area(), verticalScrollBar()->value(), m_position, m_selected, hasFocus()};
}

QSize TimelineView::sizeHint() const
{
    const int lanes = std::clamp(static_cast<int>(m_lanes.lanes().size()), 4, ShownLanes);
    return {600, timeline::AxisHeight + lanes * timeline::LaneHeight + 16};
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Tokens::current().surface);
    const auto now = view();
    const TimelinePainter timeline(painter, now);
    timeline.drawLanes();
    timeline.drawAxis();
    timeline.drawEvents();
    timeline.drawHead();
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(Tokens::current().accent);
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void TimelineView::updateScrollBars()
{
    m_scale.fit(m_lanes.duration(), area().width() - RightMargin);
    horizontalScrollBar()->setRange(0, m_scale.overflow());
    horizontalScrollBar()->setPageStep(area().width());
    horizontalScrollBar()->setSingleStep(spacing::Huge);
    horizontalScrollBar()->setValue(static_cast<int>(m_scale.offset()));
    const int height = static_cast<int>(m_lanes.lanes().size()) * timeline::LaneHeight;
    verticalScrollBar()->setRange(0, std::max(0, height - area().height()));
    verticalScrollBar()->setPageStep(area().height());
    verticalScrollBar()->setSingleStep(timeline::LaneHeight);
}

void TimelineView::zoom(double factor, double x)
{
    m_scale.zoom(factor, x);
    updateScrollBars();
    viewport()->update();
}

double TimelineView::zoomCentre() const
{
    const double width = area().width();
    const double head = m_scale.xOf(m_position);
    return head >= 0 && head <= width ? head : width / 2;
}

void TimelineView::zoomIn()
{
    zoom(ZoomStep, zoomCentre());
}

void TimelineView::zoomOut()
{
    zoom(1 / ZoomStep, zoomCentre());
}

void TimelineView::showAll()
{
    m_scale.showAll();
    updateScrollBars();
    viewport()->update();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double turned = event->angleDelta().y() / 120.0;
    zoom(std::pow(ZoomStep, turned), event->position().x() - area().left());
    event->accept();
}

int TimelineView::eventAt(QPoint point) const
{
    const auto now = view();
    const int lane = (point.y() - now.area.top() + now.scrolled) / timeline::LaneHeight;
    if (!now.area.contains(point) || lane < 0 || lane >= m_lanes.lanes().size())
        return -1;
    int best = -1;
    double least = Reach;
    for (const int index : m_lanes.lanes().at(lane).events) {
        const auto shape = TimelinePainter::shapeOf(now, index);
        const double distance = std::max({shape.left() - point.x(), point.x() - shape.right(), 0.0}) +
                                std::max({shape.top() - point.y(), point.y() - shape.bottom(), 0.0}) / 8;
        if (distance < least) {
            least = distance;
            best = index;
        }
    }
    return best;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    select(eventAt(event->pos()));
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = eventAt(help->pos());
    const auto text = index < 0 ? QString() : plainToolTip(eventSentence(m_lanes.events().at(index)));
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void TimelineView::select(int index)
{
    if (index == m_selected || index >= m_lanes.events().size())
        return;
    m_selected = index;
    if (index >= 0)
        bringIntoView(index);
    viewport()->update();
    Q_EMIT selectedChanged(index);
}

void TimelineView::bringIntoView(int index)
{
    const int top = m_lanes.laneOf(index) * timeline::LaneHeight;
    auto *vertical = verticalScrollBar();
    if (top < vertical->value())
        vertical->setValue(top);
    else if (top + timeline::LaneHeight > vertical->value() + area().height())
        vertical->setValue(top + timeline::LaneHeight - area().height());
    const double x = m_scale.xOf(m_lanes.events().at(index).startMicros);
    if (x < 0 || x > area().width() - RightMargin)
        horizontalScrollBar()->setValue(static_cast<int>(x + m_scale.offset() - area().width() / 3.0));
}

int TimelineView::nearestInLane(int lane, double micros) const
{
    if (lane < 0 || lane >= m_lanes.lanes().size())
        return m_selected;
    const auto &events = m_lanes.lanes().at(lane).events;
    return *std::min_element(events.begin(), events.end(), [&](int a, int b) {
        return std::abs(m_lanes.events()[a].startMicros - micros) < std::abs(m_lanes.events()[b].startMicros - micros);
    });
}

int TimelineView::neighbour(int key) const
{
    if (m_lanes.events().isEmpty())
        return -1;
    if (m_selected < 0)
        return m_lanes.lanes().first().events.first();
    const int lane = m_lanes.laneOf(m_selected);
    const double now = m_lanes.events().at(m_selected).startMicros;
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        return nearestInLane(lane + (key == Qt::Key_Up ? -1 : 1), now);
    const auto &events = m_lanes.lanes().at(lane).events;
    const auto at = events.indexOf(m_selected) + (key == Qt::Key_Left ? -1 : 1);
    return events.value(at, m_selected);
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
