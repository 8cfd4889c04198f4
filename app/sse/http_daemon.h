// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <microhttpd.h>

class QSocketNotifier;

namespace lab::sse {

/// libmicrohttpd without a thread of its own: it runs when Qt's event loop finds that it has something to do.
class HttpDaemon : public QObject
{
public:
    class Handler
    {
    public:
        virtual ~Handler() = default;
        /// `path` as it came, without the query. `context` is the request's own, null at the first call.
        virtual MHD_Result asked(MHD_Connection *connection, const char *path, const char *method, void **context) = 0;
        virtual void completed(void *context) = 0; ///< only when it is not null
        virtual void opened(MHD_Connection *connection) = 0;
        virtual void closed(MHD_Connection *connection) = 0;
        virtual void turned() = 0; ///< after each run, when nothing of the library is up the stack
    };

    /// Takes the socket over. Throws Error (kind Internal).
    HttpDaemon(int listeningSocket, int mostConnections, Handler &handler);
    /// Closes all connections; none may be suspended.
    ~HttpDaemon() override;

    /// Goes on with a suspended connection, at the next turn of the event loop.
    void resume(MHD_Connection *connection);

private:
    static void connectionChanged(void *daemon, MHD_Connection *connection, void **,
                                  MHD_ConnectionNotificationCode code);
    void run();
    void runSoon();

    Handler &m_handler;
    MHD_Daemon *m_daemon;
    QSocketNotifier *m_notifier;
    QTimer m_timer;
    bool m_mustRunAgain = false;
};

/// The socket of a connection, which stays the library's.
int socketOf(MHD_Connection *connection);

} // namespace lab::sse
