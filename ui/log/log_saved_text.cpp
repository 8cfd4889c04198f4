// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// An entry as it leaves the log: to the clipboard and into files.
#include "app/base/fields.h"
#include "ui/log/log_text.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr qsizetype WholeValue = 1'000'000; ///< more than any that the log keeps

QString wholeCommand(const redis::Command &command)
{
    return redis::displayCommand(command, WholeValue);
}

QJsonValue jsonOf(const QByteArray &bytes)
{
    return toJson(QVariant(bytes));
}

QJsonArray jsonOf(const QByteArrayList &texts)
{
    QJsonArray array;
    for (const auto &text : texts)
        array.append(jsonOf(text));
    return array;
}

QJsonValue jsonOf(const redis::Reply &reply)
{
    switch (reply.type()) {
    case redis::Reply::Type::Nil:
        return QJsonValue::Null;
    case redis::Reply::Type::Integer:
        return reply.integer();
    case redis::Reply::Type::Boolean:
        return reply.boolean();
    case redis::Reply::Type::Double:
        return std::isfinite(reply.real()) ? QJsonValue(reply.real()) : QJsonValue(reply.display());
    case redis::Reply::Type::Error:
        return QJsonObject{{u"error"_s, jsonOf(reply.errorText())}};
    case redis::Reply::Type::Array: {
        QJsonArray array;
        for (const auto &element : reply.elements())
            array.append(jsonOf(element));
        return array;
    }
    case redis::Reply::Type::Status:
    case redis::Reply::Type::String:
        break;
    }
    return jsonOf(reply.text());
}

void insert(QJsonObject &object, const LogEntry &entry, const SentCommands &sent)
{
    const auto &last = sent.last();
    if (sent.isTransaction()) {
        QJsonArray commands;
        for (const auto &record : sent.records)
            commands.append(jsonOf(record.command));
        object.insert(u"transaction"_s, commands);
    } else {
        object.insert(u"command"_s, jsonOf(last.command));
    }
    if (sent.left > 0)
        object.insert(u"commandsLeftOut"_s, sent.left);
    if (!last.fault.isEmpty())
        object.insert(u"fault"_s, last.fault);
    else if (!entry.reply.isEmpty())
        object.insert(u"replyCut"_s, entry.reply);
    else
        object.insert(u"reply"_s, jsonOf(last.reply));
    if (last.wasSent)
        object.insert(u"micros"_s, last.micros());
    if (entry.isHousekeeping)
        object.insert(u"housekeeping"_s, true);
}

/// Words of the file's format: they are in no person's language.
QString savedWordOf(StreamDeed::What what)
{
    switch (what) {
    case StreamDeed::What::Added:
        return u"added"_s;
    case StreamDeed::What::Delivered:
        return u"delivered"_s;
    case StreamDeed::What::ReadAgain:
        return u"readAgain"_s;
    case StreamDeed::What::Claimed:
        return u"claimed"_s;
    case StreamDeed::What::Acknowledged:
        return u"acknowledged"_s;
    case StreamDeed::What::Deleted:
        return u"deleted"_s;
    case StreamDeed::What::Trimmed:
        return u"trimmed"_s;
    case StreamDeed::What::Gone:
        return u"gone"_s;
    case StreamDeed::What::NotUnderstood:
        break;
    }
    return u"notUnderstood"_s;
}

void insert(QJsonObject &object, const StreamDeed &deed)
{
    object.insert(u"what"_s, savedWordOf(deed.what));
    object.insert(u"stream"_s, jsonOf(deed.stream));
    object.insert(u"ids"_s, jsonOf(deed.ids));
    QJsonArray fields; // in their order, in which a name may come twice
    for (const auto &[name, value] : deed.fields)
        fields.append(QJsonArray{jsonOf(name), jsonOf(value)});
    object.insert(u"fields"_s, fields);
    if (!deed.group.isEmpty())
        object.insert(u"group"_s, jsonOf(deed.group));
    if (!deed.consumer.isEmpty())
        object.insert(u"consumer"_s, jsonOf(deed.consumer));
    if (deed.count >= 0)
        object.insert(u"count"_s, deed.count);
    if (!deed.problem.isEmpty())
        object.insert(u"problem"_s, deed.problem);
}

/// What else there is of it, on one line.
QString savedRest(const LogEntry &entry)
{
    if (const auto *const sent = entry.commands()) {
        QStringList commands;
        for (const auto &record : sent->records)
            commands.append(wholeCommand(record.command));
        const auto &last = sent->last();
        auto reply = entry.reply.isEmpty() ? last.reply.display(WholeValue) : entry.reply;
        return u"%1 → %2"_s.arg(commands.join(u" · "_s),
                                last.fault.isEmpty() ? reply.replace(u'\n', u"  "_s) : last.fault);
    }
    if (const auto *const message = entry.message()) {
        const auto pattern = message->pattern.isEmpty() ? QString() : u" (%1)"_s.arg(wholeCommand({message->pattern}));
        const auto payload = message->payload.display(WholeValue).replace(u'\n', u"  "_s);
        return u"%1%2 %3"_s.arg(wholeCommand({message->channel}), pattern, payload);
    }
    if (const auto *const deed = entry.deed()) {
        QStringList words{whatText(*deed), wholeCommand({deed->stream}), wholeCommand(deed->ids)};
        for (const auto &[name, value] : deed->fields)
            words.append(u"%1=%2"_s.arg(wholeCommand({name}), wholeCommand({value})));
        words.append({cellText(entry, LogColumn::Group), deed->problem});
        words.removeAll(QString());
        return words.join(u' ');
    }
    return u"[%1] %2"_s.arg(QString::number(entry.line()->database), wholeCommand(entry.line()->command));
}

} // namespace

QString redisCliLines(const LogEntry &entry)
{
    if (const auto *const message = entry.message())
        return wholeCommand({"PUBLISH", message->channel, message->payload.isText() ? message->payload.text() : ""});
    if (const auto *const deed = entry.deed())
        return wholeCommand(
            {"XRANGE", deed->stream, deed->ids.value(0, "-"), deed->ids.isEmpty() ? "+" : deed->ids.last()});
    if (const auto *const line = entry.line())
        return wholeCommand(line->command);
    QStringList lines;
    for (const auto &record : entry.commands()->records)
        lines.append(wholeCommand(record.command));
    return lines.join(u'\n');
}

QString savedText(const LogEntry &entry)
{
    return u"%1 %2  %3"_s.arg(entry.time.toString(Qt::ISODateWithMs), connectionText(entry), savedRest(entry));
}

QJsonObject savedJson(const LogEntry &entry)
{
    QJsonObject object;
    if (entry.time.isValid())
        object.insert(u"time"_s, entry.time.toString(Qt::ISODateWithMs));
    object.insert(u"connection"_s, jsonOf(entry.connection));
    if (entry.connectionId != 0)
        object.insert(u"connectionId"_s, QJsonValue(static_cast<qint64>(entry.connectionId)));
    if (const auto *const sent = entry.commands()) {
        insert(object, entry, *sent);
    } else if (const auto *const message = entry.message()) {
        object.insert(u"channel"_s, jsonOf(message->channel));
        if (!message->pattern.isEmpty())
            object.insert(u"pattern"_s, jsonOf(message->pattern));
        object.insert(u"message"_s, jsonOf(message->payload));
    } else if (const auto *const deed = entry.deed()) {
        insert(object, *deed);
    } else {
        object.insert(u"database"_s, entry.line()->database);
        object.insert(u"command"_s, jsonOf(entry.line()->command));
    }
    return object;
}

} // namespace lab::ui
