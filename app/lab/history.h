// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/kept_run.h"

#include <QObject>
#include <QThreadPool>
#include <qcorotask.h>

#include <coroutine>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace lab {

class HistoryStore;

/// All that was measured, kept in a SQLite file of its own beside the lab's. Lives on the window's thread and never
/// waits: each call works on a thread of the history's own, in the order of the calls, and its task goes on here. The
/// tasks throw Error; what was asked for and not begun when the history goes is done all the same, its task ends then.
class History : public QObject
{
    Q_OBJECT

public:
    explicit History(QString folder, QObject *parent = nullptr);
    ~History() override;

    QString file() const;

    /// Keeps results as a run of their own, measured here and now. Gives its id; AlreadyKept when it is there.
    QCoro::Task<QString> keep(QList<measure::Result> results, bool complete = true);
    /// The newest first, without samples.
    QCoro::Task<QList<RunRow>> runs();
    QCoro::Task<KeptRun> run(QString id);
    /// The latest complete result that was measured here; nothing when there is none.
    QCoro::Task<std::optional<measure::Result>> last(QString lesson, QString comparison);
    /// The same of every comparison that there is one of.
    QCoro::Task<QList<measure::Result>> lastOfAll();
    QCoro::Task<void> rename(QString id, QString name);
    QCoro::Task<void> remove(QString id);
    /// As readResults(), and keeps them. Gives the run's id; AlreadyKept when it is there.
    QCoro::Task<QString> importFile(QString path);
    /// Moves a file that cannot be used aside, never deletes it, and gives its new name; the next call makes a new one.
    QCoro::Task<QString> setAside();

Q_SIGNALS:
    void changed(); ///< by a call here, not by another program

private:
    struct Job;
    class Done;
    using Work = std::function<void(HistoryStore &)>;

    Done perform(Work work);
    template <typename Result>
    QCoro::Task<Result> ask(std::function<Result(HistoryStore &)> work);
    template <typename Result>
    QCoro::Task<Result> change(std::function<Result(HistoryStore &)> work);
    void conclude(const std::shared_ptr<Job> &job);

    const QString m_folder;
    std::stop_source m_closing;
    QList<std::shared_ptr<Job>> m_jobs; ///< whose tasks have not gone on yet
    QThreadPool m_pool;                 ///< one thread
};

} // namespace lab
