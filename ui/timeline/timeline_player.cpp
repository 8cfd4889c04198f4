// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_player.h"

#include <QTimer>

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr double WantedReplaySeconds = 10;
constexpr std::chrono::milliseconds Frame{16};

/// On a scale of factors.
double nearestTo(double wanted, const QList<double> &choices)
{
    return *std::min_element(choices.begin(), choices.end(), [wanted](double a, double b) {
        return std::abs(std::log(a / wanted)) < std::abs(std::log(b / wanted));
    });
}

} // namespace

TimelinePlayer::TimelinePlayer(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(Frame);
    connect(m_timer, &QTimer::timeout, this, &TimelinePlayer::tick);
}

void TimelinePlayer::setTimeline(const Timeline &timeline)
{
    QList<double> starts;
    starts.reserve(timeline.size());
    double duration = 0;
    for (const auto &event : timeline) {
        starts.append(event.startMicros);
        duration = std::max({duration, event.startMicros, event.endMicros});
    }
    setMoments(std::move(starts), duration);
}

void TimelinePlayer::setMoments(QList<double> starts, double duration)
{
    pause();
    m_starts = std::move(starts);
    m_duration = duration;
    m_waited = 0;
    const bool hasMoved = m_position != m_duration || m_soFar != eventCount();
    m_position = m_duration;
    m_soFar = eventCount();
    Q_EMIT timelineChanged();
    if (hasMoved)
        Q_EMIT positionChanged(m_position);
}

bool TimelinePlayer::isPlaying() const
{
    return m_timer->isActive();
}

void TimelinePlayer::play()
{
    if (m_starts.isEmpty() || isPlaying())
        return;
    if (m_position >= m_duration)
        m_pace == Pace::ByEvent ? seekEvent(0) : seek(0);
    m_waited = 0;
    m_clock.start();
    m_timer->start();
    Q_EMIT playingChanged(true);
}

void TimelinePlayer::pause()
{
    if (!isPlaying())
        return;
    m_timer->stop();
    Q_EMIT playingChanged(false);
}

void TimelinePlayer::toggle()
{
    isPlaying() ? pause() : play();
}

void TimelinePlayer::stepForward()
{
    // Behind the last start only the end of the run is left.
    if (m_soFar >= eventCount())
        return seek(m_duration);
    moveTo(m_starts.at(m_soFar), m_soFar + 1);
}

void TimelinePlayer::stepBack()
{
    // From the midst of an event to its start, else to the event before.
    const bool isBehindStart = m_soFar > 0 && m_position > m_starts.at(m_soFar - 1);
    seekEvent(isBehindStart ? m_soFar : m_soFar - 1);
}

void TimelinePlayer::seekEvent(int events)
{
    const int bounded = std::clamp(events, 0, eventCount());
    moveTo(bounded > 0 ? m_starts.at(bounded - 1) : 0, bounded);
}

void TimelinePlayer::seek(double position)
{
    const double bounded = std::clamp(position, 0.0, m_duration);
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), bounded);
    moveTo(bounded, static_cast<int>(after - m_starts.begin()));
}

void TimelinePlayer::moveTo(double position, int soFar)
{
    if (position == m_position && soFar == m_soFar)
        return;
    m_position = position;
    m_soFar = soFar;
    Q_EMIT positionChanged(position);
}

bool TimelinePlayer::goToEnd(int key)
{
    if (key != Qt::Key_Home && key != Qt::Key_End)
        return false;
    pause();
    seek(key == Qt::Key_Home ? 0 : m_duration);
    return true;
}

void TimelinePlayer::setPace(Pace pace)
{
    if (pace == m_pace)
        return;
    m_pace = pace;
    m_waited = 0;
    Q_EMIT paceChanged();
}

void TimelinePlayer::setSpeed(double speed)
{
    if (speed != EventByEvent)
        m_speed = speed;
    setPace(speed == EventByEvent ? Pace::ByEvent : Pace::ByTime);
}

void TimelinePlayer::setEventsPerSecond(double events)
{
    m_eventsPerSecond = events;
    setPace(Pace::ByEvent);
}

void TimelinePlayer::tick()
{
    advance(static_cast<double>(m_clock.nsecsElapsed()) / 1'000);
    m_clock.restart();
}

void TimelinePlayer::advance(double micros)
{
    if (m_pace == Pace::ByTime) {
        seek(m_position + micros * m_speed);
    } else {
        m_waited += micros * m_eventsPerSecond / 1e6;
        const double steps = std::floor(m_waited);
        m_waited -= steps;
        if (m_soFar + steps > eventCount())
            seek(m_duration);
        else if (steps > 0)
            seekEvent(m_soFar + static_cast<int>(steps));
    }
    if (m_position >= m_duration && m_soFar >= eventCount())
        pause();
}

const QList<double> &TimelinePlayer::speeds()
{
    static const QList<double> all{10, 1, 0.1, 0.01, 0.001};
    return all;
}

const QList<double> &TimelinePlayer::rates()
{
    static const QList<double> all{1, 3, 10, 30, 100, 300, 1'000, 3'000, 10'000};
    return all;
}

double TimelinePlayer::suggestedSpeed(double duration)
{
    return nearestTo(std::max(duration, 1.0) / (WantedReplaySeconds * 1e6), speeds());
}

double TimelinePlayer::suggestedRate(int events)
{
    return nearestTo(std::max(events, 1) / WantedReplaySeconds, rates());
}

} // namespace lab::ui
