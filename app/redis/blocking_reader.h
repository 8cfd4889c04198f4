// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"

#include <stop_token>

namespace lab::redis {

/// Reads that wait in the server (XREADGROUP … BLOCK, XREAD … BLOCK, BLPOP) on a connection of their own, so that no
/// other command queues behind the wait.
class BlockingReader : public QObject
{
    Q_OBJECT

public:
    explicit BlockingReader(Endpoint endpoint, Client::Options options = {}, QObject *parent = nullptr);
    ~BlockingReader() override;

    /// Sends `command`, which blocks in the server for at most `wait` (the command's own BLOCK or timeout argument must
    /// say the same); fails with TimeoutError when no reply came within `wait` plus the command timeout. The reply is
    /// nil when nothing arrived. A stop request ends it within 200 ms with Cancelled; the connection is then dropped,
    /// so that the server forgets the wait.
    QCoro::Task<Reply> read(Command command, std::chrono::milliseconds wait, std::stop_token stop);
    void close();

Q_SIGNALS:
    void recorded(const lab::redis::CommandRecord &record);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lab::redis
