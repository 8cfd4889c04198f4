// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/event.h"

namespace lab::testing {

/// A command with its reply, as it comes from a connection `main`.
inline redis::CommandRecord sentRecord(redis::Command command, redis::Reply reply)
{
    using namespace std::chrono_literals;
    redis::CommandRecord record;
    record.command = std::move(command);
    record.reply = std::move(reply);
    record.connection = "main";
    record.connectionId = 3;
    record.time = QDateTime::currentDateTimeUtc();
    record.answeredAt = record.sentAt + 81us;
    return record;
}

/// MULTI, the commands and EXEC as Client::transaction() records them.
inline QList<redis::CommandRecord> sentTransaction(const QList<redis::Command> &commands, const redis::Reply &executed)
{
    QList<redis::CommandRecord> records{sentRecord({"MULTI"}, redis::Reply::status("OK"))};
    for (const auto &command : commands)
        records.append(sentRecord(command, redis::Reply::status("QUEUED")));
    records.append(sentRecord({"EXEC"}, executed));
    for (auto &record : records) {
        record.group = redis::CommandRecord::Group::Transaction;
        record.groupId = 7;
    }
    return records;
}

inline EventBatch batchOf(const QList<redis::CommandRecord> &records)
{
    EventBatch batch;
    for (const auto &record : records)
        batch.events.append({QString::fromUtf8(record.connection), record});
    batch.total = batch.events.size();
    return batch;
}

} // namespace lab::testing
