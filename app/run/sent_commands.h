// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/command_record.h"

#include <QHash>

#include <optional>

namespace lab {

/// What one looks at as one thing: a command by itself, or MULTI, the commands and EXEC.
struct SentCommands
{
    static constexpr qsizetype MostKept = 1'000; ///< of a transaction

    QList<redis::CommandRecord> records; ///< in order of sending; at least one. Of a transaction that is cut the first
    qint64 left = 0;                     ///< commands of it that are not among them

    bool isTransaction() const { return records.first().group == redis::CommandRecord::Group::Transaction; }
    /// The one that tells time and outcome: EXEC, or the command itself.
    const redis::CommandRecord &last() const { return records.last(); }
    qint64 count() const { return records.size() + left; }
    /// EXEC has a reply for each of them.
    bool isAnsweredByExec() const;
    /// What came of a command: of those in a transaction, what EXEC answered in its place. Null when it has no reply
    /// of its own: it was queued, and not executed.
    const redis::Reply *replyTo(qsizetype index) const;
};

/// Puts the commands of transactions together, which may come in pieces and among those of others.
class TransactionFolder
{
public:
    /// What is complete with this record; nothing while a transaction waits for its EXEC.
    std::optional<SentCommands> take(const redis::CommandRecord &record);
    /// Gives up waiting: records were lost, and those that complete them may be among them.
    QList<SentCommands> giveUp();

private:
    QHash<quint64, SentCommands> m_open; ///< by group
};

} // namespace lab
