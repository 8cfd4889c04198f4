// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/executor.h"

#include <QHash>
#include <QSet>
#include <QThread>

#include <optional>

namespace lab {

/// Names a run that was started; never reused.
enum class RunId : quint64 { None = 0 };

/// The window's side of an Executor that lives on a thread of its own. Every call returns at once; signals arrive on
/// the window's thread. The destructor stops all runs and waits until they have unwound.
class Worker : public QObject
{
    Q_OBJECT

public:
    Worker(const Catalogue &catalogue, Environment environment, QObject *parent = nullptr);
    ~Worker() override;

    RunId start(Request request);
    /// Asks a run to stop; it still ends in finished(), with kind Cancelled, within 200 ms.
    void cancel(RunId run);
    /// Of a live run. One that is to finish ends by itself, once what it has in hand is done.
    void hold(RunId run, LiveSwitch::Position position);
    void cancelAll();
    /// As cancelAll(), but they end with kind Connection: their server is gone.
    void abandonAll();
    bool isRunning(RunId run) const { return m_stops.contains(run); }
    /// The comparison that runs; nothing when none does.
    const std::optional<Request> &comparison() const { return m_comparison; }
    void setEnvironment(Environment environment);
    /// As Executor::stopWatching().
    void stopWatching();
    /// Ends in settled() when nothing runs and nothing is being cleaned up after a run any more.
    void settle();

Q_SIGNALS:
    void settled();
    void measuring();                     ///< a comparison is about to start
    void leftBehind(const QString &what); ///< as Executor::leftBehind()
    void started(lab::RunId run, const lab::Request &request);
    void happened(lab::RunId run, const lab::EventBatch &batch);
    void progressed(lab::RunId run, qint64 done, qint64 total, const QString &what);
    void measured(lab::RunId run, const lab::measure::Result &result); ///< as RunObserver::measured
    void finished(lab::RunId run, const lab::Report &report);

private:
    static QCoro::Task<void> perform(Executor *executor, Worker *worker, RunId id, Request request,
                                     std::stop_token stop, std::shared_ptr<LiveSwitch> hold);
    void conclude(RunId run, Report report);

    QThread m_thread;
    Executor *m_executor; ///< lives on m_thread
    QHash<RunId, std::stop_source> m_stops;
    QHash<RunId, std::shared_ptr<LiveSwitch>> m_holds;
    QSet<RunId> m_abandoned;
    std::optional<Request> m_comparison;
    RunId m_comparisonRun = RunId::None; ///< the last one, should there be several
    quint64 m_last = 0;
};

} // namespace lab

Q_DECLARE_METATYPE(lab::RunId)
