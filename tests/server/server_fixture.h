// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"
#include "app/server/embedded_server.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace lab::server {

/// A temporary folder of the test's own in place of the system's, so that servers of tests that run at the same time
/// neither see nor sweep each other's folders.
class OwnTemporaryFolder
{
public:
    OwnTemporaryFolder();
    ~OwnTemporaryFolder();
    Q_DISABLE_COPY_MOVE(OwnTemporaryFolder)

    QString path() const { return m_folder.path(); }
    QStringList content() const; ///< names of files and folders in it

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

/// Another $PATH while it lives.
class PathIs
{
public:
    explicit PathIs(const QStringList &folders);
    ~PathIs();
    Q_DISABLE_COPY_MOVE(PathIs)

private:
    QByteArray m_before;
};

/// A program file that runs `lines` in the shell.
QString writeScript(const QString &path, const QByteArray &lines);

/// Another process of this program with an embedded server of its own; killed at the end of its scope.
class OwnerProcess
{
public:
    /// `folder` empty: the server takes a temporary one.
    explicit OwnerProcess(const QString &folder = {});
    ~OwnerProcess();
    Q_DISABLE_COPY_MOVE(OwnerProcess)

    /// Waits until its server is ready; false when it ended instead.
    bool isReady();
    QString error() const { return m_error; } ///< what it printed when isReady() was false
    void kill();
    qint64 processId() const { return m_process.processId(); }
    qint64 serverId() const { return m_serverId; }
    redis::Endpoint endpoint() const { return m_endpoint; }

private:
    QProcess m_process;
    QString m_error;
    qint64 m_serverId = 0;
    redis::Endpoint m_endpoint;
};

/// Starts `server` and waits until it is ready; false (with a warning that says why) when it failed.
bool startAndWait(EmbeddedServer &server);

/// What came of one command: a reply (the server's errors too), or why there is none.
struct Answer
{
    redis::Reply reply;
    QString fault;
};
Answer ask(redis::Client &client, redis::Command command);
Answer ask(const redis::Endpoint &endpoint, redis::Command command);

/// What failed() told when `server` was started; both empty when it did not fail.
struct Failure
{
    QString message;
    QString hint;
};
Failure failureOf(EmbeddedServer &server);

/// Whether a process runs; one that has ended but was not yet collected by its parent does not.
bool isAlive(qint64 pid);

} // namespace lab::server
