// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/monitor.h"
#include "app/redis/quoting.h"

namespace lab::redis {

namespace {

std::optional<Command> parseArguments(QByteArrayView text)
{
    Command command;
    for (qsizetype at = 0; at < text.size(); ++at) { // the increment skips the space between two
        QByteArray argument;
        if (!readQuoted(text, at, argument))
            return std::nullopt;
        command.append(argument);
    }
    return command;
}

} // namespace

// 1339518083.107412 [0 127.0.0.1:60866] "SET" "k" "v"
std::optional<MonitorLine> Monitor::parse(const QByteArray &line)
{
    const auto open = line.indexOf(" [");
    const auto close = line.indexOf("] \"", open);
    if (open <= 0 || close == -1)
        return std::nullopt;
    const auto source = line.mid(open + 2, close - open - 2);
    const auto space = source.indexOf(' ');
    const auto command = parseArguments(QByteArrayView(line).sliced(close + 2));
    bool hasTime = false;
    bool hasDatabase = false;
    MonitorLine result;
    result.serverTime = line.left(open).toDouble(&hasTime);
    result.database = source.left(space).toInt(&hasDatabase);
    if (space == -1 || !hasTime || !hasDatabase || !command)
        return std::nullopt;
    result.client = source.mid(space + 1);
    result.command = masked(*command);
    return result;
}

} // namespace lab::redis
