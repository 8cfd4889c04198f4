// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/command.h"
#include "app/redis/reply.h"

#include <QDateTime>
#include <QMetaType>

#include <chrono>

namespace lab::redis {

/// One command that was sent, or could not be, with what came back. Already masked.
struct CommandRecord
{
    enum class Group { Single, Pipeline, Transaction, Script };

    quint64 sequence = 0;     ///< counts up over all connections of the process, in order of sending
    QByteArray connection;    ///< the name the connection was given (`main`, `reader 17`)
    quint64 connectionId = 0; ///< unique in the process
    Command command;
    Reply reply;         ///< nil when `fault` is set
    QString fault;       ///< why there is no reply (timeout, connection lost); empty when there is one
    bool wasSent = true; ///< false: it failed before, for want of a connection
    /// When its bytes were first handed to the socket; when it failed, if they never were.
    std::chrono::steady_clock::time_point sentAt;
    std::chrono::steady_clock::time_point answeredAt; ///< when the last byte of its reply was read
    QDateTime time; ///< wall clock at sending, in UTC: show time.toLocalTime() (finding the zone takes 1 µs)
    Group group = Group::Single;
    quint64 groupId = 0; ///< commands sent together share it; 0 for single commands

    /// No reply, or an error reply. A script that the server does not know yet is sent whole after NOSCRIPT: that
    /// belongs to EVALSHA and is no failure.
    bool hasFailed() const;
    /// Whether it is the command `name`, in whichever case that was sent.
    bool is(QByteArrayView name) const;
    /// From write to reply, in microseconds. In a pipeline each command's time includes those before it.
    double micros() const { return std::chrono::duration<double, std::micro>(answeredAt - sentAt).count(); }
};

} // namespace lab::redis

Q_DECLARE_METATYPE(lab::redis::CommandRecord)
