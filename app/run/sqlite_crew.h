// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/arm.h"
#include "app/sql/connection.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace lab::sql {
class Prepared;
}

namespace lab {

/// Threads with a connection to SQLite each, that wait until they are let off all at once, and again.
class SqliteCrew
{
public:
    /// One round of one member: its number, and its own prepared statement.
    using Work = std::function<void(sql::Prepared &statement, int member)>;

    /// Returns once all of them have opened the file and prepared the statement; throws what one of them threw.
    SqliteCrew(int members, const sql::ConnectionOptions &options, const QString &statement, Work work,
               std::stop_token stop);
    ~SqliteCrew();
    Q_DISABLE_COPY_MOVE(SqliteCrew)

    /// Lets them off, and waits for all: the time from the one to the other. Throws what a member threw.
    measure::Micros go();
    /// How often locks were waited for, by all together.
    qint64 busyWaits() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lab
