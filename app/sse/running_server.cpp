// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/tr.h"
#include "app/sse/event_text.h"
#include "app/sse/http_request.h"
#include "app/sse/listening_socket.h"
#include "app/sse/sse_server_private.h"

#include <algorithm>

namespace lab::sse {

namespace {

/// Connections beside those of listeners: pages, refusals, and those that never ask for anything.
constexpr int MostVisitors = 32;
constexpr std::chrono::milliseconds UntilTold{50};
constexpr int FullRetrySeconds = 5;

ssize_t nothing(void *, std::uint64_t, char *, std::size_t)
{
    return MHD_CONTENT_READER_END_OF_STREAM;
}

Answer fullHouse(int mostListeners)
{
    auto answer = Answer::refusal(
        MHD_HTTP_SERVICE_UNAVAILABLE,
        tr("There are %1 listeners already, as many as are served. Try again when one has left.").arg(mostListeners));
    answer.headers.emplaceBack("Retry-After", QByteArray::number(FullRetrySeconds));
    return answer;
}

} // namespace

RunningServer::RunningServer(const redis::Endpoint &endpoint, const SseOptions &options, SseCounters former)
    : m_options(options)
    , m_socket(listenOnLoopback(options.port))
    , m_port(portOf(m_socket))
    , m_former(former)
    , m_told(former)
    , m_visitors(options.patience)
    , m_channels(endpoint, options.mostWaiting)
{
    m_http.emplace(m_socket, options.mostListeners + MostVisitors, static_cast<HttpDaemon::Handler &>(*this));
    connect(&m_channels, &Channels::messageCame, this, &RunningServer::noteChange);
    connect(&m_channels, &Channels::granted, this, &RunningServer::listenerCame);
    connect(&m_channels, &Channels::lost, this, &RunningServer::redisLost);
    connect(&m_channels, &Channels::back, this, &RunningServer::redisBack);
    connect(&m_heartbeat, &QTimer::timeout, this, &RunningServer::beat);
    connect(&m_untilTold, &QTimer::timeout, this, &RunningServer::tellCounters);
    m_untilTold.setSingleShot(true);
    m_heartbeat.start(options.heartbeat);
}

RunningServer::~RunningServer()
{
    end();
}

void RunningServer::end()
{
    for (auto &listener : m_listeners)
        listener.end();
    m_http.reset();
    if (counters() != m_told)
        tellCounters();
}

SseCounters RunningServer::counters() const
{
    auto counters = m_former;
    for (const auto &listener : m_listeners) {
        counters.listeners += listener.isGranted() ? 1 : 0;
        counters.sent += listener.queue().sent();
        counters.dropped += listener.queue().dropped();
    }
    return counters;
}

MHD_Result RunningServer::asked(MHD_Connection *connection, const char *path, const char *method, void **context)
{
    if (*context)
        return goOn(*static_cast<Listener *>(*context));
    const auto judged = judge(Request::of(connection, method, path), m_port);
    if (const auto *answer = std::get_if<Answer>(&judged))
        return send(connection, *answer);
    const auto &wish = std::get<Wish>(judged);
    if (wish.isHead)
        return sendStream(connection, nothing, nullptr);
    return listen(connection, wish.channel, context);
}

MHD_Result RunningServer::listen(MHD_Connection *connection, const QByteArray &channel, void **context)
{
    const auto isServed = [](const Listener &listener) {
        return !listener.isRefused();
    };
    if (std::count_if(m_listeners.begin(), m_listeners.end(), isServed) >= m_options.mostListeners)
        return send(connection, fullHouse(m_options.mostListeners));
    auto &listener = m_listeners.emplace_back(*m_http, connection, channel, m_options.mostWaiting);
    *context = &listener;
    m_visitors.remove(connection);
    m_channels.join(listener);
    return goOn(listener);
}

MHD_Result RunningServer::goOn(Listener &listener)
{
    if (listener.isRefused())
        m_visitors.add(listener.connection());
    return listener.proceed();
}

void RunningServer::completed(void *context)
{
    const auto found = std::find_if(m_listeners.begin(), m_listeners.end(),
                                    [context](const Listener &listener) { return &listener == context; });
    m_channels.leave(*found);
    m_former.sent += found->queue().sent();
    m_former.dropped += found->queue().dropped();
    if (found->isGranted())
        Q_EMIT listenerLeft(found->channelName(), found->queue().sent(), found->queue().dropped());
    m_listeners.erase(found);
}

void RunningServer::beat()
{
    const auto text = comment(tr("still here")) + '\n';
    for (auto &listener : m_listeners) {
        if (listener.isGranted() && listener.queue().isEmpty())
            listener.notice(text);
    }
}

void RunningServer::noteChange()
{
    if (!m_untilTold.isActive() && counters() != m_told)
        m_untilTold.start(UntilTold);
}

void RunningServer::tellCounters()
{
    m_told = counters();
    Q_EMIT countersChanged(m_told);
}

} // namespace lab::sse
