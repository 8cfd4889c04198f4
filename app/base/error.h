// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <exception>

namespace lab {

/// What went wrong, in the words that the command line's JSON and exit status use (see docs/command-line.md).
enum class ErrorKind {
    Rejected,   ///< the pattern itself said no: a lesson's result, not a fault
    Usage,      ///< an unknown name, a missing or bad value
    Server,     ///< the Redis server answered with an error
    Connection, ///< the server could not be reached, or the connection broke
    Timeout,    ///< no reply within the time allowed
    Sql,        ///< the database failed
    File,       ///< a file could not be read or written
    Cancelled,  ///< the person stopped it
    Internal,   ///< a defect of this program
};

/// `rejected`, `usage`, `server`, `connection`, `timeout`, `sql`, `file`, `cancelled` or `internal`.
QString errorKindName(ErrorKind kind);

/// Base of every exception of the program. `message` says what happened and why; `hint` says what to try and may be
/// empty. Neither ever holds a secret.
class Error : public std::exception
{
public:
    Error(ErrorKind kind, QString message, QString hint = {});

    ErrorKind kind() const { return m_kind; }
    QString message() const { return m_message; }
    QString hint() const { return m_hint; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    ErrorKind m_kind;
    QString m_message;
    QString m_hint;
    QByteArray m_what;
};

/// Unwinds a coroutine whose run was stopped by the person or by the window closing.
class Cancelled : public Error
{
public:
    Cancelled();
};

} // namespace lab
