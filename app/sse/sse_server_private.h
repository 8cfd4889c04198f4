// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sse/channels.h"
#include "app/sse/http_daemon.h"
#include "app/sse/sse_server.h"
#include "app/sse/visitors.h"

#include <list>
#include <optional>

namespace lab::sse {

/// What there is while it runs.
class RunningServer final : public QObject, private HttpDaemon::Handler
{
    Q_OBJECT

public:
    RunningServer(const redis::Endpoint &endpoint, const SseOptions &options, SseCounters former);
    ~RunningServer() override;

    int port() const { return m_port; }
    SseCounters counters() const;
    void end(); ///< of all connections

Q_SIGNALS:
    void listenerCame(const QByteArray &channel);
    void listenerLeft(const QByteArray &channel, qint64 sent, qint64 dropped);
    void countersChanged(const lab::sse::SseCounters &counters);
    void redisLost(const QString &reason);
    void redisBack();

private:
    MHD_Result asked(MHD_Connection *connection, const char *path, const char *method, void **context) override;
    void completed(void *context) override;
    void opened(MHD_Connection *connection) override { m_visitors.add(connection); }
    void closed(MHD_Connection *connection) override { m_visitors.remove(connection); }
    void turned() override { noteChange(); }

    MHD_Result listen(MHD_Connection *connection, const QByteArray &channel, void **context);
    MHD_Result goOn(Listener &listener);
    void beat();
    void noteChange();
    void tellCounters();

    const SseOptions m_options;
    const int m_socket;
    const int m_port;
    SseCounters m_former; ///< of listeners that have gone
    SseCounters m_told;
    QTimer m_heartbeat;
    QTimer m_untilTold;
    Visitors m_visitors;
    Channels m_channels;
    std::list<Listener> m_listeners;
    std::optional<HttpDaemon> m_http; // the last member: its end is that of all listeners
};

struct SseServer::Private
{
    const redis::Endpoint endpoint;
    const SseOptions options;
    SseCounters former; ///< while it is stopped
    std::unique_ptr<RunningServer> running;
};

} // namespace lab::sse
