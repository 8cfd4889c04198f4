// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_painter.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr double SignSize = 9;
constexpr double Hinted = 0.22;
constexpr int NameInset = 8;

QColor eventColour(const Event &event)
{
    if (commandOf(event))
        return QColor::fromRgb(series::Redis);
    if (statementOf(event))
        return QColor::fromRgb(series::Sqlite);
    return messageOf(event) ? QColor::fromRgb(series::Others[0]) : Tokens::current().text;
}

bool isBar(const Event &event)
{
    return commandOf(event) || statementOf(event);
}

void drawDiamond(QPainter &painter, const QRectF &shape)
{
    const auto centre = shape.center();
    painter.drawPolygon(QPolygonF({{centre.x(), shape.top()},
                                   {shape.right(), centre.y()},
                                   {centre.x(), shape.bottom()},
                                   {shape.left(), centre.y()}}));
}

void drawTriangle(QPainter &painter, const QRectF &shape)
{
    painter.drawPolygon(QPolygonF({shape.topLeft(), shape.topRight(), {shape.center().x(), shape.bottom()}}));
}

void drawCross(QPainter &painter, const QRectF &shape)
{
    const auto centre = shape.center();
    const double arm = 5;
    const auto strokes = [&](const QPen &pen) {
        painter.setPen(pen);
        painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
        painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
    };
    strokes(QPen(Tokens::current().surface, 5, Qt::SolidLine, Qt::RoundCap));
    strokes(QPen(Tokens::current().danger, 2.5, Qt::SolidLine, Qt::RoundCap));
}

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const View &view)
    : m_painter(painter)
    , m_view(view)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QRectF TimelinePainter::shapeOf(const View &view, int index)
{
    const auto &event = view.lanes.events().at(index);
    const int lane = view.lanes.laneOf(index);
    const double top = view.area.top() + lane * timeline::LaneHeight - view.scrolled + 5;
    const double height = timeline::LaneHeight - 10;
    const double left = view.area.left() + view.scale.xOf(event.startMicros);
    if (!isBar(event))
        return {left - SignSize / 2, top + (height - SignSize) / 2, SignSize, SignSize};
    const double width =
        std::max<double>(timeline::ShortestBar, view.scale.xOf(event.endMicros) - view.scale.xOf(event.startMicros));
    const double rowHeight = height / view.lanes.lanes().at(lane).rows;
    return {left, top + rowHeight * view.lanes.rowOf(index), width, std::max(3.0, rowHeight - 1)};
}

void TimelinePainter::drawSign(QPainter &painter, const QRectF &area, const Event &event)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(eventColour(event));
    QRectF sign(0, 0, SignSize, SignSize);
    sign.moveCenter(area.center());
    if (event.hasFailed())
        drawCross(painter, sign);
    else if (isBar(event))
        painter.drawRoundedRect(area.adjusted(0, (area.height() - 6) / 2, 0, -(area.height() - 6) / 2), 2, 2);
    else if (messageOf(event))
        drawTriangle(painter, sign);
    else
        drawDiamond(painter, sign);
}

void TimelinePainter::drawLanes() const
{
    const auto &tokens = Tokens::current();
    const auto &lanes = m_view.lanes.lanes();
    const int first = m_view.scrolled / timeline::LaneHeight;
    const int last = std::min<int>(static_cast<int>(lanes.size()) - 1,
                                   (m_view.scrolled + m_view.area.height()) / timeline::LaneHeight);
    for (int lane = first; lane <= last; ++lane) {
        const int y = m_view.area.top() + lane * timeline::LaneHeight - m_view.scrolled;
        m_painter.setPen(tokens.line);
        m_painter.drawLine(0, y + timeline::LaneHeight, m_view.area.right(), y + timeline::LaneHeight);
        m_painter.setPen(tokens.text);
        const QRect name(NameInset, y, m_view.area.left() - 2 * NameInset, timeline::LaneHeight);
        const auto shown = m_painter.fontMetrics().elidedText(lanes.at(lane).actor, Qt::ElideMiddle, name.width());
        m_painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    }
}

void TimelinePainter::drawAxis() const
{
    const auto &tokens = Tokens::current();
    m_painter.fillRect(QRect(0, 0, m_view.area.right() + 1, timeline::AxisHeight), tokens.surface);
    m_painter.setFont(smallFont());
    for (const auto &tick : m_view.scale.ticks(m_view.area.width())) {
        const double x = m_view.area.left() + tick.x;
        m_painter.setPen(tokens.line);
        m_painter.drawLine(QPointF(x, timeline::AxisHeight - 5), QPointF(x, m_view.area.bottom()));
        m_painter.setPen(tokens.muted);
        if (x + 3 + m_painter.fontMetrics().horizontalAdvance(tick.label) < m_view.area.right())
            m_painter.drawText(QPointF(x + 3, timeline::AxisHeight - 7), tick.label);
    }
    m_painter.setPen(tokens.line);
    m_painter.drawLine(0, timeline::AxisHeight, m_view.area.right(), timeline::AxisHeight);
}

void TimelinePainter::drawEvents() const
{
    m_painter.save();
    m_painter.setClipRect(m_view.area);
    m_painter.setFont(smallFont());
    const int lanes = static_cast<int>(m_view.lanes.lanes().size());
    const int first = m_view.scrolled / timeline::LaneHeight;
    const int last = std::min(lanes - 1, (m_view.scrolled + m_view.area.height()) / timeline::LaneHeight);
    for (int lane = first; lane <= last; ++lane)
        drawLane(lane);
    m_painter.restore();
}

void TimelinePainter::drawLane(int lane) const
{
    const auto &indexes = m_view.lanes.lanes().at(lane).events;
    double drawnUpTo = -1e9;
    for (qsizetype i = 0; i < indexes.size(); ++i) {
        const int index = indexes.at(i);
        const auto shape = shapeOf(m_view, index);
        if (shape.right() < m_view.area.left() || shape.left() > m_view.area.right())
            continue;
        const auto &event = m_view.lanes.events().at(index);
        // Thousands of events on one pixel are one bar.
        const bool hidden =
            isBar(event) && !event.hasFailed() && shape.right() <= drawnUpTo && index != m_view.selected;
        if (hidden && m_view.lanes.lanes().at(lane).rows == 1)
            continue;
        const double next = i + 1 < indexes.size() ? shapeOf(m_view, indexes.at(i + 1)).left() : m_view.area.right();
        drawEvent(index, next - shape.right());
        drawnUpTo = isBar(event) ? std::max(drawnUpTo, std::floor(shape.right())) : drawnUpTo;
    }
}

void TimelinePainter::drawEvent(int index, double room) const
{
    const auto &event = m_view.lanes.events().at(index);
    const auto shape = shapeOf(m_view, index);
    m_painter.setOpacity(event.startMicros > m_view.position ? Hinted : 1);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(eventColour(event));
    if (isBar(event))
        drawBar(shape, event);
    else if (messageOf(event))
        drawTriangle(m_painter, shape);
    else
        drawDiamond(m_painter, shape);
    if (!isBar(event))
        drawNoteText(shape, eventText(event), room);
    if (event.hasFailed())
        drawCross(m_painter, shape);
    m_painter.setOpacity(1);
    if (index != m_view.selected)
        return;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(Tokens::current().text, m_view.focused ? 2 : 1.5));
    m_painter.drawRoundedRect(shape.adjusted(-3, -3, 3, 3), 3, 3);
}

void TimelinePainter::drawBar(const QRectF &shape, const Event &event) const
{
    // A command under way at the replay's moment is drawn as far as it has come.
    const double head = m_view.area.left() + m_view.scale.xOf(m_view.position);
    if (event.startMicros <= m_view.position && event.endMicros > m_view.position) {
        m_painter.setOpacity(Hinted);
        m_painter.drawRoundedRect(shape, 2, 2);
        m_painter.setOpacity(1);
        m_painter.drawRoundedRect(QRectF(shape.topLeft(), QPointF(std::max(head, shape.left() + 1), shape.bottom())), 2,
                                  2);
        return;
    }
    m_painter.drawRoundedRect(shape, 2, 2);
}

void TimelinePainter::drawNoteText(const QRectF &shape, const QString &text, double room) const
{
    const double width = room - 6;
    const auto shown = m_painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(width));
    if (shown.size() < 3 && shown != text)
        return;
    m_painter.setPen(Tokens::current().muted);
    const QRectF place(shape.right() + 3, shape.top() - 6, width, shape.height() + 12);
    m_painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    m_painter.setPen(Qt::NoPen);
}

void TimelinePainter::drawHead() const
{
    const double x = m_view.area.left() + m_view.scale.xOf(m_view.position);
    if (x < m_view.area.left() || x > m_view.area.right())
        return;
    m_painter.setPen(QPen(Tokens::current().accent, 1.5));
    m_painter.drawLine(QPointF(x, timeline::AxisHeight - 6), QPointF(x, m_view.area.bottom()));
}

} // namespace lab::ui
