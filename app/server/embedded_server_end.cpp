// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// How a server ends: asked to, by itself, or for good.
#include "app/server/embedded_server_private.h"

#include <QFileInfo>

#include <algorithm>

namespace lab::server {

using namespace std::chrono_literals;

namespace {

constexpr int MaxListenAttempts = 5;
constexpr int MaxRestarts = 5;
constexpr auto RestartWindow = 1min;

} // namespace

void EmbeddedServer::Private::processEnded(const QString &how)
{
    const bool cannotListen = process->output().contains("Address already in use") ||
                              process->output().contains("pening Unix socket"); // 6: Opening, 7: Failed opening
    dropProcess();
    if (state == State::Stopped || state == State::Failed || startAgain) {
        folder.reset();
        endedAsAsked();
        return;
    }
    if (cannotListen && ++listenAttempts < MaxListenAttempts) {
        overTcp = true; // the folder's file system may have no sockets
        launchAgain();
        return;
    }
    afterOwnDeath(how);
}

void EmbeddedServer::Private::endedAsAsked()
{
    if (startAgain) {
        state = State::Stopped;
        start();
    } else if (state == State::Stopped) {
        Q_EMIT q->stopped();
    }
}

void EmbeddedServer::Private::afterOwnDeath(const QString &how)
{
    if (!wasReady) {
        fail(withLastWords(tr("%1 ended while starting (%2).").arg(named(), how)),
             tr("Its last words say why. Or connect to another server with --redis."));
        return;
    }
    const auto now = Clock::now();
    std::erase_if(restarts, [&](Clock::time_point then) { return now - then > RestartWindow; });
    if (restarts.size() >= MaxRestarts) {
        fail(withLastWords(tr("%1 died again and again (%2), %3 times within a minute.")
                               .arg(named(), how, QString::number(MaxRestarts + 1))),
             tr("Its last words may say why. Or connect to another server with --redis."));
        return;
    }
    restarts.push_back(now);
    const QString reason =
        QFileInfo::exists(folder->path())
            ? tr("%1 ended by itself (%2) and is being started again.").arg(named(), how)
            : tr("The folder of %1 was removed. It is being started again in a new one.").arg(named());
    launchAgain();
    if (state == State::Starting)
        Q_EMIT q->restarting(reason);
}

void EmbeddedServer::Private::fail(const QString &message, const QString &hint)
{
    state = State::Failed;
    if (process)
        process->kill();
    else
        folder.reset();
    // From the event loop, so that start() never emits before its caller has gone on.
    QTimer::singleShot(0, q, [this, message, hint] { Q_EMIT q->failed(message, hint); });
}

void EmbeddedServer::Private::stop()
{
    startAgain = false;
    if (state == State::Stopped)
        return;
    state = State::Stopped;
    probe.reset();
    if (!process) {
        folder.reset();
        QTimer::singleShot(0, q, [this] { Q_EMIT q->stopped(); });
        return;
    }
    process->terminate();
    killTimer.start();
}

void EmbeddedServer::Private::dropProcess()
{
    killTimer.stop();
    watcher.reset();
    probe.reset();
    lastOutput = process->output();
    process.release()->deleteLater(); // it is still emitting
}

QString EmbeddedServer::Private::withLastWords(const QString &message) const
{
    const QString words = (process ? process->output() : lastOutput).lastWords();
    return words.isEmpty() ? message : message + u'\n' + tr("Its last words: “%1”").arg(words);
}

QString EmbeddedServer::Private::named() const
{
    return QFileInfo(binary).fileName();
}

} // namespace lab::server
