// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sql/database.h"
#include "tests/support/wait_for.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace lab::sql {

/// testing::waitFor() by another name: argument-dependent lookup would prefer QCoro::waitFor(), which never
/// returns when the task throws.
template <typename T>
T await(QCoro::Task<T> task)
{
    return testing::waitFor(std::move(task));
}

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

/// While it lives, files are reached with the rights of an ordinary user, also when the test runs as root
/// (who may write to read-only files). Gives `folder` to that user.
class AsOrdinaryUser
{
public:
    explicit AsOrdinaryUser(const QString &folder);
    ~AsOrdinaryUser();
    Q_DISABLE_COPY_MOVE(AsOrdinaryUser)
};

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
