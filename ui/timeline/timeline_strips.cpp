// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_strips.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr double EdgeReach = 8; ///< pixels beyond the edge: signs there are half in sight
constexpr double SignDistance = 3;
constexpr double LeastTextRoom = 20;
constexpr double TextGap = 3;
constexpr int LeastBar = 2; ///< pixels
constexpr double FarAway = 1e6;

int toPixel(double x)
{
    return static_cast<int>(std::floor(std::clamp(x, -FarAway, FarAway)));
}

} // namespace

TimelineStrips::TimelineStrips(const TimelineSight &sight)
    : m_sight(sight)
    , m_metrics(smallFont())
    , m_from(sight.scale.microsAt(-EdgeReach))
    , m_to(sight.scale.microsAt(sight.geometry.area.width() + EdgeReach))
{
}

void TimelineStrips::collect()
{
    const auto &geometry = m_sight.geometry;
    for (int place = geometry.firstPlace(); place < geometry.endPlace(); ++place)
        collectLane(m_sight.lanes.laneAt(place));
}

void TimelineStrips::collectLane(int lane)
{
    const auto &lanes = m_sight.lanes;
    LaneState state{.lane = lanes.lanes().at(lane),
                    .place = m_sight.geometry.lane(lanes.placeOf(lane)),
                    .freeFrom = double(m_sight.geometry.area.left())};
    const auto &events = state.lane.events;
    auto at = TimelineLanes::firstReaching(state.lane, m_from);
    for (; at < events.size() && lanes.mark(events.at(at)).start <= m_to; ++at)
        add(state, at);
    // Who takes its next step out of sight may have begun to wait in sight.
    while (at < events.size() && !lanes.mark(events.at(at)).isBar())
        ++at;
    if (at < events.size())
        addWait(state, lanes.mark(events.at(at)));
    for (int row = 0; row < TimelineLanes::MostRows; ++row) {
        flush(state, state.strips[0][row], TimelineMark::Kind::Statement, row);
        flush(state, state.strips[1][row], TimelineMark::Kind::Command, row);
    }
}

void TimelineStrips::add(LaneState &state, qsizetype at)
{
    const int event = state.lane.events.at(at);
    const auto &mark = m_sight.lanes.mark(event);
    addWait(state, mark);
    if (mark.isBar())
        addBar(state, mark);
    else
        addSign(state, at);
    if (const double x = m_sight.xOf(mark.start); mark.hasFailed && x - state.lastCross >= SignDistance) {
        m_crosses.append(event);
        state.lastCross = x;
    }
    state.freeFrom = std::max(state.freeFrom, m_sight.xOf(mark.end));
}

void TimelineStrips::addWait(const LaneState &state, const TimelineMark &mark)
{
    if (mark.waitsFrom < 0 || mark.waitsFrom > m_to)
        return;
    const int left = toPixel(m_sight.xOf(mark.waitsFrom));
    const int right = toPixel(m_sight.xOf(mark.start));
    if (right > left)
        m_waits.append({left, state.place.center().y(), right - left, 1});
}

void TimelineStrips::addBar(LaneState &state, const TimelineMark &mark)
{
    const bool hasRows = m_sight.geometry.inset() > 0; // low lanes have no room for them
    const int row = hasRows ? mark.row : 0;
    auto &strip = state.strips[mark.kind == TimelineMark::Kind::Statement ? 0 : 1][row];
    const int left = toPixel(m_sight.xOf(mark.start));
    const int right = std::max(left + LeastBar, toPixel(m_sight.xOf(mark.end)));
    if (left > strip.right) {
        flush(state, strip, mark.kind, row);
        strip = {left, right};
    }
    strip.right = std::max(strip.right, right);
}

void TimelineStrips::flush(const LaneState &state, Strip &strip, TimelineMark::Kind kind, int row)
{
    if (strip.right <= strip.left)
        return;
    const int inset = m_sight.geometry.inset();
    const int rows = inset > 0 ? state.lane.rows : 1;
    const int height = (state.place.height() - 2 * inset) / rows;
    const bool isStatement = kind == TimelineMark::Kind::Statement;
    // Between commands of neighbours a pixel stays free, so that one sees them singly; statements fill their lane.
    const int gap = rows > 1 || (!isStatement && state.place.height() > 2) ? 1 : 0;
    const QRect bar(strip.left, state.place.top() + inset + row * height, strip.right - strip.left,
                    std::max(1, height - gap));
    (isStatement ? m_statements : m_commands).append(bar);
}

void TimelineStrips::addSign(LaneState &state, qsizetype at)
{
    const int event = state.lane.events.at(at);
    const double x = m_sight.xOf(m_sight.lanes.mark(event).start);
    if (x - state.lastSign < SignDistance && event != m_sight.selected)
        return;
    state.lastSign = x;
    m_signs.append(event);
    if (!m_sight.geometry.hasRoomFor(static_cast<int>(m_metrics.height())))
        return;
    const bool isLast = at + 1 >= state.lane.events.size();
    addText(state, event,
            isLast ? m_sight.geometry.area.right() : beginOf(m_sight.lanes.mark(state.lane.events.at(at + 1))));
}

double TimelineStrips::beginOf(const TimelineMark &mark) const
{
    const double begin = m_sight.xOf(mark.waitsFrom >= 0 ? mark.waitsFrom : mark.start);
    return std::min<double>(mark.isBar() ? begin : begin - 5, m_sight.geometry.area.right());
}

/// Behind its sign, else before it; a text that has no room for all of it stands nowhere: it is told in full when the
/// event is chosen.
void TimelineStrips::addText(LaneState &state, int event, double next)
{
    const auto shape = m_sight.shapeOf(event);
    const double behind = next - shape.right() - 2 * TextGap, before = shape.left() - state.freeFrom - 2 * TextGap;
    if (std::max(behind, before) < LeastTextRoom)
        return;
    const auto text = eventText(m_sight.lanes.events().at(event)).left(400).simplified();
    const double width = m_metrics.horizontalAdvance(text);
    if (width > std::max(behind, before))
        return;
    const bool isBehind = width <= behind;
    const QRectF place(isBehind ? shape.right() + TextGap : shape.left() - TextGap - width, state.place.top(),
                       width + 1, state.place.height());
    m_texts.append({place, text});
    state.freeFrom = std::max(state.freeFrom, isBehind ? place.right() : shape.right());
}

void TimelineStrips::draw(QPainter &painter) const
{
    const auto fill = [&](const QList<QRect> &rects, const QColor &colour) {
        painter.setBrush(colour);
        painter.drawRects(rects);
    };
    painter.setPen(Qt::NoPen);
    fill(m_waits, Tokens::current().wait);
    fill(m_statements, timeline::markColour(TimelineMark::Kind::Statement));
    fill(m_commands, timeline::markColour(TimelineMark::Kind::Command));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int event : m_signs)
        timeline::drawSign(painter, m_sight.shapeOf(event), m_sight.lanes.mark(event).kind);
    for (const int event : m_crosses) {
        auto shape = m_sight.shapeOf(event);
        shape.setWidth(std::min(shape.width(), shape.height()));
        timeline::drawCross(painter, shape);
    }
    painter.setPen(Tokens::current().muted);
    for (const auto &each : m_texts)
        painter.drawText(each.place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, each.text);
}

} // namespace lab::ui
