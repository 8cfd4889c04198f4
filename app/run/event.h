// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/fields.h"
#include "app/redis/command_record.h"
#include "app/sql/sql_record.h"

#include <QStringList>

#include <variant>

namespace lab {

/// What an actor decided or what befell it: `miss`, `crashed`.
struct Note
{
    QString text;
    bool failed = false;
    QList<qint64> numbers = {}; ///< that the text tells, for pictures
};

/// Something the server pushed: a Pub/Sub message, a delivered stream entry.
struct Message
{
    QByteArray channel;
    redis::Reply payload;
    QByteArray pattern = {}; ///< of PSUBSCRIBE, by which it came; else empty
    QDateTime time = {};     ///< when it came, in UTC
};

/// One thing that happened during a run, as measured: the record itself, from which every view makes its own text.
/// Lanes of the timeline are actors.
struct Event
{
    using What = std::variant<redis::CommandRecord, sql::SqlRecord, Note, Message>;

    QString actor; ///< `reader 17`
    What what;
    double startMicros = 0; ///< since the run began
    double endMicros = 0;   ///< equals startMicros for what has no length

    bool hasFailed() const;
};

/// The record, or null when the event is something else.
inline const redis::CommandRecord *commandOf(const Event &event)
{
    return std::get_if<redis::CommandRecord>(&event.what);
}
inline const sql::SqlRecord *statementOf(const Event &event)
{
    return std::get_if<sql::SqlRecord>(&event.what);
}
inline const Note *noteOf(const Event &event)
{
    return std::get_if<Note>(&event.what);
}
inline const Message *messageOf(const Event &event)
{
    return std::get_if<Message>(&event.what);
}

/// About how much memory it holds, in bytes; that values may be shared with others is not considered.
qint64 sizeOf(const Event &event);

/// For people: the command as one would type it, the statement, the note, the channel. Long values are cut.
QString eventText(const Event &event);
/// What came of it: the reply as redis-cli prints it, how many rows, the message, or why it failed. May be empty.
QString eventDetail(const Event &event);

/// The events of a run, in order of their start.
using Timeline = QList<Event>;

/// The actors in order of first appearance.
QStringList actors(const Timeline &timeline);
/// Two of the views of a timeline: its commands and its statements, in its order.
QList<redis::CommandRecord> commandsOf(const Timeline &timeline);
QList<sql::SqlRecord> statementsOf(const Timeline &timeline);

/// `The newest 100 000 of 250 000 events.`, where not all events of a run could be kept or shown; else empty.
QString newestText(qint64 shown, qint64 happened);
/// The same of a transcript, which lacks what is not kept.
QString newestTranscriptText(qint64 kept, qint64 happened);

/// What is new of a run that goes on.
struct EventBatch
{
    Timeline events;         ///< in order of their end
    qint64 total = 0;        ///< events of the run up to here, also those that came too fast to be handed on
    qint64 commandsLost = 0; ///< since the batch before: the commands among those that came too fast
    qint64 messagesLost = 0; ///< likewise the messages
    Fields counters = {};    ///< of a live run, as Live::count() told them last; else none
};

} // namespace lab

Q_DECLARE_METATYPE(lab::Timeline)
Q_DECLARE_METATYPE(lab::EventBatch)
