// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_entry.h"

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr qsizetype LongestArgument = 4096, LongestReply = 2000;

redis::Command shortened(redis::Command command)
{
    for (auto &argument : command) {
        if (argument.size() > LongestArgument)
            argument =
                argument.first(LongestArgument) + "…(" + QByteArray::number(argument.size()) + " bytes)";
    }
    return command;
}

} // namespace

LogEntry logEntry(const redis::CommandRecord &record)
{
    const bool answered = record.fault.isEmpty();
    return {.time = record.time,
            .command = shortened(record.command),
            .reply = answered ? record.reply.display(LongestReply) : u"✗ "_s + record.fault,
            .failed = !answered || record.reply.isError(),
            .micros = record.micros(),
            .connection = u"%1 #%2"_s.arg(QString::fromUtf8(record.connection)).arg(record.connectionId),
            .group = record.group};
}

} // namespace lab::ui
