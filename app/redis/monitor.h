// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"
#include "app/redis/monitor_line.h"

namespace lab::redis {

/// Watches every command the server executes. Costs the server about half its throughput: off unless asked for.
class Monitor : public QObject
{
    Q_OBJECT

public:
    explicit Monitor(Endpoint endpoint, Client::Options options = {}, QObject *parent = nullptr);
    ~Monitor() override;

    QCoro::Task<void> start(); ///< resumes on the server's OK; throws as Client::command does
    void stop();

    /// Parses one MONITOR line; nullopt when it is not one.
    static std::optional<MonitorLine> parse(const QByteArray &line);

Q_SIGNALS:
    void line(const lab::redis::MonitorLine &line);
    void stopped(const QString &reason); ///< the connection was lost or refused

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lab::redis
