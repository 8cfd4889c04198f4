// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_entry.h"

#include "app/base/fields.h"
#include "app/base/tr.h"
#include "app/base/units.h"

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr qsizetype LongestArgument = 4096, LongestCommand = 16'384, LongestReply = 2000;
constexpr qsizetype ArgumentCost = 24; ///< bytes that even an empty argument takes

QByteArray keptOf(const QByteArray &argument)
{
    if (argument.size() <= LongestArgument)
        return argument;
    return argument.first(LongestArgument) + tr("…(%1 bytes)").arg(argument.size()).toUtf8();
}

QByteArray leftOut(const redis::Command &command, qsizetype from)
{
    qsizetype bytes = 0;
    for (qsizetype i = from; i < command.size(); ++i)
        bytes += command.at(i).size();
    const auto left = command.size() - from;
    return counted(left, tr("…(1 more argument, %2 bytes)"),
                   tr("…(%1 more arguments, %2 bytes)", nullptr, formOf(left)))
        .arg(QString::number(bytes))
        .toUtf8();
}

redis::Command keptOf(const redis::Command &command)
{
    redis::Command kept;
    qsizetype size = 0;
    for (qsizetype i = 0; i < command.size(); ++i) {
        kept.append(keptOf(command.at(i)));
        size += kept.last().size() + ArgumentCost;
        if (size > LongestCommand && i + 1 < command.size()) {
            kept.append(leftOut(command, i + 1));
            break;
        }
    }
    return kept;
}

bool isLarge(const redis::Command &command)
{
    qsizetype size = 0;
    for (const auto &argument : command)
        size += argument.size() + ArgumentCost;
    return size > LongestArgument;
}

/// How many characters its text would at least have, counted no further than needed.
qsizetype textSize(const redis::Reply &reply, qsizetype enough)
{
    if (reply.isText())
        return reply.text().size();
    if (!reply.isArray())
        return reply.isError() ? reply.errorText().size() : 0;
    qsizetype size = 0;
    for (const auto &element : reply.elements()) {
        if (size > enough)
            break;
        size += textSize(element, enough) + 1;
    }
    return size;
}

} // namespace

redis::CommandRecord logEntry(const redis::CommandRecord &record)
{
    auto entry = record;
    if (isLarge(record.command))
        entry.command = keptOf(record.command);
    if (textSize(record.reply, LongestReply) > LongestReply)
        entry.reply = redis::Reply::status(record.reply.display(LongestReply).toUtf8());
    entry.fault = shortened(record.fault, LongestReply);
    return entry;
}

QString replyText(const redis::CommandRecord &entry)
{
    // What logEntry() has cut is not cut again, with its mark.
    return entry.fault.isEmpty() ? entry.reply.display(2 * LongestReply) : u"✗ "_s + entry.fault;
}

} // namespace lab::ui
