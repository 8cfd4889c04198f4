// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/challenge.h"
#include "app/redis/monitor.h"

namespace lab {

/// Sees by MONITOR what anybody sends to the keys of the challenges that are being attempted, while the program stays
/// there to watch. Costs the server about half its throughput: only from a preparation until the challenge is passed,
/// for half an hour at most, and not while something is being measured.
class AttemptWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Watches these keys from now on. A server that does not allow MONITOR is not watched.
    QCoro::Task<void> begin(redis::Endpoint endpoint, QByteArray name, quint32 seed, Keys keys);
    /// What was sent since begin(), until now; nothing where not everything was seen, or the attempt is another one:
    /// somebody else has prepared it again.
    QCoro::Task<std::optional<QList<redis::Command>>> commandsOf(QByteArray name, quint32 seed, redis::Client &client);
    void end(const QByteArray &name);
    /// Forgets all that is watched, for want of seeing everything.
    void stop();

Q_SIGNALS:
    void seen();

private:
    struct Watched
    {
        quint32 seed;
        Keys keys;
        QList<redis::Command> commands;
        qint64 missed = 0; ///< commands beyond those that are kept
    };
    void take(const redis::MonitorLine &line);

    std::unique_ptr<redis::Monitor> m_monitor;
    QMap<QByteArray, Watched> m_watched;
    int m_database = 0;
    qint64 m_lines = 0;
    QByteArrayList m_echoes; ///< the last that came by
};

} // namespace lab
