// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/command_record.h"
#include "app/redis/endpoint.h"
#include "app/redis/errors.h"
#include "app/redis/pending_reply.h"
#include "app/redis/script.h"

#include <QObject>
#include <qcorotask.h>

#include <chrono>
#include <memory>
#include <optional>

namespace lab::redis {

/// Known as Client::Options; a class of its own, since a nested one cannot be a default argument.
struct ClientOptions
{
    QByteArray name = "main"; ///< told to the server with CLIENT SETNAME (spaces become `-`) and kept in records
    std::chrono::milliseconds connectTimeout{2000};
    std::chrono::milliseconds commandTimeout{5000}; ///< from the call to the reply, waiting for a connect included
};

/// Request and reply on one connection, driven by the event loop of the thread that owns the object.
///
/// Connects when first used (or by connectNow()), reconnects with back-off after a loss. Every command ends exactly
/// once: reply, ServerError, TimeoutError, or ConnectionError. A command that had been written when the connection
/// broke fails (it may have run); one that had not waits for the reconnect until its own time is up.
///
/// A server that was never there is told at once: the first failed attempt fails all who wait, and the next command
/// tries again. The same goes for a server that refuses us (wrong password, no room for more clients) and after drop().
/// Only a connection that once stood is brought back in the background, also while the server is full or still loading;
/// once that has failed for as long as a command may take, who comes then is told by the next failed attempt.
///
/// A command that timed out keeps its place: its late reply is thrown away. When the server then sends nothing for
/// another whole command timeout, the connection is dropped and made anew.
///
/// Everything, the coroutines' resumption included, happens on the thread that owns the object.
class Client : public QObject
{
    Q_OBJECT

public:
    using Options = ClientOptions;
    enum class State { Disconnected, Connecting, Connected, Closed };
    Q_ENUM(State)

    explicit Client(Endpoint endpoint, Options options = {}, QObject *parent = nullptr);
    ~Client() override; ///< as close()

    /// `co_await redis.command("SET", key, value)`. Throws on await: ServerError, TimeoutError, ConnectionError.
    template <typename... Arguments>
    PendingReply command(Arguments &&...arguments)
    {
        return send(makeCommand(std::forward<Arguments>(arguments)...));
    }
    /// The same for a command that was built beforehand. Commands without exactly one reply (SUBSCRIBE, MONITOR, CLIENT
    /// REPLY …) are not sent: they end with an Error of kind Usage.
    PendingReply send(Command command);

    /// Sends all in one write; the replies in order. An error reply is an element (Reply::orThrow), not a throw.
    QCoro::Task<QList<Reply>> pipeline(QList<Command> commands);

    /// MULTI, the commands, EXEC in one write. nullopt when a key watched on this connection had changed. Throws
    /// ServerError when the server refused to queue or to execute (EXECABORT names the first cause).
    QCoro::Task<std::optional<QList<Reply>>> transaction(QList<Command> commands);

    /// EVALSHA, and EVAL once when the server answers NOSCRIPT.
    QCoro::Task<Reply> script(Script script, Keys keys, QByteArrayList arguments = {});

    /// Resumes when connected and authenticated; throws ConnectionError when that fails or takes longer than the time
    /// allowed, ServerError when the server refused (NOAUTH, WRONGPASS, NOPERM).
    QCoro::Task<void> connectNow();

    /// Ends the connection for good: everything under way fails with ConnectionError. Safe to call twice.
    void close();
    /// Ends the connection without a word, as a crash or a cut cable would; the next command reconnects.
    void drop();

    State state() const;
    const Endpoint &endpoint() const;
    QByteArray name() const;
    quint64 id() const; ///< unique in the process; equals CommandRecord::connectionId
    /// Recording costs; measurements switch it off. On by default.
    void setRecording(bool on);

Q_SIGNALS:
    /// Each command as it ends, the handshake (AUTH, SELECT, CLIENT SETNAME) excepted.
    void recorded(const lab::redis::CommandRecord &record);
    /// `reason` is for people, empty when connected.
    void stateChanged(lab::redis::Client::State state, const QString &reason);

protected:
    void connectNotify(const QMetaMethod &signal) override;
    void disconnectNotify(const QMetaMethod &signal) override;

private:
    friend class BlockingReader; // gives single commands a longer time limit
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lab::redis
