// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/run/sent_commands.h"

#include <algorithm>
#include <utility>

namespace lab {

bool SentCommands::isAnsweredByExec() const
{
    const auto &executed = last().reply;
    return records.first().is("MULTI") && last().is("EXEC") && executed.isArray() && executed.size() == count() - 2;
}

const redis::Reply *SentCommands::replyTo(qsizetype index) const
{
    const auto &own = records.at(index);
    const bool isWithin = isTransaction() && !own.is("MULTI") && !own.is("EXEC");
    if (!isWithin)
        return own.fault.isEmpty() ? &own.reply : nullptr;
    if (isAnsweredByExec())
        return &last().reply[index - 1];
    return own.reply.isError() ? &own.reply : nullptr;
}

std::optional<SentCommands> TransactionFolder::take(const redis::CommandRecord &record)
{
    if (record.group != redis::CommandRecord::Group::Transaction)
        return SentCommands{{record}};
    auto &open = m_open[record.groupId];
    if (open.records.size() < SentCommands::MostKept || record.is("EXEC"))
        open.records.append(record);
    else
        ++open.left;
    if (!record.is("EXEC"))
        return std::nullopt;
    return m_open.take(record.groupId);
}

QList<SentCommands> TransactionFolder::giveUp()
{
    auto all = std::exchange(m_open, {}).values();
    std::sort(all.begin(), all.end(), [](const SentCommands &a, const SentCommands &b) {
        return a.records.first().sequence < b.records.first().sequence;
    });
    return all;
}

} // namespace lab
