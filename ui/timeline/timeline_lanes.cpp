// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_lanes.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace lab::ui {

namespace {

constexpr int ManyLanes = 12; ///< of one kind

/// `reader 17` is number 17 of the kind `reader `; a name without a number is a kind of its own.
struct ActorName
{
    explicit ActorName(const QString &name)
    {
        qsizetype digits = name.size();
        while (digits > 0 && name.at(digits - 1).isDigit())
            --digits;
        kind = name.left(digits);
        number = name.mid(digits).toLongLong();
    }

    QString kind;
    qint64 number;
};

QStringList inOrder(QStringList names)
{
    QHash<QString, qsizetype> places;
    for (const auto &name : names) {
        const auto kind = ActorName(name).kind;
        if (!places.contains(kind))
            places.insert(kind, places.size());
    }
    std::stable_sort(names.begin(), names.end(), [&](const QString &left, const QString &right) {
        const ActorName a(left), b(right);
        return std::pair(places.value(a.kind), a.number) < std::pair(places.value(b.kind), b.number);
    });
    return names;
}

TimelineMark markFrom(const Event &event)
{
    TimelineMark mark{.start = event.startMicros, .end = std::max(event.startMicros, event.endMicros)};
    mark.hasFailed = event.hasFailed();
    if (const auto *const command = commandOf(event)) {
        mark.kind = TimelineMark::Kind::Command;
        mark.foundNothing = !mark.hasFailed && command->reply.isNull();
    } else if (statementOf(event)) {
        mark.kind = TimelineMark::Kind::Statement;
    } else if (messageOf(event)) {
        mark.kind = TimelineMark::Kind::Message;
    }
    return mark;
}

TimelineLanes::Deviation deviationOf(const TimelineMark &mark)
{
    if (mark.hasFailed)
        return TimelineLanes::Deviation::Failed;
    if (mark.kind == TimelineMark::Kind::Statement)
        return TimelineLanes::Deviation::AskedSqlite;
    return mark.foundNothing ? TimelineLanes::Deviation::FoundNothing : TimelineLanes::Deviation::None;
}

} // namespace

TimelineLanes TimelineLanes::of(const Timeline &events)
{
    TimelineLanes lanes;
    for (const auto &actor : inOrder(actors(events)))
        lanes.laneFor(actor);
    lanes.m_events = events; // shared: a copy of each would cost more than all else
    lanes.m_marks.reserve(events.size());
    for (int i = 0; i < events.size(); ++i)
        lanes.take(events.at(i), i);
    lanes.settle();
    lanes.setOrder(lanes.suggestedOrder());
    return lanes;
}

void TimelineLanes::reserve(qsizetype events)
{
    m_events.reserve(events);
    m_marks.reserve(events);
}

void TimelineLanes::append(const Timeline &events)
{
    const auto known = static_cast<int>(m_events.size());
    m_events.append(events);
    for (int i = 0; i < events.size(); ++i)
        take(events.at(i), known + i);
    settle();
}

void TimelineLanes::take(const Event &event, int index)
{
    auto mark = markFrom(event);
    mark.lane = laneFor(event.actor);
    auto &lane = m_lanes[mark.lane];
    mark.row = freeRow(lane, mark);
    follow(lane, mark);
    lane.events.append(index);
    const auto deviation = lane.isOfTheLab() ? Deviation::None : deviationOf(mark);
    if (deviation != Deviation::None && mark.start < lane.deviatesAt) {
        lane.deviatesAt = mark.start;
        lane.deviation = deviation;
    }
    m_duration = std::max(m_duration, mark.end);
    m_marks.append(mark);
    noteSign(mark);
    noteGone(event);
}

void TimelineLanes::noteGone(const Event &event)
{
    constexpr qsizetype MostFollowed = 1000;
    const auto *const command = commandOf(event);
    if (m_goneAt >= 0 || !command || !command->is("GET") || event.hasFailed())
        return;
    const auto key = command->command.value(1);
    if (command->reply.isNull() && m_found.contains(key))
        m_goneAt = event.endMicros;
    else if (!command->reply.isNull() && m_found.size() < MostFollowed)
        m_found.insert(key);
}

void TimelineLanes::noteSign(const TimelineMark &mark)
{
    m_signs.commands |= mark.kind == TimelineMark::Kind::Command;
    m_signs.statements |= mark.kind == TimelineMark::Kind::Statement;
    m_signs.notes |= mark.kind == TimelineMark::Kind::Note;
    m_signs.messages |= mark.kind == TimelineMark::Kind::Message;
    m_signs.waits |= mark.waitsFrom >= 0;
    m_signs.failures |= mark.hasFailed;
}

/// Who found nothing is without an answer until its next step; what was sent before the nil came is none.
void TimelineLanes::follow(Lane &lane, TimelineMark &mark)
{
    if (!mark.isBar())
        return;
    if (lane.foundNothingAt >= 0 && mark.start >= lane.foundNothingAt) {
        mark.waitsFrom = lane.foundNothingAt;
        lane.foundNothingAt = -1;
        m_curve.add(mark.waitsFrom, mark.start, false);
    }
    if (mark.foundNothing)
        lane.foundNothingAt = mark.end;
    m_curve.add(mark.start, mark.end, mark.kind == TimelineMark::Kind::Statement);
}

void TimelineLanes::settle()
{
    for (auto &lane : m_lanes) {
        if (lane.reach.size() < lane.events.size())
            settleLane(lane, lane.reach.size());
    }
    m_curve.settle();
}

/// While a run goes on events come in the order of their end.
void TimelineLanes::settleLane(Lane &lane, qsizetype settled)
{
    const auto byStart = [this](int a, int b) {
        return m_marks.at(a).start < m_marks.at(b).start;
    };
    auto &events = lane.events;
    std::stable_sort(events.begin() + settled, events.end(), byStart);
    const auto first = std::upper_bound(events.begin(), events.begin() + settled, events.at(settled), byStart);
    const auto changed = first - events.begin();
    std::inplace_merge(first, events.begin() + settled, events.end(), byStart);
    lane.reach.resize(events.size());
    for (auto i = changed; i < events.size(); ++i)
        lane.reach[i] = std::max(i > 0 ? lane.reach.at(i - 1) : 0, m_marks.at(events.at(i)).end);
}

int TimelineLanes::laneFor(const QString &actor)
{
    if (m_lastLane >= 0 && m_lanes.at(m_lastLane).actor == actor)
        return m_lastLane;
    const auto known = m_laneByActor.constFind(actor);
    if (known != m_laneByActor.constEnd())
        return m_lastLane = *known;
    const int lane = static_cast<int>(m_lanes.size());
    m_laneByActor.insert(actor, lane);
    m_lanes.append(Lane{.actor = actor});
    m_laneAt.append(lane);
    m_placeOf.append(lane);
    return m_lastLane = lane;
}

quint8 TimelineLanes::freeRow(Lane &lane, const TimelineMark &mark)
{
    // What has no length is drawn on top of the first row; it never pushes a bar away.
    if (mark.end <= mark.start)
        return 0;
    int row = 0;
    while (row < MostRows - 1 && lane.rowEnds[row] > mark.start)
        ++row;
    lane.rowEnds[row] = std::max(lane.rowEnds[row], mark.end);
    lane.rows = std::max(lane.rows, row + 1);
    return static_cast<quint8>(row);
}

void TimelineLanes::setOrder(Order order)
{
    m_order = order;
    std::iota(m_laneAt.begin(), m_laneAt.end(), 0);
    if (order == Order::ByDeviation) {
        std::stable_sort(m_laneAt.begin(), m_laneAt.end(),
                         [this](int a, int b) { return m_lanes.at(a).deviatesAt < m_lanes.at(b).deviatesAt; });
    }
    for (int place = 0; place < m_laneAt.size(); ++place)
        m_placeOf[m_laneAt.at(place)] = place;
}

TimelineLanes::Order TimelineLanes::suggestedOrder() const
{
    QHash<QString, int> kinds;
    for (const auto &lane : m_lanes) {
        if (++kinds[ActorName(lane.actor).kind] >= ManyLanes)
            return deviation() == Deviation::None ? Order::ByName : Order::ByDeviation;
    }
    return Order::ByName;
}

TimelineLanes::Deviation TimelineLanes::deviation() const
{
    auto found = Deviation::None;
    for (const auto &lane : m_lanes) {
        if (lane.deviation == Deviation::None || lane.deviation == found)
            continue;
        if (found != Deviation::None)
            return Deviation::Several;
        found = lane.deviation;
    }
    return found;
}

qsizetype TimelineLanes::firstReaching(const Lane &lane, double micros)
{
    return std::lower_bound(lane.reach.begin(), lane.reach.end(), micros) - lane.reach.begin();
}

int TimelineLanes::nearest(int lane, double micros) const
{
    const auto &events = m_lanes.at(lane).events;
    if (events.isEmpty())
        return -1;
    const auto after = std::lower_bound(events.begin(), events.end(), micros,
                                        [this](int event, double wanted) { return m_marks.at(event).start < wanted; });
    if (after == events.begin())
        return *after;
    const int before = *std::prev(after);
    const bool isLater = after != events.end() && m_marks.at(*after).start - micros < micros - m_marks.at(before).start;
    return isLater ? *after : before;
}

} // namespace lab::ui
