// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/session.h"

#include "app/cli/output.h"
#include "app/lab/clean.h"

#include <QFuture>
#include <QPromise>
#include <QTextStream>
#include <qcorofuture.h>

#include <unistd.h>

namespace lab::cli {

using namespace Qt::StringLiterals;

namespace {

LabOptions labOptions(const Invocation &invocation, const QString &temporary)
{
    LabOptions options;
    options.endpoint = invocation.endpoint;
    options.prefix = invocation.prefix;
    options.mayEvict = invocation.mayEvict;
    options.countsOthers = true;
    options.dataFolder = invocation.dataFolder.isEmpty() ? temporary : invocation.dataFolder;
    options.keepServerData = !invocation.dataFolder.isEmpty();
    return options;
}

} // namespace

Session::Session(const Invocation &invocation, const Catalogue &catalogue)
    : m_lab(catalogue, labOptions(invocation, m_temporary.path()))
    , m_showsProgress(!invocation.json && isatty(STDERR_FILENO))
{
    connect(&m_lab, &Lab::notice, this, [](const QString &message) { complain(message); });
}

QCoro::Task<void> Session::start()
{
    QPromise<void> decided;
    decided.start();
    const auto look = [this, &decided] {
        const bool isDecided = m_interrupted || m_lab.serverState() != Lab::ServerState::Starting;
        if (isDecided && !decided.future().isFinished())
            decided.finish();
    };
    QObject context; // the connection ends with this call
    connect(&m_lab, &Lab::serverChanged, &context, look);
    connect(this, &Session::interrupted, &context, look);
    m_lab.start();
    look();
    co_await decided.future();
    if (m_interrupted)
        throw Cancelled();
    if (m_lab.serverState() == Lab::ServerState::Failed)
        throw redis::ConnectionError(m_lab.serverProblem(), m_lab.serverHint());
}

QCoro::Task<Report> Session::execute(Request request)
{
    if (m_interrupted)
        throw Cancelled();
    m_lessons.insert(request.lesson);
    auto &worker = m_lab.worker(request.lesson);
    QPromise<Report> ended;
    ended.start();
    QObject context;
    RunId id = RunId::None;
    connect(&worker, &Worker::finished, &context, [&](RunId run, const Report &report) {
        if (run != id)
            return;
        ended.addResult(report);
        ended.finish();
    });
    connect(&worker, &Worker::progressed, &context,
            [this](RunId, qint64 done, qint64 total, const QString &what) { showProgress(done, total, what); });
    id = worker.start(request);
    const auto report = co_await ended.future();
    showProgress(0, 0, {});
    co_return report;
}

QCoro::Task<qint64> Session::clean()
{
    redis::Client client(m_lab.environment().endpoint);
    const auto progressed = [this](qint64 scanned, qint64 total) {
        showProgress(scanned, total, tr("Looking for keys"));
    };
    const auto removed = co_await cleanLab(client, m_lab.environment(), m_stop.get_token(), progressed);
    showProgress(0, 0, {});
    co_return removed;
}

QCoro::Task<void> Session::settle()
{
    for (const auto &lesson : std::as_const(m_lessons)) {
        auto &worker = m_lab.worker(lesson);
        QPromise<void> settled;
        settled.start();
        QObject context;
        connect(&worker, &Worker::settled, &context, [&settled] { settled.finish(); });
        worker.settle();
        co_await settled.future();
    }
}

void Session::interrupt()
{
    m_interrupted = true;
    m_stop.request_stop();
    for (const auto &lesson : std::as_const(m_lessons))
        m_lab.worker(lesson).cancelAll();
    Q_EMIT interrupted();
}

void Session::showProgress(qint64 done, qint64 total, const QString &what)
{
    if (!m_showsProgress)
        return;
    QTextStream err(stderr);
    err << "\r\033[K" << what;
    if (total > 0)
        err << u" %1 %"_s.arg(100 * done / total);
}

} // namespace lab::cli
