// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/server_monitor.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lab::ui {

/// Switches MONITOR on and off; says what it costs before it starts, and why it stopped.
class MonitorRow : public QWidget
{
    Q_OBJECT

public:
    explicit MonitorRow(QWidget *parent = nullptr);

    /// There is a server to watch.
    void setReady(bool isReady);
    /// `reason` as in ServerMonitor::stateChanged().
    void setState(ServerMonitor::State state, const QString &reason = {});

Q_SIGNALS:
    void startRequested();
    void stopRequested();

private:
    QPushButton *m_button;
    QLabel *m_says;
    ServerMonitor::State m_state = ServerMonitor::State::Off;
    bool m_isReady = false;
};

} // namespace lab::ui
