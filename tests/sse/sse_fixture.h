// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"
#include "app/sse/sse_server.h"
#include "tests/sse/http_client_fixture.h"
#include "tests/support/redis_process.h"
#include "tests/support/wait_for.h"

#include <QTest>

namespace lab::testing {

using namespace std::chrono_literals;
using HttpClientPtr = std::unique_ptr<HttpClient>;

/// A Redis server, a server of event streams before it, and somebody who publishes.
class SseBench
{
public:
    explicit SseBench(sse::SseOptions options = {});

    RedisProcess redis;
    sse::SseServer server;

    redis::Reply command(redis::Command command) { return waitFor(m_client->send(std::move(command))); }
    qint64 publish(const QByteArray &channel, const QByteArray &payload);
    /// `from` … `to` - 1, in one pipeline.
    void publishNumbers(const QByteArray &channel, int from, int to);
    qint64 subscribers(const QByteArray &channel); ///< as Redis counts them

    HttpClientPtr connection() const { return std::make_unique<HttpClient>(server.port()); }
    HttpClientPtr asked(const QByteArray &path, const QByteArray &lines = {}, const QByteArray &method = "GET") const;
    /// Waits until the answer has begun.
    HttpClientPtr answered(const QByteArray &path, const QByteArray &lines = {},
                           const QByteArray &method = "GET") const;
    /// Waits until it listens.
    HttpClientPtr listener(const QByteArray &channel) const;

private:
    std::unique_ptr<redis::Client> m_client;
};

/// The numbers from `from` to `to` - 1 as texts.
QByteArrayList numberTexts(int from, int to);

} // namespace lab::testing
