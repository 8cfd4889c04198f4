// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_view.h"

#include "app/base/fields.h"
#include "app/base/units.h"
#include "app/run/event_log.h"
#include "ui/theme/fonts.h"
#include "ui/timeline/timeline_model.h"
#include "ui/timeline/timeline_overlay.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownLanes = 8;
constexpr qsizetype FewEvents = 2'000;
constexpr int WidestLaneName = 132;
constexpr int RightMargin = 12;
constexpr double Hinted = 0.25;
constexpr qsizetype LongestCallout = 600;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_scale.setOffset(value);
        changed();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TimelineView::changed);
    describe();
}

void TimelineView::setTimeline(const Timeline &events)
{
    setLanes(TimelineLanes::of(events));
}

void TimelineView::setLanes(TimelineLanes lanes)
{
    m_lanes = std::move(lanes);
    m_selected = m_hovered = -1;
    m_nameWidth = 0;
    m_scale = {};
    measureNames(0);
    m_position = m_lanes.duration();
    verticalScrollBar()->setValue(0);
    updateScrollBars();
    describe();
    changed();
}

void TimelineView::append(const Timeline &events)
{
    const auto known = m_lanes.lanes().size();
    if (m_lanes.events().size() + events.size() > FewEvents)
        m_lanes.reserve(EventLog::DefaultCapacity); // once, and while there is little to move
    m_lanes.append(events);
    measureNames(known);
    m_position = m_lanes.duration();
    updateScrollBars();
    changed();
}

void TimelineView::setOrder(TimelineLanes::Order order)
{
    m_lanes.setOrder(order);
    describe();
    changed();
}

void TimelineView::measureNames(qsizetype from)
{
    const QFontMetrics metrics(smallFont());
    for (auto lane = from; lane < m_lanes.lanes().size() && m_nameWidth < WidestLaneName; ++lane)
        m_nameWidth = std::max(m_nameWidth, metrics.horizontalAdvance(m_lanes.lanes().at(lane).actor));
    const auto unanswered = TimelineOverlay::unansweredText(m_lanes.curve().highest());
    m_nameWidth = std::max(m_nameWidth, metrics.horizontalAdvance(unanswered));
}

/// What was drawn is not so any more.
void TimelineView::changed()
{
    m_ground = m_marks = {};
    viewport()->update();
}

void TimelineView::setPosition(double micros)
{
    m_position = micros;
    const double x = m_scale.xOf(micros), width = sight().geometry.area.width();
    if (m_isPlaying && (x < 0 || x > width)) // of a picture that is zoomed in: page by page
        horizontalScrollBar()->setValue(static_cast<int>(x + m_scale.offset() - width / 8));
    viewport()->update();
}

void TimelineView::setPlaying(bool playing)
{
    m_isPlaying = playing;
    viewport()->update();
}

int TimelineView::gutter() const
{
    return std::max(TimelineGeometry::Gutter, std::min(m_nameWidth, WidestLaneName) + spacing::Large);
}

TimelineSight TimelineView::sight() const
{
    const auto geometry = TimelineGeometry::of(viewport()->size(), static_cast<int>(m_lanes.lanes().size()), gutter(),
                                               verticalScrollBar()->value());
    return {m_lanes, m_scale, geometry, m_position, m_selected};
}

QSize TimelineView::sizeHint() const
{
    const int lanes = std::clamp(static_cast<int>(m_lanes.lanes().size()), 4, ShownLanes);
    const auto empty = TimelineGeometry::of({600, 300}, 1, TimelineGeometry::Gutter, 0);
    return {600, static_cast<int>(empty.area.top() + lanes * TimelineGeometry::HighestLane) + 1};
}

void TimelineView::drawKept()
{
    const double ratio = devicePixelRatioF();
    if (!m_marks.isNull() && m_drawnWith == &Tokens::current() && m_marks.devicePixelRatio() == ratio)
        return;
    m_drawnWith = &Tokens::current();
    const auto now = sight();
    const auto draw = [&](QPixmap &kept, const auto &paint) {
        kept = QPixmap(viewport()->size() * ratio);
        kept.setDevicePixelRatio(ratio);
        kept.fill(Qt::transparent);
        QPainter painter(&kept);
        paint(TimelinePainter(painter, now));
    };
    draw(m_ground, [](const TimelinePainter &timeline) { timeline.drawGround(); });
    draw(m_marks, [](const TimelinePainter &timeline) {
        timeline.drawCurve();
        timeline.drawMarks();
    });
}

/// What is to come is hinted at. Left of the replay's moment all has happened, of what goes on then the part.
void TimelineView::paintMarks(QPainter &painter, const TimelineSight &now) const
{
    const auto all = viewport()->rect();
    const int head = std::clamp(static_cast<int>(std::ceil(now.xOf(m_position))) + 1, 0, all.width());
    const bool isAtEnd = m_position >= m_lanes.duration();
    painter.setClipRect(isAtEnd ? all : QRect(0, 0, head, all.height()));
    painter.drawPixmap(0, 0, m_marks);
    if (!isAtEnd) {
        painter.setClipRect(QRect(head, 0, all.width() - head, all.height()));
        painter.setOpacity(Hinted);
        painter.drawPixmap(0, 0, m_marks);
        painter.setOpacity(1);
    }
    painter.setClipping(false);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    drawKept();
    QPainter painter(viewport());
    const auto now = sight();
    painter.drawPixmap(0, 0, m_ground);
    paintMarks(painter, now);
    const TimelineOverlay overlay(painter, now);
    overlay.drawGutter();
    if (!m_lanes.events().isEmpty())
        overlay.drawHead();
    if (m_selected >= 0)
        overlay.drawSelection();
    if (const auto text = callout(); !text.isEmpty())
        overlay.drawCallout(told(), text);
}

int TimelineView::told() const
{
    if (m_hovered >= 0 || m_selected < 0)
        return m_hovered;
    const auto &mark = m_lanes.mark(m_selected);
    return !m_isPlaying || mark.hasFailed || !mark.isBar() ? m_selected : -1;
}

QString TimelineView::callout() const
{
    return told() < 0 ? QString() : shortened(eventSentence(m_lanes.events().at(told())), LongestCallout);
}

void TimelineView::describe()
{
    if (m_selected >= 0)
        return setAccessibleDescription(shortened(eventSentence(m_lanes.events().at(m_selected)), 2'000));
    const auto events = m_lanes.events().size();
    setAccessibleDescription(
        events == 0 ? tr("Nothing has happened yet.")
                    : tr("%1. %2 in %3, at most %4 unanswered at once. The same events stand in the table of events.")
                          .arg(TimelineOverlay::orderText(m_lanes),
                               counted(events, tr("1 event"), tr("%1 events", nullptr, formOf(events))),
                               microsText(m_lanes.duration()), countText(m_lanes.curve().highest())));
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    changed();
}

void TimelineView::updateScrollBars()
{
    const auto geometry = sight().geometry;
    m_scale.fit(m_lanes.duration(), geometry.area.width() - RightMargin);
    horizontalScrollBar()->setRange(0, m_scale.overflow());
    horizontalScrollBar()->setPageStep(geometry.area.width());
    horizontalScrollBar()->setSingleStep(spacing::Huge);
    horizontalScrollBar()->setValue(static_cast<int>(m_scale.offset()));
    verticalScrollBar()->setRange(0, std::max(0, geometry.contentHeight() - geometry.area.height()));
    verticalScrollBar()->setPageStep(geometry.area.height());
    verticalScrollBar()->setSingleStep(std::max(spacing::Huge, static_cast<int>(geometry.laneHeight)));
}

void TimelineView::zoom(double factor, double x)
{
    m_scale.zoom(factor, x);
    updateScrollBars();
    changed();
}

double TimelineView::zoomCentre() const
{
    const double width = sight().geometry.area.width();
    const double head = m_scale.xOf(m_position);
    return head >= 0 && head <= width ? head : width / 2;
}

void TimelineView::zoomIn()
{
    zoom(TimelineScale::ZoomStep, zoomCentre());
}

void TimelineView::zoomOut()
{
    zoom(1 / TimelineScale::ZoomStep, zoomCentre());
}

void TimelineView::showAll()
{
    m_scale.showAll();
    updateScrollBars();
    changed();
}

void TimelineView::select(int index)
{
    if (index == m_selected || index >= m_lanes.events().size())
        return;
    m_selected = index;
    if (index >= 0 && !m_isPlaying)
        bringIntoView(index);
    describe();
    viewport()->update();
    Q_EMIT selectedChanged(index);
}

void TimelineView::bringIntoView(int index)
{
    const auto geometry = sight().geometry;
    const auto lane = geometry.lane(m_lanes.placeOf(m_lanes.laneOf(index)));
    auto *vertical = verticalScrollBar();
    if (lane.top() < geometry.area.top())
        vertical->setValue(vertical->value() - (geometry.area.top() - lane.top()));
    else if (lane.bottom() > geometry.area.bottom())
        vertical->setValue(vertical->value() + lane.bottom() - geometry.area.bottom());
    const double x = m_scale.xOf(m_lanes.mark(index).start);
    if (x < 0 || x > geometry.area.width() - RightMargin)
        horizontalScrollBar()->setValue(static_cast<int>(x + m_scale.offset() - geometry.area.width() / 3.0));
}

} // namespace lab::ui
