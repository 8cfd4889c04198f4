// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/part/run_watcher.h"

#include "app/base/next_signal.h"

namespace lab::ui {

RunWatcher::RunWatcher(Worker &worker, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
{
    connect(&worker, &Worker::happened, this, [this](RunId run, const EventBatch &batch) {
        if (run == m_run)
            Q_EMIT happened(batch);
    });
    connect(&worker, &Worker::progressed, this, [this](RunId run, qint64 done, qint64 total, const QString &what) {
        if (run == m_run)
            Q_EMIT progressed(done, total, what);
    });
    connect(&worker, &Worker::measured, this, [this](RunId run, const measure::Result &result) {
        if (run == m_run)
            Q_EMIT measured(result);
    });
    connect(&worker, &Worker::finished, this, [this](RunId run, const Report &report) {
        if (run != m_run)
            return;
        m_run = RunId::None;
        Q_EMIT finished(report);
        Q_EMIT settled();
    });
}

void RunWatcher::start(const Request &request)
{
    abandon();
    m_run = m_worker.start(request);
    Q_EMIT started(request);
}

void RunWatcher::cancel()
{
    if (isRunning())
        m_worker.cancel(m_run);
}

void RunWatcher::abandon()
{
    if (!isRunning())
        return;
    cancel();
    m_run = RunId::None;
    Q_EMIT abandoned();
    Q_EMIT settled();
}

QCoro::Task<void> RunWatcher::ended()
{
    while (isRunning())
        co_await nextSignal(this, &RunWatcher::settled);
}

} // namespace lab::ui
