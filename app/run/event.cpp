// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/event.h"

#include "app/base/fields.h"
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/run/command_text.h"

namespace lab {

namespace {

constexpr qsizetype ShownOfReply = 256; // characters

QString rowsText(qint64 rows)
{
    return counted(rows, tr("1 row"), tr("%1 rows", nullptr, formOf(rows)));
}

struct Text
{
    QString operator()(const redis::CommandRecord &record) const { return commandText(record); }
    QString operator()(const sql::SqlRecord &record) const { return record.statement; }
    QString operator()(const Note &note) const { return note.text; }
    QString operator()(const Message &message) const { return displayText(message.channel); }
};

struct Detail
{
    QString operator()(const redis::CommandRecord &record) const
    {
        return record.fault.isEmpty() ? record.reply.display(ShownOfReply) : record.fault;
    }
    QString operator()(const sql::SqlRecord &record) const
    {
        return record.fault.isEmpty() ? rowsText(record.rows) : record.fault;
    }
    QString operator()(const Note &) const { return {}; }
    QString operator()(const Message &message) const { return message.payload.display(ShownOfReply); }
};

struct Failed
{
    bool operator()(const redis::CommandRecord &record) const { return record.hasFailed(); }
    bool operator()(const sql::SqlRecord &record) const { return !record.fault.isEmpty(); }
    bool operator()(const Note &note) const { return note.failed; }
    bool operator()(const Message &) const { return false; }
};

qint64 sizeOf(const redis::Reply &reply)
{
    qint64 bytes = qint64(sizeof(redis::Reply));
    if (reply.isText())
        return bytes + reply.text().size();
    if (reply.isError())
        return bytes + reply.errorText().size();
    if (reply.isArray()) {
        for (const auto &element : reply.elements())
            bytes += sizeOf(element);
    }
    return bytes;
}

struct Size
{
    qint64 operator()(const redis::CommandRecord &record) const
    {
        qint64 bytes = sizeOf(record.reply);
        for (const auto &argument : record.command)
            bytes += qint64(sizeof(QByteArray)) + argument.size();
        return bytes;
    }
    qint64 operator()(const sql::SqlRecord &record) const
    {
        qint64 bytes = 0; // the statement is one of a few, which all its records share
        for (const auto &value : record.bindings) {
            bytes += qint64(sizeof(QVariant));
            if (value.typeId() == QMetaType::QByteArray)
                bytes += value.toByteArray().size();
            else if (value.typeId() == QMetaType::QString)
                bytes += value.toString().size() * qint64(sizeof(QChar));
        }
        return bytes;
    }
    qint64 operator()(const Note &note) const { return note.text.size() * qint64(sizeof(QChar)); }
    qint64 operator()(const Message &message) const { return message.channel.size() + sizeOf(message.payload); }
};

template <typename Record>
QList<Record> recordsOf(const Timeline &timeline)
{
    QList<Record> records;
    for (const auto &event : timeline) {
        if (const auto *const record = std::get_if<Record>(&event.what))
            records.append(*record);
    }
    return records;
}

} // namespace

bool Event::hasFailed() const
{
    return std::visit(Failed(), what);
}

qint64 sizeOf(const Event &event)
{
    return qint64(sizeof(Event)) + std::visit(Size(), event.what);
}

QString eventText(const Event &event)
{
    return std::visit(Text(), event.what);
}

QString eventDetail(const Event &event)
{
    return std::visit(Detail(), event.what);
}

QStringList actors(const Timeline &timeline)
{
    QStringList names;
    QSet<QString> known;
    for (const auto &event : timeline) {
        if (!known.contains(event.actor)) {
            known.insert(event.actor);
            names.append(event.actor);
        }
    }
    return names;
}

QList<redis::CommandRecord> commandsOf(const Timeline &timeline)
{
    return recordsOf<redis::CommandRecord>(timeline);
}

QString newestText(qint64 shown, qint64 happened)
{
    if (shown >= happened)
        return {};
    return tr("The newest %1 of %2 events.").arg(countText(shown), countText(happened));
}

QString newestTranscriptText(qint64 kept, qint64 happened)
{
    const auto newest = newestText(kept, happened);
    return newest.isEmpty() ? newest : tr("%1 Commands and statements before them were not kept.").arg(newest);
}

QList<sql::SqlRecord> statementsOf(const Timeline &timeline)
{
    return recordsOf<sql::SqlRecord>(timeline);
}

} // namespace lab
