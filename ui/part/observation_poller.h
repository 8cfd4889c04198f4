// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/part/run_watcher.h"

class QTimer;

namespace lab::ui {

/// Asks the lesson's `observe` for what the stage shows: after each run, and once a second while it is active. A newer
/// question makes the older one's answer stale; while inactive no answer is passed on.
class ObservationPoller : public QObject
{
    Q_OBJECT

public:
    ObservationPoller(const Lesson &lesson, Worker &worker, QObject *parent = nullptr);

    /// Active while the stage is on screen.
    void setActive(bool active);
    /// Those of the operation that ran last, or what its form now holds.
    void setArguments(const GivenValues &arguments);
    void poll();
    /// No rounds while something else runs: they would compete with it. Each pause() is ended by one resume().
    void pause();
    void resume();
    /// Drops the question that is on its way: its answer would be another server's.
    void abandon();

Q_SIGNALS:
    void observed(const lab::Observation &observation);
    void failed(const lab::Failure &failure);

private:
    void take(const Report &report);

    const Lesson &m_lesson;
    RunWatcher m_watcher;
    QTimer *m_timer;
    GivenValues m_arguments;
    bool m_active = false;
    int m_pauses = 0;
};

} // namespace lab::ui
