// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/server_monitor.h"
#include "ui/log/log_model.h"
#include "ui/log/seen_names.h"

#include <QTimer>

#include <array>
#include <deque>

namespace lab::ui {

/// Between what comes and what is shown. Batches wait, and are made into entries at most 20 times a second, a few
/// thousand in a turn of the event loop: a flood costs the window no more than a trickle. Counts everything.
class LogFeed : public QObject
{
    Q_OBJECT

public:
    /// Since the start or the last clear(); of commands, a transaction is as many as were sent.
    struct Counts
    {
        qint64 received = 0; ///< those that came too fast to be handed on among them
        qint64 shown = 0;
        qint64 dropped = 0; ///< that no filter would show any more: too fast, or the oldest
        qint64 missed = 0;  ///< of streams: commands that came too fast to be looked at
    };

    explicit LogFeed(LogLimits limits = {}, QObject *parent = nullptr);

    LogModel &model(LogKind kind) { return *m_models[indexOf(kind)]; }
    Counts counts(LogKind kind) const;
    const SeenNames &places(LogKind kind) const { return m_places[indexOf(kind)]; } ///< channels, streams
    const SeenNames &connections(LogKind kind) const { return m_connections[indexOf(kind)]; }

    /// Commands, messages and what was done to streams, of the events.
    void take(const EventBatch &batch);
    void takeHousekeeping(const EventBatch &batch);
    void takeMonitored(const MonitorBatch &batch);
    void setFilter(LogKind kind, const LogFilter &filter);
    void clear(LogKind kind);

Q_SIGNALS:
    void flushed();

private:
    static constexpr std::size_t Kinds = 4;
    /// A batch, as far as it has not been made into entries.
    struct Waiting
    {
        Timeline events = {};
        QList<redis::MonitorLine> lines = {};
        bool isHousekeeping = false;
        bool hasGap = false; ///< events before it were lost
        qsizetype at = 0;
        qint64 bytes = 0;
        std::array<bool, Kinds> isCleared{};

        qsizetype size() const { return events.size() + lines.size(); }
    };
    using Fresh = std::array<QList<LogEntry>, Kinds>;

    static std::size_t indexOf(LogKind kind) { return static_cast<std::size_t>(kind); }
    void wait(Waiting batch);
    void dropOldest();
    void lose(LogKind kind, qint64 count);
    void work();
    void make(Fresh &fresh, Waiting &batch, qsizetype end);
    void make(Fresh &fresh, const Event &event, const Waiting &batch);
    void add(Fresh &fresh, SentCommands sent, const Waiting &batch);
    void add(Fresh &fresh, LogKind kind, LogEntry entry, const Waiting &batch);

    std::array<std::unique_ptr<LogModel>, Kinds> m_models;
    std::array<qint64, Kinds> m_received{}, m_lost{};
    std::array<SeenNames, Kinds> m_places, m_connections;
    qint64 m_missed = 0;
    std::deque<Waiting> m_waiting;
    qsizetype m_waitingSize = 0; ///< events and lines
    qint64 m_waitingBytes = 0;
    TransactionFolder m_transactions;
    QTimer m_timer;
};

} // namespace lab::ui
