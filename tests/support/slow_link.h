// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/endpoint.h"

#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>

namespace lab::testing {

/// A link to a server's unix socket over which everything takes its time: bytes and the end of a connection arrive
/// `delay` later, in order, either way.
class SlowLink : public QObject
{
    Q_OBJECT

public:
    SlowLink(const redis::Endpoint &server, std::chrono::milliseconds delay);

    redis::Endpoint endpoint() const;

private:
    void accept();

    QString m_socketPath;
    std::chrono::milliseconds m_delay;
    QTcpServer m_server;
};

} // namespace lab::testing
