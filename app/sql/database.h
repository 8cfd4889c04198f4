// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/connection.h"

#include <qcorotask.h>

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace lab::sql {

/// The lab's SQLite file and a pool of threads with a connection each. Thread-safe; shared by all lessons. Lives longer
/// than everything that asks it.
class Database
{
public:
    struct Options
    {
        ConnectionOptions connection;
        int threads = 8; ///< as many statements run side by side; more wait for a free connection, as in a real pool
    };

    /// Does not touch the disk yet; see open().
    explicit Database(Options options);
    /// Waits for the statements under way; those that had not begun, and waits for a lock or of an added latency, end
    /// with Cancelled.
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Creates the file, its schema and the sample data where they are missing. Blocking: call it on a worker thread,
    /// or not at all, since the first statement does it too. After setAside() a second call takes up the new file.
    /// Throws SqlError; Cancelled when `stop` was requested while another connection's lock was waited for.
    void open(const std::stop_token &stop = {});

    /// Moves an unusable file (and its -wal, -shm and -journal) aside to `NAME.aside-YYYYMMDD-hhmmss`, never deletes
    /// it. Returns the new path. Throws SqlError when they cannot all be moved: then all are where they were.
    /// Connections that have the file open go on with the one set aside.
    static QString setAside(const QString &file);

    const ConnectionOptions &options() const;

    /// Runs `work` on a pool thread's connection. `work` gets values in and gives values out. What it throws is thrown
    /// here; Cancelled when the stop was requested before it began, while it waited for a lock, or while it was between
    /// two statements.
    template <typename Result>
    QCoro::Task<Result> run(std::function<Result(Connection &)> work, std::stop_token stop = {})
    {
        auto result = std::make_shared<std::optional<Result>>();
        Job job = [result, work = std::move(work)](Connection &connection) {
            result->emplace(work(connection));
        };
        co_await runJob(std::move(job), std::move(stop));
        co_return std::move(**result);
    }

private:
    using Job = std::function<void(Connection &)>;
    QCoro::Task<void> runJob(Job job, std::stop_token stop);

    struct Private;
    std::unique_ptr<Private> d;
};

/// One actor's way to the database (`app`, `reader 17`): awaits statements, records them, and may add a stated latency
/// to each, as a database on another machine has. Lives on one thread, cheap to copy.
class Client
{
public:
    using Recorder = Connection::Recorder;

    /// `recorder` is called on the thread that awaits, when the statement has ended, also by a fault.
    Client(Database &database, QString actor, Recorder recorder = {}, std::stop_token stop = {});

    /// Every later statement holds its pool connection this much longer (0…10 s). Part of the record's time. In a
    /// transaction each statement waits, BEGIN and COMMIT too, as each is a round trip.
    void setLatency(std::chrono::microseconds latency);

    /// Throws SqlError; Cancelled when the stop was requested before the statement began or while it waited for a lock.
    QCoro::Task<Rows> query(QString statement, QVariantList bindings = {}) const;
    /// Several statements in one BEGIN IMMEDIATE … COMMIT on one connection, `work` running on a pool thread; gives
    /// what it gave. `work` takes the Connection and holds what it uses by value.
    template <typename Work>
    QCoro::Task<std::invoke_result_t<Work, Connection &>> transaction(Work work) const
    {
        using Result = std::invoke_result_t<Work, Connection &>;
        return recorded<Result>([work = std::move(work)](Connection &connection) {
            return connection.transaction([&] { return work(connection); });
        });
    }

private:
    using Records = std::vector<SqlRecord>;

    /// Delivers what was recorded on the pool thread, whichever way the statements ended. Not a coroutine itself: a
    /// Client may be a temporary that is gone before they have.
    template <typename Result>
    QCoro::Task<Result> recorded(std::function<Result(Connection &)> work) const
    {
        auto records = std::make_shared<Records>();
        auto job = [records, client = *this, work = std::move(work)](Connection &connection) {
            client.prepare(connection, records);
            return work(connection);
        };
        return deliver<Result>(m_database->run<Result>(std::move(job), m_stop), records, m_recorder);
    }
    template <typename Result>
    static QCoro::Task<Result> deliver(QCoro::Task<Result> work, std::shared_ptr<Records> records, Recorder recorder)
    {
        std::exception_ptr failure;
        std::optional<Result> result;
        try {
            result.emplace(co_await work);
        } catch (...) {
            failure = std::current_exception();
        }
        for (std::size_t i = 0; recorder && i < records->size(); ++i)
            recorder(records->at(i));
        if (failure)
            std::rethrow_exception(failure);
        co_return std::move(*result);
    }
    void prepare(Connection &connection, const std::shared_ptr<Records> &records) const;

    Database *m_database;
    QString m_actor;
    Recorder m_recorder;
    std::stop_token m_stop;
    std::chrono::microseconds m_latency{0};
};

} // namespace lab::sql
