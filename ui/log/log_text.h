// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kit/list_table_model.h"
#include "ui/log/log_entry.h"

#include <QJsonObject>

namespace lab::ui {

/// What a column of the log shows; which ones there are depends on the tab.
enum class LogColumn {
    Time,
    Command,
    Reply,
    Micros,
    Channel,
    Pattern,
    Message,
    What,
    Stream,
    Id,
    Fields,
    Group,
    Database,
    Connection
};

QList<LogColumn> logColumns(LogKind kind);
TableColumn headOf(LogColumn column, LogKind kind);

/// The text of a cell, on one line; long ones are cut.
QString cellText(const LogEntry &entry, LogColumn column);
/// More of it, for a tool tip.
QString cellDetail(const LogEntry &entry, LogColumn column);
/// Whether it is an error, or a command that had no reply. A script's first EVALSHA is neither.
bool hasFailed(const LogEntry &entry);
/// Why this reply is no failure though it looks like one, or what a nil means; empty for most.
QString aboutReply(const redis::CommandRecord &record);

/// What of an entry was put into another column's text as well: the name of a channel, a stream; else empty.
QByteArray placeOf(const LogEntry &entry);
/// `reader 17 #4`
QString connectionText(const LogEntry &entry);
/// `delivered`, `2 of 3 acknowledged`
QString whatText(const StreamDeed &deed);

/// All of an entry that is kept, in paragraphs; JSON is pretty-printed, its numbers as they are.
QString wholeText(const LogEntry &entry);

/// As one would type it into redis-cli: the commands; what publishes the message; what looks at the stream's entry.
QString redisCliLines(const LogEntry &entry);
/// For a file, one line without its end.
QString savedText(const LogEntry &entry);
/// For a file of JSON lines; integers are exact.
QJsonObject savedJson(const LogEntry &entry);

} // namespace lab::ui
