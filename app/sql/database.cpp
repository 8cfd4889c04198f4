// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/database.h"

#include "app/sql/schema.h"

#include <QDateTime>
#include <QFile>
#include <QThreadPool>
#include <QThreadStorage>
#include <QtConcurrent>
#include <qcorofuture.h>

#include <atomic>
#include <exception>
#include <mutex>

namespace lab::sql {

using namespace Qt::StringLiterals;

namespace {

/// What a pool thread keeps between jobs. `generation` tells which call of open() it belongs to.
struct ThreadConnection
{
    ThreadConnection(const ConnectionOptions &options, int openedIn)
        : connection(options)
        , generation(openedIn)
    {
    }

    Connection connection;
    int generation;
};

void move(const QString &from, const QString &to)
{
    QFile file(from);
    if (file.rename(to))
        return;
    throw SqlError(
        QCoreApplication::translate("lab::sql", "%1 cannot be renamed to %2: %3.")
            .arg(from, to, file.errorString()),
        QCoreApplication::translate("lab::sql", "Rename it yourself, or choose another folder with --data."));
}

QString freeName(const QString &file)
{
    const QString stem = file + QDateTime::currentDateTime().toString(u"'.aside-'yyyyMMdd-hhmmss"_s);
    QString name = stem;
    for (int copy = 2; QFile::exists(name); ++copy)
        name = u"%1-%2"_s.arg(stem).arg(copy);
    return name;
}

} // namespace

struct Database::Private
{
    explicit Private(Options o)
        : options(std::move(o))
    {
        pool.setObjectName(u"sql"_s);
        pool.setMaxThreadCount(options.threads);
        pool.setExpiryTimeout(
            -1); // a thread that ended would take its connection and prepared statements with it
    }

    void open();
    void ensureOpen();
    void openLocked();
    Connection &connectionOfThisThread();
    void work(const Job &job, const std::stop_token &stop);

    Options options;
    std::mutex opening;
    std::atomic<int> generation = 0; ///< 0 until opened
    std::stop_source closing;
    // QThreadStorage, since a plain thread_local would be destroyed after the pool believes that its thread
    // has ended. Declared before the pool, whose threads empty it as they end.
    QThreadStorage<ThreadConnection *> connections;
    QThreadPool pool;
};

void Database::Private::open()
{
    const std::scoped_lock lock(opening);
    openLocked();
}

void Database::Private::ensureOpen()
{
    const std::scoped_lock lock(opening);
    if (generation == 0)
        openLocked();
}

void Database::Private::openLocked()
{
    Connection connection(options.connection);
    ensureSchema(connection, options.connection.file);
    ++generation;
}

Connection &Database::Private::connectionOfThisThread()
{
    if (generation == 0)
        ensureOpen();
    const int current = generation;
    if (!connections.hasLocalData() || connections.localData()->generation != current) {
        connections.setLocalData(nullptr);
        connections.setLocalData(new ThreadConnection(options.connection, current));
    }
    return connections.localData()->connection;
}

void Database::Private::work(const Job &job, const std::stop_token &stop)
{
    std::stop_source either;
    const std::stop_callback onStop(stop, [&] { either.request_stop(); });
    const std::stop_callback onClosing(closing.get_token(), [&] { either.request_stop(); });
    if (either.stop_requested())
        throw Cancelled();
    Connection &connection = connectionOfThisThread();
    connection.setStop(either.get_token());
    connection.setLatency(std::chrono::microseconds::zero());
    connection.record({}, {});
    job(connection);
}

Database::Database(Options options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

Database::~Database()
{
    d->closing.request_stop();
    d->pool.waitForDone();
}

void Database::open()
{
    d->open();
}

const ConnectionOptions &Database::options() const
{
    return d->options.connection;
}

QCoro::Task<void> Database::runJob(Job job, std::stop_token stop)
{
    auto failure = std::make_shared<std::exception_ptr>();
    auto guarded = [d = d.get(), job = std::move(job), stop = std::move(stop), failure] {
        try {
            d->work(job, stop);
        } catch (...) {
            *failure = std::current_exception();
        }
    };
    const QFuture<void> done = QtConcurrent::run(&d->pool, std::move(guarded));
    co_await done; // from here on only `failure` is touched: the Database may be gone
    if (*failure)
        std::rethrow_exception(*failure);
}

QString Database::setAside(const QString &file)
{
    const QString aside = freeName(file);
    move(file, aside);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(file + suffix))
            move(file + suffix, aside + suffix);
    }
    return aside;
}

} // namespace lab::sql
