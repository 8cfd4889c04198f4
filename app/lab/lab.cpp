// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/lab.h"

#include "app/base/folder.h"
#include "app/base/tr.h"
#include "app/lab/live_runs.h"

#include <QDir>
#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrent>

#include <utility>

namespace lab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What cannot be made is told by all that need it.
QString ensuredFolder(const QString &folder)
{
    makeFolder(folder);
    return folder;
}

std::shared_ptr<sql::Database> makeDatabase(const QString &file)
{
    sql::Database::Options options;
    options.connection.file = file;
    return std::make_shared<sql::Database>(options);
}

} // namespace

Lab::Lab(const Catalogue &catalogue, LabOptions options, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_options(std::move(options))
    , m_monitor(m_environment.secrets)
    , m_progress(ensuredFolder(m_options.dataFolder))
    , m_notes(m_options.dataFolder)
    , m_history(m_options.dataFolder)
{
    m_environment.keys = Keyspace(m_options.prefix);
    m_environment.mayEvict = m_options.mayEvict;
    m_environment.watchesAttempts = m_options.watchesAttempts;
    m_environment.countsOthers = m_options.countsOthers;
    m_environment.database = makeDatabase(databaseFile());
    m_liveRuns = std::make_unique<LiveRuns>(*this);
    connectHousekeeping();
}

void Lab::connectHousekeeping()
{
    m_housekeepingPace.setSingleShot(true);
    m_housekeepingPace.setInterval(50ms);
    connect(&m_housekeepingPace, &QTimer::timeout, this,
            [this] { Q_EMIT housekept(m_environment.housekeeping->take()); });
    m_environment.housekeeping = std::make_shared<Housekeeping>(
        [this] { QMetaObject::invokeMethod(this, [this] { m_housekeepingPace.start(); }); }, m_environment.secrets);
}

void Lab::tellHousekeeping(bool isAsked)
{
    m_environment.housekeeping->setAsked(isAsked);
}

Lab::~Lab()
{
    m_closing.request_stop();
    m_checks.waitForFinished();
}

QString Lab::settingsFile() const
{
    const QFileInfo file(QDir(m_options.dataFolder), u"settings.ini"_s);
    // QSettings would wait for a pipe, and read a device for ever.
    const bool isSafe = !file.exists() || file.isFile();
    return isSafe ? file.filePath() : file.filePath() + u".new"_s;
}

QString Lab::databaseFile() const
{
    return QDir(m_options.dataFolder).filePath(u"lab.sqlite"_s);
}

void Lab::start()
{
    if (m_options.endpoint)
        useServer(*m_options.endpoint);
    else
        useEmbedded();
}

void Lab::useServer(const redis::Endpoint &endpoint)
{
    m_liveRuns->killAll({}, tr("Another server is used now."));
    leaveEmbedded();
    setServer(endpoint);
}

void Lab::useEmbedded()
{
    m_liveRuns->killAll({}, tr("Another server is used now."));
    startEmbedded(!m_options.keepServerData);
}

void Lab::startEmbedded(bool privateFolder)
{
    leaveEmbedded();
    server::ServerOptions options;
    if (!privateFolder)
        options.folder = QDir(m_options.dataFolder).filePath(u"redis"_s);
    m_embedded = std::make_unique<server::EmbeddedServer>(options);
    listenToEmbedded(!privateFolder && m_options.fallBackToPrivateServer);
    setNoServer(ServerState::Starting, {}, {});
    startWhenFree();
}

void Lab::listenToEmbedded(bool mayFallBack)
{
    auto *const server = m_embedded.get();
    connect(server, &server::EmbeddedServer::ready, this, &Lab::embeddedReady);
    connect(server, &server::EmbeddedServer::restarting, this, [this](const QString &reason) {
        Q_EMIT notice(tr("The embedded server stopped and is started again. %1").arg(reason));
    });
    const QPointer<server::EmbeddedServer> current(server);
    connect(
        server, &server::EmbeddedServer::failed, this,
        [this, current, mayFallBack](const QString &message, const QString &hint) {
            if (!current || current != m_embedded.get())
                return; // another server was turned to meanwhile
            if (mayFallBack)
                fallBack(hint.isEmpty() ? message : message + u' ' + hint);
            else
                embeddedFailed(message, hint);
        },
        Qt::QueuedConnection);
}

void Lab::leaveEmbedded()
{
    auto *const left = m_embedded.release();
    if (!left)
        return;
    left->disconnect(this);
    left->setParent(this); // the latest that it ends
    if (left->state() == server::EmbeddedServer::State::Stopped) {
        left->deleteLater(); // it was still waiting for its turn
        return;
    }
    m_leaving.append(left);
    connect(left, &server::EmbeddedServer::stopped, this, [this, left] { hasEnded(left); });
    left->stop();
}

void Lab::hasEnded(server::EmbeddedServer *left)
{
    m_leaving.removeOne(left);
    left->deleteLater(); // it is still emitting
    startWhenFree();
}

void Lab::startWhenFree()
{
    if (m_embedded && m_leaving.isEmpty())
        m_embedded->start();
}

void Lab::embeddedReady(const redis::Endpoint &endpoint)
{
    // It died and is elsewhere now: what began on it would wait for it in vain.
    if (m_state == ServerState::Ready) {
        for (const auto &[id, worker] : m_workers)
            worker->abandonAll();
    }
    setServer(endpoint);
    if (const QString reason = std::exchange(m_fellBackBecause, {}); !reason.isEmpty())
        Q_EMIT notice(
            tr("%1\nA temporary server is used instead: what it holds is gone when the program ends.").arg(reason));
}

void Lab::fallBack(const QString &problem)
{
    m_fellBackBecause = problem;
    startEmbedded(true);
}

void Lab::embeddedFailed(const QString &message, const QString &hint)
{
    m_fellBackBecause.clear();
    setNoServer(ServerState::Failed, message, hint);
}

void Lab::setServer(const redis::Endpoint &endpoint)
{
    m_monitor.stop(tr("It was stopped, since another server is used now."));
    m_state = ServerState::Ready;
    m_problem.clear();
    m_hint.clear();
    m_environment.endpoint = endpoint;
    m_environment.hasServer = true;
    spreadEnvironment();
    Q_EMIT serverChanged();
}

/// Whoever was asked to leave a server must not find later runs on it.
void Lab::setNoServer(ServerState state, const QString &problem, const QString &hint)
{
    m_monitor.stop(tr("It was stopped, since its server is not used any more."));
    m_state = state;
    m_problem = problem;
    m_hint = hint;
    m_environment.endpoint = {};
    m_environment.hasServer = false;
    spreadEnvironment();
    Q_EMIT serverChanged();
}

void Lab::spreadEnvironment()
{
    m_caretaker.setEnvironment(m_environment);
    for (const auto &[id, worker] : m_workers)
        worker->setEnvironment(m_environment);
}

Worker &Lab::worker(const QString &lesson)
{
    auto &worker = m_workers[lesson];
    if (!worker) {
        worker = std::make_unique<Worker>(m_catalogue, m_environment);
        connect(worker.get(), &Worker::leftBehind, this, &Lab::notice);
        connect(worker.get(), &Worker::measuring, this, [this] {
            for (const auto &[id, each] : m_workers)
                each->stopWatching();
            m_monitor.stop(tr("It was stopped, since something is measured now."));
        });
        connect(worker.get(), &Worker::happened, this,
                [this](RunId, const EventBatch &batch) { Q_EMIT happened(batch); });
        connect(worker.get(), &Worker::started, this, [this](RunId run, const Request &request) {
            m_running.insert_or_assign({request.lesson, run}, request);
            Q_EMIT runStarted(run, request);
        });
        connect(worker.get(), &Worker::finished, this, [this](RunId run, const Report &report) {
            m_running.erase({report.request.lesson, run});
            Q_EMIT runFinished(run, report);
        });
    }
    return *worker;
}

QList<Request> Lab::running() const
{
    QList<Request> all;
    for (const auto &[run, request] : m_running)
        all.append(request);
    return all;
}

std::optional<Request> Lab::comparison() const
{
    for (const auto &[id, each] : m_workers) {
        if (each->comparison())
            return each->comparison();
    }
    return {};
}

void Lab::checkDatabase()
{
    const auto database = m_environment.database;
    using Finding = std::pair<QString, QString>;
    // Not QFuture::then(): with Qt 6.4 it asserts when the context is gone before the work has ended.
    auto *const watcher = new QFutureWatcher<Finding>(this);
    connect(watcher, &QFutureWatcher<Finding>::finished, this, [this, watcher] {
        watcher->deleteLater();
        Q_EMIT databaseChecked(watcher->result().first, watcher->result().second);
    });
    const auto checking = QtConcurrent::run([database, stop = m_closing.get_token()]() -> Finding {
        try {
            database->open(stop);
            return {};
        } catch (const Error &error) {
            return {error.message(), error.hint()};
        }
    });
    m_checks.addFuture(QFuture<void>(checking));
    watcher->setFuture(checking);
}

QString Lab::setDatabaseAside()
{
    const QString aside = sql::Database::setAside(databaseFile());
    m_environment.database = makeDatabase(databaseFile());
    spreadEnvironment();
    return aside;
}

} // namespace lab
