// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/database.h"

#include "app/base/tr.h"
#include "app/sql/schema.h"

#include <QDateTime>
#include <QFile>
#include <QThreadPool>
#include <QThreadStorage>
#include <QtConcurrent>
#include <qcorofuture.h>

#include <atomic>
#include <exception>
#include <filesystem>
#include <mutex>
#include <system_error>

namespace lab::sql {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a pool thread keeps between jobs. `generation` tells which call of open() it belongs to.
struct ThreadConnection
{
    ThreadConnection(const ConnectionOptions &options, const std::stop_token &stop, int openedIn)
        : connection(options, stop)
        , generation(openedIn)
    {
    }

    Connection connection;
    int generation;
};

/// Requested when either of two is.
class EitherStop
{
public:
    EitherStop(const std::stop_token &one, const std::stop_token &other)
        : m_one(one, Request{m_source})
        , m_other(other, Request{m_source})
    {
    }
    std::stop_token token() const { return m_source.get_token(); }

private:
    struct Request
    {
        std::stop_source source;
        void operator()() { source.request_stop(); }
    };
    std::stop_source m_source;
    std::stop_callback<Request> m_one, m_other;
};

/// Not std::mutex: whoever opens may wait long for another program's lock, and those that wait for it must hear a stop
/// request.
std::unique_lock<std::timed_mutex> lockUnlessStopped(std::timed_mutex &mutex, const std::stop_token &stop)
{
    std::unique_lock lock(mutex, std::defer_lock);
    while (!lock.try_lock_for(20ms)) {
        if (stop.stop_requested())
            throw Cancelled();
    }
    return lock;
}

/// Not QFile::rename(), which copies where renaming fails.
std::error_code renamed(const QString &from, const QString &to)
{
    std::error_code fault;
    std::filesystem::rename(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString(), fault);
    return fault;
}

[[noreturn]] void refuseToMove(const QString &from, const QString &to, const std::error_code &fault)
{
    throw SqlError(tr("%1 cannot be renamed to %2: %3.").arg(from, to, QString::fromStdString(fault.message())),
                   tr("Rename it yourself, or choose another folder with --data."));
}

QString freeName(const QString &file)
{
    const QString stem = file + QDateTime::currentDateTime().toString(u"'.aside-'yyyyMMdd-hhmmss"_s);
    QString name = stem;
    for (int copy = 2; QFile::exists(name); ++copy)
        name = u"%1-%2"_s.arg(stem, QString::number(copy));
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
        pool.setExpiryTimeout(-1); // a thread that ended would take its connection and prepared statements with it
    }

    void open(const std::stop_token &stop);
    void ensureOpen(const std::stop_token &stop);
    void openLocked(const std::stop_token &stop);
    Connection &connectionOfThisThread(const std::stop_token &stop);
    void work(const Job &job, const std::stop_token &stop);

    Options options;
    std::timed_mutex opening;
    std::atomic<int> generation = 0; ///< 0 until opened
    std::stop_source closing;
    // QThreadStorage, since a plain thread_local would be destroyed after the pool believes that its thread has ended.
    // Declared before the pool, whose threads empty it as they end.
    QThreadStorage<ThreadConnection *> connections;
    QThreadPool pool;
};

void Database::Private::open(const std::stop_token &stop)
{
    const auto lock = lockUnlessStopped(opening, stop);
    openLocked(stop);
}

void Database::Private::ensureOpen(const std::stop_token &stop)
{
    const auto lock = lockUnlessStopped(opening, stop);
    if (generation == 0)
        openLocked(stop);
}

void Database::Private::openLocked(const std::stop_token &stop)
{
    Connection connection(options.connection, stop);
    ensureSchema(connection, options.connection.file);
    ++generation;
}

Connection &Database::Private::connectionOfThisThread(const std::stop_token &stop)
{
    if (generation == 0)
        ensureOpen(stop);
    const int current = generation;
    if (!connections.hasLocalData() || connections.localData()->generation != current) {
        connections.setLocalData(nullptr);
        connections.setLocalData(new ThreadConnection(options.connection, stop, current));
    }
    return connections.localData()->connection;
}

void Database::Private::work(const Job &job, const std::stop_token &stop)
{
    const EitherStop either(stop, closing.get_token());
    if (either.token().stop_requested())
        throw Cancelled();
    Connection &connection = connectionOfThisThread(either.token());
    connection.setStop(either.token());
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

void Database::open(const std::stop_token &stop)
{
    d->open(EitherStop(stop, d->closing.get_token()).token());
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
    // The file itself comes last: a journal left behind would be played into the database that takes its place. SQLite
    // notices that a file it has open was moved and leaves the journal of its old name alone.
    QStringList moved;
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s, QString()}) {
        if (!suffix.isEmpty() && !QFile::exists(file + suffix))
            continue;
        if (const std::error_code fault = renamed(file + suffix, aside + suffix)) {
            for (const QString &back : moved)
                renamed(aside + back, file + back);
            refuseToMove(file + suffix, aside + suffix, fault);
        }
        moved.append(suffix);
    }
    return aside;
}

} // namespace lab::sql
