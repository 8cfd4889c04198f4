// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/worker.h"

#include <QObject>

namespace lab::ui {

/// Follows one run of a worker at a time. Starting a newer one stops the older, whose answer is then never seen.
class RunWatcher : public QObject
{
    Q_OBJECT

public:
    explicit RunWatcher(Worker &worker, QObject *parent = nullptr);

    void start(const Request &request);
    void cancel();
    /// Stops the run and forgets it: nothing is heard of it any more.
    void abandon();
    bool isRunning() const { return m_run != RunId::None; }
    /// Resumes when nothing runs any more.
    QCoro::Task<void> ended();

Q_SIGNALS:
    void started(const lab::Request &request);
    void happened(const lab::EventBatch &batch);
    void progressed(qint64 done, qint64 total, const QString &what);
    void measured(const lab::measure::Result &result); ///< of a comparison that goes on: its points so far
    void finished(const lab::Report &report);
    void abandoned(); ///< finished() will not come
    void settled();   ///< after finished() or abandoned()

private:
    Worker &m_worker;
    RunId m_run = RunId::None;
};

} // namespace lab::ui
