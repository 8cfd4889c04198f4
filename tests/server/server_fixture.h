// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/redis/client.h"
#include "app/server/embedded_server.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace lab::server {

/// A temporary folder of the test's own in place of the system's, so that servers of tests that run at the
/// same time neither see nor sweep each other's folders.
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

/// A program file that runs `lines` in the shell.
QString writeScript(const QString &path, const QByteArray &lines);

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

/// Whether a process runs; one that has ended but was not yet collected by its parent does not.
bool isAlive(qint64 pid);

} // namespace lab::server
