// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_lanes.h"

#include <algorithm>
#include <utility>

namespace lab::ui {

namespace {

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

} // namespace

void TimelineLanes::setEvents(const Timeline &events)
{
    *this = {};
    for (const auto &actor : inOrder(actors(events)))
        laneFor(actor);
    append(events);
}

void TimelineLanes::append(const Timeline &events)
{
    for (const auto &event : events) {
        const int lane = laneFor(event.actor);
        m_lanes[lane].events.append(static_cast<int>(m_events.size()));
        m_laneOf.append(lane);
        m_rowOf.append(freeRow(m_lanes[lane], event));
        m_events.append(event);
        m_duration = std::max({m_duration, event.startMicros, event.endMicros});
    }
}

int TimelineLanes::laneFor(const QString &actor)
{
    const auto known = m_laneByActor.constFind(actor);
    if (known != m_laneByActor.constEnd())
        return *known;
    const int lane = static_cast<int>(m_lanes.size());
    m_laneByActor.insert(actor, lane);
    m_lanes.append(Lane{actor, {}, 1, {}});
    return lane;
}

int TimelineLanes::freeRow(Lane &lane, const Event &event)
{
    // What has no length is drawn on top of the first row; it never pushes a bar away.
    if (event.endMicros <= event.startMicros)
        return 0;
    int row = 0;
    while (row < MostRows - 1 && lane.rowEnds[row] > event.startMicros)
        ++row;
    lane.rowEnds[row] = std::max(lane.rowEnds[row], event.endMicros);
    lane.rows = std::max(lane.rows, row + 1);
    return row;
}

} // namespace lab::ui
