// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"
#include "tests/support/redis_process.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace lab::testing {

/// What one call of the program came to.
struct Call
{
    int status = -1; ///< -1: it crashed, or did not end
    QByteArray out, err;

    /// Standard output as JSON; empty when it is anything but exactly one object.
    QJsonObject json() const;
    QString errorKind() const; ///< of the JSON's error
    QString errorMessage() const;
    QJsonObject outcome() const;
    /// Everything, for QVERIFY2. Good as long as the call.
    const char *all() const;

private:
    mutable QByteArray m_all;
};

/// Calls the real program as a shell would, without a display, and with a home and a temporary folder of its own, so
/// that what it leaves behind can be seen.
class Program
{
public:
    Program();

    Call run(const QStringList &arguments) const;
    /// As a line of the shell, for arguments that are no text and limits that only a shell can set (`before`).
    Call runInShell(const QString &arguments, const QString &before = {}) const;
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    static Call finish(QProcess &process);

    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }
    /// A folder for --data, removed with this object.
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Files, folders and processes that calls left behind, one a line; empty when there are none. Waits a while for
    /// processes that are about to end.
    QString leftBehind() const;
    /// Processes that work in this object's folders: the program and its servers.
    QStringList processes() const;

private:
    std::unique_ptr<QProcess> startProgram(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// A line as it is typed, without quotes.
QStringList words(const QString &line);

/// The program, and a server that the test looks into beside it.
struct ServedProgram
{
    RedisProcess server{{}, RedisProcess::Listen::SocketAndPort};
    redis::Client beside{server.endpoint()};
    Program program;

    /// The options by which the program finds the server, and --json.
    QStringList where() const;
    /// The option for a data folder that outlives the call.
    QStringList data() const;
    /// Calls it with a line as it is typed, both options and `more`.
    Call call(const QString &line, const QStringList &more = {}) const;
    redis::Reply ask(const redis::Command &command);
    bool hasKeys() { return ask({"DBSIZE"}).integer() > 0; }
    /// How often the server has run a command, `get`.
    qint64 callsOf(const QByteArray &command);
};

} // namespace lab::testing
