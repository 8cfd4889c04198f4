// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event.h"

#include <QElapsedTimer>
#include <QObject>

class QTimer;

namespace lab::ui {

/// Replays a timeline: where the replay stands, at which speed it goes on, and steps from event to event.
class TimelinePlayer : public QObject
{
    Q_OBJECT

public:
    /// As a speed: every event gets the same time, however close together they were.
    static constexpr double EventByEvent = 0;

    explicit TimelinePlayer(QObject *parent = nullptr);

    /// Sorted by start. The replay then stands at the end: all is seen.
    void setTimeline(const Timeline &timeline);
    double duration() const { return m_duration; } ///< microseconds
    double position() const { return m_position; } ///< microseconds since the run began
    bool isPlaying() const;
    /// The event that began last; -1 before the first.
    int currentEvent() const;

    /// Plays on from where it stands; from the start when that is the end.
    void play();
    void pause();
    void stepForward();
    void stepBack();
    void seek(double position);
    /// Home goes to the start, End to the end, pausing; false for any other key.
    bool goToEnd(int key);
    /// 1 is as fast as it happened; EventByEvent.
    void setSpeed(double speed);
    double speed() const { return m_speed; }
    /// Lets `micros` of real time go by; called by the clock while playing.
    void advance(double micros);
    /// A speed at which the whole takes about ten seconds.
    static double suggestedSpeed(double duration);

Q_SIGNALS:
    void positionChanged(double position);
    void playingChanged(bool playing);

private:
    void tick();

    QList<double> m_starts;
    double m_duration = 0, m_position = 0, m_speed = 1, m_waited = 0;
    QTimer *m_timer;
    QElapsedTimer m_clock;
};

} // namespace lab::ui
