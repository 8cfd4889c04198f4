// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/rows.h"
#include "app/sql/sql_error.h"
#include "app/sql/sql_record.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace lab::sql {

enum class JournalMode { Wal, Delete };
enum class Synchronous { Off, Normal, Full };

/// By what statements are run: Qt's SQLite driver, as lessons do, or the library behind it, for what is to measure the
/// store and not what stands above it. File, settings and rows are the same.
enum class Access { Driver, Library };

struct ConnectionOptions
{
    QString file; ///< a path; the folder must exist
    JournalMode journal = JournalMode::Wal;
    Synchronous synchronous = Synchronous::Normal;
    /// How long a statement waits for another connection's lock; then SqlError::isBusy(). Inside a transaction only
    /// BEGIN and COMMIT wait this long.
    std::chrono::milliseconds busyTimeout{5000};
    Access access = Access::Driver;
};

/// `PRAGMA synchronous = NORMAL`
QString pragmaOf(Synchronous level);

/// A blocking connection for the thread that made it. The window's thread never makes one. Foreign keys are enforced.
class Connection
{
public:
    using Recorder = std::function<void(const SqlRecord &)>;

    /// Opens or creates the file; throws SqlError naming the file and why (corrupt, read-only, not a database, missing
    /// folder, journal mode refused …). `stop` as in setStop(): Cancelled when requested while another connection's
    /// lock is waited for.
    explicit Connection(const ConnectionOptions &options, std::stop_token stop = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Prepares (statements are cached by their text), binds, executes and fetches. Throws SqlError; Cancelled when a
    /// stop was requested before the statement began or while it waited for a lock.
    ///
    /// A QByteArray binds as BLOB and a QString as TEXT, and SQLite holds the two unequal even when their bytes are the
    /// same: a column is written and asked with one of them, always. Integers of every width bind as INTEGER (one above
    /// 2^63-1 throws), bool as 0 or 1, floating point as REAL, a null QVariant as NULL. An empty text or empty bytes
    /// stay empty; they never become NULL.
    Rows execute(const QString &statement, const QVariantList &bindings = {});
    /// BEGIN IMMEDIATE, `work`, COMMIT; ROLLBACK and rethrow when `work` throws or the commit fails. Gives what `work`
    /// gave.
    template <typename Work>
    std::invoke_result_t<Work> transaction(Work work)
    {
        begin();
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                commit();
            } else {
                auto result = work();
                commit();
                return result;
            }
        } catch (...) {
            rollback();
            throw;
        }
    }

    /// Who the records of the next statements are attributed to, and where they go (called before execute() returns, on
    /// this thread). BEGIN, COMMIT and ROLLBACK are recorded too: that is where the disk is waited for.
    void record(const QString &actor, Recorder recorder);
    /// Every later statement first waits this long, as one sent to another machine would; 0…10 s. In its record's time.
    void setLatency(std::chrono::microseconds latency);
    /// Ends the wait of setLatency() at once and that for a lock within 30 ms, and refuses later statements with
    /// Cancelled; only the ROLLBACK of transaction() is still sent, without latency.
    void setStop(std::stop_token stop);

    /// How often a lock of another connection was waited for: each turn of SQLite's busy handler is one. Only of
    /// Access::Library.
    qint64 busyWaits() const;

    /// SQLite's version, `3.40.1`.
    static QString sqliteVersion();

private:
    friend class Prepared;
    void begin();
    void commit();
    void rollback();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lab::sql
