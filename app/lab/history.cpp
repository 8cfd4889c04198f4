// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/history.h"

#include "app/lab/history_store.h"
#include "app/lab/run_import.h"
#include "app/sql/database.h"

#include <QFileInfo>
#include <QPointer>

#include <exception>
#include <utility>

namespace lab {

using namespace Qt::StringLiterals;

/// Written by the pool's thread, then by ours.
struct History::Job
{
    std::exception_ptr failure;
    std::coroutine_handle<> waiting;
};

/// Resumes from conclude(), and so never later than in the history's destructor: nobody's frame stays behind.
class History::Done
{
public:
    Done(std::shared_ptr<Job> job, bool isOver)
        : m_job(std::move(job))
        , m_isOver(isOver)
    {
    }

    bool await_ready() const noexcept { return m_isOver; }
    void await_suspend(std::coroutine_handle<> waiting) { m_job->waiting = waiting; }
    void await_resume() const
    {
        if (m_job->failure)
            std::rethrow_exception(m_job->failure);
    }

private:
    std::shared_ptr<Job> m_job;
    bool m_isOver;
};

History::History(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_pool.setObjectName(u"history"_s);
    m_pool.setMaxThreadCount(1);
}

History::~History()
{
    m_closing.request_stop();
    m_pool.waitForDone();
    for (const auto &job : QList(m_jobs))
        conclude(job);
}

QString History::file() const
{
    return HistoryStore::fileIn(m_folder);
}

History::Done History::perform(Work work)
{
    auto job = std::make_shared<Job>();
    if (m_closing.stop_requested()) { // asked for by a task that has just ended in the destructor
        job->failure = std::make_exception_ptr(Cancelled());
        return {job, true};
    }
    m_jobs.append(job);
    // The file is opened for each job, which takes a millisecond: nothing of it is held in between, and what was wrong
    // with it may have been put right.
    m_pool.start([this, job, work = std::move(work)] {
        try {
            HistoryStore store(m_folder);
            work(store);
        } catch (...) {
            job->failure = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this, job] { conclude(job); }, Qt::QueuedConnection);
    });
    return {job, false};
}

void History::conclude(const std::shared_ptr<Job> &job)
{
    if (m_jobs.removeOne(job))
        job->waiting.resume();
}

template <typename Result>
QCoro::Task<Result> History::ask(std::function<Result(HistoryStore &)> work)
{
    auto result = std::make_shared<std::optional<Result>>();
    Work keepsResult = [result, work = std::move(work)](HistoryStore &store) {
        result->emplace(work(store));
    };
    co_await perform(std::move(keepsResult));
    co_return std::move(**result);
}

template <typename Result>
QCoro::Task<Result> History::change(std::function<Result(HistoryStore &)> work)
{
    const QPointer<History> self(this);
    auto result = co_await ask(std::move(work));
    if (self && !self->m_closing.stop_requested())
        Q_EMIT changed();
    co_return result;
}

QCoro::Task<QString> History::keep(QList<measure::Result> results, bool complete)
{
    return change<QString>([results = std::move(results), complete](HistoryStore &store) {
        auto info = infoOf(results);
        info.version = QStringLiteral(LAB_VERSION);
        info.complete = info.complete && complete;
        return store.keep(info, results);
    });
}

QCoro::Task<QList<RunRow>> History::runs()
{
    return ask<QList<RunRow>>([](HistoryStore &store) { return store.runs(); });
}

QCoro::Task<KeptRun> History::run(QString id)
{
    return ask<KeptRun>([id = std::move(id)](HistoryStore &store) { return store.run(id); });
}

QCoro::Task<std::optional<measure::Result>> History::last(QString lesson, QString comparison)
{
    using Last = std::optional<measure::Result>;
    return ask<Last>([lesson = std::move(lesson), comparison = std::move(comparison)](HistoryStore &store) {
        return store.last(lesson, comparison);
    });
}

QCoro::Task<QList<measure::Result>> History::lastOfAll()
{
    return ask<QList<measure::Result>>([](HistoryStore &store) { return store.lastOfAll(); });
}

QCoro::Task<void> History::rename(QString id, QString name)
{
    const auto work = [id, name](HistoryStore &store) {
        store.rename(id, name);
        return id;
    };
    co_await change<QString>(work);
}

QCoro::Task<void> History::remove(QString id)
{
    const auto work = [id](HistoryStore &store) {
        store.remove(id);
        return id;
    };
    co_await change<QString>(work);
}

QCoro::Task<QString> History::importFile(QString path)
{
    return change<QString>([path = std::move(path), stop = m_closing.get_token()](HistoryStore &store) {
        const auto results = readResults(path, stop);
        auto info = infoOf(results);
        info.origin = QFileInfo(path).fileName();
        return store.keep(info, results);
    });
}

QCoro::Task<QString> History::setAside()
{
    return change<QString>([file = file()](HistoryStore &) { return sql::Database::setAside(file); });
}

} // namespace lab
