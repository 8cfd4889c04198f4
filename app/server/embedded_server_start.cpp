// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// From start() to ready().
#include "app/base/error.h"
#include "app/base/folder.h"
#include "app/base/tr.h"
#include "app/server/embedded_server_private.h"
#include "app/server/server_config.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QPointer>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QThreadPool>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

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
    if (!probe.listen(QHostAddress::LocalHost, 0)) {
        const int error = errno;
        throw Error(ErrorKind::Server, tr("No port of the loopback interface is free: %1.").arg(probe.errorString()),
                    wayOn(error, tr("Try again, or connect to another server with --redis.")));
    }
    return probe.serverPort();
}

/// Another name for each launch: who still looks for the last server finds nobody, and says so.
QString newSocketPath(const QString &folder)
{
    return u"%1/redis-%2.sock"_s.arg(
        folder, QString::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, u'0'));
}

/// What killed servers left, whose folder is ours alone.
void removeSockets(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"redis-*.sock"_s}, QDir::System | QDir::Hidden))
        QFile::remove(dir.filePath(name));
}

/// On another thread, since what killed runs left behind may be much.
void sweepBeside(const ServerFolder &folder)
{
    const QString parent = QFileInfo(folder.path()).absolutePath();
    QThreadPool::globalInstance()->start([parent] { ServerFolder::sweep(parent); });
}

/// 0, or why the system gives no further files (an errno). Starting a program takes some, and without them QProcess
/// says that there is no such program.
int shortage()
{
    std::array<int, 10> files{};
    int error = 0;
    for (int &file : files) {
        file = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        if (file == -1)
            error = errno;
    }
    for (const int file : files) {
        if (file != -1)
            ::close(file);
    }
    return error;
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
    overTcp = options.overTcp;
    listenAttempts = 0;
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
        launch();
    } catch (const Error &error) {
        fail(error.message(), error.hint());
    }
}

void EmbeddedServer::Private::launchAgain()
{
    state = State::Starting;
    try {
        if (!QFileInfo::exists(folder->path())) {
            folder.reset(); // first, lest it takes the new one's lock along
            folder = std::make_unique<ServerFolder>(options.folder);
        }
        launch();
    } catch (const Error &error) {
        fail(error.message(), error.hint());
    }
}

void EmbeddedServer::Private::launch()
{
    chooseEndpoint();
    startProcess();
}

void EmbeddedServer::Private::chooseEndpoint()
{
    endpoint = {};
    endpoint.password = randomPassword();
    removeSockets(folder->path());
    const QString path = newSocketPath(folder->path());
    if (overTcp || QFile::encodeName(path).size() > MaxSocketPath)
        endpoint.port = freePort();
    else
        endpoint.socketPath = path;
}

void EmbeddedServer::Private::startProcess()
{
    process = std::make_unique<ServerProcess>(endpoint.password);
    QObject::connect(process.get(), &ServerProcess::started, q, [this] { probeUntilReady(); });
    QObject::connect(process.get(), &ServerProcess::ended, q, [this](const QString &how) { processEnded(how); });
    QObject::connect(process.get(), &ServerProcess::notStarted, q, [this](const QString &why) { couldNotStart(why); });
    process->start(binary, configText(options, endpoint, folder->path()));
}

void EmbeddedServer::Private::couldNotStart(const QString &why)
{
    dropProcess();
    const int error = shortage();
    // Installing helps where there is no such program; not where the system did not start the one that there is.
    const QString hint = QFileInfo(binary).isExecutable()
                             ? tr("Is it a program for this machine, and may there be one more process (ulimit -u)? Or "
                                  "connect to another server with --redis.")
                             : howToInstall();
    fail(tr("%1 cannot be started: %2.").arg(binary, error == 0 ? why : qt_error_string(error)), wayOn(error, hint));
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
    watchSocket();
    Q_EMIT q->ready(endpoint);
}

/// Without its socket, which goes with a folder that is removed, nobody reaches the server any more.
void EmbeddedServer::Private::watchSocket()
{
    watcher.reset();
    if (!endpoint.isUnixSocket())
        return;
    watcher = std::make_unique<QFileSystemWatcher>(QStringList{folder->path()});
    QObject::connect(watcher.get(), &QFileSystemWatcher::directoryChanged, q, [this] {
        if (state != State::Running || QFileInfo::exists(endpoint.socketPath))
            return;
        process->terminate();
        killTimer.start();
    });
}

} // namespace lab::server
