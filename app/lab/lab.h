// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/caretaker.h"
#include "app/lab/history.h"
#include "app/lab/notes.h"
#include "app/lab/progress.h"
#include "app/lab/server_monitor.h"
#include "app/lab/worker.h"

#include <QFutureSynchronizer>

#include <map>
#include <memory>

namespace lab {

struct LabOptions
{
    std::optional<redis::Endpoint> endpoint; ///< none: the embedded server
    QByteArray prefix = "lab:";
    bool watchesAttempts = false; ///< it stays there to see what is sent to a challenge's keys
    bool countsOthers = false;    ///< it does not: what the server has counted meanwhile has to do
    bool mayEvict = false;        ///< lessons may write though a nearly full server removes keys of others for it
    /// For the SQLite file, notes, progress, the history of what was measured, settings, the embedded server's files.
    /// Made for its owner only (0700), as are those in it; one that is there keeps its permissions.
    QString dataFolder;
    bool keepServerData = true; ///< the embedded server's files live in the data folder, else in a temporary one
    /// When the embedded server cannot work in the data folder (another instance does): a private one in a temporary
    /// folder and a notice() instead of Failed.
    bool fallBackToPrivateServer = false;
};

class LiveRuns;

/// One person's laboratory: the server (embedded or another), the database, a worker for each lesson that was opened,
/// progress and notes. Lives on the window's thread and never waits; the command line uses it as well.
class Lab : public QObject
{
    Q_OBJECT

public:
    enum class ServerState { Starting, Ready, Failed };
    Q_ENUM(ServerState)

    Lab(const Catalogue &catalogue, LabOptions options, QObject *parent = nullptr);
    /// The one call that waits: for runs to unwind, for the database to be opened or left alone, and up to 2 s for an
    /// embedded server to end.
    ~Lab() override;

    /// Starts the embedded server, or turns to the given endpoint. Ends in serverChanged() with Ready or Failed.
    void start();
    /// These leave an embedded server that runs: it ends by itself, and another one is not started before it has. Live
    /// runs end.
    void useServer(const redis::Endpoint &endpoint);
    void useEmbedded();

    const Catalogue &catalogue() const { return m_catalogue; }
    const LabOptions &options() const { return m_options; }
    ServerState serverState() const { return m_state; }
    bool isEmbedded() const { return m_embedded != nullptr; }
    /// Why the server could not be started, and what to try; empty unless Failed.
    QString serverProblem() const { return m_problem; }
    QString serverHint() const { return m_hint; }
    const Environment &environment() const { return m_environment; }

    /// Made when first asked for. Runs started while the server is not Ready fail with kind Connection.
    Worker &worker(const QString &lesson);
    /// The comparison that is being measured, of whichever lesson; nothing when none is. Two at a time would measure
    /// each other: who starts one asks before.
    std::optional<Request> comparison() const;
    /// What runs now, of all lessons; live runs and observations as well.
    QList<Request> running() const;
    LiveRuns &liveRuns() { return *m_liveRuns; }
    Caretaker &caretaker() { return m_caretaker; }
    /// Off at first; stops when another server is used, and before something is measured.
    ServerMonitor &monitor() { return m_monitor; }
    /// From now on also what is sent beside the runs is told, by housekept(); or no longer.
    void tellHousekeeping(bool isAsked);
    Progress &progress() { return m_progress; }
    History &history() { return m_history; }
    Notes &notes() { return m_notes; }
    const Notes &notes() const { return m_notes; }
    QString settingsFile() const; ///< for QSettings, ini format

    QString databaseFile() const;
    /// Opens the database on a worker thread; ends in databaseChecked(). An unusable file is reported, not touched.
    void checkDatabase();
    /// Moves the unusable database aside and starts a new one; throws SqlError when it cannot be moved.
    QString setDatabaseAside();

Q_SIGNALS:
    void serverChanged();
    /// Something a person should know: the server was restarted, another instance uses the folder.
    void notice(const QString &message);
    void databaseChecked(const QString &problem, const QString &hint); ///< empty: all is well
    /// Of every run of every lesson.
    void happened(const lab::EventBatch &batch);
    /// Likewise. A run's id is its worker's: together with the lesson it names the run.
    void runStarted(lab::RunId run, const lab::Request &request);
    void runFinished(lab::RunId run, const lab::Report &report);
    /// See Housekeeping; at most 20 times a second.
    void housekept(const lab::EventBatch &batch);

private:
    void setServer(const redis::Endpoint &endpoint);
    void setNoServer(ServerState state, const QString &problem, const QString &hint);
    void startEmbedded(bool privateFolder);
    void listenToEmbedded(bool mayFallBack);
    void leaveEmbedded();
    void hasEnded(server::EmbeddedServer *left);
    void startWhenFree();
    void embeddedReady(const redis::Endpoint &endpoint);
    void fallBack(const QString &problem);
    void embeddedFailed(const QString &message, const QString &hint);
    void connectHousekeeping();
    void spreadEnvironment();

    const Catalogue &m_catalogue;
    LabOptions m_options;
    Environment m_environment;
    ServerState m_state = ServerState::Starting;
    QString m_problem, m_hint;
    QString m_fellBackBecause; ///< until the temporary server is there
    std::unique_ptr<server::EmbeddedServer> m_embedded;
    QList<server::EmbeddedServer *> m_leaving; ///< our children; may hold the folder until they have ended
    std::stop_source m_closing;
    QFutureSynchronizer<void> m_checks; ///< of the database, which opens it in the data folder
    QTimer m_housekeepingPace;
    Caretaker m_caretaker;
    ServerMonitor m_monitor;
    Progress m_progress;
    Notes m_notes;
    History m_history;
    std::map<std::pair<QString, RunId>, Request> m_running; ///< by lesson and run
    std::map<QString, std::unique_ptr<Worker>> m_workers;
    std::unique_ptr<LiveRuns> m_liveRuns;
};

} // namespace lab
