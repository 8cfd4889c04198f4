// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/output_buffer.h"
#include "app/redis/reply_builder.h"
#include "app/redis/socket_watch.h"
#include "app/redis/tls.h"

#include <chrono>
#include <memory>
#include <optional>

struct redisContext;

namespace lab::redis {

/// One non-blocking hiredis context and the bytes that wait to be written to it. The only place where hiredis does
/// input and output.
class Socket
{
public:
    using Clock = std::chrono::steady_clock;
    /// Whom a socket works for.
    class Owner
    {
    public:
        virtual ~Owner() = default;
        // Both may delete the socket.
        virtual void onReadable() = 0;
        virtual void onWritable() = 0; ///< also when the attempt to connect has ended, well or not
        /// Takes one reply; false stops reading. Must not delete the socket.
        virtual bool take(Reply &&reply) = 0;
    };

    /// What one reply may hold before the connection is ended. Redis itself allows 512 MB a text and any number of
    /// elements; nothing that is taught here comes near, and a server that goes on for ever must not eat the memory.
    static constexpr quint64 MostReplyBytes = 64'000'000;
    static constexpr qsizetype MostReplyElements = 2'000'000;

    /// False with hiredis 0.14, which reads RESP2 only.
    static bool readsResp3();

    /// Start connecting. An immediate failure is told by failure().
    static std::unique_ptr<Socket> toAddress(const QString &address, int port, Owner *owner);
    static std::unique_ptr<Socket> toPath(const QString &path, Owner *owner);
    ~Socket();
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    /// To be called once, when first writable: whether the connection stands; failure() says why not.
    bool finishConnecting();
    /// Starts TLS with the certificate of `host`; failure() says why not.
    bool startTls(const QString &host);

    /// Reads what is there and hands each whole reply to the owner. False when the connection has ended or the owner
    /// said so.
    bool read();
    /// Off: what comes stays where it is, with the kernel and then with the server; that the connection has ended is
    /// not seen either.
    void setReading(bool on) { m_readWatch->setEnabled(on); }
    /// When the read returned whose replies are being handed over. Looks at the clock only if asked.
    Clock::time_point readTime();

    /// The bytes to write next. Append to it, then flush().
    OutputBuffer &output() { return m_output; }
    /// Writes as much as the socket takes at once; the write handler is called when it takes more. An error shows in
    /// the next read.
    void flush();
    quint64 appended() const { return m_written + static_cast<quint64>(m_output.size()); }
    quint64 written() const { return m_written; }
    quint64 bytesRead() const { return m_bytesRead; }

    /// Why the connection could not be made or has ended; empty while all is well.
    QString failure() const;
    bool isRefusal() const;       ///< nobody listens there
    bool isProtocolError() const; ///< the other side does not speak the protocol
    bool isInsideReply() const;   ///< part of a reply has been read
    bool isReplyTooLarge() const; ///< reading has ended at a reply beyond MostReplyBytes or MostReplyElements

private:
    Socket(redisContext *context, Owner *owner);
    bool handOverReplies();
    qint64 writeOnce();
    void watchWrites(bool on);

    redisContext *m_context;
    Owner *const m_owner;
    ReplyBuilder m_builder;
    std::unique_ptr<SocketWatch> m_readWatch;
    std::unique_ptr<SocketWatch> m_writeWatch;
    OutputBuffer m_output;
    bool m_isWriteWatched = true;
    quint64 m_written = 0;
    quint64 m_bytesRead = 0;
    quint64 m_replyStart = 0; ///< where in what was read the reply begins that is not yet whole
    std::optional<Clock::time_point> m_readTime;
    int m_connectError = 0; ///< errno of the attempt
    Tls m_tls;
};

} // namespace lab::redis
