// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/tls.h"

#include "app/base/tr.h"
#include "app/redis/endpoint.h"

#ifdef LAB_HAS_TLS

#include <QHostAddress>

#include <algorithm>
#include <csignal>
#include <hiredis/hiredis.h>
#include <hiredis/hiredis_ssl.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

namespace lab::redis {

namespace {

constexpr qint64 LargestWrite = 64 * 1024;

SSL_CTX *makeContext()
{
    // OpenSSL writes with write(), which raises SIGPIPE on a connection that the server has closed.
    std::signal(SIGPIPE, SIG_IGN);
    auto *context = SSL_CTX_new(TLS_client_method());
    if (context) {
        SSL_CTX_set_default_verify_paths(context);
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
        SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    }
    return context;
}

bool expectHost(SSL *ssl, const QString &host)
{
    const auto name = host.toUtf8();
    if (!QHostAddress(host).isNull())
        return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), name.constData()) == 1;
    return SSL_set1_host(ssl, name.constData()) == 1 && SSL_set_tlsext_host_name(ssl, name.constData()) == 1;
}

} // namespace

bool Endpoint::tlsSupported()
{
    return true;
}

bool Tls::start(redisContext *context, const QString &host)
{
    static SSL_CTX *const shared = makeContext();
    SSL *ssl = shared ? SSL_new(shared) : nullptr;
    if (!ssl || !expectHost(ssl, host)) {
        const char *reason = ERR_reason_error_string(ERR_get_error());
        m_failure = QString::fromUtf8(reason ? reason : "OpenSSL could not be set up");
        SSL_free(ssl);
        return false;
    }
    if (redisInitiateSSL(context, ssl) != REDIS_OK) {
        m_failure = QString::fromUtf8(context->errstr);
        return false;
    }
    m_ssl = ssl;
    return true;
}

qint64 Tls::write(const char *data, qint64 size)
{
    return SSL_write(m_ssl, data, static_cast<int>(std::min(size, LargestWrite)));
}

bool Tls::wantsToWrite() const
{
    return SSL_want_write(m_ssl) || SSL_want_nothing(m_ssl);
}

} // namespace lab::redis

#else

namespace lab::redis {

bool Endpoint::tlsSupported()
{
    return false;
}

bool Tls::start(redisContext *, const QString &)
{
    m_failure = tr("this build has no TLS");
    return false;
}

qint64 Tls::write(const char *, qint64)
{
    return -1;
}

bool Tls::wantsToWrite() const
{
    return false;
}

} // namespace lab::redis

#endif
