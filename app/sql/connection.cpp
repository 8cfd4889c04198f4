// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/connection_private.h"
#include "app/sql/script.h"
#include "app/sql/statement_cache.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>

namespace lab::sql {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::microseconds MaxLatency = 10s;
/// SQLite does not always wait for a lock before it says BUSY, so repeating at once would spin.
constexpr auto RepeatAfter = 2ms;

quint64 nextSequence()
{
    static std::atomic<quint64> sequence = 0;
    return ++sequence;
}

/// Sleeps, but wakes at once on a stop request.
void waitUnlessStopped(std::chrono::microseconds duration, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, duration, [&] { return stop.stop_requested(); });
}

bool endsTransaction(const QString &statement)
{
    return startsWithWord(statement, "COMMIT"_L1) || startsWithWord(statement, "END"_L1);
}

} // namespace

Connection::Private::Private(ConnectionOptions given)
    : options(std::move(given))
{
}

void Connection::Private::beginStatement()
{
    if (latency > 0us)
        waitUnlessStopped(latency, stop);
    if (stop.stop_requested() && !rollingBack)
        throw Cancelled();
}

Rows Connection::Private::run(const QString &statement, const QVariantList &bindings)
{
    const auto deadline = Clock::now() + options.busyTimeout;
    for (;;) {
        try {
            Rows rows = statements->run(statement, bindings);
            noteEnd(statement, true);
            return rows;
        } catch (const SqlError &error) {
            if (!error.isBusy() || !mayRepeat(statement) || Clock::now() >= deadline) {
                noteEnd(statement, false);
                throw;
            }
        }
        waitUnlessStopped(RepeatAfter, stop);
        if (stop.stop_requested())
            throw Cancelled();
    }
}

/// Inside a transaction a statement that is refused for a lock may be so for ever: its snapshot is of the past, or the
/// other one waits for us. Only the end may be tried again.
bool Connection::Private::mayRepeat(const QString &statement) const
{
    return !inTransaction || endsTransaction(statement);
}

void Connection::Private::noteEnd(const QString &statement, bool succeeded)
{
    // A ROLLBACK that fails means that SQLite has rolled back by itself.
    if (startsWithWord(statement, "ROLLBACK"_L1) || (succeeded && endsTransaction(statement)))
        inTransaction = false;
    else if (succeeded && startsWithWord(statement, "BEGIN"_L1))
        inTransaction = true;
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
        Rows rows = run(statement, bindings);
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

Rows Connection::Private::execute(const QString &statement, const QVariantList &bindings)
{
    if (recorder)
        return recorded(statement, bindings);
    beginStatement();
    return run(statement, bindings);
}

void Connection::Private::rollback()
{
    rollingBack = true;
    try {
        execute(u"ROLLBACK"_s, {});
    } catch (const SqlError &) {
        // SQLite rolls back by itself after some failures (disk full); what led here says more than this second one.
    }
    rollingBack = false;
}

Connection::Connection(const ConnectionOptions &options, std::stop_token stop)
    : d(std::make_unique<Private>(options))
{
    d->stop = std::move(stop);
    d->open();
}

Connection::~Connection() = default;

Rows Connection::execute(const QString &statement, const QVariantList &bindings)
{
    return d->execute(statement, bindings);
}

void Connection::begin()
{
    execute(u"BEGIN IMMEDIATE"_s);
}

void Connection::commit()
{
    execute(u"COMMIT"_s);
}

void Connection::rollback()
{
    d->rollback();
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
    if (d->busy)
        d->busy->setStop(d->stop);
}

qint64 Connection::busyWaits() const
{
    return d->busy ? d->busy->waits() : 0;
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
