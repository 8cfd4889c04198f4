// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/endpoint.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace lab::testing {

/// A real redis-server of the test's own, with its files in a temporary folder. It answers when the constructor returns
/// and is gone after the destructor. Anything that goes wrong ends the test program with the reason: an absent server
/// is a failure, not a skip.
class RedisProcess
{
public:
    enum class Listen { SocketOnly, SocketAndPort };

    /// `arguments` go to the server's command line after the defaults (no persistence, DEBUG allowed).
    explicit RedisProcess(QStringList arguments = {}, Listen listen = Listen::SocketOnly);
    ~RedisProcess();

    redis::Endpoint endpoint() const;                                               ///< by unix socket
    redis::Endpoint endpointOf(const QString &user, const QString &password) const; ///< the same as this user
    redis::Endpoint tcpEndpoint() const; ///< by loopback; only with SocketAndPort
    int port() const { return m_port; }
    QString folder() const { return m_folder.path(); }
    qint64 processId() const { return m_process.processId(); }

    void stop();  ///< as SIGTERM does; returns when the process has ended
    void kill();  ///< as SIGKILL does; returns when the process has ended
    void start(); ///< again, on the same socket and port

private:
    QStringList commandLine() const;
    QString socketPath() const;
    bool answers() const;

    QTemporaryDir m_folder;
    QStringList m_arguments;
    int m_port = 0;
    QProcess m_process;
};

} // namespace lab::testing
