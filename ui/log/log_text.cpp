// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_text.h"

#include "app/base/fields.h"
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/run/command_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

// A cell has room for some 200 characters; a tool tip has 2000.
constexpr qsizetype ArgumentsInCell = 40, CommandsInCell = 12, CharactersInCell = 400, CharactersInToolTip = 2000;

QString groupText(redis::CommandRecord::Group group)
{
    using Group = redis::CommandRecord::Group;
    switch (group) {
    case Group::Pipeline:
        return tr("sent in a pipeline");
    case Group::Transaction:
        return tr("sent in a transaction");
    case Group::Script:
        return tr("runs a script");
    case Group::Single:
        break;
    }
    return tr("sent by itself");
}

QString onOneLine(QString text)
{
    return text.replace(u'\n', u"  "_s);
}

/// The commands of a transaction beside each other.
QString commandsText(const SentCommands &sent, qsizetype limit)
{
    QStringList texts;
    const auto shown = std::min(sent.records.size(), CommandsInCell);
    for (const auto &record : sent.records.first(shown)) {
        auto begin = record;
        begin.command = record.command.first(std::min(record.command.size(), ArgumentsInCell));
        texts.append(commandText(begin, limit) + (begin.command.size() < record.command.size() ? u" …"_s : QString()));
    }
    if (const auto more = sent.count() - shown; more > 0)
        texts.append(tr("… (%1 more)").arg(more));
    return texts.join(u" · "_s);
}

QString replyText(const LogEntry &entry, qsizetype limit)
{
    const auto &last = entry.commands()->last();
    if (!last.fault.isEmpty())
        return u"✗ "_s + last.fault;
    if (!entry.reply.isEmpty())
        return shortened(entry.reply, limit);
    const auto about = aboutReply(last);
    return about.isEmpty() ? last.reply.display(limit) : about;
}

QString fieldsText(const StreamDeed &deed, qsizetype limit)
{
    if (!deed.problem.isEmpty())
        return deed.problem;
    QStringList texts;
    qsizetype size = 0;
    for (const auto &[name, value] : deed.fields) {
        texts.append(u"%1=%2"_s.arg(redis::displayCommand({name}, limit), redis::displayCommand({value}, limit)));
        size += texts.last().size();
        if (size > limit) {
            texts.append(u"…"_s);
            break;
        }
    }
    return texts.join(u' ');
}

QString groupText(const StreamDeed &deed)
{
    const auto group = displayText(deed.group);
    return deed.consumer.isEmpty() ? group : u"%1 / %2"_s.arg(group, displayText(deed.consumer));
}

QString microsOf(const redis::CommandRecord &record)
{
    if (!record.wasSent)
        return tr("not sent");
    return hasOwnTime(record) ? QString::number(record.micros(), 'f', record.micros() < 100 ? 1 : 0) : QString();
}

QString idsText(const StreamDeed &deed, qsizetype most)
{
    const auto text = displayText(deed.ids.first(std::min(deed.ids.size(), most)).join(' '));
    return deed.ids.size() > most ? tr("%1 … (%2 in all)").arg(text, countText(deed.ids.size())) : text;
}

QString messageCell(const LogEntry &entry, LogColumn column, qsizetype limit)
{
    const auto &message = *entry.message();
    switch (column) {
    case LogColumn::Channel:
        return displayText(message.channel);
    case LogColumn::Pattern:
        return displayText(message.pattern);
    default:
        return message.payload.isText() ? limitedText(message.payload.text(), limit) : message.payload.display(limit);
    }
}

QString deedCell(const LogEntry &entry, LogColumn column, qsizetype limit)
{
    const auto &deed = *entry.deed();
    switch (column) {
    case LogColumn::What:
        return whatText(deed);
    case LogColumn::Stream:
        return limitedText(deed.stream, limit);
    case LogColumn::Id:
        return idsText(deed, limit / 20);
    case LogColumn::Group:
        return shortened(groupText(deed), limit);
    default:
        return fieldsText(deed, limit);
    }
}

QString commandCell(const LogEntry &entry, LogColumn column, qsizetype limit)
{
    const auto &sent = *entry.commands();
    switch (column) {
    case LogColumn::Command:
        return commandsText(sent, limit);
    case LogColumn::Micros:
        return microsOf(sent.last());
    default:
        return replyText(entry, limit);
    }
}

QString monitorCell(const LogEntry &entry, LogColumn column, qsizetype limit)
{
    if (column == LogColumn::Database)
        return QString::number(entry.line()->database);
    redis::CommandRecord record;
    record.command = entry.line()->command;
    return commandsText({{record}}, limit);
}

QString anyCell(const LogEntry &entry, LogColumn column, qsizetype limit)
{
    if (column == LogColumn::Time)
        return entry.time.isValid() ? entry.time.toLocalTime().toString(u"HH:mm:ss.zzz"_s) : QString();
    if (column == LogColumn::Connection)
        return connectionText(entry);
    if (entry.commands())
        return commandCell(entry, column, limit);
    if (entry.message())
        return messageCell(entry, column, limit);
    return entry.deed() ? deedCell(entry, column, limit) : monitorCell(entry, column, limit);
}

} // namespace

QList<LogColumn> logColumns(LogKind kind)
{
    using enum LogColumn;
    switch (kind) {
    case LogKind::Commands:
        return {Time, Command, Reply, Micros, Connection};
    case LogKind::Messages:
        return {Time, Channel, Pattern, Message, Connection};
    case LogKind::Streams:
        return {Time, What, Stream, Id, Fields, Group, Connection};
    case LogKind::Monitor:
        break;
    }
    return {Time, Command, Database, Connection};
}

TableColumn headOf(LogColumn column, LogKind kind)
{
    switch (column) {
    case LogColumn::Time:
        return {tr("Time"), false, true};
    case LogColumn::Command:
        return {tr("Command"), false, true};
    case LogColumn::Reply:
        return {tr("Reply"), false, true};
    case LogColumn::Micros:
        return {tr("µs"), true, true};
    case LogColumn::Channel:
        return {tr("Channel"), false, true};
    case LogColumn::Pattern:
        return {tr("By pattern"), false, true};
    case LogColumn::Message:
        return {tr("Message"), false, true};
    case LogColumn::What:
        return {tr("What happened")};
    case LogColumn::Stream:
        return {tr("Stream"), false, true};
    case LogColumn::Id:
        return {tr("ID"), false, true};
    case LogColumn::Fields:
        return {tr("Fields"), false, true};
    case LogColumn::Group:
        return {tr("Group / consumer"), false, true};
    case LogColumn::Database:
        return {tr("Database"), true, true};
    case LogColumn::Connection:
        break;
    }
    return {kind == LogKind::Monitor ? tr("Client") : tr("Connection"), false, true};
}

QString cellText(const LogEntry &entry, LogColumn column)
{
    const auto text = anyCell(entry, column, CharactersInCell);
    const bool isReply = column == LogColumn::Reply;
    const bool isTransaction = isReply && entry.commands() && entry.commands()->isTransaction();
    return shortened(isReply && !isTransaction ? firstLine(text) : onOneLine(text), 2 * CharactersInCell);
}

QString cellDetail(const LogEntry &entry, LogColumn column)
{
    if (column == LogColumn::Command && entry.commands()) {
        QStringList lines; // a script is told with its source
        for (const auto &record :
             entry.commands()->records.first(std::min(entry.commands()->records.size(), CommandsInCell)))
            lines.append(redis::displayCommand(record.command, CharactersInToolTip));
        return lines.join(u'\n');
    }
    if (column == LogColumn::Connection && entry.commands())
        return u"%1, %2"_s.arg(connectionText(entry), groupText(entry.commands()->last().group));
    return anyCell(entry, column, CharactersInToolTip);
}

bool hasFailed(const LogEntry &entry)
{
    if (const auto *const deed = entry.deed())
        return deed->what == StreamDeed::What::NotUnderstood;
    const auto *const sent = entry.commands();
    return sent && std::any_of(sent->records.begin(), sent->records.end(),
                               [](const redis::CommandRecord &record) { return record.hasFailed(); });
}

QString aboutReply(const redis::CommandRecord &record)
{
    if (record.reply.isError() && !record.hasFailed())
        return tr("NOSCRIPT: the server does not have this script yet, so it is sent whole next.");
    if (record.is("EXEC") && record.reply.isNull() && record.fault.isEmpty())
        return tr("(nil): a watched key had changed, and nothing was executed.");
    return {};
}

QByteArray placeOf(const LogEntry &entry)
{
    if (const auto *const message = entry.message())
        return message->channel;
    return entry.deed() ? entry.deed()->stream : QByteArray();
}

QString connectionText(const LogEntry &entry)
{
    const auto name = limitedText(entry.connection, CharactersInCell);
    return entry.connectionId == 0 ? name : u"%1 #%2"_s.arg(name, QString::number(entry.connectionId));
}

QString whatText(const StreamDeed &deed)
{
    const auto ofMany = [&deed](const QString &all, const QString &some) {
        return deed.count == deed.ids.size() ? all : some.arg(countText(deed.count), countText(deed.ids.size()));
    };
    switch (deed.what) {
    case StreamDeed::What::Added:
        return tr("added");
    case StreamDeed::What::Delivered:
        return tr("delivered");
    case StreamDeed::What::ReadAgain:
        return tr("read again");
    case StreamDeed::What::Claimed:
        return tr("claimed");
    case StreamDeed::What::Acknowledged:
        return ofMany(tr("acknowledged"), tr("%1 of %2 acknowledged"));
    case StreamDeed::What::Deleted:
        return ofMany(tr("deleted"), tr("%1 of %2 deleted"));
    case StreamDeed::What::Trimmed:
        return tr("%1 trimmed").arg(countText(deed.count));
    case StreamDeed::What::Gone:
        return tr("gone");
    case StreamDeed::What::NotUnderstood:
        break;
    }
    return tr("not understood");
}

} // namespace lab::ui
