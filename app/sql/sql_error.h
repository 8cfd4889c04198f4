// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

#include <QSqlError>

namespace lab::sql {

/// The database failed. The message names the file. `code` is SQLite's primary result code
/// (https://www.sqlite.org/rescode.html), 0 when SQLite was not asked or gave none.
class SqlError : public Error
{
public:
    SqlError(QString message, QString hint, int code = 0);
    int code() const { return m_code; }

    /// What SQLite said about `file`, with a hint chosen from the code. `statement` may be empty (while opening).
    static SqlError from(const QSqlError &error, const QString &file, const QString &statement = {});
    /// Another connection held the lock for longer than the busy timeout.
    bool isBusy() const;

private:
    int m_code;
};

} // namespace lab::sql
