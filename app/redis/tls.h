// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

struct redisContext;
struct ssl_st;

namespace lab::redis {

/// TLS on top of a connected, non-blocking context. The server's certificate must be valid for the host and signed by
/// an authority that the system trusts (SSL_CERT_FILE names another). Belongs to the context, which reads through it;
/// writing goes through write().
class Tls
{
public:
    /// Starts the TLS handshake, which goes on with the reads and writes. False: failure() says why.
    bool start(redisContext *context, const QString &host);
    bool isOn() const { return m_ssl != nullptr; }
    QString failure() const { return m_failure; }

    /// As send(2): bytes written, or 0 or less when none can be now.
    qint64 write(const char *data, qint64 size);
    /// Whether the next step waits for the socket to take bytes (else it waits for bytes to read).
    bool wantsToWrite() const;

private:
    ssl_st *m_ssl = nullptr;
    QString m_failure;
};

} // namespace lab::redis
