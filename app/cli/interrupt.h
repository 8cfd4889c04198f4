// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

class QSocketNotifier;

namespace lab::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a call on the event loop, so that a run can end by itself and clean up. A
/// second signal ends the program at once. One object at a time.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(std::function<void()> handler, QObject *parent = nullptr);
    ~Interrupt() override;

    bool isInterrupted() const { return m_isInterrupted; }

private:
    bool m_isInterrupted = false;
    int m_pipe[2] = {-1, -1};
    QSocketNotifier *m_notifier;
};

} // namespace lab::cli
