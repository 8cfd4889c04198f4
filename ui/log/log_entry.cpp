// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_entry.h"

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr qsizetype LongestArgument = 4096, LongestCommand = 16'384, LongestReply = 2000;
constexpr qsizetype ArgumentCost = 24; ///< bytes that even an empty argument takes

QByteArray shortened(const QByteArray &argument)
{
    if (argument.size() <= LongestArgument)
        return argument;
    return argument.first(LongestArgument) + "…(" + QByteArray::number(argument.size()) + " bytes)";
}

QByteArray leftOut(const redis::Command &command, qsizetype from)
{
    qsizetype bytes = 0;
    for (qsizetype i = from; i < command.size(); ++i)
        bytes += command.at(i).size();
    return "…(" + QByteArray::number(command.size() - from) + " more arguments, " + QByteArray::number(bytes) +
           " bytes)";
}

redis::Command shortened(const redis::Command &command)
{
    redis::Command kept;
    qsizetype size = 0;
    for (qsizetype i = 0; i < command.size(); ++i) {
        kept.append(shortened(command.at(i)));
        size += kept.last().size() + ArgumentCost;
        if (size > LongestCommand && i + 1 < command.size()) {
            kept.append(leftOut(command, i + 1));
            break;
        }
    }
    return kept;
}

} // namespace

LogEntry logEntry(const redis::CommandRecord &record)
{
    const bool answered = record.fault.isEmpty();
    return {.time = record.time,
            .command = shortened(record.command),
            .reply = answered ? record.reply.display(LongestReply) : u"✗ "_s + record.fault.left(LongestReply),
            .failed = !answered || record.reply.isError(),
            .micros = record.micros(),
            .connection = u"%1 #%2"_s.arg(QString::fromUtf8(record.connection)).arg(record.connectionId),
            .group = record.group};
}

} // namespace lab::ui
