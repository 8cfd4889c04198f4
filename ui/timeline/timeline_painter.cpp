// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_painter.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/timeline/timeline_strips.h"

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double LargestSign = 9, SmallestSign = 5;
constexpr double ShortestBar = 2;
constexpr int LabelInset = 3;
constexpr int LowCurve = 30;  ///< has no room for words above it
constexpr int LinedLane = 12; ///< lanes below this height have no line between them

void drawDiamond(QPainter &painter, const QRectF &shape)
{
    const auto centre = shape.center();
    painter.drawPolygon(QPolygonF({{centre.x(), shape.top()},
                                   {shape.right(), centre.y()},
                                   {centre.x(), shape.bottom()},
                                   {shape.left(), centre.y()}}));
}

} // namespace

QColor timeline::markColour(TimelineMark::Kind kind)
{
    switch (kind) {
    case TimelineMark::Kind::Command:
        return QColor::fromRgb(series::Redis);
    case TimelineMark::Kind::Statement:
        return QColor::fromRgb(series::Sqlite);
    default: // neither store's; and green says that something held
        return Tokens::current().text;
    }
}

void timeline::drawSign(QPainter &painter, const QRectF &shape, TimelineMark::Kind kind)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColour(kind));
    if (kind == TimelineMark::Kind::Message)
        painter.drawPolygon(QPolygonF({shape.topLeft(), shape.topRight(), {shape.center().x(), shape.bottom()}}));
    else
        drawDiamond(painter, shape);
}

void timeline::drawCross(QPainter &painter, const QRectF &shape)
{
    const auto centre = shape.center();
    const double arm = std::clamp(shape.height() / 2, 2.5, 5.0);
    const auto strokes = [&](const QPen &pen) {
        painter.setPen(pen);
        painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
        painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
    };
    strokes(QPen(Tokens::current().surface, arm, Qt::SolidLine, Qt::RoundCap));
    strokes(QPen(Tokens::current().danger, arm / 2, Qt::SolidLine, Qt::RoundCap));
}

QRectF TimelineSight::shapeOf(int event) const
{
    const auto &mark = lanes.mark(event);
    const QRectF lane = geometry.lane(lanes.placeOf(mark.lane));
    const double left = xOf(mark.start);
    if (!mark.isBar()) {
        const double size = std::clamp(lane.height() - 2, SmallestSign, LargestSign);
        return {left - size / 2, lane.center().y() - size / 2, size, size};
    }
    const double inset = geometry.inset();
    const int rows = geometry.inset() > 0 ? lanes.lanes().at(mark.lane).rows : 1; // low lanes have no room for rows
    const double height = (lane.height() - 2 * inset) / rows;
    const double row = rows > 1 ? mark.row : 0;
    return {left, lane.top() + inset + row * height, std::max(ShortestBar, xOf(mark.end) - left),
            std::max(1.0, rows > 1 ? height - 1 : height)};
}

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineSight &sight)
    : m_painter(painter)
    , m_sight(sight)
{
}

void TimelinePainter::drawGround() const
{
    const auto &tokens = Tokens::current();
    const auto &geometry = m_sight.geometry;
    m_painter.fillRect(QRect(0, 0, geometry.area.right() + 1, geometry.area.bottom() + 1), tokens.surface);
    drawGrid();
    m_painter.setPen(tokens.line);
    m_painter.drawLine(0, geometry.axis.top(), geometry.axis.right(), geometry.axis.top());
    m_painter.drawLine(geometry.gutter() - 1, 0, geometry.gutter() - 1, geometry.area.bottom());
    if (!geometry.hasRoomFor(LinedLane))
        return;
    for (int place = geometry.firstPlace(); place < geometry.endPlace(); ++place) {
        const int y = geometry.lane(place).bottom();
        if (y >= geometry.area.top())
            m_painter.drawLine(0, y, geometry.area.right(), y);
    }
}

void TimelinePainter::drawGrid() const
{
    m_painter.setFont(smallFont());
    const auto ticks = m_sight.scale.ticks(m_sight.geometry.area.width());
    for (const auto &tick : ticks)
        drawTick(tick);
}

void TimelinePainter::drawTick(const TimelineScale::Tick &tick) const
{
    const auto &geometry = m_sight.geometry;
    const int x = geometry.area.left() + qRound(tick.x);
    m_painter.setPen(Tokens::current().line);
    m_painter.drawLine(x, 0, x, geometry.area.bottom());
    const QRect place(x + LabelInset, geometry.axis.top(), m_painter.fontMetrics().horizontalAdvance(tick.label) + 1,
                      geometry.axis.height());
    if (place.right() > geometry.area.right())
        return;
    m_painter.setPen(Tokens::current().muted);
    m_painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, tick.label);
}

void TimelinePainter::drawMarks() const
{
    m_painter.save();
    m_painter.setClipRect(m_sight.geometry.area);
    m_painter.setPen(Qt::NoPen);
    m_painter.setFont(smallFont());
    TimelineStrips strips(m_sight);
    strips.collect();
    strips.draw(m_painter);
    m_painter.restore();
}

void TimelinePainter::drawCurve() const
{
    const auto &curve = m_sight.lanes.curve();
    const auto &place = m_sight.geometry.curve;
    if (curve.highest() == 0)
        return;
    const double perPixel = m_sight.scale.microsAt(1) - m_sight.scale.microsAt(0);
    const auto columns = curve.columns(m_sight.scale.microsAt(0), perPixel, place.width());
    const int words = place.height() > LowCurve ? QFontMetrics(smallFont()).height() : 0;
    const double perCount = double(place.height() - spacing::Tiny - words) / curve.highest();
    QList<QRect> all, sqlite;
    const auto column = [&](int x, int count) {
        const int height = std::max(1, qRound(count * perCount));
        return QRect(place.left() + x, place.bottom() + 1 - height, 1, height);
    };
    for (int x = 0; x < columns.size(); ++x) {
        if (columns[x].unanswered > 0)
            all.append(column(x, columns[x].unanswered));
        if (columns[x].atSqlite > 0)
            sqlite.append(column(x, columns[x].atSqlite));
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Tokens::current().wait);
    m_painter.drawRects(all);
    m_painter.setBrush(QColor::fromRgb(series::Sqlite));
    m_painter.drawRects(sqlite);
    const auto peak = std::find_if(columns.begin(), columns.end(), [&](const TimelineCurve::Counts &each) {
        return each.unanswered == curve.highest();
    });
    if (words > 0)
        drawCurveWords(peak == columns.end() ? -1 : static_cast<int>(peak - columns.begin()));
}

/// Above the curve: when a key was first found gone, and how many were unanswered at once, in this column.
void TimelinePainter::drawCurveWords(int peak) const
{
    const auto &place = m_sight.geometry.curve;
    const QFontMetrics metrics(smallFont());
    const auto draw = [&](int x, const QString &text) {
        const int width = metrics.horizontalAdvance(text) + 1;
        // Left of the end, where the playhead stands at first.
        const QRect room(std::min(x, place.right() - spacing::Medium - width), place.top(), width, metrics.height());
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        return room.right() + 1 + spacing::Small;
    };
    m_painter.setFont(smallFont());
    m_painter.setBrush(Qt::NoBrush);
    int from = place.left();
    if (const int x = qRound(m_sight.xOf(m_sight.lanes.goneAt())); m_sight.lanes.goneAt() >= 0 && x > from) {
        m_painter.setPen(QPen(Tokens::current().text, 1, Qt::DotLine));
        m_painter.drawLine(x, place.top(), x, place.bottom());
        const auto text = tr("the key is gone");
        const int before = x - spacing::Small - metrics.horizontalAdvance(text);
        from = std::max(x + spacing::Small, draw(before >= from ? before : x + spacing::Small, text));
    }
    m_painter.setPen(Tokens::current().text);
    if (const auto most = m_sight.lanes.curve().highest(); peak >= 0 && most > 1)
        draw(std::max(from, place.left() + peak), tr("%1 at once").arg(countText(most)));
}

} // namespace lab::ui
