// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/busy_handler.h"
#include "app/sql/connection.h"
#include "app/sql/prepared.h"

namespace lab::sql {

/// A connection that only SQLite's own library has opened (sqlite3_open_v2), to a file that is there: what opening one
/// costs, and what many threads with one each do. Used on the thread that made it. Throws SqlError.
class LibraryHandle
{
public:
    explicit LibraryHandle(const ConnectionOptions &options, std::stop_token stop = {});
    ~LibraryHandle();
    Q_DISABLE_COPY_MOVE(LibraryHandle)

    Prepared prepare(const QString &statement) const { return {m_handle, m_file, statement}; }
    /// How often a lock was waited for.
    qint64 busyWaits() const { return m_busy.waits(); }

private:
    void run(const QString &statement) const;

    sqlite3 *m_handle = nullptr;
    QString m_file;
    BusyHandler m_busy;
};

} // namespace lab::sql
