// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/bench_run.h"

#include "app/base/tr.h"
#include "app/lab/lab.h"

#include <algorithm>
#include <utility>

namespace lab {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 PartsOfAPoint = 1000;
} // namespace

QList<std::pair<QString, QString>> allComparisons(const Catalogue &catalogue)
{
    QList<std::pair<QString, QString>> all;
    for (const auto &lesson : catalogue.lessons()) {
        for (const auto &comparison : lesson.comparisons)
            all.append({lesson.id, comparison.id});
    }
    return all;
}

BenchRun::BenchRun(Lab &lab, QObject *parent)
    : QObject(parent)
    , m_lab(lab)
{
}

void BenchRun::start(BenchPlan plan)
{
    for (const auto &[lesson, comparison] : plan.comparisons)
        Catalogue::comparison(m_lab.catalogue().lesson(lesson), comparison);
    if (m_isRunning || m_lab.comparison())
        throw Error(ErrorKind::Rejected, tr("Another measurement is running: two at a time would measure each other."),
                    tr("Wait for it or cancel it."));
    m_plan = std::move(plan);
    m_outcome = {};
    m_isRunning = true;
    m_isStopping = false;
    m_current = -1;
    m_total = m_before = 0;
    for (qsizetype i = 0; i < m_plan.comparisons.size(); ++i)
        m_total += weightOf(i);
    next();
}

/// A sweep takes as long as its points together.
qint64 BenchRun::weightOf(qsizetype index) const
{
    const auto &[lesson, id] = m_plan.comparisons[index];
    const auto &comparison = Catalogue::comparison(m_lab.catalogue().lesson(lesson), id);
    const auto points = comparison.variables.isEmpty() ? 1 : comparison.variables.first().values.size();
    return PartsOfAPoint * std::max<qsizetype>(1, points);
}

const Comparison &BenchRun::current() const
{
    const auto &[lesson, id] = m_plan.comparisons[m_current];
    return Catalogue::comparison(m_lab.catalogue().lesson(lesson), id);
}

void BenchRun::next()
{
    if (m_current >= 0)
        m_before += weightOf(m_current);
    ++m_current;
    if (m_current >= m_plan.comparisons.size() || m_isStopping)
        // Queued, so that whoever starts a plan hears of its end afterwards, even of one with nothing in it.
        QMetaObject::invokeMethod(this, &BenchRun::conclude, Qt::QueuedConnection);
    else
        startCurrent();
}

void BenchRun::startCurrent()
{
    const auto &[lesson, id] = m_plan.comparisons[m_current];
    Request request;
    request.what = Request::What::Comparison;
    request.lesson = lesson;
    request.item = id;
    request.quick = m_plan.quick;
    request.rate = m_plan.rate;
    m_worker = &m_lab.worker(lesson);
    m_connections = {connect(m_worker, &Worker::progressed, this,
                             [this](RunId run, qint64 done, qint64 total) {
                                 if (run == m_run)
                                     tell(done, total);
                             }),
                     connect(m_worker, &Worker::finished, this, [this](RunId run, const Report &report) {
                         if (run == m_run)
                             take(report);
                     })};
    m_run = m_worker->start(request);
    tell(0, 1);
}

void BenchRun::tell(qint64 done, qint64 total)
{
    const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
    const auto part = static_cast<qint64>(share * static_cast<double>(weightOf(m_current)));
    const auto &title = current().title;
    const auto what =
        m_plan.comparisons.size() == 1
            ? title
            : tr("%1 of %2, %3").arg(QString::number(m_current + 1), QString::number(m_plan.comparisons.size()), title);
    Q_EMIT progressed(m_before + part, m_total, what);
}

void BenchRun::take(const Report &report)
{
    m_run = RunId::None;
    for (const auto &connection : std::exchange(m_connections, {}))
        disconnect(connection);
    const auto &[lesson, id] = m_plan.comparisons[m_current];
    if (report.measurement) {
        m_outcome.results.append(*report.measurement);
        m_outcome.complete = m_outcome.complete && report.measurement->complete;
        Q_EMIT measured(*report.measurement);
    }
    if (report.failure) {
        m_outcome.complete = false;
        const bool isStop = report.failure->kind == ErrorKind::Cancelled;
        if (!isStop)
            m_outcome.failures.append({lesson, id, *report.failure});
        m_isStopping = m_isStopping || isStop || report.failure->kind == ErrorKind::Connection;
        m_outcome.stopped = m_outcome.stopped || isStop;
    } else if (report.measurement && !report.measurement->complete) {
        m_isStopping = m_outcome.stopped = true; // by whom, does not matter: this comparison was
    }
    next();
}

void BenchRun::cancel()
{
    if (!m_isRunning)
        return;
    m_isStopping = true;
    m_outcome.stopped = true;
    if (m_worker && m_run != RunId::None)
        m_worker->cancel(m_run);
}

void BenchRun::conclude()
{
    m_isRunning = false;
    if (m_current < m_plan.comparisons.size())
        m_outcome.complete = false;
    Q_EMIT finished(std::exchange(m_outcome, {}));
}

} // namespace lab
