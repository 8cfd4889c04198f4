// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/address_lookup.h"
#include "app/redis/endpoint.h"
#include "app/redis/handshake.h"
#include "app/redis/socket.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <exception>
#include <memory>
#include <optional>

namespace lab::redis {

/// Why a connection could not be made or was lost.
struct Loss
{
    QString message;
    QString hint;
    QByteArray serverError = {}; ///< the server's own words, when it was the server that refused us

    /// The server refused us for a reason that will not pass by itself (a password, a right); not when it is loading or
    /// has no room for more clients.
    bool isLastingRefusal() const;
    /// ServerError when the server refused, else ConnectionError.
    std::exception_ptr toException(bool mayHaveRun) const;
};

/// One connection to a server: finds it, connects, introduces itself (Handshake), then carries commands out and replies
/// in. Knows nothing of requests, deadlines or reconnecting: those belong to the classes on top of it.
class Connection : public QObject, private Socket::Owner
{
    Q_OBJECT

public:
    /// What happens on a connection. All calls but flushed() come from the event loop, none from inside a call to the
    /// connection.
    class Listener
    {
    public:
        virtual ~Listener() = default;
        /// One reply. False when nobody asked for it, which ends the connection. Must not close it.
        virtual bool received(Reply &&reply) = 0;
        /// Bytes up to written() have been handed to the socket, from `since` on. Must not close the connection.
        virtual void flushed(Socket::Clock::time_point since) = 0;
        // The calls below are the last thing a handler does: they may close or delete the connection.
        virtual void opened() = 0;
        virtual void readEnded() = 0;
        virtual void lost(const Loss &loss) = 0;
    };

    Connection(Endpoint endpoint, QByteArray name, std::chrono::milliseconds connectTimeout, Listener &listener,
               QObject *parent);
    ~Connection() override;

    /// Starts an attempt; ends in opened() or lost().
    void open();
    /// Drops the connection, or the attempt, without a call to the listener.
    void close();
    bool isOpen() const { return m_isOpen; }
    /// As Socket::setReading(), of the connection that is open; another one reads.
    void setReading(bool on)
    {
        if (m_isOpen)
            m_socket->setReading(on);
    }
    /// When the read returned that completed the reply being received.
    Socket::Clock::time_point readTime() { return m_socket->readTime(); }

    /// Bytes that have come in over this connection so far; 0 when there is none.
    quint64 bytesRead() const { return m_socket ? m_socket->bytesRead() : 0; }

    /// Puts a command behind what is still to be written. Only while open.
    void append(const Command &command);
    /// Writes as much as the socket takes at once, and leaves the rest to the event loop.
    void flush(Socket::Clock::time_point now = Socket::Clock::now());
    quint64 appended() const { return m_socket ? m_socket->appended() : m_written; }
    /// Bytes handed to the socket, the handshake's included; after a loss, those of the lost connection.
    quint64 written() const { return m_socket ? m_socket->written() : m_written; }

private:
    void tryNextAddress();
    void startWith(std::unique_ptr<Socket> socket);
    void onWritable() override;
    void onReadable() override;
    void connected();
    void attemptTimedOut();
    void attemptFailed();
    bool take(Reply &&reply) override;
    void later(void (Connection::*step)());
    void fail(const Loss &loss);
    void failWithoutTls();
    Loss unreachable(const QString &why, const QString &hint) const;
    Loss attemptFailure() const;
    Loss readFailure() const;

    const Endpoint m_endpoint;
    const QByteArray m_name;
    Listener &m_listener;
    AddressLookup m_lookup;
    const std::chrono::milliseconds m_connectTimeout;
    QTimer m_connectTimer;                ///< for the address that is tried: they share the time
    Socket::Clock::time_point m_deadline; ///< of all addresses together
    QStringList m_addresses;              ///< still to be tried
    std::optional<Loss> m_firstFailure;   ///< of the addresses tried: the most telling one
    std::unique_ptr<Socket> m_socket;
    std::optional<Handshake> m_handshake;
    std::optional<Loss> m_loss; ///< found while taking replies, told at the end of the handler
    quint64 m_written = 0;
    quint64 m_generation = 0; ///< lets a queued call see that its connection is gone
    bool m_isConnected = false;
    bool m_isOpen = false;
};

} // namespace lab::redis
