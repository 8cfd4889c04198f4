// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/library_handle.h"

#include <QSqlError>

#include <sqlite3.h>

namespace lab::sql {

using namespace Qt::StringLiterals;

LibraryHandle::LibraryHandle(const ConnectionOptions &options, std::stop_token stop)
    : m_file(options.file)
    , m_busy(options.busyTimeout)
{
    const int code = sqlite3_open_v2(m_file.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr);
    if (code != SQLITE_OK) {
        const auto words = QString::fromUtf8(sqlite3_errmsg(m_handle));
        sqlite3_close(m_handle);
        throw SqlError::from(QSqlError({}, words, QSqlError::ConnectionError, QString::number(code)), m_file);
    }
    m_busy.setStop(std::move(stop));
    m_busy.install(m_handle);
    try {
        // WAL is a property of the file, and has been set when it was made.
        run(pragmaOf(options.synchronous));
    } catch (const SqlError &) {
        sqlite3_close(m_handle);
        throw;
    }
}

LibraryHandle::~LibraryHandle()
{
    sqlite3_close(m_handle);
}

void LibraryHandle::run(const QString &statement) const
{
    Prepared(m_handle, m_file, statement).step();
}

} // namespace lab::sql
