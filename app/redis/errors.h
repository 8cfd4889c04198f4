// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

#include <QByteArray>

namespace lab::redis {

/// The server could not be reached, or the connection broke. (A server that refuses us, as for a wrong password, is a
/// ServerError.)
class ConnectionError : public Error
{
public:
    /// `mayHaveRun` is true when the command had been sent: the server may have executed it.
    ConnectionError(QString message, QString hint, bool mayHaveRun = false);
    bool mayHaveRun() const { return m_mayHaveRun; }

private:
    bool m_mayHaveRun;
};

/// No reply within the time allowed. The command may still run: the message says so.
class TimeoutError : public Error
{
public:
    TimeoutError(QString message, QString hint);
};

/// The server's own error reply. `code` is its first word: `WRONGTYPE`, `NOAUTH`, `OOM`, `LOADING`, `READONLY` …
class ServerError : public Error
{
public:
    /// `text` is the whole reply, `CODE message`; a hint is chosen from the code.
    explicit ServerError(const QByteArray &text);
    /// The answer to what a new connection begins with (AUTH, SELECT): no command is let through before it is set
    /// right.
    static ServerError refusedEntry(const QByteArray &text);
    QByteArray code() const { return m_code; }
    /// The server lets nobody in by this address: refusedEntry(), `NOAUTH` or `WRONGPASS`. Asking again is of no use.
    bool isEntryRefused() const;

private:
    QByteArray m_code;
    bool m_isEntryRefused = false;
};

/// Whether `error` says so.
bool isEntryRefused(const Error &error);

/// A reply that the command asked cannot have: another shape, a list too short, text where a number belongs. Of kind
/// Server.
class ProtocolError : public Error
{
public:
    /// `message` names what came and what was expected.
    explicit ProtocolError(QString message);
};

/// A text where a number was expected. The reply alone does not tell whether the server lies or whether somebody has
/// written letters into a key that holds a number: who knows the command can tell (see explained()).
class ValueError : public ProtocolError
{
public:
    enum class Wanted { Integer, Number };

    ValueError(QString message, QByteArray value, Wanted wanted)
        : ProtocolError(std::move(message))
        , m_value(std::move(value))
        , m_wanted(wanted)
    {
    }

    const QByteArray &value() const { return m_value; } ///< what came
    Wanted wanted() const { return m_wanted; }

private:
    QByteArray m_value;
    Wanted m_wanted;
};

} // namespace lab::redis
