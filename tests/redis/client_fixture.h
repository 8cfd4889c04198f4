// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"
#include "tests/support/redis_process.h"
#include "tests/support/wait_for.h"

#include <QTest>

namespace lab::testing {

using namespace std::chrono_literals;

/// A client with its records collected.
struct RecordedClient
{
    explicit RecordedClient(redis::Endpoint endpoint, redis::Client::Options options = {})
        : client(std::move(endpoint), std::move(options))
    {
        QObject::connect(&client, &redis::Client::recorded, &client,
                         [this](const redis::CommandRecord &record) { records.append(record); });
        QObject::connect(&client, &redis::Client::stateChanged, &client,
                         [this](redis::Client::State state, const QString &reason) {
                             states.append(state);
                             reasons.append(reason);
                         });
    }

    QList<redis::CommandRecord> records;
    QList<redis::Client::State> states;
    QStringList reasons;
    redis::Client client;
};

/// Options with short time limits, for tests that wait for them to pass.
inline redis::Client::Options impatient(std::chrono::milliseconds limit = 150ms)
{
    redis::Client::Options options;
    options.commandTimeout = limit;
    return options;
}

/// Sends a command from elsewhere, which is how a test makes trouble.
inline redis::Reply tell(const redis::Endpoint &endpoint, const redis::Command &command)
{
    redis::Client client(endpoint);
    return testing::waitFor(client.send(command));
}

/// The server closes all connections; returns when the client knows.
inline void cut(const redis::Client &client, const RedisProcess &server)
{
    tell(server.endpoint(), {"CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"});
    QVERIFY(becomesTrue([&] { return client.state() != redis::Client::State::Connected; }));
}

inline void checkWorks(redis::Client &client)
{
    QCOMPARE(testing::waitFor(client.command("PING")), redis::Reply::status("PONG"));
}

} // namespace lab::testing
