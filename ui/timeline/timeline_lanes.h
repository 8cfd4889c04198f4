// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event.h"

#include <QHash>

namespace lab::ui {

/// Which event lies in which lane, and, where events of one actor overlap, in which row of it.
class TimelineLanes
{
public:
    static constexpr int MostRows = 3;

    struct Lane
    {
        QString actor;
        QList<int> events; ///< indexes, in order of arrival
        int rows = 1;
        double rowEnds[MostRows] = {};
    };

    /// A whole run: lanes in the order in which their kinds first appear, numbered ones by their number.
    void setEvents(const Timeline &events);
    /// What came since: new actors get their lanes below the others.
    void append(const Timeline &events);

    const Timeline &events() const { return m_events; }
    const QList<Lane> &lanes() const { return m_lanes; }
    int laneOf(int event) const { return m_laneOf.at(event); }
    int rowOf(int event) const { return m_rowOf.at(event); }
    double duration() const { return m_duration; } ///< microseconds

private:
    int laneFor(const QString &actor);
    static int freeRow(Lane &lane, const Event &event);

    Timeline m_events;
    QList<Lane> m_lanes;
    QHash<QString, int> m_laneByActor;
    QList<int> m_laneOf, m_rowOf;
    double m_duration = 0;
};

} // namespace lab::ui
