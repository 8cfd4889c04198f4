// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sse/http_daemon.h"

#include "app/base/error.h"
#include "app/base/tr.h"

#include <QSocketNotifier>

#include <algorithm>
#include <climits>
#include <cstring>

namespace lab::sse {

namespace {

/// Bytes of one connection's request and of what is on its way to it. A request line or a header beyond is refused.
constexpr std::size_t ConnectionMemory = 32 * 1024;

MHD_Result asked(void *handler, MHD_Connection *connection, const char *path, const char *method, const char *,
                 const char *, std::size_t *, void **context)
{
    return static_cast<HttpDaemon::Handler *>(handler)->asked(connection, path, method, context);
}

void completed(void *handler, MHD_Connection *, void **context, MHD_RequestTerminationCode)
{
    if (*context)
        static_cast<HttpDaemon::Handler *>(handler)->completed(*context);
    *context = nullptr;
}

/// Paths stay as they came: decoded they could hold zero bytes, which the library's strings end at.
std::size_t leftEscaped(void *, MHD_Connection *, char *text)
{
    return std::strlen(text);
}

MHD_Daemon *makeDaemon(int socket, int mostConnections, HttpDaemon::Handler &handler,
                       MHD_NotifyConnectionCallback connectionChanged, HttpDaemon *self)
{
    auto *daemon = MHD_start_daemon(MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME, 0, nullptr, nullptr, asked, &handler,
                                    MHD_OPTION_LISTEN_SOCKET, socket,                                    //
                                    MHD_OPTION_CONNECTION_LIMIT, static_cast<unsigned>(mostConnections), //
                                    MHD_OPTION_CONNECTION_MEMORY_LIMIT, ConnectionMemory,                //
                                    MHD_OPTION_STRICT_FOR_CLIENT, 1,                                     //
                                    MHD_OPTION_NOTIFY_COMPLETED, completed, &handler,                    //
                                    MHD_OPTION_NOTIFY_CONNECTION, connectionChanged, self,               //
                                    MHD_OPTION_UNESCAPE_CALLBACK, leftEscaped, nullptr, MHD_OPTION_END);
    if (!daemon)
        throw Error(ErrorKind::Internal, tr("The HTTP server could not be set up: %1").arg(qt_error_string(errno)));
    return daemon;
}

} // namespace

HttpDaemon::HttpDaemon(int listeningSocket, int mostConnections, Handler &handler)
    : m_handler(handler)
    , m_daemon(makeDaemon(listeningSocket, mostConnections, handler, connectionChanged, this))
    , m_notifier(new QSocketNotifier(MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd,
                                     QSocketNotifier::Read, this))
{
    m_timer.setSingleShot(true);
    connect(m_notifier, &QSocketNotifier::activated, this, &HttpDaemon::run);
    connect(&m_timer, &QTimer::timeout, this, &HttpDaemon::run);
}

HttpDaemon::~HttpDaemon()
{
    m_notifier->setEnabled(false);
    MHD_stop_daemon(m_daemon);
}

/// When one closes there may be room for one that waits to be accepted, which the library sees when it runs again.
void HttpDaemon::connectionChanged(void *daemon, MHD_Connection *connection, void **,
                                   MHD_ConnectionNotificationCode code)
{
    auto *self = static_cast<HttpDaemon *>(daemon);
    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        self->m_handler.opened(connection);
        return;
    }
    self->m_handler.closed(connection);
    self->runSoon();
}

/// The library wakes nobody when it has no thread: neither its epoll descriptor nor its timeout tells of this.
void HttpDaemon::resume(MHD_Connection *connection)
{
    MHD_resume_connection(connection);
    runSoon();
}

void HttpDaemon::runSoon()
{
    m_mustRunAgain = true;
    m_timer.start(0);
}

void HttpDaemon::run()
{
    m_mustRunAgain = false;
    MHD_run(m_daemon);
    MHD_UNSIGNED_LONG_LONG millis = 0;
    if (m_mustRunAgain)
        m_timer.start(0);
    else if (MHD_get_timeout(m_daemon, &millis) == MHD_YES)
        m_timer.start(static_cast<int>(std::min<MHD_UNSIGNED_LONG_LONG>(millis, INT_MAX)));
    else
        m_timer.stop();
    m_handler.turned();
}

int socketOf(MHD_Connection *connection)
{
    return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
}

} // namespace lab::sse
