// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sse/listener.h"

#include "app/sse/http_daemon.h"

#include <array>
#include <cerrno>
#include <sys/socket.h>

namespace lab::sse {

Listener::Listener(HttpDaemon &http, MHD_Connection *connection, QByteArray channelName, qsizetype mostWaiting)
    : m_http(http)
    , m_connection(connection)
    , m_channelName(std::move(channelName))
    , m_queue(mostWaiting)
    , m_notifier(socketOf(connection), QSocketNotifier::Read)
{
    // The library does not look at a suspended connection, so it would not see that the other side has gone.
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { readSocket(); });
}

MHD_Result Listener::proceed()
{
    if (m_isGone)
        return MHD_NO;
    if (m_refusal)
        return send(m_connection, *m_refusal);
    if (m_isGranted)
        return sendStream(m_connection, read, this);
    suspend();
    return MHD_YES;
}

void Listener::grant(const QByteArray &firstText)
{
    m_isGranted = true;
    notice(firstText);
}

void Listener::refuse(Answer answer)
{
    m_refusal = std::move(answer);
    m_notifier.setEnabled(false); // the answer ends the connection, and the library watches it meanwhile
    resume();
}

void Listener::push(const QByteArray &event)
{
    if (event.isNull())
        m_queue.drop();
    else
        m_queue.push(event);
    resume();
}

void Listener::notice(const QByteArray &text)
{
    m_queue.notice(text);
    resume();
}

void Listener::end()
{
    m_isGone = true;
    m_notifier.setEnabled(false);
    resume();
}

ssize_t Listener::read(void *listener, std::uint64_t, char *to, std::size_t most)
{
    auto *self = static_cast<Listener *>(listener);
    if (self->m_isGone)
        return MHD_CONTENT_READER_END_WITH_ERROR;
    const auto taken = self->m_queue.take(to, static_cast<qsizetype>(most));
    if (taken == 0)
        self->suspend();
    return taken;
}

void Listener::suspend()
{
    m_isSuspended = true;
    MHD_suspend_connection(m_connection);
}

void Listener::resume()
{
    if (!m_isSuspended)
        return;
    m_isSuspended = false;
    m_http.resume(m_connection);
}

/// A listener has nothing more to say: what it says is thrown away, and the end of it is the end of the connection.
void Listener::readSocket()
{
    std::array<char, 4096> unwanted;
    const auto size = ::recv(socketOf(m_connection), unwanted.data(), unwanted.size(), MSG_DONTWAIT);
    if (size > 0 || (size < 0 && (errno == EAGAIN || errno == EINTR)))
        return;
    ::shutdown(socketOf(m_connection), SHUT_RDWR); // the library sees that also while it waits for room to write
    end();
}

} // namespace lab::sse
