// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event.h"

#include <QElapsedTimer>
#include <QObject>

class QTimer;

namespace lab::ui {

/// Replays a timeline: where the replay stands, at which speed it goes on, and steps from event to event. Timeline,
/// stage and transport follow this one.
class TimelinePlayer : public QObject
{
    Q_OBJECT

public:
    /// By event every event gets the same time, however close together they were.
    enum class Pace { ByEvent, ByTime };
    /// As a speed: by event.
    static constexpr double EventByEvent = 0;

    explicit TimelinePlayer(QObject *parent = nullptr);

    /// Sorted by start. The replay then stands at the end: all is seen.
    void setTimeline(const Timeline &timeline);
    /// The same of a timeline whose moments are known.
    void setMoments(QList<double> starts, double duration);
    double duration() const { return m_duration; } ///< microseconds
    double position() const { return m_position; } ///< microseconds since the run began
    bool isPlaying() const;
    int eventCount() const { return static_cast<int>(m_starts.size()); }
    /// How many have begun. Of several that began at the same moment each is a step of its own.
    int eventsSoFar() const { return m_soFar; }
    /// The event that began last; -1 before the first.
    int currentEvent() const { return m_soFar - 1; }

    /// Plays on from where it stands; from the start when that is the end.
    void play();
    void pause();
    void toggle();
    void stepForward();
    void stepBack();
    void seek(double position);
    /// To the start of the event after which `events` have begun; 0 is before the first.
    void seekEvent(int events);
    /// Home goes to the start, End to the end, pausing; false for any other key.
    bool goToEnd(int key);

    Pace pace() const { return m_pace; }
    void setPace(Pace pace);
    /// By time: 1 is as fast as it happened; EventByEvent changes the pace.
    void setSpeed(double speed);
    double speed() const { return m_speed; }
    /// By event: how many in a second.
    void setEventsPerSecond(double events);
    double eventsPerSecond() const { return m_eventsPerSecond; }
    /// Lets `micros` of real time go by; called by the clock while playing.
    void advance(double micros);

    static const QList<double> &speeds();
    static const QList<double> &rates();
    /// That of speeds() and rates() by which the whole takes about ten seconds.
    static double suggestedSpeed(double duration);
    static double suggestedRate(int events);

Q_SIGNALS:
    /// Another moment, or another event of the same one.
    void positionChanged(double position);
    void playingChanged(bool playing);
    void paceChanged();
    /// Another timeline is replayed from now on.
    void timelineChanged();

private:
    void tick();
    void moveTo(double position, int soFar);

    QList<double> m_starts;
    double m_duration = 0, m_position = 0, m_speed = 1, m_eventsPerSecond = 1, m_waited = 0;
    int m_soFar = 0;
    Pace m_pace = Pace::ByEvent;
    QTimer *m_timer;
    QElapsedTimer m_clock;
};

} // namespace lab::ui
