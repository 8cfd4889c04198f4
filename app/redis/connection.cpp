// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/connection.h"

#include "app/redis/errors.h"
#include "app/redis/protocol.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lab::redis {

std::exception_ptr Loss::toException(bool mayHaveRun) const
{
    if (isLastingRefusal())
        return std::make_exception_ptr(ServerError::refusedEntry(serverError));
    if (!serverError.isEmpty())
        return std::make_exception_ptr(ServerError(serverError));
    return std::make_exception_ptr(ConnectionError(message, hint, mayHaveRun));
}

bool Loss::isLastingRefusal() const
{
    static constexpr std::array<QByteArrayView, 5> Passing = {"LOADING", "BUSY", "MASTERDOWN", "CLUSTERDOWN",
                                                              "ERR max number of clients"};
    return !serverError.isEmpty() && std::none_of(Passing.begin(), Passing.end(), [this](QByteArrayView words) {
        return serverError.startsWith(words);
    });
}

Connection::Connection(Endpoint endpoint, QByteArray name, std::chrono::milliseconds connectTimeout, Listener &listener,
                       QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_name(std::move(name))
    , m_listener(listener)
    , m_lookup(this)
    , m_connectTimeout(connectTimeout)
    , m_connectTimer(this)
{
    m_connectTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, &Connection::attemptTimedOut);
}

Connection::~Connection()
{
    close();
}

void Connection::open()
{
    close();
    m_written = 0;
    m_deadline = Socket::Clock::now() + m_connectTimeout;
    m_connectTimer.start(m_connectTimeout);
    if (m_endpoint.tls && !Endpoint::tlsSupported()) {
        later(&Connection::failWithoutTls);
    } else if (m_endpoint.isUnixSocket()) {
        startWith(Socket::toPath(m_endpoint.socketPath, this));
    } else {
        m_lookup.start(m_endpoint.host, [this](const QStringList &addresses, const QString &error) {
            m_addresses = addresses;
            if (addresses.isEmpty())
                fail(unreachable(error, tr("Is the host name right?")));
            else
                tryNextAddress();
        });
    }
}

void Connection::close()
{
    ++m_generation;
    m_isConnected = m_isOpen = false;
    m_connectTimer.stop();
    m_lookup.cancel();
    m_addresses.clear();
    m_firstFailure.reset();
    m_written = written();
    m_socket.reset();
    m_handshake.reset();
    m_loss.reset();
}

void Connection::append(const Command &command)
{
    encode(command, m_socket->output());
}

void Connection::flush(Socket::Clock::time_point now)
{
    m_socket->flush();
    m_listener.flushed(now);
}

void Connection::tryNextAddress()
{
    // One that drops our packets must not use up the time of those behind it.
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_deadline - Socket::Clock::now());
    m_connectTimer.start(std::max(left, std::chrono::milliseconds(0)) / m_addresses.size());
    const auto address = m_addresses.takeFirst();
    startWith(Socket::toAddress(address, m_endpoint.port, this));
}

void Connection::startWith(std::unique_ptr<Socket> socket)
{
    m_socket = std::move(socket);
    if (!m_socket->failure().isEmpty())
        later(&Connection::attemptFailed);
}

void Connection::onWritable()
{
    if (m_isConnected) {
        flush();
        return;
    }
    if (m_socket->finishConnecting())
        connected();
    else
        attemptFailed();
}

void Connection::attemptTimedOut()
{
    const auto failure = unreachable(tr("no answer within %1 ms").arg(m_connectTimeout.count()),
                                     tr("Is the server busy, or does a firewall drop the packets?"));
    if (!m_firstFailure)
        m_firstFailure = failure;
    if (m_isConnected || m_addresses.isEmpty())
        fail(failure);
    else
        tryNextAddress();
}

void Connection::attemptFailed()
{
    if (!m_firstFailure)
        m_firstFailure = attemptFailure();
    if (!m_addresses.isEmpty())
        tryNextAddress();
    else
        fail(*m_firstFailure);
}

void Connection::connected()
{
    m_isConnected = true;
    if (m_endpoint.tls && !m_socket->startTls(m_endpoint.host)) {
        fail(attemptFailure());
        return;
    }
    m_handshake.emplace(m_endpoint, m_name);
    for (const auto &command : m_handshake->commands())
        append(command);
    m_socket->flush();
}

void Connection::onReadable()
{
    const bool wasOpen = m_isOpen;
    const bool isAlive = m_socket->read();
    if (isAlive && m_socket->appended() > m_socket->written())
        flush(); // TLS may have waited for bytes to read before it could write
    if (m_loss)
        fail(*std::exchange(m_loss, {}));
    else if (!isAlive)
        fail(readFailure());
    else if (m_isOpen && !wasOpen)
        m_listener.opened();
    else
        m_listener.readEnded();
}

bool Connection::take(Reply &&reply)
{
    if (m_isOpen) {
        if (m_listener.received(std::move(reply)))
            return true;
        m_loss = Loss{tr("The server at %1 sent a reply that nobody had asked for.").arg(m_endpoint.display()),
                      tr("Is something else than Redis listening there?")};
        return false;
    }
    if (const auto error = m_handshake->take(reply); !error.isEmpty()) {
        const ServerError refusal(error);
        m_loss = Loss{refusal.message(), refusal.hint(), error};
        return false;
    }
    if (m_handshake->isDone()) {
        m_isOpen = true;
        m_connectTimer.stop();
    }
    return true;
}

void Connection::later(void (Connection::*step)())
{
    const auto call = [this, step, generation = m_generation] {
        if (generation == m_generation)
            (this->*step)();
    };
    QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
}

void Connection::failWithoutTls()
{
    fail(unreachable(tr("this build has no TLS"),
                     tr("Use a redis:// URL, or a build with hiredis 1.x and hiredis_ssl.")));
}

void Connection::fail(const Loss &loss)
{
    const Loss copy = loss; // NOLINT: the caller's may be a member that close() resets
    close();
    m_listener.lost(copy);
}

Loss Connection::unreachable(const QString &why, const QString &hint) const
{
    return {tr("Cannot connect to %1: %2.").arg(m_endpoint.display(), why), hint};
}

Loss Connection::attemptFailure() const
{
    const auto hint = m_socket->isRefusal() ? tr("Is a server running there? Start one, or check the address.")
                                            : tr("Check the address and the network.");
    return unreachable(m_socket->failure(), hint);
}

Loss Connection::readFailure() const
{
    const auto where = m_endpoint.display();
    if (m_socket->isReplyTooLarge()) {
        return {tr("The reply of %1 is larger than this program takes: %2 MB, or %3 million elements.")
                    .arg(where, QString::number(Socket::MostReplyBytes / 1'000'000),
                         QString::number(Socket::MostReplyElements / 1'000'000)),
                tr("Ask for less at a time: GETRANGE, LRANGE, SCAN, HSCAN, SSCAN, ZRANGE.")};
    }
    if (m_socket->isProtocolError() && m_socket->failure().contains(QLatin1StringView("nested"))) {
        return {tr("The reply of %1 is nested deeper than this build's hiredis can read: %2.")
                    .arg(where, m_socket->failure()),
                tr("Ask for less at a time, or use a build with hiredis 1.x.")};
    }
    if (m_socket->isProtocolError()) {
        return {tr("The server at %1 does not speak the Redis protocol: %2.").arg(where, m_socket->failure()),
                tr("Is something else than Redis listening there?")};
    }
    const auto hint = tr("Was the server stopped, or did it close the connection (CLIENT KILL, timeout)?");
    if (m_socket->isInsideReply())
        return {tr("The connection to %1 ended in the middle of a reply: %2.").arg(where, m_socket->failure()), hint};
    return {tr("The connection to %1 was lost: %2.").arg(where, m_socket->failure()), hint};
}

} // namespace lab::redis
