// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/database.h"
#include "tests/support/as_ordinary_user.h"
#include "tests/support/wait_for.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <optional>

namespace lab::sql {

/// testing::waitFor() by another name: argument-dependent lookup would prefer QCoro::waitFor(), which never returns
/// when the task throws.
template <typename T>
T await(QCoro::Task<T> task)
{
    return testing::waitFor(std::move(task));
}

/// A value for a binding that counts how often a statement was tried with it. The counting ends with the object.
class CountingValue
{
public:
    CountingValue();
    QVariant value() const;
    int tries() const { return *m_tries; }
    /// Waits until the statement was tried a second time, so that it must be waiting for a lock.
    bool isTriedAgain() const;

private:
    std::shared_ptr<std::atomic<int>> m_tries = std::make_shared<std::atomic<int>>(0);
};

/// Another connection, in a transaction while it lives. BEGIN IMMEDIATE holds the write lock; without WAL, BEGIN
/// EXCLUSIVE holds every lock, and a BEGIN with a read() after it keeps others from committing.
class LockHolder
{
public:
    explicit LockHolder(const ConnectionOptions &options, const QString &begin = QStringLiteral("BEGIN IMMEDIATE"));
    void read() { m_connection.execute(QStringLiteral("SELECT count(*) FROM users")); }

private:
    Connection m_connection;
};

/// A database file in a folder of its own, gone at the end of the test.
class TemporaryDatabase
{
public:
    QString folder() const { return m_folder.path(); }
    QString file() const { return m_folder.filePath(QStringLiteral("lab.db")); }
    ConnectionOptions options() const { return {.file = file()}; }
    void write(const QByteArray &content) const;

private:
    QTemporaryDir m_folder;
};

using testing::AsOrdinaryUser;

/// The file is damaged (SQLITE_CORRUPT), or no database at all (SQLITE_NOTADB).
inline bool tellsOfDamage(const SqlError &error)
{
    return error.code() == 11 || error.code() == 26;
}

/// The error that `work` throws; nullopt when it throws none. Other exceptions go on.
template <typename Thrown, typename Work>
std::optional<Thrown> thrownBy(Work work)
{
    try {
        work();
    } catch (const Thrown &error) {
        return error;
    }
    return std::nullopt;
}

} // namespace lab::sql
