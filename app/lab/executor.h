// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/attempt_watch.h"
#include "app/lesson/report.h"

#include <memory>
#include <vector>

namespace lab {

/// Told about a run while it goes on, on the executor's thread.
struct RunObserver
{
    std::function<void(const EventBatch &)> happened = {};
    std::function<void(qint64 done, qint64 total, const QString &what)> progressed = {};
    /// Of a comparison: what it has come to after each of its points.
    std::function<void(const measure::Result &)> measured = {};
};

class Attempts;

/// Runs requests on the thread that owns it: checks the arguments, lends a connection, takes the snapshots, runs the
/// pattern and its twin, and turns whatever happens into a Report. Never throws.
class Executor : public QObject
{
    Q_OBJECT

public:
    Executor(const Catalogue &catalogue, Environment environment, QObject *parent = nullptr);
    ~Executor() override;

    /// `hold` is for a live operation.
    QCoro::Task<Report> run(Request request, std::stop_token stop, RunObserver observer = {},
                            std::shared_ptr<LiveSwitch> hold = {});
    /// Later runs use the other server or file; connections to the old one are closed when they are idle.
    void setEnvironment(Environment environment);
    /// Runs that have not ended, and what is still being cleaned up after some. An executor may be destroyed only when
    /// it is 0.
    int running() const { return m_running; }
    /// Something is being measured: nobody's commands are watched meanwhile.
    void stopWatching() { m_watch->stop(); }

Q_SIGNALS:
    void idle(); ///< nothing is running any more
    /// What an ended run could not remove, and why; for people.
    void leftBehind(const QString &what);

private:
    struct Lease;
    std::unique_ptr<redis::Client> takeClient();
    void giveBack(std::unique_ptr<redis::Client> client, const redis::Endpoint &endpoint);
    QCoro::Task<void> openDatabase(std::stop_token stop);
    QCoro::Task<void> removeLater(Environment environment, Keys keys);
    void ended();
    QCoro::Task<void> perform(Report &report, Run &run, const Lesson &lesson, const Request &request,
                              const RunObserver &observer);
    QCoro::Task<void> countOthers(Run &run, QCoro::Task<void> (Attempts::*count)());
    QCoro::Task<void> performWhat(Report &report, Run &run, const Lesson &lesson, const Request &request,
                                  const RunObserver &observer);
    QCoro::Task<void> performOperation(Report &report, Run &run, const Lesson &lesson, const Request &request);
    QCoro::Task<void> performScenario(Report &report, Run &run, const Lesson &lesson, const Request &request);
    QCoro::Task<void> performPrepare(Report &report, Run &run, const Lesson &lesson, const Request &request);
    QCoro::Task<void> performChallenge(Report &report, Run &run, const Lesson &lesson, const Request &request);
    QCoro::Task<void> performQuestion(Report &report, Run &run, const Lesson &lesson, const Request &request);
    QCoro::Task<void> performComparison(Report &report, Run &run, const Lesson &lesson, const Request &request,
                                        const RunObserver &observer);
    QCoro::Task<void> runTwin(Report &report, Run &run, const Operation &operation, Arguments arguments);

    const Catalogue &m_catalogue;
    Environment m_environment;
    std::vector<std::unique_ptr<redis::Client>> m_idle;
    int m_running = 0;
    bool m_databaseIsOpen = false;
    AttemptWatch *const m_watch;
};

} // namespace lab
