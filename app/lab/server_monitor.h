// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/endpoint.h"
#include "app/redis/monitor_line.h"
#include "app/run/secrets.h"

#include <QThread>
#include <QTimer>

#include <memory>

namespace lab {

/// What is new since the batch before, in the server's order.
struct MonitorBatch
{
    QList<redis::MonitorLine> lines;
    qint64 lost = 0; ///< lines that came too fast to be handed on: older than those here
};

/// About how much memory it holds, in bytes.
qint64 sizeOf(const redis::MonitorLine &line);

/// MONITOR of one server for a person to look at, read and masked on a thread of its own. Off until started; the server
/// copies every command of every client to it, which can take half of its throughput.
class ServerMonitor : public QObject
{
    Q_OBJECT

public:
    enum class State { Off, Starting, On };
    static constexpr std::size_t Capacity = 20'000;       ///< lines that wait to be taken; beyond it, counted
    static constexpr qint64 MostBytes = 32 * 1024 * 1024; ///< likewise

    /// What is among `secrets` is shown nowhere; may be null.
    explicit ServerMonitor(std::shared_ptr<const SharedSecrets> secrets, QObject *parent = nullptr);
    ~ServerMonitor() override;

    void start(const redis::Endpoint &endpoint);
    /// `reason` is for people; empty when it was their own wish.
    void stop(const QString &reason = {});
    State state() const { return m_state; }

Q_SIGNALS:
    /// `reason` says why it is off, when nobody switched it off.
    void stateChanged(const QString &reason);
    /// At most 20 times a second.
    void arrived(const lab::MonitorBatch &batch);

private:
    class Watcher; ///< the part that lives on the thread
    class Mailbox;
    void setState(State state, const QString &reason = {});
    void handOver();

    std::shared_ptr<Mailbox> m_mailbox;
    QThread m_thread;
    Watcher *m_watcher = nullptr; ///< made when first needed
    std::shared_ptr<const SharedSecrets> m_secrets;
    QTimer m_pace;
    State m_state = State::Off;
    quint64 m_round = 0; ///< counts the starts: what comes of an earlier one is not heard
};

} // namespace lab

Q_DECLARE_METATYPE(lab::MonitorBatch)
