// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/backoff.h"
#include "app/redis/client.h"
#include "app/redis/connection.h"
#include "app/redis/deadline_timer.h"
#include "app/redis/request.h"

#include <QPointer>
#include <QTimer>

#include <atomic>
#include <deque>
#include <memory>
#include <vector>

namespace lab::redis {

/// The life of requests: waiting (no connection yet) → unwritten → sent → ended. A request that timed out stays in
/// `sent` until its late reply has come, so that the reply is thrown away and never given to another one.
struct Client::Private final : Connection::Listener
{
    using RequestPtr = std::shared_ptr<Request>;

    Private(Client *client, Endpoint where, Options given);

    // What Client offers
    RequestPtr submit(RequestPtr request, std::chrono::milliseconds limit);
    RequestPtr submit(RequestPtr request) { return submit(std::move(request), options.commandTimeout); }
    void close();
    void drop(const QString &reason);
    /// Ends one request for good, at the price of the connection when it has been sent.
    void abandon(const RequestPtr &request, const QString &reason);

    // Connection::Listener
    bool received(Reply &&reply) override;
    void flushed(Clock::time_point since) override;
    void opened() override;
    void readEnded() override { settle(); }
    void lost(const Loss &loss) override;

    void connectIfNeeded();
    /// For as long as a command may take nobody could be reached: to wait another time as long is of no use.
    bool isAwayForLong() const;
    void write(const RequestPtr &request);
    void stamp(Request &request, Clock::time_point sentAt);
    void setState(State next, const QString &reason);

    /// Ends a request with a fault; its coroutine is resumed by the next settle().
    void fail(const RequestPtr &request, const QString &message, std::exception_ptr fault);
    void failAll(std::deque<RequestPtr> &requests, const Loss &loss, bool mayHaveRun);
    void failHopeless(const Loss &loss);
    void failAllUnderWay(const Loss &loss);

    void checkDeadlines();
    void expireWaiting(Clock::time_point now);
    void expire(const std::deque<RequestPtr> &requests, Clock::time_point now);
    bool isServerSilent(Clock::time_point now);
    Clock::time_point silenceDeadline() const;
    void watchNextDeadline();

    enum class Listeners { Unknown, BeingAsked, None, Some };

    bool isRecording()
    {
        if (!recordingOn)
            return false;
        const auto known = listeners.load(std::memory_order_relaxed);
        return (known == Listeners::Unknown ? askForListeners() : known) == Listeners::Some;
    }
    Listeners askForListeners();
    void noteBinding(const Command &command, const Reply &reply);
    void noteUser(const QByteArray &user);
    Loss bindingLoss() const;
    void record(const Request &request, qsizetype index, const Reply &reply, const QString &fault,
                Clock::time_point answeredAt);
    /// Emits the records and resumes the coroutines of all that has ended. Either may delete the client, so this is the
    /// last thing a handler does.
    void settle();

    Client *const q;
    const Endpoint endpoint;
    const Options options;
    const quint64 id;
    State state = State::Disconnected;
    bool recordingOn = true;
    std::atomic<Listeners> listeners = Listeners::Unknown; ///< of recorded(); others may connect from other threads
    bool keepsTrying = false;                              ///< reconnect in the background: the server was there before
    Clock::time_point lostAt;                              ///< when the connection that stood last was lost
    Loss lastLoss;
    Backoff backoff;
    Connection connection;
    QTimer retryTimer;
    DeadlineTimer deadlineTimer;  ///< one for all requests
    quint64 heardBytes = 0;       ///< what had come in at the last look at the deadlines
    Clock::time_point quietSince; ///< not later than this the server was last heard
    // What WATCH, MULTI, SELECT and AUTH set up lives in the connection only: after a loss it is gone, and whoever
    // built on it has to be told.
    bool hasTransaction = false, hasOtherDatabase = false, hasOtherUser = false;
    bool hasLostBinding = false; ///< of a connection that is gone; the next request fails
    std::deque<RequestPtr> waiting;
    std::deque<RequestPtr> unwritten; ///< in the connection's buffer, of which the socket took no byte yet
    std::deque<RequestPtr> sent;      ///< the server replies in this order
    std::vector<RequestPtr> ended;
    std::vector<CommandRecord> records;
};

} // namespace lab::redis
