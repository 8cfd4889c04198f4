// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/session.h"

#include "app/cli/output.h"
#include "app/lab/clean.h"

#include <QFuture>
#include <QPromise>
#include <QTextStream>
#include <QTimer>
#include <qcorofuture.h>

#include <unistd.h>

namespace lab::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds LastWords{2}; ///< of a live run that is to end

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

bool isLive(const Catalogue &catalogue, const Request &request)
{
    try {
        return request.what == Request::What::Operation &&
               Catalogue::operation(catalogue.lesson(request.lesson), request.item).live;
    } catch (const UsageError &) { // the run will say so
        return false;
    }
}

/// What is told of an event while a live run goes on; its commands are told at its end.
QString liveLine(const Event &event)
{
    if (messageOf(event))
        return u"%1  %2\n"_s.arg(eventText(event), eventDetail(event));
    return noteOf(event) ? u"%1: %2\n"_s.arg(event.actor, eventText(event)) : QString();
}

} // namespace

Session::Session(const Invocation &invocation, const Catalogue &catalogue)
    : m_lab(catalogue, labOptions(invocation, m_temporary.path()))
    , m_showsProgress(!invocation.json && isatty(STDERR_FILENO))
    , m_showsLive(!invocation.json)
    , m_keepsData(!invocation.dataFolder.isEmpty())
    , m_bench(m_lab)
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
    m_timeLeft.restart();
    connect(&worker, &Worker::finished, &context, [&](RunId run, const Report &report) {
        if (run != id)
            return;
        ended.addResult(report);
        ended.finish();
    });
    connect(&worker, &Worker::progressed, &context,
            [this](RunId, qint64 done, qint64 total, const QString &what) { showProgress(done, total, what); });
    if (isLive(m_lab.catalogue(), request)) {
        m_showsProgress = false; // it would stand between the lines
        connect(&worker, &Worker::happened, &context, [this](RunId, const EventBatch &batch) { showLive(batch); });
        id = worker.start(request);
        m_live.emplace(&worker, id);
    } else {
        id = worker.start(request);
    }
    const auto report = co_await ended.future();
    m_live.reset();
    showProgress(0, 0, {});
    co_return report;
}

QCoro::Task<BenchOutcome> Session::bench(BenchPlan plan)
{
    if (m_interrupted)
        throw Cancelled();
    for (const auto &comparison : std::as_const(plan.comparisons))
        m_lessons.insert(comparison.first);
    QObject context; // the connection ends with this call
    connect(&m_bench, &BenchRun::progressed, &context,
            [this](qint64 done, qint64 total, const QString &what) { showProgress(done, total, what); });
    m_timeLeft.restart();
    m_bench.start(std::move(plan));
    QPromise<BenchOutcome> ended;
    ended.start();
    connect(&m_bench, &BenchRun::finished, &context, [&ended](const BenchOutcome &outcome) {
        ended.addResult(outcome);
        ended.finish();
    });
    const auto outcome = co_await ended.future();
    showProgress(0, 0, {});
    co_return outcome;
}

QCoro::Task<void> Session::keep(BenchOutcome outcome)
{
    if (m_keepsData && !outcome.results.isEmpty())
        co_await m_lab.history().keep(outcome.results, outcome.complete);
}

void Session::showLive(const EventBatch &batch)
{
    QString lines;
    for (const auto &event : batch.events)
        lines += liveLine(event);
    if (!m_showsLive || lines.isEmpty())
        return;
    try {
        print(lines);
    } catch (const Error &) { // nobody reads it any more
        m_showsLive = false;
        interrupt();
    }
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
    m_bench.cancel();
    const auto cancelAll = [this] {
        for (const auto &lesson : std::as_const(m_lessons))
            m_lab.worker(lesson).cancelAll();
    };
    if (m_live) {
        m_live->first->hold(m_live->second, LiveSwitch::Position::Finishing);
        QTimer::singleShot(LastWords, this, cancelAll);
    } else {
        cancelAll();
    }
    Q_EMIT interrupted();
}

void Session::showProgress(qint64 done, qint64 total, const QString &what)
{
    if (!m_showsProgress)
        return;
    QTextStream err(stderr);
    err << "\r\033[K" << what;
    if (total <= 0)
        return;
    m_timeLeft.reached(done, total);
    err << u" %1 %"_s.arg(100 * done / total);
    if (const auto left = m_timeLeft.text(); !left.isEmpty())
        err << u", "_s << left;
}

} // namespace lab::cli
