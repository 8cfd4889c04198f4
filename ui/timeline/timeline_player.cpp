// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/timeline_player.h"

#include <QTimer>

#include <algorithm>

namespace lab::ui {

namespace {

constexpr double EventPauseMicros = 400'000;
constexpr double WantedReplayMicros = 10e6;
constexpr std::chrono::milliseconds Frame{16};

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
    pause();
    m_starts.clear();
    m_duration = 0;
    for (const auto &event : timeline) {
        m_starts.append(event.startMicros);
        m_duration = std::max({m_duration, event.startMicros, event.endMicros});
    }
    seek(m_duration);
}

bool TimelinePlayer::isPlaying() const
{
    return m_timer->isActive();
}

int TimelinePlayer::currentEvent() const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), m_position);
    return static_cast<int>(after - m_starts.begin()) - 1;
}

void TimelinePlayer::play()
{
    if (m_starts.isEmpty() || isPlaying())
        return;
    if (m_position >= m_duration)
        seek(0);
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

void TimelinePlayer::stepForward()
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), m_position);
    seek(next == m_starts.end() ? m_duration : *next);
}

void TimelinePlayer::stepBack()
{
    const auto here = std::lower_bound(m_starts.begin(), m_starts.end(), m_position);
    seek(here == m_starts.begin() ? 0 : *std::prev(here));
}

void TimelinePlayer::seek(double position)
{
    const double bounded = std::clamp(position, 0.0, m_duration);
    if (bounded == m_position)
        return;
    m_position = bounded;
    Q_EMIT positionChanged(bounded);
}

bool TimelinePlayer::goToEnd(int key)
{
    if (key != Qt::Key_Home && key != Qt::Key_End)
        return false;
    pause();
    seek(key == Qt::Key_Home ? 0 : m_duration);
    return true;
}

void TimelinePlayer::setSpeed(double speed)
{
    m_speed = speed;
    m_waited = 0;
}

void TimelinePlayer::tick()
{
    advance(static_cast<double>(m_clock.nsecsElapsed()) / 1'000);
    m_clock.restart();
}

void TimelinePlayer::advance(double micros)
{
    if (m_speed != EventByEvent) {
        seek(m_position + micros * m_speed);
    } else if (m_waited += micros; m_waited >= EventPauseMicros) {
        m_waited = 0;
        stepForward();
    }
    if (m_position >= m_duration)
        pause();
}

double TimelinePlayer::suggestedSpeed(double duration)
{
    for (const double speed : {1.0, 0.1, 0.01}) {
        if (duration >= WantedReplayMicros * speed / 2)
            return speed;
    }
    return 0.001;
}

} // namespace lab::ui
