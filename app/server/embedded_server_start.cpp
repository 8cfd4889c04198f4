// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// From start() to ready().
#include "app/base/error.h"
#include "app/server/embedded_server_private.h"
#include "app/server/server_config.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QPointer>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QThreadPool>

#include <array>

namespace lab::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto StartPatience = 10s;
constexpr qsizetype MaxSocketPath = 107; ///< sun_path of sockaddr_un, less its NUL

QString randomPassword()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return QString::fromLatin1(bytes.toHex());
}

/// A port that nobody listens on at this moment. Somebody may take it before the server does; it then says so.
int freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost, 0) ? probe.serverPort() : 0;
}

/// On another thread, since what killed runs left behind may be much.
void sweepBeside(const ServerFolder &folder)
{
    const QString parent = QFileInfo(folder.path()).absolutePath();
    QThreadPool::globalInstance()->start([parent] { ServerFolder::sweep(parent); });
}

} // namespace

void EmbeddedServer::Private::start()
{
    if (state == State::Starting || state == State::Running)
        return;
    state = State::Starting;
    if (process) {
        startAgain = true;
        return;
    }
    startAgain = false;
    wasReady = false;
    portAttempts = 0;
    restarts.clear();
    binary = options.binary.isEmpty() ? findBinary(options.searchFolders) : options.binary;
    if (binary.isEmpty()) {
        fail(tr("Neither redis-server nor valkey-server is installed."), howToInstall());
        return;
    }
    try {
        folder = std::make_unique<ServerFolder>(options.folder);
        if (folder->isTemporary())
            sweepBeside(*folder);
        chooseEndpoint();
        launch();
    } catch (const Error &error) {
        fail(error.message(), error.hint());
    }
}

void EmbeddedServer::Private::chooseEndpoint()
{
    endpoint = {};
    endpoint.password = randomPassword();
    if (!options.unixSocket) {
        chooseFreePort();
        return;
    }
    endpoint.socketPath = folder->path() + u"/redis.sock"_s;
    if (QFile::encodeName(endpoint.socketPath).size() > MaxSocketPath) {
        throw Error(ErrorKind::Server,
                    tr("The path %1 is too long for a unix socket (%2 bytes at most).")
                        .arg(endpoint.socketPath)
                        .arg(MaxSocketPath),
                    tr("Choose a folder with a shorter path."));
    }
}

void EmbeddedServer::Private::launch()
{
    process = std::make_unique<ServerProcess>(endpoint.password);
    QObject::connect(process.get(), &ServerProcess::started, q, [this] { probeUntilReady(); });
    QObject::connect(process.get(), &ServerProcess::ended, q, [this](const QString &how) { processEnded(how); });
    QObject::connect(process.get(), &ServerProcess::notStarted, q, [this](const QString &why) {
        dropProcess();
        fail(tr("%1 cannot be started: %2.").arg(binary, why), howToInstall());
    });
    process->start(binary, configText(options, endpoint, folder->path()));
}

void EmbeddedServer::Private::probeUntilReady()
{
    if (state != State::Starting)
        return;
    probe = std::make_unique<ReadyProbe>(endpoint, StartPatience);
    // Queued: what these do deletes the probe, which is still at work when it emits. By the time they run it may have
    // been replaced by that of the next process.
    const QPointer<ReadyProbe> asked = probe.get();
    const auto onAnswer = [this, asked] {
        if (asked && asked == probe.get())
            becameReady();
    };
    const auto onSilence = [this, asked](const QString &fault) {
        if (asked && asked == probe.get())
            fail(withLastWords(tr("%1 runs but does not answer (%2).").arg(named(), fault)),
                 tr("Try again, or connect to another server with --redis."));
    };
    QObject::connect(asked, &ReadyProbe::answered, q, onAnswer, Qt::QueuedConnection);
    QObject::connect(asked, &ReadyProbe::gaveUp, q, onSilence, Qt::QueuedConnection);
}

void EmbeddedServer::Private::becameReady()
{
    probe.reset();
    wasReady = true;
    state = State::Running;
    Q_EMIT q->ready(endpoint);
}

void EmbeddedServer::Private::chooseFreePort()
{
    endpoint.port = freePort();
}

} // namespace lab::server
