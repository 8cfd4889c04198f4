// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/worker.h"

#include "app/lab/event_mailbox.h"

namespace lab {

namespace {

/// Calls `then` on the executor's thread, when nothing runs there.
void whenIdle(Executor *executor, std::function<void()> then)
{
    QMetaObject::invokeMethod(executor, [executor, then] {
        if (executor->running() == 0)
            then();
        else
            QObject::connect(executor, &Executor::idle, executor, then,
                             static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    });
}

} // namespace

Worker::Worker(const Catalogue &catalogue, Environment environment, QObject *parent)
    : QObject(parent)
    , m_executor(new Executor(catalogue, std::move(environment)))
{
    qRegisterMetaType<RunId>();
    qRegisterMetaType<Report>();
    qRegisterMetaType<EventBatch>();
    m_executor->moveToThread(&m_thread);
    connect(m_executor, &Executor::leftBehind, this, &Worker::leftBehind);
    connect(this, &Worker::finished, this, [this](RunId run) {
        m_stops.remove(run);
        m_holds.remove(run);
        if (run == m_comparisonRun)
            m_comparison.reset();
    });
    m_thread.setObjectName(QStringLiteral("lesson"));
    m_thread.start();
}

Worker::~Worker()
{
    cancelAll();
    // The executor goes when its last run has unwound; only then may the thread end.
    whenIdle(m_executor, [executor = m_executor, thread = &m_thread] {
        executor->deleteLater();
        thread->quit();
    });
    m_thread.wait();
}

/// Lives on the executor's thread until the run has ended; `worker` outlives it, since its destructor waits for that.
QCoro::Task<void> Worker::perform(Executor *executor, Worker *worker, RunId id, Request request, std::stop_token stop,
                                  std::shared_ptr<LiveSwitch> hold)
{
    RunObserver observer;
    const auto mailbox = std::make_shared<EventMailbox>();
    observer.happened = [worker, id, mailbox](const EventBatch &batch) {
        if (mailbox->put(batch))
            QMetaObject::invokeMethod(worker, [worker, id, mailbox] { Q_EMIT worker->happened(id, mailbox->take()); });
    };
    observer.progressed = [worker, id](qint64 done, qint64 total, const QString &what) {
        Q_EMIT worker->progressed(id, done, total, what);
    };
    observer.measured = [worker, id](const measure::Result &result) {
        Q_EMIT worker->measured(id, result);
    };
    Report report;
    try {
        report = co_await executor->run(request, stop, observer, hold);
    } catch (...) { // nobody awaits this coroutine: whoever waits for the run has to hear of its end all the same
        report.request = request;
        report.failure = failureOf(std::current_exception());
    }
    QMetaObject::invokeMethod(worker, [worker, id, report] { worker->conclude(id, report); });
}

void Worker::conclude(RunId run, Report report)
{
    const bool wasAbandoned = m_abandoned.remove(run);
    if (wasAbandoned && report.failure && report.failure->kind == ErrorKind::Cancelled)
        report.failure = Failure{ErrorKind::Connection, tr("The server ended while this ran."),
                                 tr("It has been started again: run this once more.")};
    Q_EMIT finished(run, report);
}

RunId Worker::start(Request request)
{
    if (request.what == Request::What::Comparison)
        Q_EMIT measuring();
    const auto id = static_cast<RunId>(++m_last);
    if (request.what == Request::What::Comparison) {
        m_comparison = request;
        m_comparisonRun = id;
    }
    const auto stop = m_stops[id].get_token();
    const auto hold = m_holds[id] = std::make_shared<LiveSwitch>();
    QMetaObject::invokeMethod(m_executor, [executor = m_executor, worker = this, id, request, stop, hold] {
        perform(executor, worker, id, request, stop, hold);
    });
    Q_EMIT started(id, request);
    return id;
}

void Worker::cancel(RunId run)
{
    if (const auto at = m_stops.find(run); at != m_stops.end())
        at->request_stop();
}

void Worker::hold(RunId run, LiveSwitch::Position position)
{
    if (const auto hold = m_holds.value(run))
        hold->set(position);
}

void Worker::cancelAll()
{
    for (auto &stop : m_stops)
        stop.request_stop();
}

void Worker::abandonAll()
{
    for (auto at = m_stops.begin(); at != m_stops.end(); ++at)
        m_abandoned.insert(at.key());
    cancelAll();
}

void Worker::settle()
{
    whenIdle(m_executor, [this] { QMetaObject::invokeMethod(this, &Worker::settled); });
}

void Worker::stopWatching()
{
    QMetaObject::invokeMethod(m_executor, [executor = m_executor] { executor->stopWatching(); });
}

void Worker::setEnvironment(Environment environment)
{
    QMetaObject::invokeMethod(m_executor,
                              [executor = m_executor, environment] { executor->setEnvironment(environment); });
}

} // namespace lab
