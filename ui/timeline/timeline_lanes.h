// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event.h"
#include "ui/timeline/timeline_curve.h"

#include <QHash>
#include <QSet>

#include <limits>

namespace lab::ui {

/// What is drawn of an event, in few bytes: a picture of 200 000 is made without touching the events themselves.
struct TimelineMark
{
    enum class Kind : quint8 { Command, Statement, Note, Message };

    double start = 0, end = 0; ///< microseconds
    /// Since when the actor had been without an answer: its last reply was nil. Negative: it had not.
    double waitsFrom = -1;
    int lane = 0;
    quint8 row = 0;
    Kind kind = Kind::Note;
    bool hasFailed = false;
    bool foundNothing = false; ///< a reply that is nil

    bool isBar() const { return kind == Kind::Command || kind == Kind::Statement; }
};

/// Which event lies in which lane, in which order the lanes stand, and, where events of one actor overlap, in which row
/// of its lane.
class TimelineLanes
{
public:
    static constexpr int MostRows = 3;

    enum class Order { ByName, ByDeviation };
    /// What parts a lane from those that go as they should.
    enum class Deviation { None, FoundNothing, AskedSqlite, Failed, Several };

    struct Lane
    {
        QString actor;
        QList<int> events = {}; ///< indexes, by start
        QList<double> reach =
            {}; ///< of each of them, the latest end up to there: what lies before a moment is found by it
        int rows = 1;
        double rowEnds[MostRows] = {};
        double foundNothingAt = -1; ///< and has had no answer since
        double deviatesAt = std::numeric_limits<double>::infinity();
        Deviation deviation = Deviation::None;

        /// Which prepares and looks, and races with nobody.
        bool isOfTheLab() const { return actor == QLatin1String("main"); }
    };

    /// Which signs occur.
    struct Signs
    {
        bool commands = false, statements = false, notes = false, messages = false, waits = false, failures = false;
    };

    /// A whole run: lanes in the order in which their kinds first appear, numbered ones by their number. May be called
    /// on any thread; what it costs is a matter of tens of milliseconds for 200 000 events.
    static TimelineLanes of(const Timeline &events);
    void setEvents(const Timeline &events) { *this = of(events); }
    /// What came since, in any order: new actors get their lanes below the others.
    void append(const Timeline &events);
    /// Before many are appended.
    void reserve(qsizetype events);

    const Timeline &events() const { return m_events; }
    const QList<Lane> &lanes() const { return m_lanes; }
    const TimelineMark &mark(int event) const { return m_marks.at(event); }
    const QList<TimelineMark> &marks() const { return m_marks; }
    int laneOf(int event) const { return m_marks.at(event).lane; }
    int rowOf(int event) const { return m_marks.at(event).row; }
    double duration() const { return m_duration; } ///< microseconds
    const TimelineCurve &curve() const { return m_curve; }
    const Signs &signs() const { return m_signs; }
    /// When a GET first found no key any more that an earlier one had found, in microseconds; negative: never.
    double goneAt() const { return m_goneAt; }

    /// How the lanes stand one above the other. New lanes come below until it is set anew.
    void setOrder(Order order);
    Order order() const { return m_order; }
    /// By deviation where there are many lanes of one kind, else by name.
    Order suggestedOrder() const;
    /// Of all lanes that deviate.
    Deviation deviation() const;
    int laneAt(int place) const { return m_laneAt.at(place); }
    int placeOf(int lane) const { return m_placeOf.at(lane); }

    /// Where the events of a lane begin that end at `micros` or later.
    static qsizetype firstReaching(const Lane &lane, double micros);
    /// The nearest in time; -1 in a lane without any.
    int nearest(int lane, double micros) const;

private:
    int laneFor(const QString &actor);
    void take(const Event &event, int index);
    void follow(Lane &lane, TimelineMark &mark);
    void noteSign(const TimelineMark &mark);
    void noteGone(const Event &event);
    void settle();
    void settleLane(Lane &lane, qsizetype settled);
    static quint8 freeRow(Lane &lane, const TimelineMark &mark);

    Timeline m_events;
    QList<TimelineMark> m_marks;
    QList<Lane> m_lanes;
    QHash<QString, int> m_laneByActor;
    int m_lastLane = -1; ///< of the event before: many follow of the same actor
    QList<int> m_laneAt, m_placeOf;
    Order m_order = Order::ByName;
    TimelineCurve m_curve;
    Signs m_signs;
    double m_duration = 0;
    QSet<QByteArray> m_found; ///< keys that a GET has found
    double m_goneAt = -1;
};

} // namespace lab::ui
