// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/connection.h"

#include "app/sql/file_check.h"
#include "app/sql/script.h"
#include "app/sql/statement_cache.h"

#include <QSqlDatabase>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace lab::sql {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::chrono::microseconds MaxLatency = 10s;

QString uniqueName()
{
    static std::atomic<quint64> count = 0;
    return u"lab-sql-%1"_s.arg(++count);
}

quint64 nextSequence()
{
    static std::atomic<quint64> sequence = 0;
    return ++sequence;
}

QString pragma(Synchronous level)
{
    switch (level) {
    case Synchronous::Off:
        return u"PRAGMA synchronous = OFF"_s;
    case Synchronous::Normal:
        return u"PRAGMA synchronous = NORMAL"_s;
    case Synchronous::Full:
        return u"PRAGMA synchronous = FULL"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(JournalMode mode)
{
    return mode == JournalMode::Wal ? u"wal"_s : u"delete"_s;
}

/// Sleeps, but wakes at once on a stop request and then throws Cancelled.
void waitUnlessStopped(std::chrono::microseconds duration, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    if (never.wait_for(lock, stop, duration, [&] { return stop.stop_requested(); }))
        throw Cancelled();
}

} // namespace

/// Declared so that destruction runs backwards: statements, then the database handle, then its name in Qt's
/// registry.
struct Connection::Private
{
    struct Registration
    {
        QString name = uniqueName();
        ~Registration() { QSqlDatabase::removeDatabase(name); }
    };

    explicit Private(const ConnectionOptions &o)
        : options(o)
    {
    }

    void open();
    void chooseJournal();
    void beginStatement();
    Rows recorded(const QString &statement, const QVariantList &bindings);
    void rollback();

    ConnectionOptions options;
    Registration registration;
    QSqlDatabase database;
    std::unique_ptr<StatementCache> statements;
    QString actor;
    Recorder recorder;
    std::chrono::microseconds latency{0};
    std::stop_token stop;
};

void Connection::Private::open()
{
    checkUsable(options.file);
    database = QSqlDatabase::addDatabase(u"QSQLITE"_s, registration.name);
    if (!database.isValid()) {
        throw SqlError(
            QCoreApplication::translate("lab::sql", "%1 cannot be opened: Qt's SQLite driver is missing.")
                .arg(options.file),
            QCoreApplication::translate("lab::sql", "Install the package libqt6sql6-sqlite."));
    }
    database.setDatabaseName(options.file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeout.count()));
    if (!database.open())
        throw SqlError::from(database.lastError(), options.file);
    statements = std::make_unique<StatementCache>(database, options.file);
    statements->run(u"PRAGMA foreign_keys = ON"_s, {});
    chooseJournal();
    statements->run(pragma(options.synchronous), {});
}

void Connection::Private::chooseJournal()
{
    // SQLite answers BUSY here without waiting for its busy timeout when another connection opens at the same
    // moment.
    const auto deadline = Clock::now() + options.busyTimeout;
    const QString wanted = nameOf(options.journal);
    for (;;) {
        try {
            if (statements->run(u"PRAGMA journal_mode"_s, {}).scalar().toString() != wanted)
                statements->run(u"PRAGMA journal_mode = "_s + wanted, {});
            return;
        } catch (const SqlError &error) {
            if (!error.isBusy() || Clock::now() >= deadline)
                throw;
        }
        std::this_thread::sleep_for(2ms);
    }
}

void Connection::Private::beginStatement()
{
    if (stop.stop_requested())
        throw Cancelled();
    if (latency > 0us)
        waitUnlessStopped(latency, stop);
}

Rows Connection::Private::recorded(const QString &statement, const QVariantList &bindings)
{
    SqlRecord record;
    record.actor = actor;
    record.statement = statement;
    record.bindings = bindings;
    record.time = QDateTime::currentDateTime();
    record.startedAt = Clock::now();
    beginStatement();
    record.sequence = nextSequence();
    try {
        Rows rows = statements->run(statement, bindings);
        record.endedAt = Clock::now();
        record.rows = rows.columns.isEmpty() ? rows.changed : rows.size();
        recorder(record);
        return rows;
    } catch (const SqlError &error) {
        record.endedAt = Clock::now();
        record.fault = error.message();
        recorder(record);
        throw;
    }
}

void Connection::Private::rollback()
{
    const std::stop_token kept = std::exchange(stop, {});
    try {
        recorder ? recorded(u"ROLLBACK"_s, {}) : statements->run(u"ROLLBACK"_s, {});
    } catch (const SqlError &) {
        // SQLite rolls back by itself after some failures (disk full); what led here says more than this
        // second one.
    }
    stop = kept;
}

Connection::Connection(const ConnectionOptions &options)
    : d(std::make_unique<Private>(options))
{
    d->open();
}

Connection::~Connection() = default;

Rows Connection::execute(const QString &statement, const QVariantList &bindings)
{
    if (d->recorder)
        return d->recorded(statement, bindings);
    d->beginStatement();
    return d->statements->run(statement, bindings);
}

void Connection::executeScript(const QString &script)
{
    transaction([&] {
        for (const QString &statement : splitStatements(script))
            execute(statement);
    });
}

void Connection::transaction(const std::function<void()> &work)
{
    execute(u"BEGIN IMMEDIATE"_s);
    try {
        work();
        execute(u"COMMIT"_s);
    } catch (...) {
        d->rollback();
        throw;
    }
}

void Connection::record(const QString &actor, Recorder recorder)
{
    d->actor = actor;
    d->recorder = std::move(recorder);
}

void Connection::setLatency(std::chrono::microseconds latency)
{
    d->latency = std::clamp<std::chrono::microseconds>(latency, 0us, MaxLatency);
}

void Connection::setStop(std::stop_token stop)
{
    d->stop = std::move(stop);
}

QString Connection::sqliteVersion()
{
    Private memory({.file = u":memory:"_s});
    memory.database = QSqlDatabase::addDatabase(u"QSQLITE"_s, memory.registration.name);
    memory.database.setDatabaseName(memory.options.file);
    if (!memory.database.open())
        throw SqlError::from(memory.database.lastError(), memory.options.file);
    return StatementCache(memory.database, memory.options.file)
        .run(u"SELECT sqlite_version()"_s, {})
        .scalar()
        .toString();
}

} // namespace lab::sql
