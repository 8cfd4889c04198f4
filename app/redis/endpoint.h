// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

#include <QString>
#include <QStringList>

namespace lab::redis {

/// Where a server is and who we are there. Forms (percent-decoding applies to every part):
///   redis://[user[:password]@]host[:port][/db]     also redis://:password@host
///   rediss://…                                      the same over TLS
///   unix:///path/to.sock[?db=N]                      also unix://user:password@/path
struct Endpoint
{
    QString host = QStringLiteral("127.0.0.1"); ///< name or address; IPv6 without brackets; unused with a unix socket
    int port = 6379;                            ///< 1…65535; unused with a unix socket
    QString socketPath;                         ///< absolute path; empty means TCP
    int database = 0;                           ///< 0…65535; the server has its own, usually lower, limit
    QString user;                               ///< ACL user; empty means the default user
    QString password;                           ///< empty means none; never shown or recorded
    bool tls = false;

    /// Throws EndpointError, which names the part that is wrong, what was given and what is allowed.
    static Endpoint parse(const QString &url);
    /// False when this build's hiredis has no TLS; connecting to a rediss:// endpoint then fails saying so.
    static bool tlsSupported();

    bool isUnixSocket() const { return !socketPath.isEmpty(); }
    /// The URL with the password replaced by `***`: for people, logs and errors.
    QString display() const;
    /// The URL with its password: only for handing the endpoint to another process on purpose.
    QString urlWithPassword() const;
    bool operator==(const Endpoint &) const = default;
};

/// A URL that cannot be used. Kind Usage.
class EndpointError : public Error
{
public:
    EndpointError(QString part, QString given, QString allowed);
    QString part() const { return m_part; } ///< `scheme`, `host`, `port`, `db`, `user`, `path`, `password` …

private:
    QString m_part;
};

} // namespace lab::redis
