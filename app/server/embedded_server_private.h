// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/embedded_server.h"
#include "app/server/ready_probe.h"
#include "app/server/server_folder.h"
#include "app/server/server_process.h"

#include <QTimer>

#include <vector>

namespace lab::server {

/// From start() to ready(): folder, endpoint, process, probe. What happens when the process ends depends on `state`:
/// Stopped, it was asked to; Starting, it could not start (or its port was taken); Running, it died and is replaced.
struct EmbeddedServer::Private
{
    using Clock = std::chrono::steady_clock;

    Private(EmbeddedServer *server, ServerOptions given);

    void start();
    void stop();
    void chooseEndpoint();
    void chooseFreePort();
    void launch();
    void probeUntilReady();
    void becameReady();
    void processEnded(const QString &how);
    void endedAsAsked();
    void afterOwnDeath(const QString &how);
    void fail(const QString &message, const QString &hint);
    void dropProcess();
    QString named() const;
    QString withLastWords(const QString &message) const;

    EmbeddedServer *const q;
    const ServerOptions options;
    QString binary;
    State state = State::Stopped;
    bool startAgain = false; ///< start() was called while the last child was still ending
    bool wasReady = false;
    int portAttempts = 0;
    std::vector<Clock::time_point> restarts;
    redis::Endpoint endpoint;
    OutputTail lastOutput{QString()};
    QTimer killTimer;
    // The child ends before its folder is removed.
    std::unique_ptr<ServerFolder> folder;
    std::unique_ptr<ServerProcess> process;
    std::unique_ptr<ReadyProbe> probe;
};

} // namespace lab::server
