// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/socket.h"

#include <QFile>
#include <QtGlobal>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <hiredis/hiredis.h>
#include <sys/socket.h>

namespace lab::redis {

namespace {

constexpr size_t ReadSize = 16384; // what redisBufferRead asks for
constexpr int ReadsPerEvent = 64;  // then other sockets and timers get their turn

} // namespace

bool Socket::readsResp3()
{
#ifdef REDIS_REPLY_MAP
    return true;
#else
    return false;
#endif
}

std::unique_ptr<Socket> Socket::toAddress(const QString &address, int port, Owner *owner)
{
    return std::unique_ptr<Socket>(new Socket(redisConnectNonBlock(address.toLatin1().constData(), port), owner));
}

std::unique_ptr<Socket> Socket::toPath(const QString &path, Owner *owner)
{
    return std::unique_ptr<Socket>(new Socket(redisConnectUnixNonBlock(QFile::encodeName(path).constData()), owner));
}

Socket::Socket(redisContext *context, Owner *owner)
    : m_context(context)
    , m_owner(owner)
{
    Q_CHECK_PTR(m_context);
    if (m_context->err != 0) {
        m_connectError = m_context->err == REDIS_ERR_IO ? errno : 0;
        return;
    }
    // A server that we start as a child must not hold our connections open.
    ::fcntl(m_context->fd, F_SETFD, FD_CLOEXEC);
    m_builder.attachTo(m_context->reader);
    m_readWatch = SocketWatch::make<&Owner::onReadable>(m_context->fd, QSocketNotifier::Read, owner);
    m_readWatch->setEnabled(false);
    m_writeWatch = SocketWatch::make<&Owner::onWritable>(m_context->fd, QSocketNotifier::Write, owner);
}

Socket::~Socket()
{
    // The notifiers must go before the descriptor that they watch is closed.
    m_readWatch.reset();
    m_writeWatch.reset();
    redisFree(m_context);
}

bool Socket::finishConnecting()
{
    socklen_t size = sizeof m_connectError;
    if (getsockopt(m_context->fd, SOL_SOCKET, SO_ERROR, &m_connectError, &size) != 0)
        m_connectError = errno;
    if (m_connectError != 0)
        return false;
    if (m_context->connection_type == REDIS_CONN_TCP)
        redisEnableKeepAlive(m_context);
    m_readWatch->setEnabled(true);
    watchWrites(false);
    return m_context->err == 0;
}

bool Socket::startTls(const QString &host)
{
    return m_tls.start(m_context, host);
}

bool Socket::read()
{
    for (int round = 0; round < ReadsPerEvent; ++round) {
        const auto before = m_context->reader->len;
        if (redisBufferRead(m_context) != REDIS_OK)
            return false;
        m_readTime.reset();
        const auto size = m_context->reader->len - before;
        m_bytesRead += size;
        if (!handOverReplies() || isReplyTooLarge())
            return false;
        if (size < ReadSize)
            break;
    }
    return true;
}

Socket::Clock::time_point Socket::readTime()
{
    if (!m_readTime)
        m_readTime = Clock::now();
    return *m_readTime;
}

bool Socket::handOverReplies()
{
    for (;;) {
        void *reply = nullptr;
        if (redisGetReplyFromReader(m_context, &reply) != REDIS_OK)
            return false;
        if (!reply)
            return true;
        m_replyStart = m_bytesRead - (m_context->reader->len - m_context->reader->pos);
        if (!m_builder.isPush && !m_owner->take(std::move(m_builder.root)))
            return false;
    }
}

void Socket::flush()
{
    while (!m_output.isEmpty()) {
        const auto size = writeOnce();
        if (size <= 0)
            break;
        m_output.consume(size);
        m_written += static_cast<quint64>(size);
    }
    watchWrites(!m_output.isEmpty() && (!m_tls.isOn() || m_tls.wantsToWrite()));
}

void Socket::watchWrites(bool on)
{
    if (m_isWriteWatched != on)
        m_writeWatch->setEnabled(on);
    m_isWriteWatched = on;
}

qint64 Socket::writeOnce()
{
    const char *data = m_output.data();
    const auto size = m_output.size();
    if (m_tls.isOn())
        return m_tls.write(data, size);
    // Not redisBufferWrite: it moves the whole rest after each partial write, which is quadratic for large values.
    const auto done = ::send(m_context->fd, data, static_cast<size_t>(size), MSG_NOSIGNAL);
    return done < 0 && errno == EINTR ? writeOnce() : done;
}

QString Socket::failure() const
{
    if (!m_tls.failure().isEmpty())
        return m_tls.failure();
    if (m_connectError != 0)
        return qt_error_string(m_connectError);
    return QString::fromLocal8Bit(m_context->errstr);
}

bool Socket::isRefusal() const
{
    return m_connectError == ECONNREFUSED || m_connectError == ENOENT;
}

bool Socket::isProtocolError() const
{
    return m_context->err == REDIS_ERR_PROTOCOL;
}

bool Socket::isReplyTooLarge() const
{
    return m_bytesRead - m_replyStart > MostReplyBytes || (isInsideReply() && m_builder.elements > MostReplyElements);
}

bool Socket::isInsideReply() const
{
    const auto *reader = m_context->reader;
    return reader->len > reader->pos || reader->ridx > 0; // 0: it waits for the next one
}

} // namespace lab::redis
