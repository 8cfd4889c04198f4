// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_overlay.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QTextOption>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double HeadWidth = 1.5, HeadSign = 5;
constexpr int WidestCallout = 380;
constexpr double CalloutDistance = 10;
constexpr int NameInset = 8;

} // namespace

TimelineOverlay::TimelineOverlay(QPainter &painter, const TimelineSight &sight)
    : m_painter(painter)
    , m_sight(sight)
{
}

void TimelineOverlay::drawHead() const
{
    const auto &geometry = m_sight.geometry;
    const double x = m_sight.xOf(m_sight.position);
    if (x < geometry.area.left() || x > geometry.area.right() + 1)
        return;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(Tokens::current().text, HeadWidth));
    m_painter.drawLine(QPointF(x, 0), QPointF(x, geometry.area.bottom()));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Tokens::current().text);
    m_painter.drawPolygon(QPolygonF({{x - HeadSign, 0}, {x + HeadSign, 0}, {x, 1.4 * HeadSign}}));
}

void TimelineOverlay::drawSelection() const
{
    const auto shape = m_sight.shapeOf(m_sight.selected).adjusted(-2.5, -2.5, 2.5, 2.5);
    m_painter.save();
    m_painter.setClipRect(m_sight.geometry.area.adjusted(-4, -4, 0, 0));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(Tokens::current().accent, 2));
    m_painter.drawRoundedRect(shape, 2, 2);
    m_painter.restore();
}

QRectF TimelineOverlay::placeBeside(const QRectF &shape, QSizeF size, const QRect &within)
{
    QRectF place({0, 0}, size);
    place.moveLeft(std::clamp(shape.left(), double(within.left()),
                              std::max<double>(within.left(), within.right() - size.width())));
    place.moveBottom(shape.top() - CalloutDistance);
    if (place.top() < within.top())
        place.moveTop(shape.bottom() + CalloutDistance);
    if (place.bottom() > within.bottom()) // room neither above nor below
        place.moveTop(std::max<double>(within.top(), within.bottom() - size.height()));
    return place;
}

void TimelineOverlay::drawCallout(int event, const QString &text) const
{
    const auto &geometry = m_sight.geometry;
    const auto within = QRect(0, 0, geometry.area.right() + 1, geometry.area.bottom() + 1).adjusted(4, 4, -4, -4);
    m_painter.setFont(smallFont());
    const int widest = std::min(WidestCallout, within.width() - 2 * spacing::Small);
    QTextOption wrapped;
    wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a key or a JSON text may have no space
    const auto words = m_painter.boundingRect(QRectF(0, 0, widest, 10'000), text, wrapped);
    const QSizeF size(words.width() + 2 * spacing::Small, words.height() + 2 * spacing::Tiny);
    const auto place = placeBeside(m_sight.shapeOf(event), size, within);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Tokens::current().outline);
    m_painter.setBrush(Tokens::current().raised);
    m_painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    m_painter.setPen(Tokens::current().text);
    m_painter.drawText(
        QRectF(place.topLeft() + QPointF(spacing::Small, spacing::Tiny), QSizeF(words.width() + 1, words.height() + 1)),
        text, wrapped);
}

void TimelineOverlay::drawGutter() const
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setFont(smallFont());
    drawUnanswered();
    if (m_sight.geometry.hasRoomFor(m_painter.fontMetrics().height()))
        drawNames();
    else
        drawEnds();
}

void TimelineOverlay::drawUnanswered() const
{
    const auto &curve = m_sight.lanes.curve();
    if (curve.highest() == 0)
        return;
    const auto &band = m_sight.geometry.curve;
    const QRect place(NameInset, band.top(), m_sight.geometry.gutter() - 2 * NameInset, band.height());
    const int lines = place.height() / m_painter.fontMetrics().height();
    const auto now = unansweredText(curve.at(m_sight.position).unanswered);
    const auto most = tr("of at most %1").arg(countText(curve.highest()));
    m_painter.setPen(Tokens::current().muted);
    m_painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, lines > 1 ? now + u'\n' + most : now);
}

void TimelineOverlay::drawNames() const
{
    const auto &geometry = m_sight.geometry;
    m_painter.save();
    m_painter.setClipRect(0, geometry.area.top(), geometry.gutter(), geometry.area.height());
    for (int place = geometry.firstPlace(); place < geometry.endPlace(); ++place)
        drawName(place, Qt::AlignVCenter);
    m_painter.restore();
}

void TimelineOverlay::drawName(int place, Qt::Alignment alignment) const
{
    const int lane = m_sight.lanes.laneAt(place);
    const bool isChosen = m_sight.selected >= 0 && m_sight.lanes.laneOf(m_sight.selected) == lane;
    QRect room = m_sight.geometry.lane(place);
    const int least = m_painter.fontMetrics().height();
    if (room.height() < least)
        room.setRect(0, alignment & Qt::AlignBottom ? room.bottom() + 1 - least : room.top(), 0, least);
    room.setLeft(NameInset);
    room.setRight(m_sight.geometry.gutter() - NameInset);
    m_painter.setPen(isChosen ? Tokens::current().text : Tokens::current().muted);
    const auto &actor = m_sight.lanes.lanes().at(lane).actor;
    m_painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                       m_painter.fontMetrics().elidedText(actor, Qt::ElideMiddle, room.width()));
}

/// Of many low lanes the names of the first and the last in sight, and between them what their order means; or, when an
/// event is chosen, whose it is.
void TimelineOverlay::drawEnds() const
{
    const auto &geometry = m_sight.geometry;
    const int first = geometry.firstPlace(), last = geometry.endPlace() - 1;
    if (last <= first)
        return drawNames();
    const int line = m_painter.fontMetrics().height();
    const int top = geometry.lane(first).top(), bottom = std::min(geometry.lane(last).bottom(), geometry.area.bottom());
    drawName(first, Qt::AlignTop);
    const QRect between(NameInset, top + line, geometry.gutter() - 2 * NameInset, bottom - top - 2 * line);
    if (bottom - top >= 2 * line)
        drawName(last, Qt::AlignBottom);
    auto caption = orderText(m_sight.lanes);
    if (m_sight.selected >= 0)
        caption = u"▸ "_s + m_sight.lanes.lanes().at(m_sight.lanes.laneOf(m_sight.selected)).actor;
    m_painter.setPen(m_sight.selected >= 0 ? Tokens::current().text : Tokens::current().muted);
    if (m_painter.fontMetrics()
            .boundingRect(QRect(0, 0, between.width(), 10'000), int(Qt::TextWordWrap), caption)
            .height() <= between.height())
        m_painter.drawText(between, int(Qt::TextWordWrap) | Qt::AlignVCenter | Qt::AlignLeft, caption);
}

QString TimelineOverlay::unansweredText(int count)
{
    return tr("%1 unanswered").arg(countText(count));
}

QString TimelineOverlay::orderText(const TimelineLanes &lanes)
{
    const auto count = countText(lanes.lanes().size());
    if (lanes.order() == TimelineLanes::Order::ByName)
        return tr("%1 lanes, by name").arg(count);
    switch (lanes.deviation()) {
    case TimelineLanes::Deviation::FoundNothing:
        return tr("%1 lanes, first to find nothing on top").arg(count);
    case TimelineLanes::Deviation::AskedSqlite:
        return tr("%1 lanes, first to ask SQLite on top").arg(count);
    case TimelineLanes::Deviation::Failed:
        return tr("%1 lanes, first to fail on top").arg(count);
    default:
        return tr("%1 lanes, first to deviate on top").arg(count);
    }
}

} // namespace lab::ui
