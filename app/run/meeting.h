// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>
#include <qcorotask.h>

#include <stop_token>

namespace lab {

/// Where the actors of a free run wait for each other, so that an order of events that is to be seen happens every
/// time. Nobody waits in vain: when all who are left wait, the last to come goes on.
class Meeting : public QObject
{
    Q_OBJECT

public:
    explicit Meeting(std::stop_token stop);

    void join() { ++m_present; }
    void leave();
    void reach(const QString &point);
    /// Throws Cancelled when the run was stopped; who stops it emits changed().
    QCoro::Task<void> after(QString point);

Q_SIGNALS:
    void changed();

private:
    std::stop_token m_stop;
    QSet<QString> m_reached;
    int m_present = 0, m_waiting = 0;
};

} // namespace lab
