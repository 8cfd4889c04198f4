// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sse/http_answer.h"
#include "app/sse/listener_queue.h"

#include <QSocketNotifier>

#include <memory>
#include <optional>

namespace lab::sse {

struct Channel;
class HttpDaemon;

/// Somebody who asked for a channel, from the request to the end of its connection. The connection is suspended while
/// there is nothing to send.
class Listener
{
public:
    Listener(HttpDaemon &http, MHD_Connection *connection, QByteArray channelName, qsizetype mostWaiting);

    const QByteArray &channelName() const { return m_channelName; }
    MHD_Connection *connection() const { return m_connection; }
    const ListenerQueue &queue() const { return m_queue; }
    bool isGranted() const { return m_isGranted; } ///< Redis has confirmed the subscription
    bool isRefused() const { return m_refusal.has_value(); }

    /// Within a handler of libmicrohttpd: what comes next, or nothing yet.
    MHD_Result proceed();

    void grant(const QByteArray &firstText);
    void refuse(Answer answer);
    /// A message; null when it is too large to be sent to anybody.
    void push(const QByteArray &event);
    void notice(const QByteArray &text);
    /// The connection ends as soon as the library runs.
    void end();

    std::shared_ptr<Channel> channel; ///< what it listens to, as Channels has it; null when it was refused at once

private:
    static ssize_t read(void *listener, std::uint64_t position, char *to, std::size_t most);
    void suspend();
    void resume();
    void readSocket();

    HttpDaemon &m_http;
    MHD_Connection *const m_connection;
    const QByteArray m_channelName;
    ListenerQueue m_queue;
    QSocketNotifier m_notifier;
    std::optional<Answer> m_refusal;
    bool m_isGranted = false;
    bool m_isGone = false;
    bool m_isSuspended = false;
};

} // namespace lab::sse
