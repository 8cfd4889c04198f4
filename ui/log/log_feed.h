// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event.h"
#include "ui/log/log_model.h"

#include <QTimer>

namespace lab::ui {

/// Between what comes and what is shown: collects records and hands them to the model at most 20 times a second, so
/// that a flood costs the window no more than a trickle. Counts everything.
class LogFeed : public QObject
{
    Q_OBJECT

public:
    explicit LogFeed(LogModel &model, QObject *parent = nullptr);

    /// The commands among the events; those that came too fast to be handed on are counted.
    void take(const EventBatch &batch);
    void clear();
    qint64 received() const { return m_received; } ///< since the start or the last clear()
    qint64 dropped() const { return m_dropped; }   ///< of these, those that are not shown: too fast, or the oldest

Q_SIGNALS:
    void flushed();

private:
    void flush();

    LogModel &m_model;
    QTimer m_timer;
    QList<redis::CommandRecord> m_waiting;
    qint64 m_received = 0, m_dropped = 0;
};

} // namespace lab::ui
