// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/endpoint.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace lab::sse {

/// Known as SseServer::Options; a class of its own, since a nested one cannot be a default argument.
struct SseOptions
{
    int port = 0; ///< 1…65535; 0: any that is free
    int mostListeners = 32;
    std::chrono::milliseconds heartbeat{15'000}; ///< how often a listener with nothing to read gets a comment
    qsizetype mostWaiting = 8 * 1024 * 1024;     ///< bytes that may wait for one listener; what comes beyond is dropped
    std::chrono::milliseconds patience{10'000};  ///< until a connection that has not become a listener is closed
};

/// Since the server was made; a message counts once for each listener that it was for.
struct SseCounters
{
    int listeners = 0;  ///< now
    qint64 sent = 0;    ///< messages that were handed to the system whole
    qint64 dropped = 0; ///< messages that a listener was told it has lost, or will be

    bool operator==(const SseCounters &) const = default;
};

/// Streams channels of a Redis server to browsers and `curl -N` as `text/event-stream`; docs/sse.md says what comes
/// over the wire. `GET /subscribe/CHANNEL` is a listener of that channel, `GET /` a page that shows one.
///
/// Listens on 127.0.0.1 alone, and answers only who asks for it by that address or as localhost, and no page of another
/// origin. All listeners share one connection to Redis, made for the first of them.
///
/// Lives on one thread that has an event loop of Qt's, without a thread of its own. Signals are emitted from that loop,
/// never from within a call, so a slot may do what it likes, deleting the server included.
class SseServer : public QObject
{
    Q_OBJECT

public:
    using Options = SseOptions;
    using Counters = SseCounters;

    explicit SseServer(redis::Endpoint endpoint, Options options = {}, QObject *parent = nullptr);
    ~SseServer() override; ///< as stop()

    /// Listens from now on; asks Redis nothing before the first listener comes. Throws Error (kind Usage: the port is
    /// taken or may not be used; Internal: the system has no more sockets). Nothing when it is running already.
    void start();
    /// Ends all connections at once. It may be started again; with port 0 that gives another port.
    void stop();

    bool isRunning() const;
    int port() const;    ///< 0 while it is stopped
    QString url() const; ///< `http://127.0.0.1:PORT/`; empty while it is stopped
    Counters counters() const;

Q_SIGNALS:
    void listenerCame(const QByteArray &channel); ///< Redis has confirmed its subscription
    void listenerLeft(const QByteArray &channel, qint64 sent, qint64 dropped);
    void countersChanged(const lab::sse::SseCounters &counters); ///< at most 20 times a second
    void redisLost(const QString &reason); ///< the connection is lost, which listeners are told, or was not to be made
    void redisBack();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lab::sse
