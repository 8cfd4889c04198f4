// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/server/embedded_server.h"
#include "app/server/ready_probe.h"
#include "app/server/server_folder.h"
#include "app/server/server_process.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <vector>

namespace lab::server {

/// From start() to ready(): folder, endpoint, process, probe. What happens when the process ends depends on `state`:
/// Stopped, it was asked to; Starting, it could not start (or could not listen where it was to); Running, it died and
/// is replaced.
struct EmbeddedServer::Private
{
    using Clock = std::chrono::steady_clock;

    Private(EmbeddedServer *server, ServerOptions given);

    void start();
    void stop();
    void launch();
    void launchAgain();
    void chooseEndpoint();
    void startProcess();
    void couldNotStart(const QString &why);
    void probeUntilReady();
    void becameReady();
    void watchSocket();
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
    bool overTcp = false;
    int listenAttempts = 0;
    std::vector<Clock::time_point> restarts;
    redis::Endpoint endpoint;
    OutputTail lastOutput{QString()};
    QTimer killTimer;
    std::unique_ptr<QFileSystemWatcher> watcher; ///< of the folder that the socket is in
    // The child ends before its folder is removed.
    std::unique_ptr<ServerFolder> folder;
    std::unique_ptr<ServerProcess> process;
    std::unique_ptr<ReadyProbe> probe;
};

} // namespace lab::server
