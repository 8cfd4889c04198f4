// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/monitor_line.h"
#include "app/run/event.h"
#include "app/run/stream_deeds.h"

#include <memory>

namespace lab::ui {

/// What a tab of the log shows.
enum class LogKind { Commands, Messages, Streams, Monitor };

/// One row of the log, of any kind. A value that costs little to make: it shares its bytes with the record it was made
/// of, and its texts are made when they are shown. What is larger than the log keeps is cut at once, and says so.
struct LogEntry
{
    using What = std::variant<SentCommands, Message, StreamDeed, redis::MonitorLine>;

    What what;
    QDateTime time;           ///< UTC
    QByteArray connection;    ///< who sent or was given it: `reader 17`, `127.0.0.1:5123`
    quint64 connectionId = 0; ///< 0 where it is not known
    qint64 count = 1;         ///< how many of what the counters count: a transaction is one row of several commands
    qint64 bytes = 0;         ///< about how much memory it holds
    bool isHousekeeping = false;
    QString reply = {}; ///< of a command whose reply was cut: what is left of it, in lines

    const SentCommands *commands() const { return std::get_if<SentCommands>(&what); }
    const Message *message() const { return std::get_if<Message>(&what); }
    const StreamDeed *deed() const { return std::get_if<StreamDeed>(&what); }
    const redis::MonitorLine *line() const { return std::get_if<redis::MonitorLine>(&what); }
};

/// Arguments, values and messages are kept up to 64 KiB, commands and replies of many parts up to 128 KiB.
LogEntry logEntry(SentCommands sent);
LogEntry logEntry(const redis::CommandRecord &record);
LogEntry logEntry(const QString &actor, const Message &message);
LogEntry logEntry(StreamDeed deed, const redis::CommandRecord &by);
LogEntry logEntry(redis::MonitorLine line);

} // namespace lab::ui
