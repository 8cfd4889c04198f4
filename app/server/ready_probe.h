// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"

#include <QTimer>

namespace lab::server {

/// Asks a starting server PING until it answers. Retries every 10 ms without blocking.
class ReadyProbe : public QObject
{
    Q_OBJECT

public:
    /// Gives up when there was no answer at all for `patience`. A server that reads its data from disk says so
    /// (LOADING) and may take as long as it needs.
    ReadyProbe(const redis::Endpoint &endpoint, std::chrono::milliseconds patience);
    ~ReadyProbe() override;

Q_SIGNALS:
    void answered();
    void gaveUp(const QString &lastFault);

private:
    static QCoro::Task<void> ask(ReadyProbe *probe, std::shared_ptr<const bool> gone);
    void faulted(const Error &error, bool isLoading);

    QTimer m_retry;
    QTimer m_patience;
    QString m_lastFault;
    std::shared_ptr<bool> m_gone = std::make_shared<bool>(false);
    redis::Client m_client;
};

} // namespace lab::server
